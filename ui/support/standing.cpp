// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/standing.h"

#include <QDateTime>

namespace kontor {

using State = ServerStanding::State;

Standing::Standing(Workspace& workspace, QObject* parent)
    : QObject{parent}
    , m_told{SyncSession::of(workspace).standing()}
    , m_numbers{workspace, touchingAnything(), [this](const SyncState::Answer& store) {
                    m_store = store;
                    m_known = true;
                    join();
                }}
{
    connect(&SyncSession::of(workspace), &SyncSession::standingChanged, this, &Standing::take);
}

void Standing::begin() { m_numbers.ask({}); }

void Standing::take(const ServerStanding& told)
{
    m_told = told;
    const bool connected = told.state == State::Idle || told.state == State::Working || told.state == State::Reading;
    if (told.state == State::Offline && m_offlineSince == 0)
        m_offlineSince = m_wasConnected ? QDateTime::currentMSecsSinceEpoch() : m_store.lastSync;
    if (told.state == State::Offline) m_why = told.error;
    if (told.state != State::Offline && told.state != State::Working) m_offlineSince = 0;
    m_wasConnected = connected || (m_wasConnected && told.state == State::Offline);
    // What was decided or acknowledged changes numbers without changing a row.
    if (m_numbers.question()) m_numbers.askAgain();
    join();
}

void Standing::join()
{
    ServerStanding now = m_told;
    if (!m_store.joined && m_known) {
        now = {};
    } else if (m_store.joined) {
        if (!now.isJoined()) now.state = m_store.reading ? State::Reading : State::Idle;
        if (now.state == State::Working && m_offlineSince > 0) { // tries again, which mostly fails again
            now.state = State::Offline;
            now.error = m_why;
        }
        now.url = m_store.url;
        now.user = m_store.user;
        now.organisation = m_store.organisation;
        now.waiting = m_store.waiting;
        now.attention = m_store.attention;
        now.lastSync = m_store.lastSync;
        now.cursor = m_store.cursor;
        now.history = m_store.history;
    }
    m_now = now;
    Q_EMIT changed();
}

} // namespace kontor
