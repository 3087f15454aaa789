// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/erased_contacts.h"

#include "core/store/journal.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

Result<ErasedContacts::Answer> run(Database& db, const ErasedContacts& question)
{
    ErasedContacts::Answer erased;
    const auto read =
        db.each(uR"(SELECT DISTINCT "row" FROM op WHERE kind = :purge AND "table" = :contact)"_s,
                {{":purge"_L1, qint64(OpKind::Purge)}, {":contact"_L1, qint64(Entity::Contact)}}, [&](Statement& row) {
                    const Id id = row.id(0);
                    if (std::ranges::find(question.ids, id) != question.ids.end()) erased.push_back(id);
                    return true;
                });
    if (!read) return read.error();
    return erased;
}

} // namespace kontor
