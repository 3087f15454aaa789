// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/store_query_source.h"

#include "core/queries/names.h"
#include "core/queries/near_place.h"
#include "core/queries/reference_source.h"
#include "core/search/needle_forms.h"
#include "core/search/query_parser.h"
#include "core/store/read_snapshot.h"

#include <algorithm>
#include <numeric>
#include <optional>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

/// So few contacts are looked at in the store one by one, in some milliseconds; the answer is not worth keeping.
constexpr std::uint32_t few = 500;
/// Asking for a contact's row costs some ten times what passing it by in a whole scan does.
constexpr std::uint32_t scanFactor = 10;

/// Leaves in `slots` the contacts in whose documents a value that passes would stand; all where that cannot be said.
void narrowByDocument(const IndexSnapshot& index, const FieldSource& source, const FieldTest& test, Bitmap& slots)
{
    const bool exact = test.comparison == Comparison::Matches || test.comparison == Comparison::Equals;
    if (!source.inDocument || !exact) return;
    Needle needle;
    for (const QString& value : test.values)
        for (const QByteArray& form : needleForms(value)) needle.anyOf.emplace_back(form);
    const std::vector<Needle> needles{std::move(needle)};
    narrow(index.arena(), needles, slots);
}

/// Whether what passes follows from the rows of each contact alone, so that asking for those that changed is enough.
bool isOfContactsAlone(const FieldSource& source)
{
    const bool ofOwner = source.owner.isEmpty() || source.owner == "r.contact"_L1;
    return ofOwner && !source.from.contains("JOIN"_L1) && !source.from.contains(u'(');
}

} // namespace

/// The numbers of contacts, in their order; 0 for those that are gone.
Result<std::vector<quint32>> StoreQuerySource::numbersOf(const std::vector<Id>& contacts)
{
    if (contacts.size() > m_contacts.slotCount() / scanFactor) return numbersByScan(contacts);
    const auto number = m_db.select(u"SELECT n FROM contact WHERE id = :id"_s);
    if (!number) return number.error();
    std::vector<quint32> numbers;
    numbers.reserve(contacts.size());
    for (const Id& contact : contacts) {
        (*number)->bindBlob(0, contact.bytes());
        const auto found = (*number)->step();
        if (!found) return found.error();
        numbers.push_back(*found ? quint32((*number)->integer(0)) : 0);
        (*number)->reset();
    }
    return numbers;
}

/// The same by reading all ids once, which the index of the ids has in their order.
Result<std::vector<quint32>> StoreQuerySource::numbersByScan(const std::vector<Id>& contacts)
{
    std::vector<quint32> byId(contacts.size()), numbers(contacts.size());
    std::iota(byId.begin(), byId.end(), 0);
    std::ranges::sort(byId, {}, [&](quint32 i) -> const Id& { return contacts[i]; });
    auto next = byId.cbegin();
    const auto read = m_db.each(u"SELECT id, n FROM contact ORDER BY id"_s, {}, [&](Statement& row) {
        const Id id = row.id(0);
        while (next != byId.cend() && contacts[*next] < id) ++next;
        for (; next != byId.cend() && contacts[*next] == id; ++next) numbers[*next] = quint32(row.integer(1));
        return next != byId.cend();
    });
    if (!read) return read.error();
    return numbers;
}

/// Of each row that passes, whose it is.
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
        else
            owners.push_back(row.id(0));
        return true;
    });
    if (!read) return read.error();
    return own ? contacts : numbersOf(owners);
}

/// Of each row that passes, whose it is.
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
            if (source.passes(**statement, 0)) found.push_back(n);
        }
        (*statement)->reset();
    }
    return found;
}

