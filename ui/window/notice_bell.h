// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/notice_watch.h"

#include <QWidget>

class QSystemTrayIcon;

namespace kontor {

class FlatButton;

/// How many notifications are new, and the way to them; shows what comes on the desktop too, while the window is not in
/// front. Object name of the button: `notices`.
class NoticeBell final : public QWidget {
    Q_OBJECT
public:
    NoticeBell(Workspace& workspace, SavedState& state, QWidget* parent = nullptr);

    /// From now on; not needed for the first paint.
    void begin() { m_watch.begin(); }

Q_SIGNALS:
    void clicked();
    /// The desktop shows this; its icon was clicked: clicked().
    void shown(const QString& title, const QString& text);

private:
    void showUnread(qint64 unread);
    void announce(const std::vector<Notices::Item>& notices);

    SavedState& m_state;
    FlatButton* m_button;
    QSystemTrayIcon* m_tray = nullptr; ///< made when there is something to show
    NoticeWatch m_watch;
};

} // namespace kontor
