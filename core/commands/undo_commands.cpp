// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/undo_commands.h"

#include "core/store/taking_back.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

/// What "the last" is stands only when the undo that is on its way has ended; one of many contacts takes seconds.
Status nothingOnItsWay(Store& store, const Actor& actor)
{
    const auto running = store.reader().cell(uR"(
        SELECT EXISTS(SELECT 1 FROM op_group
                       WHERE state = 'open' AND kind IN ('undo', 'redo') AND author = :me AND remote = 0))"_s,
                                             {{":me"_L1, actor.employee}});
    if (!running) return running.error();
    return running->boolean() ? Status{Error{.code = Errc::Busy}} : Status{};
}

/// An undo that fails leaves nothing half undone.
class WholeUndo final : public Job<Undone> {
public:
    WholeUndo(Store& store, std::unique_ptr<UndoJob> undo) : m_store{store}, m_undo{std::move(undo)} {}

    Result<bool> step(ChangeSet& changes) override
    {
        if (m_back) return m_back->step(changes);
        auto more = m_undo->step(changes);
        if (more) return more;
        m_failure = more.error();
        m_back.emplace(m_store, m_undo->group());
        return true;
    }
    Result<Undone> finish(bool cancelled) override
    {
        if (!m_back) return m_undo->finish(cancelled);
        if (auto ended = m_back->finish(); !ended) return ended.error();
        return *m_failure;
    }
    JobProgress progress() const override { return m_back ? m_back->progress() : m_undo->progress(); }

private:
    Store& m_store;
    std::unique_ptr<UndoJob> m_undo;
    std::optional<TakingBack> m_back;
    std::optional<Error> m_failure;
};

Result<std::unique_ptr<Job<Undone>>> begin(Store& store, qint64 group, const Actor& actor)
{
    auto job = UndoJob::begin(store, group, actor);
    if (!job) return job.error();
    return std::unique_ptr<Job<Undone>>{std::make_unique<WholeUndo>(store, std::move(*job))};
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