Result<std::vector<quint32>> StoreQuerySource::passing(const FieldSource& source, const FieldTest& test,
                                                       const Bitmap& possible)
{
    const QString column = columnOf(source);
    const auto fromMemory = [&] { return fromColumn(column, source); };
    if (m_index.fields().has(column)) {
        const auto answer = fromMemory();
        if (!answer) return answer.error();
        if (*answer) return **answer;
    }
    Bitmap slots = possible;
    narrowByDocument(m_contacts, source, test, slots);
    if (slots.count() <= std::min(few, m_contacts.slotCount() / scanFactor)) {
        const ReadSnapshot snapshot{m_db};
        return among(source, m_contacts.contactsOf(slots));
    }
    if (!column.isEmpty()) {
        const auto answer = fromMemory();
        if (!answer) return answer.error();
        if (*answer) return **answer;
    }
    return kept(source, test);
}

/// The name of the column in memory that answers for this source; empty where none does.
QString StoreQuerySource::columnOf(const FieldSource& source) const
{
    if (source.column == ColumnKind::None || !isOfContactsAlone(source)) return {};
    // Of those who have nothing a column knows nothing.
    if (source.inColumn.word && source.inColumn.word({})) return {};
    return QStringList{source.values, source.from, source.condition, m_db.me().toString()}.join(u'\x1e');
}

/// From the values of the field, read now where they are not in memory. Nothing where they cannot tell.
Result<std::optional<std::vector<quint32>>> StoreQuerySource::fromColumn(const QString& column,
                                                                         const FieldSource& source)
{
    return m_index.fields().answer(
        column, source.inColumn,
        [&](const std::vector<quint32>* contacts, FieldColumn& into) { return readColumn(source, contacts, into); });
}

Status StoreQuerySource::readColumn(FieldSource source, const std::vector<quint32>* contacts, FieldColumn& into)
{
    const auto add = [&](const Statement& row, int first) -> std::optional<FieldColumn::Value> {
        switch (source.column) {
        case ColumnKind::Text: return into.addText(row.utf8(first));
        case ColumnKind::Phone:
            if (row.utf8(first).isEmpty() && row.utf8(first + 1).isEmpty()) return std::nullopt;
            return into.addPhone(row.utf8(first), row.utf8(first + 1), row.utf8(first + 2));
        case ColumnKind::Number:
            return row.isNull(first) ? std::nullopt : std::optional{into.addNumber(row.real(first))};
        case ColumnKind::None: break;
        }
        return std::nullopt;
    };
    std::vector<FieldColumn::Value> values; // of the rows that count, in their order
    source.passes = [&](const Statement& row, int first) {
        const auto value = add(row, first);
        if (value) values.push_back(*value);
        return value.has_value();
    };
    const ReadSnapshot snapshot{m_db};
    const auto whose = contacts ? among(source, *contacts) : amongAll(source);
    if (!whose) return whose.error();
    for (size_t row = 0; row < whose->size(); ++row) into.put((*whose)[row], values[row]);
    return {};
}

/// All who pass, from those who may. What has changed until now counts, also what the evaluation does not see yet: the
/// answer is kept.
Result<std::vector<quint32>> StoreQuerySource::everyone(const FieldSource& source, const FieldTest& test)
{
    const auto contacts = m_index.contacts();
    const ReadSnapshot snapshot{m_db};
    if (!contacts) return amongAll(source);
    Bitmap slots = contacts->slotsWith(Plane::Present);
    narrowByDocument(*contacts, source, test, slots);
    if (slots.count() > contacts->slotCount() / scanFactor) return amongAll(source);
    return among(source, contacts->contactsOf(slots));
}

/// From memory, where the answer follows from the rows of each contact alone.
Result<std::vector<quint32>> StoreQuerySource::kept(const FieldSource& source, const FieldTest& test)
{
    if (!isOfContactsAlone(source)) return everyone(source, test);
    // The condition holds the ids of what a test named: another name asks another question.
    const QString key = QStringList{test.field,       QString::number(int(test.comparison)), test.values.join(u'\x1f'),
                                    source.condition, m_today.toString(Qt::ISODate),         m_db.me().toString()}
                            .join(u'\x1e');
    return m_index.answers().answer(key, [&](const std::vector<quint32>* contacts) -> Result<std::vector<quint32>> {
        if (!contacts) return everyone(source, test);
        const ReadSnapshot snapshot{m_db};
        return among(source, *contacts);
    });
}

