// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/live_query.h"

#include <algorithm>

namespace kontor {

namespace {
constexpr int paceMs = 100;
}

LiveQueryPace::LiveQueryPace(Relevant relevant) : m_relevant{std::move(relevant)}
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_stale && m_active && hasQuestion()) send();
    });
}

void LiveQueryPace::changed(const ChangeSet& changes)
{
    if (hasQuestion() && m_relevant(changes)) askAgain();
}

void LiveQueryPace::askAgain()
{
    m_stale = true;
    schedule();
}

void LiveQueryPace::setActive(bool active)
{
    m_active = active;
    if (active) schedule();
}

void LiveQueryPace::sent()
{
    m_stale = false;
    m_waiting = true;
    m_lastSent.start();
    m_pause.stop();
}

void LiveQueryPace::answered()
{
    m_waiting = false;
    schedule();
}

void LiveQueryPace::schedule()
{
    if (!m_stale || !m_active || m_waiting || m_pause.isActive()) return;
    const qint64 since = m_lastSent.isValid() ? m_lastSent.elapsed() : paceMs;
    m_pause.start(int(std::clamp<qint64>(paceMs - since, 0, paceMs)));
}

} // namespace kontor
