// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_words.h"
#include "core/exchange/import_rows.h"
#include "core/store/database.h"

#include <QDate>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

/// What contacts are sorted into and what they consent to.
Status readLists(Database& reader, ImportContext& context)
{
    auto done = reader.each(u"SELECT id, name FROM category WHERE deleted = 0"_s, {}, [&](Statement& row) {
        context.categories.insert(row.text(1).toLower(), row.id(0));
        return true;
    });
    if (done)
        done = reader.each(
            u"SELECT id, name, coalesce(query, '') <> '' FROM target_market WHERE deleted = 0"_s, {},
            [&](Statement& row) {
                context.markets.insert(row.text(1).toLower(), {row.id(0), row.text(1), row.integer(2) != 0});
                return true;
            });
    if (done)
        done = reader.each(u"SELECT id, name, version FROM consent_text WHERE deleted = 0 ORDER BY version"_s, {},
                           [&](Statement& row) {
                               const QString key = slug(row.text(1));
                               context.consentTexts.insert(key, row.id(0));
                               // Of two texts whose names read alike it is not known which one was meant.
                               Id& version = context.consentVersions[{key, int(row.integer(2))}];
                               version = version.isNull() ? row.id(0) : Id{};
                               return true;
                           });
    return done;
}

} // namespace

Result<ImportContext> importContext(Database& reader, const QString& file)
{
    ImportContext context;
    context.file = QFileInfo{file}.fileName();
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
    if (done) done = readLists(reader, context);
    if (!done) return done.error();
    return context;
}

} // namespace kontor
