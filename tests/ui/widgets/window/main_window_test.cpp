// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/thread_guard.h"
#include "tests/ui/widgets/window/opened_files.h"
#include "tests/ui/widgets/window_rig.h"
#include "ui/window/dashboard.h"

#include <QAbstractButton>
#include <QAction>
#include <QFile>
#include <QScrollBar>
#include <QStatusBar>

using namespace kontor;
using namespace kontor::test;
using namespace Qt::StringLiterals;

TEST_CASE("Ctrl+Return opens the list's contact in a window of its own", "[main_window]")
{
    WindowRig rig{{u"Acme"_s, u"Ada König"_s}};
    rig.table().setFocus();
    rig.table().goTo(1);
    rig.key(Qt::Key_Return, Qt::ControlModifier);
    const auto aside = [] {
        for (QWidget* each : QApplication::topLevelWidgets())
            if (each->objectName() == u"contactWindow"_s && each->isVisible()) return each;
        return static_cast<QWidget*>(nullptr);
    };
    REQUIRE(rig.until([&] { return aside() && aside()->accessibleName() == u"Ada König"_s; }));
    CHECK(rig.seen(u"contactList"_s)); // the list stays where it is
    aside()->close();
    CHECK(rig.until([&] { return !aside(); }));
}

TEST_CASE("names that tests and screen readers go by", "[main_window]")
{
    WindowRig rig;
    CHECK(rig.window->objectName() == u"mainWindow"_s);
    CHECK(rig.window->accessibleName() == u"Kontor"_s);
    for (const QString& key : {u"contacts"_s, u"operations"_s, u"trash"_s})
        CHECK_FALSE(rig.find<QAbstractButton>(u"nav."_s + key)->accessibleName().isEmpty());
    // Whatever can have the keyboard can say what it is.
    for (const QWidget* widget : rig.window->findChildren<QWidget*>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus)) continue;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        CAPTURE(widget->metaObject()->className(), widget->objectName().toStdString());
        CHECK((!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty())));
    }
}

TEST_CASE("find, open, walk on and come back, with the keyboard alone", "[main_window]")
{
    QStringList names;
    for (int i = 0; i < 150; ++i) names << u"Person %1"_s.arg(1000 + i);
    WindowRig rig{names};
    rig.key(Qt::Key_F, Qt::ControlModifier);
    CHECK(rig.search().hasFocus());
    rig.type(u"11"_s);
    REQUIRE(rig.until([&] { return rig.table().list().rowCount() == 51; })); // 1011, 1100 … 1149
    rig.key(Qt::Key_Down);
    for (int i = 0; i < 30; ++i) rig.key(Qt::Key_Down);
    rig.settle();
    const QString chosen = rig.table().list().contactAt(30)->displayName;
    const int scrolled = rig.table().verticalScrollBar()->value();
    CHECK(scrolled > 0);

    rig.key(Qt::Key_Return);
    auto* dashboard = rig.find<Dashboard>(u"dashboard"_s);
    REQUIRE(rig.until([&] { return dashboard->isVisible() && !dashboard->contact().isNull(); }));
    CHECK(rig.until([&] { return rig.find<QWidget>(u"dashboard.name"_s)->accessibleName() == chosen; }));
    rig.key(Qt::Key_PageDown, Qt::AltModifier);
    const QString next = rig.table().list().contactAt(31)->displayName;
    CHECK(rig.until([&] { return rig.find<QWidget>(u"dashboard.name"_s)->accessibleName() == next; }));
    rig.key(Qt::Key_PageUp, Qt::AltModifier);
    CHECK(rig.until([&] { return rig.find<QWidget>(u"dashboard.name"_s)->accessibleName() == chosen; }));

    rig.key(Qt::Key_Escape);
    REQUIRE(rig.until([&] { return rig.table().isVisible(); }));
    CHECK(rig.table().hasFocus());
    CHECK(rig.table().currentIndex().row() == 30);
    CHECK(rig.search().text() == u"11"_s);
    rig.key(Qt::Key_Return);
    REQUIRE(rig.until([&] { return dashboard->isVisible(); }));
    rig.key(Qt::Key_Left, Qt::AltModifier);
    REQUIRE(rig.until([&] { return rig.table().isVisible(); }));
    CHECK(rig.table().currentIndex().row() == 30);
}

TEST_CASE("a contact opened from outside takes its place in the list", "[main_window]")
{
    WindowRig rig{{u"Acme"_s, u"Ada König"_s, u"Zoë Smith"_s}};
    const quint32 n = rig.table().list().numberAt(2);
    rig.window->openText(rig.table().list().contactAt(2)->id.toString());
    REQUIRE(rig.until([&] { return rig.seen(u"dashboard"_s) != nullptr; }));
    CHECK(rig.until([&] { return rig.table().currentNumber() == n; }));
}

