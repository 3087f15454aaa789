// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a crash, or a disk that failed, left half done: taken back when the store is opened the next time.
#include "core/store/checkpointer.h"
#include "core/store/connection.h"
#include "core/store/import_ledger.h"
#include "core/store/pen_reader.h"
#include "core/store/undo.h"

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

/// Nobody else writes while a store holds its lock: an import that says it is running, or whose group is open, was cut
/// short. It counts as stopped, to be resumed or taken back; and what says so from now on is really running.
Status stopCutShortImports(Store& store)
{
    std::vector<ImportRun> open;
    auto read =
        store.reader().each(uR"(
        SELECT r.id, r."group", r.state FROM import_run r JOIN op_group g ON g.no = r."group"
         WHERE r.state = 'running' OR g.state = 'open')"_s,
                            {}, [&](Statement& row) {
                                open.push_back({.id = row.id(0), .group = row.integer(1), .state = row.text(2)});
                                return true;
                            });
    if (!read) return read;
    for (const ImportRun& run : open) {
        auto stopped = store.together([&]() -> Status {
            if (run.state == "running"_L1)
                if (auto told = store.imports().setState(run.id, u"cancelled"_s); !told) return told;
            return store.end({.no = run.group});
        });
        if (!stopped) return stopped;
    }
    return {};
}

} // namespace

Status Store::takeBackOpenGroups()
{
    if (auto stopped = stopCutShortImports(*this); !stopped) return stopped;
    std::vector<qint64> open;
    auto read = m_reader->each(uR"(
        SELECT no FROM op_group WHERE state = 'open' ORDER BY no DESC)"_s,
                               {}, [&](Statement& row) {
                                   open.push_back(row.integer(0));
                                   return true;
                               });
    if (!read) return read;
    for (const qint64 no : open) {
        const auto undone = undo(*this, no, {.employee = m_me, .role = Role::Admin});
        // All of it was back already, when the power went before its group was closed.
        if (!undone && undone.error().code != Errc::NotUndoable) return undone.error();
        if (auto ended = end({.no = no}); !ended) return ended;
    }
    return {};
}

} // namespace kontor
