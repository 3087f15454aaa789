// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/sync_state.h"
#include "ui/support/live_query.h"

#include <QWidget>

namespace kontor {

class FlatButton;

/// "3 waiting · 0 attention · synced 12:04", as the journal's batches stand. A store without a server keeps everything
/// to itself: then it says just that, and nothing waits. Object name `syncStatus`.
class SyncStatus final : public QWidget {
    Q_OBJECT
public:
    SyncStatus(Workspace& workspace, QWidget* parent = nullptr);

    /// From now on; not needed for the first paint.
    void begin() { m_state.ask({}); }

Q_SIGNALS:
    void clicked();

private:
    void showState(const SyncState::Answer& state);

    FlatButton* m_button;
    LiveQuery<SyncState> m_state;
};

/// What it says, and why.
QString syncText(const SyncState::Answer& state);
QString syncTip(const SyncState::Answer& state);

} // namespace kontor
