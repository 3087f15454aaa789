// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"
#include "ui/window/dashboard.h"

#include "core/queries/administration.h"
#include "ui/boxes/begun_notes.h"
#include "ui/boxes/opened_copies.h"
#include "ui/support/coordinate_watch.h"
#include "ui/support/flat_button.h"
#include "ui/support/icons.h"
#include "ui/support/saved_state.h"
#include "ui/support/when_done.h"
#include "ui/window/command_menus.h"
#include "ui/window/contact_window.h"
#include "ui/window/last_operation.h"
#include "ui/window/leaving.h"
#include "ui/window/navigation.h"
#include "ui/window/notice_bell.h"
#include "ui/window/palette.h"
#include "ui/window/screens.h"
#include "ui/window/sync_status.h"
#include "ui/window/undo_bar.h"
#include "ui/window/work_bar.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {
const QString geometryKey = u"window/geometry"_s;
} // namespace

MainWindow::MainWindow(Workspace& workspace, SavedState& state, QWidget* parent)
    : QMainWindow{parent}
    , m_workspace{workspace}
    , m_state{state}
    , m_whole{new QStackedWidget{this}}
{
    setObjectName(u"mainWindow"_s);
    setAccessibleName(u"Kontor"_s);
    setWindowTitle(u"Kontor"_s);
    setWindowIcon(QIcon{u":/kontor/icons/kontor.svg"_s});
    setCentralWidget(m_whole);
    readCommandKeys(m_state);
    build();
    const QByteArray geometry = m_state.value(geometryKey).toByteArray();
    if (geometry.isEmpty() || !restoreGeometry(geometry)) resize(1240, 780);
    keepOnScreen(*this);
    if (!showPage(m_state.text(u"window/page"_s))) showPage(m_infos.front().key);
    currentPage()->focusSearch();
    qApp->installEventFilter(this);
    watchCopies();
    watchErased();
}

MainWindow::~MainWindow()
{
    for (const QPointer<ContactWindow>& window : m_aside) delete window;
}

void MainWindow::build()
{
    m_infos = allPages();
    m_pages.assign(m_infos.size(), nullptr);
    int number = 0;
    for (PageInfo& info : m_infos)
        if (info.listed && ++number <= 9) info.shortcut = QKeySequence{u"Ctrl+%1"_s.arg(number)};
    buildDesk();
    addCommands();
    buildHead();
}

void MainWindow::rebuild()
{
    m_rebuilding = false;
    if (!Leaving::now(*this, {this}, Leaving::Refused::Waits, [this] { rebuild(); })) return;
    QGuiApplication::setLayoutDirection(QLocale{}.textDirection());
    const bool atDesk = m_whole->currentWidget() == m_desk;
    const bool begun = m_last && m_last->hasBegun();
    m_menus.reset();
    m_last.reset();
    m_pages.clear();
    m_dashboard = nullptr;
    m_came.clear();
    m_areaWays.clear();
    delete std::exchange(m_desk, nullptr);
    delete std::exchange(m_palette, nullptr);
    delete menuWidget();
    QStatusBar* foot = statusBar();
    setStatusBar(nullptr);
    delete foot;
    qDeleteAll(findChildren<QAction*>(QString{}, Qt::FindDirectChildrenOnly));
    m_current = -1;
    build();
    if (atDesk) m_whole->setCurrentWidget(m_desk);
    showPlace(m_trail.here().value_or(Stop{}));
    if (begun) showFacts();
}

void MainWindow::buildDesk()
{
    m_desk = new QWidget{this};
    m_navigation = new Navigation{m_infos, m_desk};
    m_stack = new QStackedWidget{m_desk};
    auto* row = new QHBoxLayout{m_desk};
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addWidget(m_stack, 1);
    m_whole->insertWidget(0, m_desk);
    connect(m_navigation, &Navigation::chosen, this, [this](int page) { go({.page = page}); });
    m_palette = new Palette{m_workspace, m_state, *this, *this};
    buildFoot();
}

