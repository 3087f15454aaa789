// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/notices.h"
#include "ui/support/live_query.h"

#include <QTimer>

namespace kontor {

class SavedState;

/// Keeps what is new to the acting employee in sight: how much is unread, what came since, and that tasks which are due
/// become notices when their day comes.
class NoticeWatch final : public QObject {
    Q_OBJECT
public:
    explicit NoticeWatch(Workspace& workspace, QObject* parent = nullptr);

    /// From now on; not needed for the first paint.
    void begin();
    qint64 unread() const { return m_unread; }

Q_SIGNALS:
    void unreadChanged(qint64 unread);
    /// What came while this watch was there, oldest first; never what was there when it began.
    void arrived(const std::vector<kontor::Notices::Item>& notices);

private:
    void show(const Notices::Answer& answer);
    void noteDue();

    Workspace& m_workspace;
    QTimer m_hourly;
    qint64 m_unread = -1;
    qint64 m_newest = -1; ///< the highest number that was seen; -1: none asked yet
    LiveQuery<Notices> m_ask;
};

/// Whether the desktop shows them too: a choice of this computer, on unless it was switched off.
bool showsDesktopNotices(SavedState& state);
void setShowsDesktopNotices(SavedState& state, bool on);

} // namespace kontor
