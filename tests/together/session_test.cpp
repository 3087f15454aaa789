// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The window's way: it synchronises by itself while people work.
#include "core/commands/record_commands.h"
#include "core/queries/sync_state.h"
#include "core/sync/transport/server_link.h"
#include "core/workspace/sync_session.h"
#include "tests/server/rig.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace kontor;
using namespace kontor::test;

namespace {

/// Runs the event loop until it is so; false after a minute.
template <class So>
bool until(So so)
{
    QElapsedTimer time;
    time.start();
    while (!so()) {
        if (time.elapsed() > 60'000) return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
    return true;
}

template <class T>
T done(QFuture<T> future)
{
    REQUIRE(until([&] { return future.isFinished(); }));
    REQUIRE(future.resultCount() == 1);
    return future.takeResult();
}

struct Window {
    explicit Window(const QString& email) : workspace{folder.filePath(u"window.kontor"_s)}
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere"); // nobody's own keychain
        REQUIRE(done(workspace.create({u"Own"_s, u"DE"_s, email.section(u'@', 0, 0), email})));
    }
    SyncSession& session() { return SyncSession::of(workspace); }
    void join(quint16 port, const QString& email)
    {
        const auto joined = done(session().login(
            {.url = u"http://127.0.0.1:%1"_s.arg(port), .user = email, .password = QString::fromLatin1(password)}));
        INFO((joined ? std::string{} : joined.error().detail.toStdString()));
        REQUIRE(joined);
        CHECK(joined->isJoined());
    }
    qint64 persons(const QString& name)
    {
        qint64 found = 0;
        REQUIRE(done(workspace.maintain([&](Store& store) -> Status {
            found = store.reader()
                        .cell(u"SELECT count(*) FROM contact WHERE last_name = :name"_s, {{":name"_L1, name}})
                        ->integer();
            return {};
        })));
        return found;
    }
    void add(const QString& name)
    {
        REQUIRE(done(workspace.perform(
            AddRecord{.entity = Entity::Contact, .fields = {{u"type"_s, u"person"_s}, {u"last_name"_s, name}}})));
    }

    QTemporaryDir folder;
    Workspace workspace;
};

} // namespace

TEST_CASE("Open windows of two people share what each of them writes by themselves", "[together]")
{
    int none = 0;
    std::optional<QCoreApplication> application;
    if (!QCoreApplication::instance()) application.emplace(none, nullptr);
    Rig rig;
    rig.addUser(u"ben@example.org"_s, u"crm_admin"_s);
    Window ada{u"ada@example.org"_s}, ben{u"ben@example.org"_s};
    ada.join(rig.port(), u"ada@example.org"_s);
    ben.join(rig.port(), u"ben@example.org"_s);
    int told = 0;
    QObject::connect(&ben.workspace, &Workspace::changed, &ben.workspace,
                     [&](const ChangeSet& changes) { told += changes.remote; });
    ada.session().setAutomatic(true);
    ben.session().setAutomatic(true);
    ada.add(u"FromAda"_s);
    CHECK(until([&] { return ben.persons(u"FromAda"_s) == 1; }));
    CHECK(told > 0);
    // While both are listening.
    CHECK(until([&] { return ben.session().standing().state == ServerStanding::State::Idle; }));
    ben.add(u"FromBen"_s);
    CHECK(until([&] { return ada.persons(u"FromBen"_s) == 1; }));
    CHECK(until([&] { return ada.session().standing().state == ServerStanding::State::Idle; }));
    CHECK(ada.session().standing().organisation == u"Example");
    // Who acts now is the server's employee, in reading as in writing.
    CHECK_FALSE(ada.workspace.me().isNull());
    const auto state = done(ada.workspace.ask(SyncState{}));
    REQUIRE(state);
    CHECK(state->joined);
    CHECK(state->waiting == 0);
    const auto outcome = done(ben.session().syncNow());
    REQUIRE(outcome);
    CHECK(outcome->conflicts == 0);
    REQUIRE(done(ben.session().leave()));
    CHECK(until([&] { return !ben.session().standing().isJoined(); }));
    ben.add(u"Alone"_s);
}

TEST_CASE("A device counts its log-ins, whether it was answered, and has left, or not", "[together]")
{
    const Rig rig;
    const QTemporaryDir folder;
    const QString store = folder.filePath(u"own.kontor"_s);
    const auto logIn = [&](const QString& secret) {
        sync::ServerLink link{store, QUrl{u"http://127.0.0.1:%1"_s.arg(rig.port())}, {}};
        return bool(link.logIn(u"ada@example.org"_s, secret, Id::make(1)));
    };
    const auto attempt = [&] { return rig.sql(u"SELECT attempt FROM device"_s).toLongLong(); };
    REQUIRE(logIn(QString::fromLatin1(password)));
    const qint64 first = attempt();
    CHECK(first > 0);
    CHECK_FALSE(logIn(u"something else entirely"_s));
    CHECK(sync::readSession(store).attempt > first);
    REQUIRE(logIn(QString::fromLatin1(password)));
    const qint64 second = attempt();
    CHECK(second > first + 1);
    REQUIRE(sync::forgetTokens(store));
    CHECK(sync::readSession(store).attempt == second);
    REQUIRE(logIn(QString::fromLatin1(password)));
    CHECK(attempt() > second);
}
