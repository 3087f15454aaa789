// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/store_query_source.h"

#include "core/queries/names.h"
#include "core/queries/near_place.h"
#include "core/search/needle_forms.h"
#include "core/store/read_snapshot.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

/// Asking for a contact's row costs some ten times what passing it by in a whole scan does.
constexpr std::uint32_t scanFactor = 10;

/// The contacts in whose documents a value that passes would stand; nothing where that cannot be said.
std::optional<Bitmap> candidates(const IndexSnapshot& index, const FieldSource& source, const FieldTest& test)
{
    const bool exact = test.comparison == Comparison::Matches || test.comparison == Comparison::Equals;
    if (!source.inDocument || !exact) return std::nullopt;
    Needle needle;
    for (const QString& value : test.values)
        for (const QByteArray& form : needleForms(value)) needle.anyOf.emplace_back(form);
    Bitmap slots = index.slotsWith(Plane::Present);
    const std::vector<Needle> needles{std::move(needle)};
    if (!narrow(index.arena(), needles, slots)) return std::nullopt;
    return slots;
}

} // namespace

Result<std::vector<quint32>> StoreQuerySource::amongAll(const FieldSource& source)
{
    const bool own = source.owner.isEmpty();
    const QString sql = u"SELECT %1, %2 FROM %3 WHERE %4"_s.arg(own ? u"c.n"_s : source.owner, source.values,
                                                                source.from, source.condition);
    std::vector<quint32> contacts;
    std::vector<Id> owners;
    const auto read = m_db.each(sql, {{":me"_L1, m_db.me()}}, [&](Statement& row) {
        if (!source.passes(row, 1)) return true;
        if (own)
            contacts.push_back(quint32(row.integer(0)));
        else if (owners.empty() || owners.back() != row.id(0))
            owners.push_back(row.id(0));
        return true;
    });
    if (!read) return read.error();
    if (own) return contacts;
    const auto number = m_db.select(u"SELECT n FROM contact WHERE id = :id"_s);
    if (!number) return number.error();
    contacts.reserve(owners.size());
    for (const Id& owner : owners) {
        (*number)->bindBlob(0, owner.bytes());
        const auto found = (*number)->step();
        if (!found) return found.error();
        if (*found) contacts.push_back(quint32((*number)->integer(0)));
        (*number)->reset();
    }
    return contacts;
}

Result<std::vector<quint32>> StoreQuerySource::among(const FieldSource& source, const std::vector<quint32>& contacts)
{
    const QString whose =
        source.owner.isEmpty() ? u"c.n = :n"_s : source.owner + u" = (SELECT id FROM contact WHERE n = :n)"_s;
    const auto statement =
        m_db.select(u"SELECT %1 FROM %2 WHERE %3 AND %4"_s.arg(source.values, source.from, whose, source.condition),
                    {{":me"_L1, m_db.me()}});
    if (!statement) return statement.error();
    std::vector<quint32> found;
    for (const quint32 n : contacts) {
        (*statement)->bind(":n"_L1, qint64{n});
        for (;;) {
            const auto row = (*statement)->step();
            if (!row) return row.error();
            if (!*row) break;
            if (!source.passes(**statement, 0)) continue;
            found.push_back(n);
            break;
        }
        (*statement)->reset();
    }
    return found;
}

Result<std::vector<quint32>> StoreQuerySource::passing(const FieldSource& source, const FieldTest& test)
{
    const auto possible = candidates(m_index, source, test);
    if (possible && possible->count() < m_index.slotCount() / scanFactor) {
        const ReadSnapshot snapshot{m_db};
        return among(source, m_index.contactsOf(*possible));
    }
    return kept(source, test);
}

/// From memory, where the answer follows from the rows of each contact alone.
Result<std::vector<quint32>> StoreQuerySource::kept(const FieldSource& source, const FieldTest& test)
{
    const bool ofOwner = source.owner.isEmpty() || source.owner == "r.contact"_L1;
    if (!ofOwner || source.from.contains("JOIN"_L1) || source.from.contains(u'(')) {
        const ReadSnapshot snapshot{m_db};
        return amongAll(source);
    }
    const QString key = QStringList{test.field, QString::number(int(test.comparison)), test.values.join(u'\x1f'),
                                    m_today.toString(Qt::ISODate), m_db.me().toString()}
                            .join(u'\x1e');
    return m_answers.answer(key, [&](const std::vector<quint32>* contacts) {
        const ReadSnapshot snapshot{m_db};
        return contacts ? among(source, *contacts) : amongAll(source);
    });
}

Result<std::vector<quint32>> StoreQuerySource::contactsWhere(const FieldTest& test)
{
    if (test.field == "near"_L1) {
        const ReadSnapshot snapshot{m_db};
        return contactsNear(m_db, m_index, test);
    }
    const bool isWord = test.field == "is"_L1 || test.field == "has"_L1;
    const QueryField* const field = m_words.find(test.field);
    if (!field) return Error{.code = Errc::UnknownField, .field = test.field, .position = test.position};
    const auto source = isWord ? wordSource(m_db, m_words, test, m_today) : fieldSource(m_db, *field, test, m_today);
    if (!source) return source.error();
    const bool empty = !isWord && test.comparison == Comparison::Matches && test.values == QStringList{QString{}};
    if (!empty) return passing(*source, test);
    const auto filled = kept(*source, test);
    if (!filled) return filled.error();
    return m_index.contactsOf(m_index.slotsWith(Plane::Present).subtract(m_index.slotsOf(*filled)));
}

Result<std::vector<Id>> StoreQuerySource::idsNamed(const FieldTest& test)
{
    std::vector<Id> ids;
    for (const QString& value : test.values) {
        if (test.field == "responsible"_L1 && value.compare("me"_L1, Qt::CaseInsensitive) == 0) {
            ids.push_back(m_db.me());
            continue;
        }
        if (const auto id = Id::fromString(value)) {
            ids.push_back(*id);
            continue;
        }
        const auto named = test.field == "team"_L1 ? teamsNamed(m_db, value) : employeesNamed(m_db, value);
        if (!named) return named.error();
        const auto& found = test.comparison == Comparison::Equals ? named->exact : named->best();
        ids.insert(ids.end(), found.begin(), found.end());
    }
    return ids;
}

} // namespace kontor
