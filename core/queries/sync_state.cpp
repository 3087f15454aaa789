// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/sync_state.h"

using namespace Qt::StringLiterals;

namespace kontor {

Result<SyncState::Answer> run(Database& db, const SyncState&)
{
    SyncState::Answer answer;
    auto read = db.each(uR"(
        SELECT url, user, organisation_name, phase, cursor_seq, last_sync,
               (SELECT CASE state WHEN 'complete' THEN state WHEN 'cut' THEN 'partial' ELSE 'reading' END FROM sync_past)
          FROM sync_state
         WHERE phase <> '' AND is_left = 0)"_s,
                        {}, [&](Statement& row) {
                            answer.joined = true;
                            answer.url = row.text(0);
                            answer.user = row.text(1);
                            answer.organisation = row.text(2);
                            answer.reading = row.text(3) != "log"_L1;
                            answer.cursor = row.integer(4);
                            answer.lastSync = row.integer(5);
                            answer.history = row.text(6);
                            return false;
                        });
    if (!read) return read.error();
    const auto waiting = db.cell(u"SELECT count(DISTINCT \"group\") FROM batch WHERE state = 'pending'"_s);
    if (!waiting) return waiting.error();
    const auto attention = db.cell(u"SELECT count(*) FROM attention WHERE state = 'open'"_s);
    if (!attention) return attention.error();
    answer.waiting = waiting->integer();
    answer.attention = attention->integer();
    return answer;
}

} // namespace kontor
