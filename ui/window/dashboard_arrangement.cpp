// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How the boxes of a dashboard stand: by default, as they were left, and as named layouts, for each type of contact.
#include "ui/support/saved_state.h"
#include "ui/support/theme.h"
#include "ui/window/box_dock.h"
#include "ui/window/dashboard_docks.h"
#include "ui/window/gap_style.h"
#include "ui/window/screens.h"

#include <QTabBar>
#include <QTimer>

#include <algorithm>
#include <array>
#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {
constexpr int arrangementVersion = 2;
constexpr int leastSide = 240;
constexpr int mostSide = 340;
constexpr int leastForThree = 860; ///< two sides and a history that reads well
constexpr int leastHeight = 96;    ///< of a box with its title; what does not fit stands behind tabs
constexpr int mostPlaces = 6;      ///< no column has more by itself
constexpr int growingShare = 4;    ///< from this many rows on a box takes more where there is more
} // namespace

/// The middle column is the upper dock area between the two sides: there is no central widget.
Qt::DockWidgetArea DashboardDocks::areaOf(BoxArea area)
{
    switch (area) {
    case BoxArea::Left: return Qt::LeftDockWidgetArea;
    case BoxArea::Middle: return Qt::TopDockWidgetArea;
    case BoxArea::Right: return Qt::RightDockWidgetArea;
    }
    return Qt::LeftDockWidgetArea;
}

bool DashboardDocks::isShownByDefault(const BoxInfo& info) const
{
    switch (info.shown) {
    case BoxShown::Always: return true;
    case BoxShown::Persons: return m_type == "person"_L1;
    case BoxShown::Businesses: return m_type != "person"_L1;
    case BoxShown::OnRequest: return false;
    }
    return true;
}

bool DashboardDocks::wantsTwoColumns() const { return width() < leastForThree; }

int DashboardDocks::mostBelowEachOther() const { return std::clamp(height() / leastHeight, 3, mostPlaces); }

bool DashboardDocks::hasPlace(const BoxDock* dock) const
{
    return std::find(m_fronts.begin(), m_fronts.end(), dock) != m_fronts.end();
}

BoxDock* DashboardDocks::named(const char* key) const
{
    for (BoxDock* dock : m_docks)
        if (qstrcmp(dock->info().key, key) == 0) return dock;
    return nullptr;
}

/// Where there is no room for three columns, what stands right otherwise stands behind tabs below the left column.
void DashboardDocks::arrangeByDefault()
{
    m_arranging = true;
    m_narrow = wantsTwoColumns();
    m_below = nullptr;
    m_most = mostBelowEachOther();
    m_fronts.clear();
    std::map<BoxArea, std::vector<BoxDock*>> columns;
    for (BoxDock* dock : m_docks) {
        const BoxInfo& info = dock->info();
        dock->setFloating(false);
        const bool moved = m_narrow && info.area == BoxArea::Right;
        addDockWidget(areaOf(moved ? BoxArea::Left : info.area), dock, Qt::Vertical);
        BoxDock* first = moved ? m_below : info.with ? named(info.with) : nullptr;
        const bool shown = isShownByDefault(info);
        // One place is kept for what comes from the right.
        const int most = m_most - (m_narrow && info.area == BoxArea::Left ? 1 : 0);
        std::vector<BoxDock*>& column = columns[info.area];
        if (!first && shown && !moved && int(column.size()) >= most) first = column.back();
        if (first) tabifyDockWidget(first, dock);
        if (!first && shown && !moved) column.push_back(dock);
        if (moved && (!m_below || info.share > m_below->info().share)) m_below = dock;
        dock->setVisible(shown);
    }
    for (const auto& [area, column] : columns) m_fronts.insert(m_fronts.end(), column.begin(), column.end());
    if (m_below) m_fronts.push_back(m_below);
    for (BoxDock* dock : m_fronts) dock->raise();
    setDefaultSizes();
    showPlaces();
    m_arranging = false;
}

int DashboardDocks::shareOf(const BoxInfo& info) const
{
    return m_type == "person"_L1 && info.personShare > 0 ? info.personShare : info.share;
}

bool DashboardDocks::isInFront(const BoxDock* dock)
{
    // A box behind a tab is put out of sight, not hidden.
    return !dock->isHidden() && (dock->isFloating() || dock->geometry().right() >= 0);
}

std::vector<BoxDock*> DashboardDocks::placeOf(BoxDock* dock) const
{
    if (dock->isFloating()) return {dock};
    const QList<QDockWidget*> others = tabifiedDockWidgets(dock);
    std::vector<BoxDock*> place;
    for (BoxDock* each : m_docks)
        if (each == dock || (others.contains(each) && !each->isHidden())) place.push_back(each);
    return place;
}

void DashboardDocks::showPlaces()
{
    for (QTabBar* bar : findChildren<QTabBar*>(Qt::FindDirectChildrenOnly)) {
        if (bar->style() == style()) continue;
        bar->setStyle(style());
        bar->setFocusPolicy(Qt::NoFocus);
    }
    for (BoxDock* dock : m_docks) dock->setPlace(placeOf(dock));
}

