// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/id.h"

#include <QWidget>

class QMenu;

namespace kontor {

class ContactFeed;
class DashboardDocks;
class DashboardHeader;
class ErrorLine;
class SavedState;
class Work;
class Workspace;

/// Everything about one contact: a header, and a box per aspect in docks that the user arranges. The docks are made
/// once; another contact only brings other data. Object name `dashboard`.
class Dashboard final : public QWidget {
    Q_OBJECT
public:
    /// `state` remembers the arrangement, per contact type, and how this computer places calls.
    Dashboard(Workspace& workspace, SavedState& state, QWidget* parent = nullptr);
    ~Dashboard() override;

    void setContact(const Id& contact);
    Id contact() const;
    /// What it shows is there, or it has said why not.
    bool isSettled() const;
    /// "14 of 212"; a count of 0 shows nothing. `index` counts from 0.
    void setPosition(int index, int count);
    /// Puts the keyboard into the first box; after that F6 goes on.
    void focusBoxes();

Q_SIGNALS:
    void closed();
    void openContact(const kontor::Id& contact);
    void previousRequested();
    void nextRequested();
    void duplicatesRequested();
    void working(kontor::Work* work);
    /// The title of a window or tab that shows this contact.
    void titleChanged(const QString& title);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addCommands();
    void addWays();
    void addContactCommands();
    void addLayoutCommands();
    void fillLayouts(QMenu* menu);
    void askForLayoutName();
    void showFailure(const Error& error);

    ContactFeed* m_feed;
    DashboardHeader* m_header;
    ErrorLine* m_failure;
    DashboardDocks* m_docks;
};

} // namespace kontor
