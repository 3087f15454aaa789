// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"

#include "core/commands/record_commands.h"
#include "core/commands/undo_commands.h"
#include "core/exchange/import_csv.h"
#include "core/queries/administration.h"
#include "core/queries/contact_dashboard.h"
#include "core/queries/notices.h"
#include "core/store/check.h"
#include "core/store/thread_guard.h"
#include "tests/support/catch.h"
#include "tests/support/paths.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace kontor;

namespace {

/// A question that is answered when it is interrupted.
struct Endless {
    struct Answer {};
    static constexpr bool takesLong = true;
};
Result<Endless::Answer> run(Database& db, const Endless&)
{
    const auto read = db.each(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"_s,
                              {}, [](Statement&) { return true; });
    return read ? Result<Endless::Answer>{Endless::Answer{}} : read.error();
}

/// A workspace on a fresh store, driven from this thread like the window drives it.
class Bench {
public:
    Bench() : workspace{std::make_unique<Workspace>(file())}
    {
        QObject::connect(workspace.get(), &Workspace::changed, workspace.get(),
                         [this](const ChangeSet& set) { changes.push_back(set); });
        REQUIRE(wait(workspace->create({u"Acme"_s, u"DE"_s, u"Ada"_s, u"ada@acme.example"_s})));
    }
    QString file() const { return m_dir.filePath(u"w.kontor"_s); }
    QString path(const QString& name) const { return m_dir.filePath(name); }

    /// Turns the event loop until the future is done.
    template <class T>
    static T wait(const QFuture<T>& future)
    {
        while (!future.isFinished()) QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        QCoreApplication::processEvents();
        return future.result();
    }
    Result<Id> add(const QString& name)
    {
        return wait(workspace->perform(AddRecord{
            Entity::Contact, {{u"type"_s, u"person"_s}, {u"first_name"_s, name}, {u"last_name"_s, u"Test"_s}}}));
    }
    std::vector<quint32> list(const QString& query = {})
    {
        const auto answer = wait(workspace->ask(ContactList{query}));
        REQUIRE(answer);
        return *answer->order;
    }
    QString bigList(int rows)
    {
        QFile made{path(u"big.csv"_s)};
        REQUIRE(made.open(QIODevice::WriteOnly));
        made.write("first_name,last_name,email,phone,city\n");
        for (int i = 0; i < rows; ++i)
            made.write(u"Name%1,Family%1,n%1@example.org,+49 731 %2,Ulm\n"_s.arg(i).arg(1000000 + i).toUtf8());
        return made.fileName();
    }

private:
    QTemporaryDir m_dir;

public:
    std::vector<ChangeSet> changes;
    std::unique_ptr<Workspace> workspace;
};

} // namespace

TEST_CASE("What is performed is found by the next question, and told once", "[workspace]")
{
    Bench bench;
    const auto ada = bench.add(u"Ada"_s);
    REQUIRE(ada);
    REQUIRE(bench.changes.size() == 1);
    CHECK(bench.changes.front().touches(Entity::Contact));
    CHECK(bench.list(u"ada"_s).size() == 1);
    CHECK(bench.list(u"nobody"_s).empty());
    REQUIRE(bench.add(u"Ben"_s));
    CHECK(bench.list().size() == 2);
    const auto dashboard = Bench::wait(bench.workspace->ask(ContactDashboard{*ada}));
    REQUIRE(dashboard);
    CHECK(dashboard->head.displayName == u"Ada Test"_s);
}

TEST_CASE("A store of an earlier version is brought up to date also by who only reads", "[workspace]")
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(u"old.kontor"_s);
    QFile packed{test::testData(u"stores/version-4.kontor.z"_s)}, made{file};
    REQUIRE(packed.open(QIODevice::ReadOnly));
    REQUIRE(made.open(QIODevice::WriteOnly));
    REQUIRE(made.write(qUncompress(packed.readAll())) > 0);
    made.close();
    {
        Workspace reader{file, {.readOnly = true}};
        REQUIRE(Bench::wait(reader.open()));
        const auto list = Bench::wait(reader.ask(ContactList{}));
        REQUIRE(list);
        CHECK(list->order->size() == 300);
        CHECK(Bench::wait(reader.ask(Notices{}))); // a table of a later version
    }
    const auto store = Store::open(file);
    REQUIRE(store);
    const auto report = checkStore(**store);
    REQUIRE(report);
    CHECK(report->problems.isEmpty());
}

TEST_CASE("A refused intention changes and tells nothing", "[workspace]")
{
    Bench bench;
    const auto refused = Bench::wait(
        bench.workspace->perform(AddRecord{Entity::Contact, {{u"type"_s, u"person"_s}, {u"email"_s, u"x"_s}}}));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Errc::InvalidEmail);
    CHECK(bench.changes.empty());
    CHECK(bench.list().empty());
}

