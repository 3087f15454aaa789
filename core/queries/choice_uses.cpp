// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/choice_uses.h"

using namespace Qt::StringLiterals;

namespace kontor {

Result<ChoiceUses::Answer> run(Database& db, const ChoiceUses& question)
{
    ChoiceUses::Answer uses;
    const auto read = db.each(uR"(
        SELECT v."text", count(*) FROM custom_value v JOIN contact c ON c.id = v.contact
         WHERE v.field = :field AND v.deleted = 0 AND c.deleted = 0 GROUP BY v."text")"_s,
                              {{":field"_L1, question.field}}, [&](Statement& row) {
                                  for (const QString& word : row.text(0).split(u';', Qt::SkipEmptyParts))
                                      uses[word] += row.integer(1);
                                  return true;
                              });
    if (!read) return read.error();
    return uses;
}

} // namespace kontor