void MainWindow::buildHead()
{
    // Not in the corner of the menu bar: what stands there is hidden from screen readers.
    auto* head = new QWidget{this};
    auto* bar = new QMenuBar{head};
    m_menus = std::make_unique<CommandMenus>(*this, *bar);
    auto* find = new FlatButton{FlatButton::Look::Figure, tr("Go to or do…"), head};
    find->setObjectName(u"openPalette"_s);
    find->setIcon(icon(u"search"));
    find->setAccessibleName(tr("Go to or do"));
    find->setToolTip(tr("Commands, contacts, keywords, people (%1)")
                         .arg(QKeySequence{u"Ctrl+K"_s}.toString(QKeySequence::NativeText)));
    connect(find, &QPushButton::clicked, m_palette, &Palette::open);
    m_sync = new SyncStatus{m_workspace, head};
    connect(m_sync, &SyncStatus::pageWanted, this, &MainWindow::showPage);
    connect(m_sync, &SyncStatus::dialogWanted, this, [this](const QString& key) { openDialog(key); });
    connect(m_sync, &SyncStatus::syncWanted, this, &MainWindow::syncNow);
    m_coordinates = std::make_unique<CoordinateWatch>(m_workspace, CoordinateWatch::Pauses{});
    m_bell = new NoticeBell{m_workspace, m_state, head};
    connect(m_bell, &NoticeBell::clicked, this, [this] {
        comeForward();
        showPage(u"notices"_s);
    });
    auto* row = new QHBoxLayout{head};
    row->setContentsMargins(0, 2, space::small, 2);
    row->setSpacing(space::small);
    row->addWidget(bar, 1, Qt::AlignVCenter);
    row->addWidget(find);
    row->addWidget(m_bell);
    row->addWidget(m_sync);
    setMenuWidget(head);
}

void MainWindow::buildFoot()
{
    m_bar = new UndoBar{m_stack};
    setStatusBar(new QStatusBar{this});
    m_work = new WorkBar{statusBar()};
    m_store = new QLabel{statusBar()};
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
        m_sync->begin();
        m_bell->begin();
        m_coordinates->begin();
        OpenedCopies::of(m_workspace).resume();
        BegunNotes{m_state}.forgetErased(m_workspace, this);
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

bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    // A line of text keeps Ctrl+Z for itself, also where it has nothing to take back; there it means the last operation.
    if (event->type() != QEvent::ShortcutOverride) return QMainWindow::eventFilter(watched, event);
    const auto* line = qobject_cast<QLineEdit*>(watched);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool idle = line && ((key->matches(QKeySequence::Undo) && !line->isUndoAvailable()) ||
                               (key->matches(QKeySequence::Redo) && !line->isRedoAvailable()));
    if (idle) event->ignore();
    return idle || QMainWindow::eventFilter(watched, event);
}

bool MainWindow::isSettled() const
{
    if (m_whole->currentWidget() != m_desk) return true;
    if (m_dashboard && m_stack->currentWidget() == m_dashboard) return m_dashboard->isSettled();
    const auto* shown = qobject_cast<const Page*>(m_stack->currentWidget());
    return !shown || shown->isSettled();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_state.setValue(geometryKey, saveGeometry());
    QWidgetList windows{this};
    for (const QPointer<ContactWindow>& window : m_aside)
        if (window) windows << window;
    if (!Leaving::now(*this, windows, Leaving::Refused::Stays, [this] { close(); })) return event->ignore();
    for (const QPointer<ContactWindow>& window : m_aside)
        if (window) window->close();
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    // Later: whoever chose the language is among what goes. Several texts change it once.
    if (event->type() == QEvent::LanguageChange && !std::exchange(m_rebuilding, true))
        QTimer::singleShot(0, this, &MainWindow::rebuild);
}

bool MainWindow::event(QEvent* event)
{
    // Mice that have buttons for the way back and forward.
    if (event->type() == QEvent::MouseButtonRelease) {
        const Qt::MouseButton button = static_cast<QMouseEvent*>(event)->button();
        if (button == Qt::BackButton) goBack();
        if (button == Qt::ForwardButton) goForward();
        if (button == Qt::BackButton || button == Qt::ForwardButton) return true;
    }
    return QMainWindow::event(event);
}

} // namespace kontor
