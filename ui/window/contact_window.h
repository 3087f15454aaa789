// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QMainWindow>

namespace kontor {

class Dashboard;
class SavedState;
class Workspace;

/// One contact in a window of its own, beside the main one: to compare, or to keep in view. Closes by itself when Escape
/// has nothing else to close. Object name `contactWindow`.
class ContactWindow final : public QMainWindow {
    Q_OBJECT
public:
    ContactWindow(Workspace& workspace, SavedState& state, const Id& contact);

    Id contact() const;
    void comeForward();
    /// The `number`th beside that window.
    void showBeside(const QWidget& window, int number);

Q_SIGNALS:
    void openContactAside(const kontor::Id& contact);
    void duplicatesRequested(const kontor::Id& contact);
    void undoRequested();
    void redoRequested();

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void build(const Id& contact);
    void rebuild();
    void addActions();

    Workspace& m_workspace;
    SavedState& m_state;
    Dashboard* m_dashboard = nullptr;
    bool m_rebuilding = false;
};

} // namespace kontor
