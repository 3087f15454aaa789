// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How the boxes of a dashboard stand: by default, as they were left, and as named layouts, for each type of contact.
#include "ui/support/saved_state.h"
#include "ui/support/theme.h"
#include "ui/window/box_dock.h"
#include "ui/window/dashboard_docks.h"
#include "ui/window/gap_style.h"
#include "ui/window/screens.h"

#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {
constexpr int arrangementVersion = 1;
constexpr int leastSide = 220;
constexpr int mostSide = 340;
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

void DashboardDocks::arrangeByDefault()
{
    m_arranging = true;
    for (BoxDock* dock : m_docks) {
        dock->setFloating(false);
        addDockWidget(areaOf(dock->info().area), dock, Qt::Vertical);
        dock->show();
    }
    setDefaultSizes();
    m_arranging = false;
}

void DashboardDocks::setDefaultSizes()
{
    m_leftWidth = m_rightWidth = std::clamp(width() * 24 / 100, leastSide, mostSide);
    for (const BoxArea area : {BoxArea::Left, BoxArea::Middle, BoxArea::Right}) {
        QList<QDockWidget*> docks;
        QList<int> shares;
        for (BoxDock* dock : m_docks) {
            if (dock->isFloating() || dock->isHidden() || dockWidgetArea(dock) != areaOf(area)) continue;
            docks << dock;
            // Every title takes a row beside the content.
            shares << (dock->info().share + 1) * space::row;
        }
        if (!docks.isEmpty()) resizeDocks(docks, shares, Qt::Vertical);
    }
    keepSideWidths();
}

BoxDock* DashboardDocks::firstDocked(BoxArea area) const
{
    for (BoxDock* dock : m_docks)
        if (!dock->isFloating() && !dock->isHidden() && dockWidgetArea(dock) == areaOf(area)) return dock;
    return nullptr;
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
    docks << middle;
    widths << std::max(rest, leastSide);
    resizeDocks(docks, widths, Qt::Horizontal);
}

void DashboardDocks::learnSideWidths()
{
    if (const BoxDock* left = firstDocked(BoxArea::Left)) m_leftWidth = left->width();
    if (const BoxDock* right = firstDocked(BoxArea::Right)) m_rightWidth = right->width();
}

bool DashboardDocks::isRemembered() const { return m_state && m_state->value(arrangementKey()).isValid(); }

void DashboardDocks::arrangeFor(const QString& type)
{
    if (type.isEmpty() || type == m_type) return;
    if (m_soon->isActive()) remember();
    m_type = type;
    arrange(m_state ? m_state->value(arrangementKey()).toByteArray() : QByteArray{});
    m_soon->stop();
}

void DashboardDocks::arrange(const QByteArray& saved)
{
    m_arranging = true;
    const bool restored = !saved.isEmpty() && restoreState(saved, arrangementVersion);
    if (!restored) arrangeByDefault();
    m_arranging = false;
    if (restored) learnSideWidths();
    // Screens come and go between two days.
    for (BoxDock* dock : m_docks)
        if (dock->isFloating() && dock->isVisible()) keepOnScreen(*dock);
}

void DashboardDocks::remember()
{
    m_soon->stop();
    if (m_state && !m_type.isEmpty()) m_state->setValue(arrangementKey(), saveState(arrangementVersion));
}

void DashboardDocks::reset()
{
    arrangeByDefault();
    remember();
}

QString DashboardDocks::arrangementKey() const { return u"dashboard/%1/arrangement"_s.arg(m_type); }

QString DashboardDocks::layoutsKey() const { return u"dashboard/%1/layouts"_s.arg(m_type); }

QStringList DashboardDocks::layouts() const
{
    return m_state ? QStringList{m_state->value(layoutsKey()).toMap().keys()} : QStringList{};
}

void DashboardDocks::saveLayout(const QString& name)
{
    if (!m_state || name.trimmed().isEmpty()) return;
    QVariantMap all = m_state->value(layoutsKey()).toMap();
    all.insert(name.trimmed(), saveState(arrangementVersion));
    m_state->setValue(layoutsKey(), all);
}

void DashboardDocks::applyLayout(const QString& name)
{
    if (!m_state) return;
    const QByteArray saved = m_state->value(layoutsKey()).toMap().value(name).toByteArray();
    if (saved.isEmpty()) return;
    arrange(saved);
    remember();
}

void DashboardDocks::removeLayout(const QString& name)
{
    if (!m_state) return;
    QVariantMap all = m_state->value(layoutsKey()).toMap();
    all.remove(name);
    m_state->setValue(layoutsKey(), all);
}

} // namespace kontor
