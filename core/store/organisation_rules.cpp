// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/organisation_rules.h"

#include "core/store/each_row.h"

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

constexpr auto marker = "required_fields_count"_L1;

Status readFields(Connection& connection, RequiredFacts& required)
{
    // One-off fields are asked for only where somebody put them.
    return eachRow(connection, uR"(
        SELECT id, coalesce(applies_to, 'both') FROM custom_field
         WHERE deleted = 0 AND coalesce(required, 0) <> 0 AND coalesce(one_off, 0) = 0 ORDER BY id)"_s,
                   [&](Statement& row) {
                       const QString users = row.text(1);
                       if (users != "business"_L1) required.personFields.push_back(row.id(0));
                       if (users != "person"_L1) required.businessFields.push_back(row.id(0));
                   });
}

} // namespace

Result<OrganisationRules> readOrganisationRules(Connection& connection)
{
    OrganisationRules rules;
    auto done = eachRow(connection, uR"(
        SELECT country, required_person, required_business, mandatory_person, mandatory_business
          FROM organisation LIMIT 1)"_s,
                        [&](Statement& row) {
                            rules.country = row.text(0);
                            const auto words = [&row](int column, QStringList& into) {
                                if (const QString text = row.text(column); !text.isEmpty())
                                    into = text.split(u';', Qt::SkipEmptyParts);
                            };
                            words(1, rules.required.person);
                            words(2, rules.required.business);
                            words(3, rules.mandatory.person);
                            words(4, rules.mandatory.business);
                        });
    bool count = false;
    if (done)
        done = eachRow(connection, u"SELECT 1 FROM setting WHERE key = '%1'"_s.arg(marker),
                       [&](Statement&) { count = true; });
    if (done && count) done = readFields(connection, rules.required);
    if (!done) return done.error();
    return rules;
}

Status countRequiredFields(Connection& connection)
{
    auto statement = connection.prepare(u"INSERT OR REPLACE INTO setting(key, value) VALUES('%1', 1)"_s.arg(marker));
    if (!statement) return statement.error();
    return (*statement)->run();
}

} // namespace kontor