TEST_CASE("what was done can be undone and done again from the bar and by keys", "[main_window]")
{
    WindowRig rig{{u"Acme"_s}};
    QTest::qWait(200); // the window follows the journal a moment after its first paint
    const Id made = rig.add(u"Ada König"_s);
    REQUIRE(rig.until([&] { return rig.seen(u"undoBar"_s) != nullptr; }));
    CHECK(rig.seen(u"undoBar"_s)->accessibleName().contains(u"Ada König"_s));
    rig.find<QAbstractButton>(u"undoBar.action"_s)->click();
    CHECK(rig.untilNames({u"Acme"_s}));
    rig.table().setFocus();
    rig.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(rig.untilNames({u"Acme"_s, u"Ada König"_s}));
    rig.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(rig.untilNames({u"Acme"_s}));
    rig.key(Qt::Key_Y, Qt::ControlModifier);
    CHECK(rig.untilNames({u"Acme"_s, u"Ada König"_s}));
    CHECK_FALSE(made.isNull());
}

TEST_CASE("nothing that sample people did long ago is offered to be undone", "[main_window]")
{
    WindowRig rig;
    QTest::qWait(200); // the window follows the journal a moment after its first paint
    const auto samples = rig.window->findChildren<QAction*>(u"act.samples"_s);
    REQUIRE(samples.size() == 1);
    samples.front()->trigger();
    REQUIRE(rig.until([&] { return rig.window->statusBar()->currentMessage().contains(u"added"_s); }));
    rig.settle();
    QTest::qWait(300); // the journal is asked a moment after each change
    CHECK(rig.seen(u"undoBar"_s) == nullptr);
}

TEST_CASE("a store that does not open becomes a page, not a box", "[main_window]")
{
    const QTemporaryDir folder;
    SavedState state{{}};
    Workspace workspace{folder.filePath(u"none.kontor"_s)};
    MainWindow window{workspace, state};
    window.show();
    SECTION("damaged")
    {
        window.storeOpened(Error{.code = Errc::StoreDamaged, .file = workspace.file()});
        CHECK(window.findChild<QWidget*>(u"storeFailure"_s)->isVisible());
        bool wanted = false;
        QObject::connect(&window, &MainWindow::storeWanted, [&](const QString& file) { wanted = file.isEmpty(); });
        window.findChild<QAbstractButton*>(u"tryAgain"_s)->click();
        CHECK(wanted);
    }
    SECTION("not there yet")
    {
        QObject::connect(&window, &MainWindow::storeNeeded,
                         [&](const NewStore& wish) { window.storeCreated(WindowRig::wait(workspace.create(wish))); });
        window.storeOpened(WindowRig::wait(workspace.open()));
        REQUIRE(window.findChild<QWidget*>(u"firstStart"_s) != nullptr);
        window.findChild<QLineEdit*>(u"organisation"_s)->setText(u"Acme"_s);
        window.findChild<QAbstractButton*>(u"startEmpty"_s)->click();
        REQUIRE(WindowRig::until([&] { return window.findChild<QWidget*>(u"contactList"_s) != nullptr; }));
        CHECK(WindowRig::until([&] { return window.findChild<QWidget*>(u"emptyNew"_s) != nullptr; }));
        CHECK(WindowRig::until([&] { return window.windowTitle().contains(u"Acme"_s); }));
    }
}

TEST_CASE("no SQL runs and no file is opened on the window's thread", "[main_window]")
{
    forbidDatabaseOnThisThread();
    const int before = forbiddenDatabaseCalls();
    WindowRig rig{{u"Acme"_s, u"Ada König"_s}};
#ifdef Q_OS_LINUX
    noteOpenedFiles();
    QFile seen{rig.workspace().file()};
    REQUIRE(seen.open(QIODevice::ReadOnly));
    REQUIRE(openedFiles().size() == 1); // what happens is noticed at all
#endif
    noteOpenedFiles();
    rig.search().setFocus();
    rig.type(u"ada"_s);
    CHECK(rig.untilNames({u"Ada König"_s}));
    rig.key(Qt::Key_Return);
    REQUIRE(rig.until([&] { return rig.seen(u"dashboard"_s) != nullptr; }));
    rig.window->showPage(u"trash"_s);
    rig.window->showPage(u"operations"_s);
    rig.window->showPage(u"contacts"_s);
    rig.settle();
    CHECK(forbiddenDatabaseCalls() == before);
    CHECK(openedFiles() == std::vector<std::string>{});
}
