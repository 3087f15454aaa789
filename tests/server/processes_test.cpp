// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Several servers, several devices at once, and what happens when one of them dies.
#include "tests/server/rig.h"
#include "tests/support/paths.h"
#include "tests/support/postgres.h"

#include <QElapsedTimer>

#include <array>
#include <atomic>
#include <thread>

using namespace kontor;
using namespace kontor::test;
using namespace Qt::StringLiterals;
using protocol::ErrorCode;

namespace {

/// Pushes until it is told to stop, through whatever happens to the server; remembers what was acknowledged.
struct Pusher {
    Pusher(quint16 port, const QString& user) : device{port, user}
    {
        REQUIRE_FALSE(device.logIn().failure);
        device.http.drop(); // sockets stay with their thread
    }

    void work(const std::atomic<bool>& stop)
    {
        go(stop);
        device.http.drop();
    }
    void go(const std::atomic<bool>& stop)
    {
        while (!stop) {
            const sync::Batch batch = device.batch({person(newId(), u"P"_s, device.session.employee)});
            while (!stop) {
                const auto answer = device.http.post(
                    protocol::path::push,
                    protocol::encode(protocol::Push{device.cursor, device.witness, 0, 1, {{batch, {}}}}),
                    device.session.accessToken);
                const auto reply = protocol::decodeReply<protocol::PushAnswer>(answer.body);
                if (reply && reply->body && reply->body->results.size() == 1) {
                    device.witness = reply->body->results[0].at;
                    acknowledged.push_back({batch.id, device.witness});
                    break;
                }
                if (reply && reply->failure && reply->failure->code != ErrorCode::Retry) {
                    ++refused;
                    return;
                }
                device.http.drop();
                std::this_thread::sleep_for(std::chrono::milliseconds{20});
            }
        }
    }

    Device device;
    std::vector<std::pair<Id, sync::Place>> acknowledged;
    int refused = 0;
};

/// Waits for news on a thread of its own; Catch2's checks are for one thread, so the head is given back.
class Waiting {
public:
    Waiting(const Device& device, quint16 port, qint64 patience)
        : m_thread{[this, port, token = device.session.accessToken, seq = device.cursor.seq, patience] {
            HttpClient http{port};
            const auto answer = http.post(protocol::path::wait, protocol::encode(protocol::Wait{seq, patience}), token);
            const auto reply = protocol::decodeReply<protocol::Done>(answer.body);
            if (reply && reply->body) m_head = reply->head;
        }}
    {
        std::this_thread::sleep_for(std::chrono::milliseconds{300});
    }
    std::optional<sync::Place> head()
    {
        m_thread.join();
        return m_head;
    }

private:
    std::optional<sync::Place> m_head;
    std::thread m_thread;
};

/// Every acknowledged batch is in the log, once, at the place that was told.
void checkAcknowledged(Device& reader, const std::vector<const Pusher*>& pushers)
{
    reader.cursor = reader.witness = {};
    reader.log.clear();
    reader.pullAll();
    std::map<Id, sync::Place> logged;
    for (const protocol::Entry& entry : reader.log) CHECK(logged.emplace(entry.batch, entry.at).second);
    size_t lost = 0;
    for (const Pusher* pusher : pushers)
        for (const auto& [batch, place] : pusher->acknowledged) lost += !(logged[batch] == place);
    CHECK(lost == 0);
}

} // namespace

