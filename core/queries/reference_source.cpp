// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/reference_source.h"

#include "core/domain/entities.h"
#include "core/queries/names.h"

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

Result<std::vector<Id>> employees(Database& db, const FieldTest& test)
{
    std::vector<Id> ids;
    for (const QString& value : test.values) {
        if (value.compare("me"_L1, Qt::CaseInsensitive) == 0) {
            ids.push_back(db.me());
            continue;
        }
        const auto named = employeesNamed(db, value);
        if (!named) return named.error();
        const auto& found = test.comparison == Comparison::Equals ? named->exact : named->best();
        ids.insert(ids.end(), found.begin(), found.end());
    }
    return ids;
}

/// Records that have names of their own and are few.
bool isNamed(Entity target)
{
    return target == Entity::Team || target == Entity::Category || target == Entity::TargetMarket ||
           target == Entity::ConsentText;
}

/// Who took a consent back has none: core/domain/consent_state.h.
const auto standingConsent = uR"( AND r.withdrawn_at IS NULL AND NOT EXISTS(
    SELECT 1 FROM consent w JOIN consent_text wx ON wx.id = w."text" JOIN consent_text rx ON rx.id = r."text"
     WHERE w.contact = r.contact AND w.deleted = 0 AND w.withdrawn_at IS NOT NULL AND wx.name = rx.name
       AND (w.withdrawn_at, w.id) > (r.given_at, r.id)))"_s;

/// The same by the ids of the records that are called so, so that only the rows of contacts count.
Result<FieldSource> namedSource(Database& db, FieldSource rows, const QString& column, Entity target,
                                const FieldTest& test)
{
    rows.values = column;
    rows.passes = filledTest();
    if (target == Entity::ConsentText) rows.condition += standingConsent;
    if (asksForEmpty(test)) return rows;
    const auto ids = recordsAskedFor(db, target, test);
    if (!ids) return ids.error();
    QStringList digits;
    for (const Id& id : *ids) digits += u"x'%1'"_s.arg(QString::fromLatin1(id.bytes().toByteArray().toHex()));
    rows.condition += u" AND %1 IN (%2)"_s.arg(column, digits.join(u','));
    return rows;
}

} // namespace

bool asksForEmpty(const FieldTest& test)
{
    return test.comparison == Comparison::Matches && test.values == QStringList{QString{}};
}

Result<std::vector<Id>> recordsAskedFor(Database& db, Entity entity, const FieldTest& test)
{
    std::vector<Id> ids;
    for (const QString& value : test.values) {
        if (const auto id = Id::fromString(value)) {
            ids.push_back(*id);
            continue;
        }
        const auto named = recordsNamed(db, entity, value);
        if (!named) return named.error();
        const auto& found = test.comparison == Comparison::Equals ? named->exact : named->best();
        ids.insert(ids.end(), found.begin(), found.end());
    }
    return ids;
}

Result<FieldSource> referenceSource(Database& db, FieldSource rows, const QString& column, const Field& field,
                                    const FieldTest& test)
{
    if (field.target == Entity::Employee) {
        auto ids = employees(db, test);
        if (!ids) return ids.error();
        rows.values = column;
        rows.passes = idTest(std::move(*ids));
        return rows;
    }
    if (isNamed(field.target)) return namedSource(db, std::move(rows), column, field.target, test);
    const QLatin1StringView table{entityInfo(field.target).name};
    rows.from += u" JOIN %1 t ON t.id = %2"_s.arg(table, column);
    rows.condition += u" AND t.deleted = 0"_s;
    rows.passes = textTest(test);
    switch (field.target) {
    case Entity::Contact: rows.values = u"t.display_name"_s; break;
    case Entity::Email: rows.values = u"t.address"_s; break;
    case Entity::Phone:
        rows.values = u"t.number, t.e164, t.national"_s;
        rows.passes = phoneTest(test);
        break;
    case Entity::Location:
        rows.values = u"t.street, t.street2, t.city, t.region, t.postal_code, t.country"_s;
        rows.passes = addressTest(test);
        break;
    default: rows.values = u"t.id"_s;
    }
    return rows;
}

} // namespace kontor
