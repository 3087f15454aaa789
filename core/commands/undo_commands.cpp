// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/undo_commands.h"

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

/// What "the last" is stands only when the undo that is on its way has ended; one of many contacts takes seconds.
Status nothingOnItsWay(Store& store, const Actor& actor)
{
    const auto running = store.reader().cell(uR"(
        SELECT EXISTS(SELECT 1 FROM op_group
                       WHERE state = 'running' AND kind IN ('undo', 'redo') AND author = :me AND remote = 0))"_s,
                                             {{":me"_L1, actor.employee}});
    if (!running) return running.error();
    return running->boolean() ? Status{Error{.code = Errc::Busy}} : Status{};
}

Result<std::unique_ptr<Job<Undone>>> begin(Store& store, qint64 group, const Actor& actor)
{
    auto job = UndoJob::begin(store, group, actor);
    if (!job) return job.error();
    return std::unique_ptr<Job<Undone>>{std::move(*job)};
}

} // namespace

Result<std::unique_ptr<Job<Undone>>> start(Store& store, const Actor& actor, const UndoOperation& wish)
{
    if (!wish.group.isNull()) {
        const auto no = store.reader().cell(u"SELECT no FROM op_group WHERE id = :id"_s, {{":id"_L1, wish.group}});
        if (!no) return no.error();
        if (no->isNull()) return Error{.code = Errc::NotFound, .field = u"operation"_s, .value = wish.group.toString()};
        return begin(store, no->integer(), actor);
    }
    if (auto free = nothingOnItsWay(store, actor); !free) return free.error();
    const auto last = store.lastUndoable(actor);
    if (!last) return last.error();
    if (*last == 0) return Error{.code = Errc::NothingToUndo};
    return begin(store, *last, actor);
}

Result<std::unique_ptr<Job<Undone>>> start(Store& store, const Actor& actor, const RedoOperation&)
{
    if (auto free = nothingOnItsWay(store, actor); !free) return free.error();
    const auto last = store.lastRedoable(actor);
    if (!last) return last.error();
    if (*last == 0) return Error{.code = Errc::NothingToRedo};
    return begin(store, *last, actor);
}

} // namespace kontor
