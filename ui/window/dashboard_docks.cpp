// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/dashboard_docks.h"

#include "ui/boxes/registry.h"
#include "ui/support/icons.h"
#include "ui/support/saved_state.h"
#include "ui/support/theme.h"
#include "ui/window/box_dock.h"

#include <QMenu>
#include <QPainter>
#include <QProxyStyle>
#include <QResizeEvent>
#include <QStyleOption>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

constexpr int gapWidth = 6;

/// Gaps between docks, without the platform's grip; the one under the pointer is tinted.
class GapStyle final : public QProxyStyle {
public:
    using QProxyStyle::QProxyStyle;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override
    {
        if (element != PE_IndicatorDockWidgetResizeHandle)
            return QProxyStyle::drawPrimitive(element, option, painter, widget);
        const bool hovered = option->state & State_MouseOver;
        painter->fillRect(option->rect,
                          hovered ? selectedColor(option->palette) : option->palette.color(QPalette::Window));
    }
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override
    {
        if (metric == PM_DockWidgetSeparatorExtent) return gapWidth;
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
};

constexpr int arrangementVersion = 1;
constexpr int leastSide = 220;
constexpr int mostSide = 340;

/// The middle column is the upper dock area between the two sides: there is no central widget.
Qt::DockWidgetArea areaOf(BoxArea area)
{
    switch (area) {
    case BoxArea::Left: return Qt::LeftDockWidgetArea;
    case BoxArea::Middle: return Qt::TopDockWidgetArea;
    case BoxArea::Right: return Qt::RightDockWidgetArea;
    }
    return Qt::LeftDockWidgetArea;
}

/// The box's title with its letter underlined, or behind it where the title has none.
QString withLetter(const QString& title, char letter)
{
    QString text{title};
    text.replace(u'&', u"&&"_s);
    const auto at = text.indexOf(QLatin1Char{letter}, 0, Qt::CaseInsensitive);
    if (at >= 0) return text.insert(at, u'&');
    return DashboardDocks::tr("%1 (&%2)").arg(text).arg(QLatin1Char{letter});
}

} // namespace

DashboardDocks::DashboardDocks(ContactFeed& feed, SavedState* state, QWidget* host)
    : QMainWindow{host}
    , m_state{state}
    , m_jumpMenu{new QMenu{this}}
    , m_soon{new QTimer{this}}
{
    setWindowFlags(Qt::Widget);
    setObjectName(u"dashboard.docks"_s);
    setDockNestingEnabled(true);
    setDockOptions(AllowNestedDocks | AllowTabbedDocks | AnimatedDocks);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    for (const Qt::Corner left : {Qt::TopLeftCorner, Qt::BottomLeftCorner}) setCorner(left, Qt::LeftDockWidgetArea);
    for (const Qt::Corner right : {Qt::TopRightCorner, Qt::BottomRightCorner})
        setCorner(right, Qt::RightDockWidgetArea);
    setContextMenuPolicy(Qt::NoContextMenu);
    auto* style = new GapStyle;
    style->setParent(this);
    setStyle(style);
    m_soon->setSingleShot(true);
    m_soon->setInterval(300);
    connect(m_soon, &QTimer::timeout, this, &DashboardDocks::remember);
    makeDocks(feed, host);
    makeActions();
    arrangeByDefault();
}

void DashboardDocks::makeDocks(ContactFeed& feed, QWidget* host)
{
    const auto changed = [this] {
        if (!m_arranging) m_soon->start();
    };
    for (const BoxInfo& info : allBoxes()) {
        auto* dock = new BoxDock{info, BoxContext{.feed = feed, .host = host}, this};
        m_docks.push_back(dock);
        connect(dock, &QDockWidget::dockLocationChanged, this, changed);
        connect(dock, &QDockWidget::topLevelChanged, this, changed);
        connect(dock, &QDockWidget::visibilityChanged, this, changed);
        connect(dock, &BoxDock::moveRequested, this, [this, dock](BoxArea area) { moveTo(dock, area); });
        connect(dock, &BoxDock::shiftRequested, this, [this, dock](int by) { shift(dock, by); });
        connect(dock, &BoxDock::menuAboutToShow, this, [this, dock](QMenu* menu) { addTabMenu(dock, menu); });
    }
}

