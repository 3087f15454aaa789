// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "core/queries/administration.h"
#include "ui/pages/page.h"
#include "ui/support/icons.h"
#include "ui/support/saved_state.h"
#include "ui/support/when_done.h"
#include "ui/text/operation_text.h"
#include "ui/window/dashboard.h"
#include "ui/window/last_operation.h"
#include "ui/window/navigation.h"
#include "ui/window/undo_bar.h"
#include "ui/window/work_bar.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {
const QString geometryKey = u"window/geometry"_s;
const QString pageKey = u"window/page"_s;
} // namespace

MainWindow::MainWindow(Workspace& workspace, SavedState& state, QWidget* parent)
    : QMainWindow{parent}
    , m_workspace{workspace}
    , m_state{state}
    , m_infos{allPages()}
    , m_pages(m_infos.size(), nullptr)
    , m_whole{new QStackedWidget{this}}
    , m_menu{new QMenu{this}}
{
    setObjectName(u"mainWindow"_s);
    setAccessibleName(u"Kontor"_s);
    setWindowTitle(u"Kontor"_s);
    setWindowIcon(QIcon{u":/kontor/icons/kontor.svg"_s});
    setCentralWidget(m_whole);
    int number = 0;
    for (PageInfo& info : m_infos)
        if (++number <= 9) info.shortcut = QKeySequence{u"Ctrl+%1"_s.arg(number)};
    buildDesk();
    addActions();
    const QByteArray geometry = m_state.value(geometryKey).toByteArray();
    if (geometry.isEmpty() || !restoreGeometry(geometry)) resize(1240, 780);
    if (!showPage(m_state.text(pageKey))) showPage(0);
    currentPage()->focusSearch();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildDesk()
{
    m_desk = new QWidget{this};
    m_navigation = new Navigation{m_infos, m_desk};
    m_navigation->setMenu(m_menu);
    m_stack = new QStackedWidget{m_desk};
    auto* row = new QHBoxLayout{m_desk};
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addWidget(m_stack, 1);
    m_whole->addWidget(m_desk);
    connect(m_navigation, &Navigation::chosen, this, [this](int page) { showPage(page); });
    buildFoot();
}

void MainWindow::buildFoot()
{
    m_bar = new UndoBar{m_stack};
    m_work = new WorkBar{this};
    m_store = new QLabel{this};
    m_store->setTextFormat(Qt::PlainText);
    m_store->setContentsMargins(space::small, 0, space::medium, 0);
    m_store->setFont(smallFont(font()));
    m_store->setText(QFileInfo{m_workspace.file()}.fileName());
    m_store->setToolTip(m_workspace.file().toHtmlEscaped());
    statusBar()->setObjectName(u"statusBar"_s);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addPermanentWidget(m_work);
    statusBar()->addPermanentWidget(m_store);
}

Page* MainWindow::page(int index)
{
    Page*& made = m_pages[size_t(index)];
    if (made) return made;
    made = m_infos[size_t(index)].make({m_workspace, m_state, *this}, m_stack);
    m_stack->addWidget(made);
    connect(made, &Page::placeChanged, this, &MainWindow::tellPlace);
    return made;
}

Page* MainWindow::currentPage() { return page(m_current); }

bool MainWindow::showPage(const QString& key)
{
    if (key == "dashboard"_L1) return m_dashboard != nullptr;
    for (int i = 0; i < int(m_infos.size()); ++i) {
        if (m_infos[size_t(i)].key != key) continue;
        showPage(i);
        return true;
    }
    return false;
}

void MainWindow::showPage(int index)
{
    const bool same = index == m_current && m_stack->currentWidget() == m_pages[size_t(index)];
    m_current = index;
    m_way.clear();
    m_navigation->setCurrent(index);
    m_stack->setCurrentWidget(currentPage());
    m_bar->raise();
    m_state.setValue(pageKey, m_infos[size_t(index)].key);
    if (!same) currentPage()->takeFocus();
}

void MainWindow::storeOpened(const Status& opened)
{
    if (opened)
        showFacts();
    else if (opened.error().code == Errc::StoreMissing)
        showFirstStart();
    else
        showFailure(opened.error());
}

void MainWindow::showFacts()
{
    // A moment later: the list's first rows and its order go before.
    QTimer::singleShot(100, this, [this] {
        m_last->begin();
        whenDone(m_workspace.ask(StoreFacts{}), this, [this](const Result<StoreFacts::Answer>& facts) {
            if (!facts) return;
            m_navigation->setOrganisation(facts->organisation);
            setWindowTitle(facts->organisation.isEmpty() ? u"Kontor"_s : facts->organisation + u" – Kontor"_s);
            m_store->setText(u"%1 · %2"_s.arg(facts->meName, QFileInfo{facts->file}.fileName()));
        });
    });
}

void MainWindow::comeForward()
{
    if (isMinimized()) showNormal();
    raise();
    activateWindow();
}

bool MainWindow::isSettled() const
{
    if (m_whole->currentWidget() != m_desk) return true;
    const auto* shown = qobject_cast<const Page*>(m_stack->currentWidget());
    return !shown || shown->isSettled();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_state.setValue(geometryKey, saveGeometry());
    QMainWindow::closeEvent(event);
}

bool MainWindow::event(QEvent* event)
{
    // The way back on mice that have a button for it.
    if (event->type() == QEvent::MouseButtonRelease && static_cast<QMouseEvent*>(event)->button() == Qt::BackButton &&
        m_dashboard && m_stack->currentWidget() == m_dashboard) {
        closeDashboard();
        return true;
    }
    return QMainWindow::event(event);
}

} // namespace kontor
