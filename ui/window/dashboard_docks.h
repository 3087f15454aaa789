// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/boxes/box.h"

#include <QMainWindow>

#include <array>
#include <vector>

class QMenu;
class QTimer;

namespace kontor {

class BoxDock;
class SavedState;

/// The boxes of a dashboard in docks: facts left, history in the middle, people and classification right, until the
/// user arranges them; each type of contact keeps its own arrangement. Lesser boxes stand behind tabs or wait in the menu.
class DashboardDocks final : public QMainWindow {
    Q_OBJECT
public:
    DashboardDocks(ContactFeed& feed, SavedState& state, QWidget* host);

    const std::vector<BoxDock*>& docks() const { return m_docks; }
    /// Takes the arrangement of this type of contact: "person", "business".
    void arrangeFor(const QString& type);
    void reset();

    /// Arrangements under names, for the type of contact that is shown.
    QStringList layouts() const;
    void saveLayout(const QString& name);
    void applyLayout(const QString& name);
    void removeLayout(const QString& name);
    /// The next box, or the one before: by columns, from above.
    void cycle(int by);
    /// The first box of the middle column.
    void focusMain();
    /// A menu of all boxes, each with its letter.
    void openJumpMenu();
    /// All boxes by name, to show and hide.
    void fillBoxesMenu(QMenu& menu);
    /// Actions whose keys work in floating boxes too.
    void addEverywhere(QAction* action);

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void makeDocks(ContactFeed& feed, QWidget* host);
    void makeActions();
    static Qt::DockWidgetArea areaOf(BoxArea area);
    void arrange(const QByteArray& saved);
    void arrangeByDefault();
    void setDefaultSizes();
    void moveTo(BoxDock* dock, BoxArea area);
    void shift(BoxDock* dock, int by);
    void addTabMenu(BoxDock* dock, QMenu* menu);
    std::vector<BoxDock*> inReadingOrder() const;
    std::vector<BoxDock*> columnOf(const BoxDock* dock) const;
    BoxDock* firstDocked(BoxArea area) const;
    /// What the boxes that are seen on a side need, in pixels.
    int leastWidth(BoxArea area) const;
    BoxDock* named(const char* key) const;
    bool isShownByDefault(const BoxInfo& info) const;
    int shareOf(const BoxInfo& info) const;
    static bool isInFront(const BoxDock* dock);
    /// Those that stand at the same place behind tabs, itself among them.
    std::vector<BoxDock*> placeOf(BoxDock* dock) const;
    void showPlaces();
    bool visibleBoxesChanged();
    bool wantsTwoColumns() const;
    int mostBelowEachOther() const;
    bool hasPlace(const BoxDock* dock) const;
    void remember();
    bool isRemembered() const;
    QString arrangementKey() const;
    QString layoutsKey() const;
    void learnSideWidths();
    void keepSideWidths();

    SavedState& m_state;
    QWidget* m_host; ///< the dashboard
    std::vector<BoxDock*> m_docks;
    QMenu* m_jumpMenu;
    QTimer* m_soon;
    QTimer* m_places; ///< one look at who shares a place with whom, after a burst of changes
    std::vector<bool> m_hiddenBoxes;
    QString m_type;
    int m_leftWidth = 0;
    int m_rightWidth = 0;
    std::array<int, 7> m_asked{}; ///< where keepSideWidths() asked for them last
    bool m_narrow = false;
    int m_most = 0;                 ///< boxes below each other
    std::vector<BoxDock*> m_fronts; ///< those that have one by default, in front of the tabs of others
    BoxDock* m_below = nullptr;     ///< in front of the tabs below the left column, where there are two columns only
    bool m_arranging = false;
    bool m_keeping = false;
    bool m_sized = false;
    std::vector<BoxDock*> m_floatingAway; ///< floating boxes hidden together with the page
};

} // namespace kontor
