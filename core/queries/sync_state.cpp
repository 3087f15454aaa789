// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/sync_state.h"

using namespace Qt::StringLiterals;

namespace kontor {

Result<SyncState::Answer> run(Database& db, const SyncState&)
{
    SyncState::Answer answer;
    auto read = db.each(uR"(
        SELECT state, count(DISTINCT "group") FROM batch
         WHERE state IN ('pending', 'attention') GROUP BY state)"_s,
                        {}, [&](Statement& row) {
                            answer.joined = true;
                            (row.text(0) == "pending"_L1 ? answer.waiting : answer.attention) = row.integer(1);
                            return true;
                        });
    if (!read) return read.error();
    read = db.each(uR"(
        SELECT g.at FROM batch b JOIN op_group g ON g.no = b."group"
         WHERE b.state = 'acked' ORDER BY b.no DESC LIMIT 1)"_s,
                   {}, [&](Statement& row) {
                       answer.joined = true;
                       answer.lastSync = row.integer(0);
                       return false;
                   });
    if (!read) return read.error();
    return answer;
}

} // namespace kontor