TEST_CASE("An edit gets its turn while a long import runs, and the list follows both", "[workspace]")
{
    Bench bench;
    const auto import = bench.workspace->perform(ImportCsv{.file = bench.bigList(20'000)});
    while (bench.changes.empty()) QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    const auto edit = bench.add(u"Zoe"_s);
    REQUIRE(edit);
    CHECK_FALSE(import.future.isFinished());
    const auto outcome = Bench::wait(import.future);
    REQUIRE(outcome);
    CHECK(outcome->created == 20'000);
    CHECK(bench.list().size() == 20'001);
    CHECK(bench.list(u"zoe"_s).size() == 1);
    CHECK(bench.list(u"name19999"_s).size() == 1);
}

TEST_CASE("Undo asked for twice at once takes back the last two operations, and redo brings both back", "[workspace]")
{
    Bench bench;
    for (const QString& name : {u"Ada"_s, u"Ben"_s, u"Eve"_s})
        REQUIRE(Bench::wait(
            bench.workspace->perform(AddRecord{Entity::Contact, {{u"type"_s, u"person"_s}, {u"first_name"_s, name}}})));
    const auto first = bench.workspace->perform(UndoOperation{}), second = bench.workspace->perform(UndoOperation{});
    REQUIRE(Bench::wait(first.future));
    REQUIRE(Bench::wait(second.future));
    CHECK(bench.list(u""_s).size() == 1);
    CHECK(bench.list(u"Ada"_s).size() == 1);
    const auto third = bench.workspace->perform(RedoOperation{}), fourth = bench.workspace->perform(RedoOperation{});
    REQUIRE(Bench::wait(third.future));
    REQUIRE(Bench::wait(fourth.future));
    CHECK(bench.list(u""_s).size() == 3);
}

TEST_CASE("A cancelled import tells what came in, and undo takes exactly that back", "[workspace]")
{
    Bench bench;
    const auto import = bench.workspace->perform(ImportCsv{.file = bench.bigList(20'000)});
    while (bench.changes.size() < 3) QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    import.cancel();
    const auto outcome = Bench::wait(import.future);
    REQUIRE(outcome);
    CHECK(outcome->cancelled);
    CHECK(outcome->created > 0);
    CHECK(outcome->created < 20'000);
    CHECK(bench.list().size() == size_t(outcome->created));
    const auto undone = Bench::wait(bench.workspace->perform(UndoOperation{outcome->group}).future);
    REQUIRE(undone);
    CHECK(undone->removed == outcome->created);
    CHECK(bench.list().empty());
}

TEST_CASE("No statement runs on the thread that asks", "[workspace]")
{
    forbidDatabaseOnThisThread();
    const int before = forbiddenDatabaseCalls();
    Bench bench;
    const auto ada = bench.add(u"Ada"_s);
    bench.list(u"ad"_s);
    REQUIRE(Bench::wait(bench.workspace->ask(Events{.contact = *ada, .tab = {}})));
    REQUIRE(Bench::wait(bench.workspace->perform(UndoOperation{}).future));
    CHECK(forbiddenDatabaseCalls() == before);
}

TEST_CASE("A store that cannot be opened answers every question with the reason", "[workspace]")
{
    QTemporaryDir dir;
    Workspace workspace{dir.filePath(u"none.kontor"_s)};
    const auto opened = Bench::wait(workspace.open());
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == Errc::StoreMissing);
    CHECK(Bench::wait(workspace.ask(Employees{})).error().code == Errc::StoreMissing);
    CHECK(Bench::wait(workspace.perform(UndoOperation{}).future).error().code == Errc::StoreMissing);
}

TEST_CASE("Closing waits for no question that nobody will read", "[workspace]")
{
    Bench bench;
    bench.workspace->ask(Endless{});
    bench.workspace->ask(Endless{});
    bench.workspace.reset(); // comes back
    CHECK_FALSE(bench.workspace);
}

TEST_CASE("A second workspace on the same store may read but not write", "[workspace]")
{
    Bench bench;
    REQUIRE(bench.add(u"Ada"_s));
    Workspace writer{bench.file()};
    CHECK(Bench::wait(writer.open()).error().code == Errc::StoreLocked);
    Workspace reader{bench.file(), {.readOnly = true}};
    REQUIRE(Bench::wait(reader.open()));
    CHECK(Bench::wait(reader.ask(ContactList{}))->order->size() == 1);
    const auto refused = Bench::wait(reader.perform(AddRecord{Entity::Team, {{u"name"_s, u"North"_s}}}));
    CHECK(refused.error().code == Errc::StoreReadOnly);
}

TEST_CASE("Restoring a backup while the window is open shows the restored contacts", "[workspace]")
{
    Bench bench;
    REQUIRE(bench.add(u"Ada"_s));
    const QString copy = bench.path(u"copy.kontor"_s);
    REQUIRE(Bench::wait(bench.workspace->maintain([copy](Store& store) { return store.backup(copy); })));
    REQUIRE(bench.add(u"Ben"_s));
    CHECK(bench.list().size() == 2);
    REQUIRE(Bench::wait(bench.workspace->restoreFrom(copy)));
    CHECK(bench.list().size() == 1);
    REQUIRE(bench.add(u"Cy"_s));
    CHECK(bench.list().size() == 2);
}

TEST_CASE("Acting as another employee applies that role and shows no private note of others", "[workspace]")
{
    Bench bench;
    const auto ada = bench.add(u"Ada"_s);
    REQUIRE(Bench::wait(bench.workspace->perform(AddRecord{
        Entity::Note, {{u"contact"_s, ada->toString()}, {u"text"_s, u"my secret"_s}, {u"private"_s, u"yes"_s}}})));
    REQUIRE(Bench::wait(bench.workspace->perform(AddRecord{Entity::Employee,
                                                           {{u"name"_s, u"Ben"_s},
                                                            {u"email"_s, u"ben@acme.example"_s},
                                                            {u"role"_s, u"crm_sales"_s},
                                                            {u"state"_s, u"active"_s}}})));
    CHECK(bench.list(u"note:secret"_s).size() == 1);
    const QString file = bench.file();
    bench.workspace.reset();
    Workspace ben{file, {.user = u"Ben"_s}};
    REQUIRE(Bench::wait(ben.open()));
    CHECK(Bench::wait(ben.ask(ContactList{u"note:secret"_s}))->order->empty());
    CHECK(Bench::wait(ben.ask(Events{.contact = *ada, .tab = u"focus"_s}))->empty());
    CHECK(Bench::wait(ben.perform(DeleteContacts{{*ada}})).error().code == Errc::NotAllowed);
}