Status StoreQuerySource::prepare(const QString& field)
{
    const QueryField* const known = m_words.find(field);
    if (!known) return Error{.code = Errc::UnknownField, .field = field};
    const auto source = fieldSource(m_db, *known, {.field = known->name, .values = {u"x"_s}}, m_today);
    if (!source) return source.error();
    const QString column = columnOf(*source);
    if (column.isEmpty()) return {};
    const auto read = fromColumn(column, *source);
    return read ? Status{} : Status{read.error()};
}

Result<std::vector<quint32>> StoreQuerySource::contactsWhere(const FieldTest& test, const Bitmap& possible)
{
    if (test.field == "near"_L1) {
        const ReadSnapshot snapshot{m_db};
        return contactsNear(m_db, m_contacts, test);
    }
    const bool isWord = test.field == "is"_L1 || test.field == "has"_L1;
    const QueryField* const field = m_words.find(test.field);
    if (!field) return Error{.code = Errc::UnknownField, .field = test.field, .position = test.position};
    const auto source = isWord ? wordSource(m_db, m_words, test, m_today) : fieldSource(m_db, *field, test, m_today);
    if (!source) return source.error();
    const bool empty = !isWord && test.comparison == Comparison::Matches && test.values == QStringList{QString{}};
    auto found = passing(*source, test, empty ? m_contacts.slotsWith(Plane::Present) : possible);
    const QueryField* const meant = isWord ? m_words.find(test.values.value(0)) : field;
    if (found && meant && meant->entity == Entity::MarketMember && meant->field == MarketMember::Market)
        found = withRuled(std::move(*found), test, empty || isWord);
    if (!found || !empty) return found;
    return m_contacts.contactsOf(m_contacts.slotsWith(Plane::Present).subtract(m_contacts.slotsOf(*found)));
}

/// Those who are in a target market by hand, and those whom the rules of the markets take.
Result<std::vector<quint32>> StoreQuerySource::withRuled(std::vector<quint32> contacts, const FieldTest& test,
                                                         bool ofAny)
{
    const auto asked =
        ofAny ? Result<std::vector<Id>>{std::vector<Id>{}} : recordsAskedFor(m_db, Entity::TargetMarket, test);
    if (!asked) return asked.error();
    std::vector<std::pair<Id, QString>> rules;
    const auto read =
        m_db.each(u"SELECT id, query FROM target_market WHERE deleted = 0 AND query <> ''"_s, {}, [&](Statement& row) {
            rules.emplace_back(row.id(0), row.text(1));
            return true;
        });
    if (!read) return read.error();
    for (const auto& [market, query] : rules) {
        const bool meant = ofAny || std::find(asked->begin(), asked->end(), market) != asked->end();
        // A rule that speaks of its own market adds nobody to it.
        const bool inside = std::find(m_rules.begin(), m_rules.end(), market) != m_rules.end();
        if (!meant || inside) continue;
        const auto rule = parseQuery(query, m_words);
        if (!rule) continue; // its field is gone: it holds for nobody
        m_rules.push_back(market);
        const auto hits = QueryPlan{*rule}.evaluate(m_contacts, *this);
        m_rules.pop_back();
        if (!hits) return hits.error();
        const auto more = m_contacts.contactsOf(hits->slots);
        contacts.insert(contacts.end(), more.begin(), more.end());
    }
    return contacts;
}

Result<std::vector<Id>> StoreQuerySource::idsNamed(const FieldTest& test)
{
    if (test.field == "team"_L1) return recordsAskedFor(m_db, Entity::Team, test);
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
        const auto named = employeesNamed(m_db, value);
        if (!named) return named.error();
        const auto& found = test.comparison == Comparison::Equals ? named->exact : named->best();
        ids.insert(ids.end(), found.begin(), found.end());
    }
    return ids;
}

} // namespace kontor
