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

Result<bool> Stepwise::step(ChangeSet& changes, const Last& last, const std::function<bool()>& waits)
{
    if (m_back) return m_back->step(changes);
    const auto written = m_store.write(m_group, [&](Pen& pen) { return some(pen, last, waits); });
    if (!written) {
        m_failure = written.error();
        takeBack();
        return true;
    }
    changes = written->changes;
    return !m_done;
}

Status Stepwise::some(Pen& pen, const Last& last, const std::function<bool()>& waits)
{
    QElapsedTimer spent;
    spent.start();
    for (bool first = true; m_next < m_steps.size(); ++m_next, first = false) {
        if (!first && (spent.elapsed() >= stepBudget || (waits && waits()))) return {};
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

void Stepwise::takeBack()
{
    if (!m_back) m_back.emplace(m_store, m_group);
}

Status Stepwise::finish()
{
    if (!m_back) return m_store.end(m_group);
    if (auto ended = m_back->finish(); !ended) return ended;
    return m_failure ? Status{*m_failure} : Status{};
}

JobProgress Stepwise::progress() const
{
    return m_back ? m_back->progress() : JobProgress{qint64(m_next), qint64(m_steps.size())};
}

} // namespace kontor
