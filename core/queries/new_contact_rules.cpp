// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/new_contact_rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

Result<NewContactRules::Answer> run(Database& db, const NewContactRules&)
{
    NewContactRules::Answer answer;
    const auto words = [](const QString& text, QStringList& into) {
        if (const QStringList given = text.split(u';', Qt::SkipEmptyParts); !given.isEmpty()) into = given;
    };
    auto read = db.each(uR"(
        SELECT required_person, required_business, mandatory_person, mandatory_business FROM organisation LIMIT 1)"_s,
                        {}, [&](Statement& row) {
                            words(row.text(0), answer.required.person);
                            words(row.text(1), answer.required.business);
                            words(row.text(2), answer.mandatory.person);
                            words(row.text(3), answer.mandatory.business);
                            return false;
                        });
    if (!read) return read.error();
    auto fields = run(db, CustomFields{});
    if (!fields) return fields.error();
    std::copy_if(fields->begin(), fields->end(), std::back_inserter(answer.fields),
                 [](const CustomFieldRow& field) { return !field.oneOff; });
    auto consents = run(db, ConsentTexts{.askedForOnly = true});
    if (!consents) return consents.error();
    answer.consents = std::move(*consents);
    return answer;
}

} // namespace kontor
