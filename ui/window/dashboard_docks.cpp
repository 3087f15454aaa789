// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/dashboard_docks.h"

#include "ui/boxes/registry.h"
#include "ui/support/command.h"
#include "ui/support/icons.h"
#include "ui/window/box_dock.h"
#include "ui/window/gap_style.h"
#include "ui/window/screens.h"

#include <QMenu>
#include <QResizeEvent>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

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

DashboardDocks::DashboardDocks(ContactFeed& feed, SavedState& state, QWidget* host)
    : QMainWindow{host}
    , m_state{state}
    , m_host{host}
    , m_jumpMenu{new QMenu{this}}
    , m_soon{new QTimer{this}}
    , m_places{new QTimer{this}}
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
    m_places->setSingleShot(true);
    m_places->setInterval(0);
    connect(m_places, &QTimer::timeout, this, &DashboardDocks::showPlaces);
    makeDocks(feed, host);
    makeActions();
    arrangeByDefault();
}

void DashboardDocks::makeDocks(ContactFeed& feed, QWidget* host)
{
    const auto changed = [this] {
        m_places->start();
        if (!m_arranging) m_soon->start();
    };
    for (const BoxInfo& info : allBoxes()) {
        auto* dock = new BoxDock{info, BoxContext{.feed = feed, .state = m_state, .host = host}, this};
        m_docks.push_back(dock);
        connect(dock, &QDockWidget::dockLocationChanged, this, changed);
        connect(dock, &QDockWidget::topLevelChanged, this, changed);
        connect(dock, &QDockWidget::visibilityChanged, this, [this] {
            m_places->start();
            // Another tab in front is no arrangement of one's own yet.
            if (!m_arranging && (visibleBoxesChanged() || isRemembered())) m_soon->start();
        });
        connect(dock, &BoxDock::titleChanged, m_places, qOverload<>(&QTimer::start));
        connect(dock, &BoxDock::moveRequested, this, [this, dock](BoxArea area) { moveTo(dock, area); });
        connect(dock, &BoxDock::shiftRequested, this, [this, dock](int by) { shift(dock, by); });
        connect(dock, &BoxDock::menuAboutToShow, this, [this, dock](QMenu* menu) { addTabMenu(dock, menu); });
    }
}

bool DashboardDocks::visibleBoxesChanged()
{
    std::vector<bool> hidden;
    for (const BoxDock* dock : m_docks) hidden.push_back(dock->isHidden());
    return std::exchange(m_hiddenBoxes, hidden) != hidden;
}

void DashboardDocks::makeActions()
{
    m_jumpMenu->setObjectName(u"jumpMenu"_s);
    m_jumpMenu->setAccessibleName(tr("Go to a box"));
    for (BoxDock* dock : m_docks) {
        const BoxInfo& info = dock->info();
        const QString key = QString::fromLatin1(info.key);
        QAction* shown = dock->toggleViewAction();
        shown->setText(tr("Show: %1", "a box").arg(info.title()));
        registerCommand(shown, u"box."_s + key, CommandGroup::View, m_host);
        QAction* jump = m_jumpMenu->addAction(icon(QString::fromLatin1(info.icon)),
                                              info.jump ? withLetter(info.title(), info.jump) : info.title());
        connect(jump, &QAction::triggered, dock, &BoxDock::reach);
        addCommand(m_host,
                   {.name = u"goTo."_s + key,
                    .icon = QString::fromLatin1(info.icon),
                    .text = tr("Go to: %1", "a box").arg(info.title()),
                    .group = CommandGroup::Go},
                   [dock] { dock->reach(); });
    }
}

void DashboardDocks::fillBoxesMenu(QMenu& menu)
{
    for (BoxDock* dock : m_docks) {
        QAction* action = menu.addAction(icon(QString::fromLatin1(dock->info().icon)), dock->windowTitle());
        action->setObjectName(dock->objectName() + u".shown"_s);
        action->setCheckable(true);
        action->setChecked(!dock->isHidden());
        connect(action, &QAction::triggered, dock, [dock](bool shown) {
            if (shown)
                dock->reach();
            else
                dock->close();
        });
    }
}

void DashboardDocks::addEverywhere(QAction* action)
{
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    for (BoxDock* dock : m_docks) dock->addAction(action);
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

void DashboardDocks::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    if (!isVisible()) return;
    if (m_sized) {
        // Three columns or two, as long as nobody has arranged them.
        const bool fits = m_narrow == wantsTwoColumns() && m_most == mostBelowEachOther();
        if (!isRemembered() && !fits) arrangeByDefault();
        return;
    }
    m_sized = true;
    if (isRemembered())
        learnSideWidths();
    else
        arrangeByDefault();
}

void DashboardDocks::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    if (!m_sized && !isRemembered()) arrangeByDefault();
    m_sized = true;
    for (BoxDock* dock : m_floatingAway) {
        dock->show();
        keepOnScreen(*dock);
    }
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

} // namespace kontor
