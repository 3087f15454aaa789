// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The window's side: this process has the store, kontorctl hands its commands over.
#include "core/workspace/workspace.h"
#include "tests/ui/console/kontorctl.h"
#include "ui/console/command_server.h"
#include "ui/console/hand_over.h"
#include "ui/console/store_location.h"

#include <QCborArray>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLocalSocket>

using namespace Qt::StringLiterals;
using namespace kontor;
using namespace kontor::test;

namespace {

void turnUntil(const std::function<bool()>& done)
{
    QElapsedTimer timer;
    timer.start();
    while (!done() && timer.elapsed() < 60'000) QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    REQUIRE(done());
}

/// A window without a window.
struct Window {
    explicit Window(const QString& store) : workspace{store}, server{workspace}
    {
        const auto opened = workspace.open();
        turnUntil([&] { return opened.isFinished(); });
        REQUIRE(opened.result());
        REQUIRE(server.listen());
    }

    /// kontorctl, while our event loop turns as a window's would.
    Said run(const Kontorctl& kontorctl, const QStringList& arguments)
    {
        QProcess process;
        kontorctl.start(process, arguments);
        turnUntil([&] { return process.state() == QProcess::NotRunning; });
        return Kontorctl::said(process);
    }

    Workspace workspace;
    CommandServer server;
};

} // namespace

TEST_CASE("what writes is handed to the window, what reads is not", "[console][outside]")
{
    const Kontorctl kontorctl;
    kontorctl.init();
    Window window{kontorctl.store()};
    int changes = 0;
    QObject::connect(&window.workspace, &Workspace::changed, &window.workspace, [&] { ++changes; });

    const Said added = window.run(kontorctl, {u"add"_s, u"contact"_s, u"type=person"_s, u"first_name=Ada"_s,
                                              u"email=ada@example.org"_s, u"--json"_s});
    INFO(added.error.toStdString());
    CHECK(added.exit == 0);
    CHECK(added.json().value(u"display_name"_s) == u"Ada"_s);
    CHECK(changes == 1);
    CHECK(window.run(kontorctl, {u"count"_s, u"--json"_s}).json().value(u"total"_s) == 1);

    const Said refused = window.run(kontorctl, {u"add"_s, u"contact"_s, u"type=person"_s, u"email=ada@example.org"_s});
    CHECK(refused.exit == 1);
    CHECK(refused.error.contains(u"already used by contact 'Ada'"_s));
    CHECK(refused.error.count(u'\n') == 1);

    const Said undone = window.run(kontorctl, {u"undo"_s});
    CHECK(undone.exit == 0);
    CHECK(undone.out.startsWith(u"Undone: Creation of Ada."_s));
}

TEST_CASE("files of a handed-over command start in the caller's folder", "[console][outside]")
{
    const Kontorctl kontorctl;
    kontorctl.init();
    kontorctl.write(u"list.csv"_s, "first_name,email\nAda,ada@example.org\nBob,bob@example.org\n");
    Window window{kontorctl.store()};
    const Said said =
        window.run(kontorctl, {u"import"_s, u"csv"_s, u"list.csv"_s, u"--type"_s, u"person"_s, u"--json"_s});
    INFO(said.error.toStdString());
    CHECK(said.exit == 0);
    CHECK(said.json().value(u"created"_s) == 2);
    CHECK(window.run(kontorctl, {u"backup"_s, u"safe.kontor"_s}).exit == 0);
    CHECK(QFile::exists(kontorctl.path(u"safe.kontor"_s)));
    CHECK(window.run(kontorctl, {u"check"_s, u"--json"_s}).json().value(u"ok"_s) == true);
    CHECK(window.run(kontorctl, {u"import"_s, u"csv"_s, u"/dev/stdin"_s}).exit == 3);
    const Said restored = window.run(kontorctl, {u"restore"_s, u"safe.kontor"_s});
    INFO(restored.error.toStdString());
    CHECK(restored.exit == 0);
    CHECK(window.run(kontorctl, {u"count"_s, u"--json"_s}).json().value(u"total"_s) == 2);
}

TEST_CASE("a handed-over command acts as the employee it names", "[console][outside]")
{
    const Kontorctl kontorctl;
    kontorctl.init();
    kontorctl.record({u"add"_s, u"employee"_s, u"name=Bob"_s, u"role=crm_sales"_s});
    const QString ada = kontorctl.person(u"Ada"_s, u"Lovelace"_s);
    Window window{kontorctl.store()};
    CHECK(window.run(kontorctl, {u"--user"_s, u"Bob"_s, u"delete"_s, ada}).exit == 1);
    CHECK(window.run(kontorctl, {u"--user"_s, u"Bob"_s, u"set"_s, ada, u"title=Lady"_s}).exit == 0);
    CHECK(window.run(kontorctl, {u"--user"_s, u"Nobody"_s, u"set"_s, ada, u"title=X"_s}).exit == 2);
    CHECK(window.run(kontorctl, {u"operations"_s, u"--limit"_s, u"1"_s, u"--json"_s})
              .jsonLines()
              .at(0)
              .value(u"author"_s) == u"Bob"_s);
}

TEST_CASE("a window that takes no commands keeps its store, and kontorctl says so", "[console][outside]")
{
    const Kontorctl kontorctl;
    kontorctl.init();
    Workspace workspace{kontorctl.store()};
    const auto opened = workspace.open();
    turnUntil([&] { return opened.isFinished(); });
    REQUIRE(opened.result());
    const Said said = kontorctl.run({u"add"_s, u"team"_s, u"name=X"_s});
    CHECK(said.exit == 4);
    CHECK(said.error.contains(kontorctl.store()));
    CHECK(said.error.count(u'\n') == 1);
    CHECK(kontorctl.run({u"count"_s}).exit == 0);
}

TEST_CASE("the server survives callers that talk nonsense or leave", "[console]")
{
    const Kontorctl kontorctl;
    kontorctl.init();
    Window window{kontorctl.store()};
    for (const QByteArray& nonsense :
         {QByteArray{"GET / HTTP/1.1\r\n\r\n"}, QByteArray{"\0\0\0\1\1", 5}, QByteArray{"\0\0", 2},
          frame({{u"version"_s, 99}, {u"arguments"_s, 3}}),
          frame({{u"version"_s, handOverVersion}, {u"arguments"_s, QCborArray{u"delete"_s}}})}) {
        QLocalSocket socket;
        socket.connectToServer(commandSockets(kontorctl.store()).first());
        turnUntil([&] { return socket.state() == QLocalSocket::ConnectedState; });
        socket.write(nonsense);
        socket.flush();
        for (int i = 0; i < 5; ++i) QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        socket.abort();
    }
    CHECK(window.run(kontorctl, {u"add"_s, u"team"_s, u"name=X"_s}).exit == 0);
}

TEST_CASE("a socket left by a crash is taken over", "[console]")
{
    const Kontorctl kontorctl;
    kontorctl.init();
    const QString name = commandSockets(kontorctl.store()).first();
    if (name.startsWith(u'/')) kontorctl.write(name.section(u'/', -1), "left over");
    Window window{kontorctl.store()};
    CHECK(window.run(kontorctl, {u"add"_s, u"team"_s, u"name=X"_s}).exit == 0);
}