/// Each box gets the rows it asked for; those that ask for many get what is left over, and give what is not there.
void DashboardDocks::setDefaultSizes()
{
    m_leftWidth = m_rightWidth = std::clamp(width() * 24 / 100, leastSide, mostSide);
    for (const BoxArea area : {BoxArea::Left, BoxArea::Middle, BoxArea::Right}) {
        QList<QDockWidget*> docks;
        QList<int> heights;
        int rest = height(), growing = 0;
        for (BoxDock* dock : m_docks) {
            if (dock->isFloating() || dock->isHidden() || dockWidgetArea(dock) != areaOf(area)) continue;
            if (!hasPlace(dock)) continue;
            const int share = shareOf(dock->info());
            docks << dock;
            // Every title takes a row beside the content.
            heights << (share + 1) * space::row;
            rest -= heights.back() + GapStyle::gapWidth;
            if (share >= growingShare) growing += share;
        }
        for (qsizetype i = 0; i < docks.size() && growing > 0; ++i) {
            const int share = shareOf(static_cast<BoxDock*>(docks[i])->info());
            if (share >= growingShare) heights[i] = std::max(heights[i] + rest * share / growing, 3 * space::row);
        }
        if (!docks.isEmpty()) resizeDocks(docks, heights, Qt::Vertical);
    }
    keepSideWidths();
}

BoxDock* DashboardDocks::firstDocked(BoxArea area) const
{
    for (BoxDock* dock : m_docks)
        if (!dock->isFloating() && isInFront(dock) && dockWidgetArea(dock) == areaOf(area)) return dock;
    return nullptr;
}

int DashboardDocks::leastWidth(BoxArea area) const
{
    int least = 0;
    for (BoxDock* dock : m_docks)
        if (!dock->isFloating() && isInFront(dock) && dockWidgetArea(dock) == areaOf(area))
            least = std::max(least, dock->minimumSizeHint().width());
    return least;
}

void DashboardDocks::keepSideWidths()
{
    BoxDock* left = firstDocked(BoxArea::Left);
    BoxDock* middle = firstDocked(BoxArea::Middle);
    BoxDock* right = firstDocked(BoxArea::Right);
    if (!middle || (!left && !right) || m_leftWidth == 0) return;
    QList<QDockWidget*> docks;
    QList<int> widths;
    int rest = width();
    const auto side = [&](BoxDock* dock, int wanted) {
        if (!dock) return;
        docks << dock;
        widths << wanted;
        rest -= wanted + GapStyle::gapWidth;
    };
    side(left, m_leftWidth);
    side(right, m_rightWidth);
    const bool fine = (!left || left->width() == m_leftWidth) && (!right || right->width() == m_rightWidth);
    if (fine) return;
    // A side whose boxes need more than it is to have stays as it is: asking again would be answered the same, and every
    // answer asks again.
    const std::array asked{width(),
                           m_leftWidth,
                           m_rightWidth,
                           leastWidth(BoxArea::Left),
                           leastWidth(BoxArea::Right),
                           left ? left->width() : 0,
                           right ? right->width() : 0};
    if (asked == std::exchange(m_asked, asked)) return;
    docks << middle;
    widths << std::max(rest, leastSide);
    resizeDocks(docks, widths, Qt::Horizontal);
}

void DashboardDocks::learnSideWidths()
{
    if (const BoxDock* left = firstDocked(BoxArea::Left)) m_leftWidth = left->width();
    if (const BoxDock* right = firstDocked(BoxArea::Right)) m_rightWidth = right->width();
}

bool DashboardDocks::isRemembered() const { return m_state.value(arrangementKey()).isValid(); }

void DashboardDocks::arrangeFor(const QString& type)
{
    if (type.isEmpty() || type == m_type) return;
    if (m_soon->isActive()) remember();
    m_type = type;
    arrange(m_state.value(arrangementKey()).toByteArray());
    m_soon->stop();
}

void DashboardDocks::arrange(const QByteArray& saved)
{
    m_arranging = true;
    const bool restored = !saved.isEmpty() && restoreState(saved, arrangementVersion);
    if (!restored) arrangeByDefault();
    m_arranging = false;
    if (restored) learnSideWidths();
    showPlaces();
    // Screens come and go between two days.
    for (BoxDock* dock : m_docks)
        if (dock->isFloating() && dock->isVisible()) keepOnScreen(*dock);
}

void DashboardDocks::remember()
{
    m_soon->stop();
    if (!m_type.isEmpty()) m_state.setValue(arrangementKey(), saveState(arrangementVersion));
}

void DashboardDocks::reset()
{
    arrangeByDefault();
    remember();
}

QString DashboardDocks::arrangementKey() const { return u"dashboard/%1/arrangement"_s.arg(m_type); }

QString DashboardDocks::layoutsKey() const { return u"dashboard/%1/layouts"_s.arg(m_type); }

QStringList DashboardDocks::layouts() const { return m_state.value(layoutsKey()).toMap().keys(); }

void DashboardDocks::saveLayout(const QString& name)
{
    if (name.trimmed().isEmpty()) return;
    QVariantMap all = m_state.value(layoutsKey()).toMap();
    all.insert(name.trimmed(), saveState(arrangementVersion));
    m_state.setValue(layoutsKey(), all);
}

void DashboardDocks::applyLayout(const QString& name)
{
    const QByteArray saved = m_state.value(layoutsKey()).toMap().value(name).toByteArray();
    if (saved.isEmpty()) return;
    arrange(saved);
    remember();
}

void DashboardDocks::removeLayout(const QString& name)
{
    QVariantMap all = m_state.value(layoutsKey()).toMap();
    all.remove(name);
    m_state.setValue(layoutsKey(), all);
}

} // namespace kontor
