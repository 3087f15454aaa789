// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_rows.h"
#include "core/store/database.h"

#include <QDate>

using namespace Qt::StringLiterals;

namespace kontor {

Result<ImportContext> importContext(Database& reader)
{
    ImportContext context;
    context.today = QDate::currentDate().toString(Qt::ISODate);
    auto done = reader.each(u"SELECT country, mandatory_person, mandatory_business FROM organisation"_s, {},
                            [&](Statement& row) {
                                context.homeRegion = row.text(0);
                                context.mandatory.person = row.text(1).split(u';', Qt::SkipEmptyParts);
                                context.mandatory.business = row.text(2).split(u';', Qt::SkipEmptyParts);
                                return false;
                            });
    if (done)
        done = reader.each(
            u"SELECT id, key, type, choices, one_off FROM custom_field WHERE deleted = 0"_s, {}, [&](Statement& row) {
                CustomType type{
                    .key = row.text(1), .type = row.text(2), .choices = row.text(3).split(u';', Qt::SkipEmptyParts)};
                context.customFields.insert(type.key, {.id = row.id(0), .type = type, .oneOff = row.integer(4) != 0});
                return true;
            });
    if (done)
        done = reader.each(uR"(
            SELECT id, lower(name), lower(email) FROM employee
             WHERE deleted = 0 AND coalesce(state, 'active') = 'active')"_s,
                           {}, [&](Statement& row) {
                               for (const int column : {1, 2})
                                   if (!row.isNull(column)) context.employees.insert(row.text(column), row.id(0));
                               return true;
                           });
    if (done)
        done = reader.each(u"SELECT id, lower(name) FROM team WHERE deleted = 0"_s, {}, [&](Statement& row) {
            context.teams.insert(row.text(1), row.id(0));
            return true;
        });
    if (!done) return done.error();
    return context;
}

} // namespace kontor
