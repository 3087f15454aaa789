// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/standing.h"

#include <QWidget>

namespace kontor {

class FlatButton;

/// "3 waiting · synced 12:04": how the store stands to its server, at the head of the window; its menu says it in a
/// sentence, and offers what can be done. A store without a server says just that, and nothing waits. Object name
/// `syncStatus`.
class SyncStatus final : public QWidget {
    Q_OBJECT
public:
    SyncStatus(Workspace& workspace, QWidget* parent = nullptr);

    /// From now on; not needed for the first paint.
    void begin() { m_standing.begin(); }
    const ServerStanding& standing() const { return m_standing.now(); }

Q_SIGNALS:
    /// By their keys in pages.def and dialogs.def.
    void pageWanted(const QString& key);
    void dialogWanted(const QString& key);
    void syncWanted();

private:
    void showStanding();
    void openMenu();

    FlatButton* m_button;
    Standing m_standing;
};

} // namespace kontor
