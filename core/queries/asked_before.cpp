// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/asked_before.h"

using namespace Qt::StringLiterals;

namespace kontor {

Result<QString> run(Database& db, const AskedBefore&)
{
    const auto kept =
        db.cell(u"SELECT value FROM setting WHERE key = :key"_s, {{":key"_L1, QString{AskedBefore::setting}}});
    if (!kept) return kept.error();
    return kept->text();
}

} // namespace kontor
