// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/boxes/box.h"

#include <QDockWidget>

#include <vector>

class QMenu;
class QToolButton;

namespace kontor {

class BoxTabs;

/// The dock around a box: its title with the count, + and ⋮, which show while the pointer or the keyboard is in the
/// dock. Object names `box.<key>`, `box.<key>.add`, `box.<key>.menu`.
class BoxDock final : public QDockWidget {
    Q_OBJECT
public:
    BoxDock(const BoxInfo& info, const BoxContext& context, QWidget* parent);
    ~BoxDock() override;

    const BoxInfo& info() const { return m_info; }
    Box& box() const { return *m_box; }
    /// As the box tells it; -1: there is nothing to count.
    int count() const { return m_count; }
    /// Why what it shows of the contact is marked.
    SyncMark mark() const { return m_mark; }
    /// The boxes that share its place, itself among them.
    void setPlace(const std::vector<BoxDock*>& docks);
    /// Shows, raises, and gives the keyboard to the content.
    void reach();
    /// Shows, raises, and has the box do something: add one, or what it is quick at.
    void reachTo(void (Box::*deed)());
    bool holdsFocus() const;

Q_SIGNALS:
    void moveRequested(kontor::BoxArea area);
    /// Before or behind its neighbours in the same column.
    void shiftRequested(int by);
    void menuAboutToShow(QMenu* menu);
    /// Its name, count or mark.
    void titleChanged();

protected:
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeTitle();
    void fillMenu();
    void showButtons();
    void showMark();

    ContactFeed& m_feed;
    BoxInfo m_info;
    Box* m_box;
    QWidget* m_title;
    BoxTabs* m_tabs;
    int m_count = -1;
    SyncMark m_mark = SyncMark::None;
    QToolButton* m_add = nullptr;
    QToolButton* m_more;
    QMenu* m_menu;
    bool m_hovered = false;
};

} // namespace kontor