void DashboardDocks::makeActions()
{
    m_jumpMenu->setObjectName(u"jumpMenu"_s);
    m_jumpMenu->setAccessibleName(tr("Go to a box"));
    for (BoxDock* dock : m_docks) {
        m_viewActions << dock->toggleViewAction();
        const BoxInfo& info = dock->info();
        QAction* jump = m_jumpMenu->addAction(icon(QString::fromLatin1(info.icon)),
                                              info.jump ? withLetter(info.title(), info.jump) : info.title());
        connect(jump, &QAction::triggered, dock, &BoxDock::reach);
    }
    auto* separator = new QAction{this};
    separator->setSeparator(true);
    auto* reset = new QAction{tr("Reset the arrangement"), this};
    reset->setObjectName(u"dashboard.reset"_s);
    connect(reset, &QAction::triggered, this, &DashboardDocks::reset);
    m_viewActions << separator << reset;
}

void DashboardDocks::addEverywhere(QAction* action)
{
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    for (BoxDock* dock : m_docks) dock->addAction(action);
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
        rest -= wanted + gapWidth;
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

bool DashboardDocks::event(QEvent* event)
{
    const bool done = QMainWindow::event(event);
    // The main window gives what is gained or lost to all columns; here the sides keep their widths.
    const bool moved = event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize;
    if (moved && m_sized && !m_arranging && !m_keeping) {
        m_keeping = true;
        keepSideWidths();
        m_keeping = false;
    }
    // The gaps between the docks belong to the main window.
    if (event->type() == QEvent::MouseButtonRelease) {
        learnSideWidths();
        m_soon->start();
    }
    return done;
}

bool DashboardDocks::isRemembered() const
{
    return m_state && m_state->value(u"dashboard/%1/arrangement"_s.arg(m_type)).isValid();
}

void DashboardDocks::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    if (!isVisible() || m_sized) return;
    m_sized = true;
    if (isRemembered())
        learnSideWidths();
    else
        setDefaultSizes();
}

void DashboardDocks::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    if (!m_sized && !isRemembered()) setDefaultSizes();
    m_sized = true;
    for (BoxDock* dock : m_floatingAway) dock->show();
    m_floatingAway.clear();
}

void DashboardDocks::hideEvent(QHideEvent* event)
{
    QMainWindow::hideEvent(event);
    if (event->spontaneous()) return;
    if (m_soon->isActive()) remember();
    m_arranging = true; // the boxes go with the page; the user hid none
    for (BoxDock* dock : m_docks) {
        if (!dock->isFloating() || dock->isHidden()) continue;
        m_floatingAway.push_back(dock);
        dock->hide();
    }
    m_arranging = false;
}

void DashboardDocks::arrangeFor(const QString& type)
{
    if (type.isEmpty() || type == m_type) return;
    if (m_soon->isActive()) remember();
    m_type = type;
    const QByteArray saved =
        m_state ? m_state->value(u"dashboard/%1/arrangement"_s.arg(type)).toByteArray() : QByteArray{};
    m_arranging = true;
    if (saved.isEmpty() || !restoreState(saved, arrangementVersion)) arrangeByDefault();
    m_arranging = false;
    if (!saved.isEmpty()) learnSideWidths();
    m_soon->stop();
}

void DashboardDocks::remember()
{
    m_soon->stop();
    if (m_state && !m_type.isEmpty())
        m_state->setValue(u"dashboard/%1/arrangement"_s.arg(m_type), saveState(arrangementVersion));
}

void DashboardDocks::reset()
{
    arrangeByDefault();
    remember();
}

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
            if (!dock->isVisible() && other->isVisible()) shown = static_cast<BoxDock*>(other);
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
