// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Moving boxes and walking through them.
#include "ui/support/theme.h"
#include "ui/window/box_dock.h"
#include "ui/window/dashboard_docks.h"

#include <QMenu>

#include <algorithm>

namespace kontor {

void DashboardDocks::moveTo(BoxDock* dock, BoxArea area)
{
    dock->setFloating(false);
    addDockWidget(areaOf(area), dock, Qt::Vertical);
    keepSideWidths();
    dock->reach();
}

std::vector<BoxDock*> DashboardDocks::columnOf(const BoxDock* dock) const
{
    std::vector<BoxDock*> column;
    for (BoxDock* each : inReadingOrder())
        if (!each->isFloating() && dockWidgetArea(each) == dockWidgetArea(const_cast<BoxDock*>(dock)))
            column.push_back(each);
    return column;
}

void DashboardDocks::shift(BoxDock* dock, int by)
{
    std::vector<BoxDock*> column = columnOf(dock);
    const auto at = std::find(column.begin(), column.end(), dock);
    if (dock->isFloating() || at == column.end()) return;
    const auto to = std::distance(column.begin(), at) + by;
    if (to < 0 || to >= qsizetype(column.size())) return;
    QList<QDockWidget*> order;
    QList<int> heights;
    std::iter_swap(at, column.begin() + to);
    for (BoxDock* each : column) heights << each->height();
    const Qt::DockWidgetArea area = dockWidgetArea(dock);
    for (BoxDock* each : column) {
        addDockWidget(area, each, Qt::Vertical);
        order << each;
    }
    resizeDocks(order, heights, Qt::Vertical);
    dock->reach();
}

void DashboardDocks::addTabMenu(BoxDock* dock, QMenu* menu)
{
    auto* tabs = menu->addMenu(tr("Share a place with"));
    for (BoxDock* other : inReadingOrder()) {
        if (other == dock || other->isFloating()) continue;
        tabs->addAction(other->windowTitle(), this, [this, dock, other] {
            dock->setFloating(false);
            tabifyDockWidget(other, dock);
            dock->reach();
        });
    }
}

std::vector<BoxDock*> DashboardDocks::inReadingOrder() const
{
    std::vector<BoxDock*> order;
    for (BoxDock* dock : m_docks)
        if (dock->toggleViewAction()->isChecked()) order.push_back(dock);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto place = [&](const BoxDock* dock) {
        // Boxes behind a tab have no place of their own: theirs is the one of the tab in front.
        const BoxDock* shown = dock;
        for (QDockWidget* other : tabifiedDockWidgets(const_cast<BoxDock*>(dock)))
            if (!isInFront(dock) && isInFront(static_cast<BoxDock*>(other))) shown = static_cast<BoxDock*>(other);
        const int x = dock->isFloating() ? 1'000'000 : mirrored ? width() - shown->x() : shown->x();
        return std::pair{x, shown->y()};
    };
    std::stable_sort(order.begin(), order.end(),
                     [&](const BoxDock* a, const BoxDock* b) { return place(a) < place(b); });
    return order;
}

void DashboardDocks::cycle(int by)
{
    const std::vector<BoxDock*> order = inReadingOrder();
    if (order.empty()) return;
    const auto at = std::find_if(order.begin(), order.end(), [](const BoxDock* dock) { return dock->holdsFocus(); });
    const int count = int(order.size());
    const int here = at == order.end() ? (by > 0 ? -1 : count) : int(std::distance(order.begin(), at));
    order[size_t((here + by + count) % count)]->reach();
}

void DashboardDocks::focusMain()
{
    if (BoxDock* main = firstDocked(BoxArea::Middle))
        main->reach();
    else
        cycle(1);
}

void DashboardDocks::openJumpMenu()
{
    const QSize size = m_jumpMenu->sizeHint();
    m_jumpMenu->popup(mapToGlobal(QPoint{(width() - size.width()) / 2, space::huge}));
}

} // namespace kontor