TEST_CASE("two servers serve one organisation as one", "[server][processes]")
{
    Rig rig;
    const ServerProcess other{rig.config()};
    rig.addUser(u"ben@example.org"_s);
    Device ada{rig.port(), u"ada@example.org"_s}, ben{other.port(), u"ben@example.org"_s};
    REQUIRE_FALSE(ada.logIn().failure);
    REQUIRE_FALSE(ben.logIn().failure);
    ben.pullAll();
    // Ben waits at one server for what Ada brings to the other.
    Waiting waiting{ben, other.port(), 20'000};
    const Id contact = newId();
    ada.push({person(contact, u"News"_s, ada.session.employee)});
    CHECK(waiting.head() == ada.witness);
    ben.pullAll();
    CHECK(ben.value({Entity::Contact, contact}, Contact::LastName) == u"News");
    // A token of one is good at the other.
    Device roaming{rig.port(), u"ben@example.org"_s};
    roaming.session = ben.session;
    CHECK_FALSE(roaming.pull().failure);
    CHECK(roaming.ask<protocol::Done>(protocol::path::wait, protocol::Wait{ben.cursor.seq, 300}).head == ben.cursor);
}

TEST_CASE("readers see every batch while many push through two servers and some give up half-way",
          "[server][processes]")
{
    Rig rig;
    const ServerProcess other{rig.config()};
    rig.addUser(u"ben@example.org"_s);
    std::vector<std::unique_ptr<Pusher>> pushers;
    for (int i = 0; i < 8; ++i)
        pushers.push_back(std::make_unique<Pusher>(i % 2 ? rig.port() : other.port(), u"ada@example.org"_s));
    std::atomic<bool> stop = false;
    std::vector<std::thread> threads;
    for (auto& pusher : pushers) threads.emplace_back([&stop, p = pusher.get()] { p->work(stop); });
    // Transactions that take a number and give it back.
    threads.emplace_back([&] {
        auto database = server::Database::open(rig.config().database);
        while (database && !stop) {
            (void)(*database)->script("BEGIN; UPDATE org SET head = head + 1; SELECT pg_sleep(0.005); ROLLBACK");
            std::this_thread::sleep_for(std::chrono::milliseconds{10});
        }
    });
    Device reader{rig.port(), u"ben@example.org"_s};
    REQUIRE_FALSE(reader.logIn().failure);
    const int seconds = std::max(4, qEnvironmentVariableIntValue("KONTOR_GAP_SECONDS"));
    QElapsedTimer time;
    for (time.start(); time.elapsed() < seconds * 1000;) REQUIRE_FALSE(reader.pull().failure);
    stop = true;
    for (std::thread& thread : threads) thread.join();
    reader.pullAll();
    std::set<Id> seen;
    for (const protocol::Entry& entry : reader.log) seen.insert(entry.batch);
    size_t pushed = 0, missed = 0;
    for (const auto& pusher : pushers) {
        CHECK(pusher->refused == 0);
        pushed += pusher->acknowledged.size();
        for (const auto& [batch, place] : pusher->acknowledged) missed += !seen.contains(batch);
    }
    CHECK(pushed > 50);
    CHECK(missed == 0);
    CHECK(rig.sql(u"SELECT head = (SELECT count(*) FROM change_log) FROM org"_s) == u"t");
}

TEST_CASE("a server that is killed while it takes batches loses and doubles nothing", "[server][processes]")
{
    Rig rig;
    server::Config config = rig.config();
    auto victim = std::make_unique<ServerProcess>(config);
    const QString listen = u"--listen=127.0.0.1:%1"_s.arg(victim->port());
    std::vector<std::unique_ptr<Pusher>> pushers;
    for (int i = 0; i < 4; ++i) pushers.push_back(std::make_unique<Pusher>(victim->port(), u"ada@example.org"_s));
    std::atomic<bool> stop = false;
    std::vector<std::thread> threads;
    for (auto& pusher : pushers) threads.emplace_back([&stop, p = pusher.get()] { p->work(stop); });
    const int kills = std::max(5, qEnvironmentVariableIntValue("KONTOR_KILLS"));
    for (int i = 0; i < kills; ++i) {
        std::this_thread::sleep_for(std::chrono::milliseconds{150 + i * 37 % 200});
        victim->kill9();
        victim = std::make_unique<ServerProcess>(config, QStringList{listen});
    }
    std::this_thread::sleep_for(std::chrono::milliseconds{300});
    stop = true;
    for (std::thread& thread : threads) thread.join();
    std::vector<const Pusher*> all;
    size_t acknowledged = 0;
    for (const auto& pusher : pushers) {
        CHECK(pusher->refused == 0);
        acknowledged += pusher->acknowledged.size();
        all.push_back(pusher.get());
    }
    CHECK(acknowledged > size_t(kills));
    Device reader{rig.port(), u"ada@example.org"_s};
    REQUIRE_FALSE(reader.logIn().failure);
    checkAcknowledged(reader, all);
}

TEST_CASE("a database that is killed loses nothing that was acknowledged", "[server][processes]")
{
    Rig rig;
    Pusher pusher{rig.port(), u"ada@example.org"_s};
    // Twice, and on a busy machine until there is something that could have been lost.
    const int kills = std::max(2, qEnvironmentVariableIntValue("KONTOR_DATABASE_KILLS"));
    for (int round = 0; round < kills || (round < 20 && pusher.acknowledged.size() <= 10); ++round) {
        std::atomic<bool> stop = false;
        std::thread thread{[&] { pusher.work(stop); }};
        std::this_thread::sleep_for(std::chrono::milliseconds{400});
        Postgres::crash();
        std::this_thread::sleep_for(std::chrono::milliseconds{400});
        stop = true;
        thread.join();
    }
    CHECK(pusher.refused == 0);
    CHECK(pusher.acknowledged.size() > 10);
    Device reader{rig.port(), u"ada@example.org"_s};
    REQUIRE_FALSE(reader.logIn().failure);
    checkAcknowledged(reader, {&pusher});
}

TEST_CASE("a flood of log-ins does not stop a push", "[server][processes]")
{
    Rig rig;
    Device ada{rig.port(), u"ada@example.org"_s};
    REQUIRE_FALSE(ada.logIn().failure);
    std::atomic<bool> stop = false;
    std::atomic<int> tried = 0, turnedAway = 0;
    std::vector<std::thread> flood;
    for (int i = 0; i < 120; ++i)
        flood.emplace_back([&] {
            while (!stop) {
                Device nobody{rig.port(), u"nobody@example.org"_s};
                const auto answer = nobody.http.post(
                    protocol::path::session,
                    protocol::encode(protocol::LogIn{nobody.user, u"guess guess guess"_s, nobody.device, {}, {}}));
                ++tried;
                if (answer.status == 503) ++turnedAway;
            }
        });
    // While the two threads for passwords have a hundred waiting, pushes go through theirs.
    for (int i = 0; i < 50 || turnedAway == 0; ++i)
        CHECK(ada.push({person(newId(), u"In the flood"_s, ada.session.employee)})[0].fate == sync::Fate::Applied);
    stop = true;
    for (std::thread& thread : flood) thread.join();
    CHECK(tried > turnedAway);
}

TEST_CASE("a server that is told to stop answers who waits and ends well", "[server][processes]")
{
    Rig rig;
    ServerProcess server{rig.config()};
    Device ada{server.port(), u"ada@example.org"_s};
    REQUIRE_FALSE(ada.logIn().failure);
    ada.pullAll();
    Waiting waiting{ada, server.port(), 50'000};
    CHECK(server.terminate() == 0);
    CHECK(waiting.head() == ada.cursor);
}

TEST_CASE("servers that begin at once bring the database up to date once", "[server][processes]")
{
    const bool isEmpty = GENERATE(true, false);
    const QString database = Postgres::newDatabase();
    const auto prepare = [&](Status& done) {
        auto opened = server::Database::open(database);
        done = opened ? server::Administration{**opened, {}}.prepareSchema() : Status{opened.error()};
    };
    if (!isEmpty) {
        Status made;
        prepare(made);
        REQUIRE(made);
        REQUIRE(Postgres::run(database, u"ALTER TABLE record DROP COLUMN home; ALTER TABLE device DROP COLUMN attempt;"
                                        "UPDATE kontor_schema SET version = 1"_s));
    }
    // All of them are held up before their first change, so that each has seen the database as it was.
    auto other = server::Database::open(database);
    REQUIRE(other);
    REQUIRE((*other)->script(isEmpty ? "BEGIN; CREATE TABLE kontor_schema(version int)"
                                     : "BEGIN; LOCK TABLE record IN ACCESS SHARE MODE"));
    constexpr int servers = 3;
    std::array<Status, servers> done;
    std::vector<std::thread> threads;
    for (Status& one : done) threads.emplace_back([&] { prepare(one); });
    for (int held = 0, tries = 0; held < servers && tries < 500; ++tries) {
        std::this_thread::sleep_for(std::chrono::milliseconds{20});
        QString waiting;
        CHECK(Postgres::run(database, u"SELECT count(DISTINCT pid) FROM pg_locks WHERE NOT granted"_s, &waiting));
        held = waiting.toInt();
    }
    REQUIRE((*other)->script("ROLLBACK"));
    for (std::thread& thread : threads) thread.join();
    for (const Status& one : done) {
        INFO((one ? std::string{} : one.error().detail.toStdString()));
        CHECK(one);
    }
    QString version;
    REQUIRE(Postgres::run(database, u"SELECT version FROM kontor_schema"_s, &version));
    CHECK(version == u"3");
}

TEST_CASE("an organisation's server is there after its commands", "[server][processes]")
{
    const QString database = Postgres::newDatabase();
    const auto run = [&](const QStringList& arguments, const QByteArray& input = {}) {
        QProcess process;
        process.start(program(u"kontor-server"_s),
                      arguments +
                          QStringList{u"--database"_s, database, u"--password-mib=19"_s, u"--password-passes=2"_s});
        process.write(input);
        process.closeWriteChannel();
        REQUIRE(process.waitForFinished(60'000));
        return std::pair{process.exitCode(),
                         QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError())};
    };
    for (const auto& looking : {QStringList{u"user"_s, u"list"_s}, QStringList{u"check"_s}}) {
        const auto refused = run(looking);
        CHECK(refused.first == 2);
        CHECK(refused.second.contains(u"no tables of Kontor"));
        QString tables;
        REQUIRE(Postgres::run(database, u"SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"_s, &tables));
        CHECK(tables == u"0");
    }
    const auto made =
        run({u"init"_s, u"--organisation"_s, u"Example"_s, u"--admin"_s, u"ada@example.org"_s, u"--name"_s, u"Ada"_s});
    CHECK(made.first == 0);
    CHECK(made.second.contains(u"Password of ada@example.org: "));
    CHECK(run({u"init"_s, u"--organisation"_s, u"Again"_s, u"--admin"_s, u"ada@example.org"_s, u"--name"_s, u"Ada"_s})
              .first == 2);
    CHECK(run({u"user"_s, u"add"_s, u"ben@example.org"_s, u"--name"_s, u"Ben"_s, u"--password-file=-"_s},
              "ben's long password\n")
              .first == 0);
    CHECK(run({u"user"_s, u"add"_s, u"cy@example.org"_s, u"--name"_s, u"Cy"_s, u"--password-file=-"_s}, "short\n")
              .first == 3);
    CHECK(run({u"user"_s, u"add"_s, u"ben@example.org"_s, u"--name"_s, u"Ben"_s}).first == 2);
    const auto list = run({u"user"_s, u"list"_s});
    CHECK(list.second == u"ada@example.org\tExample\tactive\t0\nben@example.org\tExample\tactive\t0\n");
    CHECK(run({u"user"_s, u"close"_s, u"ben@example.org"_s}).first == 0);
    CHECK(run({u"user"_s, u"password"_s, u"nobody@example.org"_s}).first == 2);
    const auto check = run({u"check"_s});
    CHECK(check.first == 0);
    CHECK(check.second.contains(u"Example: 2 batches"));
    CHECK(run({u"serve"_s, u"--listen"_s, u"0.0.0.0:0"_s}).first == 2); // a wrong call
    CHECK(run({u"serve"_s, u"--tls-certificate"_s, u"/nowhere.pem"_s}).first == 3);
    CHECK(run({u"sing"_s}).first == 2);
    CHECK(run({u"--help"_s}).first == 0);
    CHECK(run({u"check"_s, u"--colour"_s}).first == 2);
    CHECK(run({u"check"_s, u"--colour"_s, u"red"_s}).first == 2);
    CHECK(run({u"check"_s, u"--workers"_s, u"many"_s}).first == 2);
    const QString name = database.section(u"dbname="_s, 1);
    REQUIRE(Postgres::run(database, u"ALTER DATABASE %1 SET synchronous_commit = off"_s.arg(name)));
    CHECK(run({u"check"_s}).first == 1);
    const auto refused = run({u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s});
    CHECK(refused.first == 4);
    CHECK(refused.second.contains(u"synchronous_commit"));
}
