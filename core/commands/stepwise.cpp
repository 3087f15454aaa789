// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/stepwise.h"

#include <QElapsedTimer>

namespace kontor {

namespace {

/// What one transaction may take before an edit that waits gets its turn, milliseconds; the commit comes on top.
constexpr qint64 stepBudget = 40;

/// Somebody else was faster.
bool isOvertaken(Errc code) { return code == Errc::AlreadyDeleted || code == Errc::NotFound; }

} // namespace

Result<bool> Stepwise::step(ChangeSet& changes, const Last& last)
{
    if (m_undo) return m_undo->step(changes);
    const auto written = m_store.write(m_group, [&](Pen& pen) { return some(pen, last); });
    if (!written) {
        m_failure = written.error();
        return takeBack();
    }
    changes = written->changes;
    return !m_done;
}

Status Stepwise::some(Pen& pen, const Last& last)
{
    QElapsedTimer spent;
    spent.start();
    for (; m_next < m_steps.size(); ++m_next) {
        if (spent.elapsed() >= stepBudget) return {};
        const WriteStep& step = m_steps[m_next];
        const Status done =
            step.removes ? pen.remove(step.entity, step.row) : pen.set(step.entity, step.row, step.field, step.value);
        if (!done && !isOvertaken(done.error().code)) return done;
    }
    const auto more = last(pen);
    if (!more) return more.error();
    m_done = more->empty();
    m_steps.insert(m_steps.end(), more->begin(), more->end());
    return {};
}

Result<bool> Stepwise::takeBack()
{
    if (m_undo) return true;
    if (auto ended = m_store.end(m_group); !ended) return ended.error();
    auto undo = UndoJob::begin(m_store, m_group.no, m_actor);
    if (!undo) return undo.error();
    m_undo = std::move(*undo);
    return true;
}

Status Stepwise::finish()
{
    if (!m_undo) return m_store.end(m_group);
    const auto undone = m_undo->finish(false);
    if (!undone) return undone.error();
    return m_failure ? Status{*m_failure} : Status{};
}

JobProgress Stepwise::progress() const
{
    return m_undo ? m_undo->progress() : JobProgress{qint64(m_next), qint64(m_steps.size())};
}

} // namespace kontor
