// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/sync_state.h"
#include "core/workspace/sync_session.h"
#include "ui/support/live_query.h"

namespace kontor {

/// How the store stands to its server, kept up to date: the numbers as the store has them after every change, the
/// state as the session knows it. Lives on the GUI thread, with whoever shows it.
class Standing final : public QObject {
    Q_OBJECT
public:
    explicit Standing(Workspace& workspace, QObject* parent = nullptr);

    /// From now on; not needed for a first paint.
    void begin();
    bool isKnown() const { return m_known; }
    const ServerStanding& now() const { return m_now; }
    /// Unix milliseconds UTC; 0 with a connection, or where it is not known.
    qint64 offlineSince() const { return m_offlineSince; }

Q_SIGNALS:
    void changed();

private:
    void take(const ServerStanding& told);
    void join();

    ServerStanding m_told; ///< by the session
    SyncState::Answer m_store;
    ServerStanding m_now;
    Error m_why; ///< of being offline
    qint64 m_offlineSince = 0;
    bool m_known = false;
    bool m_wasConnected = false;
    LiveQuery<SyncState> m_numbers;
};

} // namespace kontor
