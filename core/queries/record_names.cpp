// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/record_names.h"

#include "core/domain/cells.h"
#include "core/domain/postal_address.h"
#include "core/queries/location_point.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

QString nameQuery(Entity entity)
{
    switch (entity) {
    case Entity::Employee: return u"SELECT name FROM employee WHERE id = :row"_s;
    case Entity::Team: return u"SELECT name FROM team WHERE id = :row"_s;
    case Entity::Contact: return u"SELECT display_name FROM contact WHERE id = :row"_s;
    case Entity::Email: return u"SELECT address FROM email WHERE id = :row"_s;
    case Entity::Phone: return u"SELECT number FROM phone WHERE id = :row"_s;
    case Entity::Location:
        return u"SELECT street, street2, city, region, postal_code, country, %1 FROM location l WHERE id = :row"_s.arg(
            QLatin1StringView{townCountryColumn});
    case Entity::CustomField: return u"SELECT label FROM custom_field WHERE id = :row"_s;
    case Entity::View: return u"SELECT name FROM view WHERE id = :row"_s;
    case Entity::Category: return u"SELECT name FROM category WHERE id = :row"_s;
    case Entity::TargetMarket: return u"SELECT name FROM target_market WHERE id = :row"_s;
    case Entity::ConsentText: return u"SELECT name || ' ' || version FROM consent_text WHERE id = :row"_s;
    default: return {};
    }
}

} // namespace

QString RecordNames::name(Entity entity, const Id& row)
{
    if (row.isNull()) return {};
    const auto known = m_names.constFind(row);
    if (known != m_names.cend()) return *known;
    QString found;
    if (const QString sql = nameQuery(entity); !sql.isEmpty()) {
        // A name that cannot be read leaves its place empty; the question itself does not fail for it.
        [[maybe_unused]] const auto read = m_db.each(sql, {{":row"_L1, row}}, [&](Statement& cells) {
            found = entity == Entity::Location
                        ? formattedAddress({cells.text(0), cells.text(1), cells.text(2), cells.text(3), cells.text(4),
                                            cells.text(5), cells.text(6)},
                                           QLocale{}.bcp47Name())
                        : cells.text(0);
            return false;
        });
    }
    m_names.insert(row, found);
    return found;
}

QString RecordNames::text(Entity entity, FieldIndex field, const Value& value)
{
    const Field& info = fieldInfo(entity, field);
    if (info.type != FieldType::Reference || !value.isId()) return cellText(entity, field, value);
    const QString called = name(info.target, value.id());
    return called.isEmpty() ? value.id().toString() : called;
}

} // namespace kontor
