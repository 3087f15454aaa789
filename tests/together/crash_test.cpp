// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Programs that are killed while they are at it: desktops, servers, in the middle of anything. KONTOR_CRASH_ROUNDS says how
// often, KONTOR_BOOTSTRAP_CONTACTS how much there is to be read, KONTOR_FIRST_SEED where chance begins.
#include "tests/support/seed.h"
#include "tests/together/promises.h"

#include <QElapsedTimer>

#include <random>

using namespace Qt::StringLiterals;
using namespace kontor;
using namespace kontor::test;

namespace {

/// Two servers of one database; each comes back at its own address.
class TwoServers {
public:
    explicit TwoServers(const Rig& rig)
    {
        for (size_t i = 0; i < 2; ++i) {
            m_config[i] = rig.config();
            m_config[i].listen = u"127.0.0.1:0"_s;
            start(i);
            m_config[i].listen = u"127.0.0.1:%1"_s.arg(port(i));
        }
    }
    quint16 port(size_t i) const { return m_server[i]->port(); }
    void kill(size_t i) { m_server[i].reset(); }
    void start(size_t i)
    {
        if (!m_server[i]) m_server[i] = std::make_unique<ServerProcess>(m_config[i]);
    }

private:
    std::array<server::Config, 2> m_config;
    std::array<std::unique_ptr<ServerProcess>, 2> m_server;
};

class Chance {
public:
    explicit Chance(unsigned seed) : m_numbers{seed} {}
    int below(int bound) { return bound > 0 ? std::uniform_int_distribution{0, bound - 1}(m_numbers) : 0; }
    bool percent(int of) { return below(100) < of; }

private:
    std::mt19937 m_numbers;
};

/// True where the program had not ended by then.
bool killAfter(QProcess& process, int ms)
{
    if (process.waitForFinished(ms)) return false;
    process.kill();
    process.waitForFinished();
    return true;
}

template <class Work>
int msOf(Work work)
{
    QElapsedTimer time;
    time.start();
    work();
    return int(time.elapsed());
}

qint64 contactsOf(const Colleague& who) { return who.ctl.record({u"count"_s}).value(u"total"_s).toInteger(); }

} // namespace

TEST_CASE("Desktops and servers that are killed at any moment lose nothing that was said to be done",
          "[together][crash]")
{
    Rig rig;
    rig.addUser(u"ben@example.org"_s, u"crm_admin"_s);
    TwoServers servers{rig};
    const Colleague ada{u"Ada"_s, u"ada@example.org"_s}, ben{u"Ben"_s, u"ben@example.org"_s};
    const std::array people{&ada, &ben};
    for (size_t i = 0; i < people.size(); ++i) REQUIRE(people[i]->login(servers.port(i)).exit == 0);
    int span = 0; // of one synchronisation, about
    for (const Colleague* who : people) span = std::max(span, msOf([&] { who->sync(); }));

    const unsigned seed = seedOrAny();
    INFO("KONTOR_FIRST_SEED=" << seed);
    Chance chance{seed};
    Promises promises;
    std::array<QString, 2> latest;
    int killed = 0, serversKilled = 0;
    const int rounds = roundsOf("KONTOR_CRASH_ROUNDS", 6);
    for (int round = 0; round < rounds || (killed * serversKilled == 0 && round < 100); ++round) {
        for (size_t i = 0; i < people.size(); ++i) {
            const Colleague& who = *people[i];
            const QString name = u"R%1-%2"_s.arg(round).arg(who.email.section(u'@', 0, 0));
            const QString made =
                who.add({u"contact"_s, u"type=person"_s, u"last_name="_s + name, u"email=%1@x.example"_s.arg(name)});
            promises.made(made, name);
            QProcess sync;
            who.ctl.start(sync, {u"sync"_s});
            if (chance.percent(30)) {
                servers.kill(i);
                ++serversKilled;
            }
            // Work goes on meanwhile; what is refused because of the other program was not promised.
            if (!latest[i].isEmpty()) {
                const QString title = u"Title %1"_s.arg(round);
                const Said said = who.ctl.run({u"set"_s, latest[i], u"job_title="_s + title});
                if (said.exit == 0) promises.changed(latest[i], title);
            }
            killed += killAfter(sync, chance.below(span));
            servers.start(i);
            latest[i] = made;
            // An edit that is killed is there as a whole or not at all, but was not promised.
            QProcess edit;
            const QString half = u"Half "_s + name;
            who.ctl.start(edit, {u"add"_s, u"contact"_s, u"type=person"_s, u"last_name="_s + half, u"--json"_s});
            if (killAfter(edit, chance.below(span))) continue;
            const Said said = Kontorctl::said(edit);
            REQUIRE(said.exit == 0);
            promises.made(said.json().value(u"id"_s).toString(), half);
        }
    }
    for (int i = 0; i < 2; ++i)
        for (const Colleague* who : people) who->sync();
    ada.sync();
    CHECK(promises.size() >= size_t(2 * rounds));
    promises.check(rig, ada, ben);
    CHECK(killed > 0);
    CHECK(serversKilled > 0);
}

TEST_CASE("A first reading that is killed again and again goes on where it was", "[together][crash]")
{
    Rig rig;
    const ServerProcess server{rig.config()};
    const Colleague ada{u"Ada"_s, u"ada@example.org"_s}, whole{u"Ada"_s, u"ada@example.org"_s},
        killed{u"Ada"_s, u"ada@example.org"_s};
    const int contacts = roundsOf("KONTOR_BOOTSTRAP_CONTACTS", 700);
    QByteArray list = "last_name,first_name,email,phone,city\n";
    for (int i = 0; i < contacts; ++i)
        list += u"Last%1,First,p%1@x.example,+4930%2,Berlin\n"_s.arg(i).arg(1'000'000 + i).toUtf8();
    ada.ctl.write(u"list.csv"_s, list);
    ada.done({u"import"_s, u"csv"_s, u"list.csv"_s});
    for (const Colleague* who : {&ada, &whole, &killed}) REQUIRE(who->login(server.port()).exit == 0);
    ada.sync();
    QJsonObject atOnce;
    const int span = msOf([&] { atOnce = whole.sync(); });
    REQUIRE(contactsOf(whole) == contacts);

    const unsigned seed = seedOrAny();
    INFO("KONTOR_FIRST_SEED=" << seed);
    Chance chance{seed};
    const int kills = roundsOf("KONTOR_CRASH_ROUNDS", 8);
    int done = 0;
    // Short at first: the whole may have been read while the machine was busy with something else.
    qint64 here = 0, most = std::max(20, span / (2 * kills));
    // At least so often, and until something of it has come; a slow machine gets more time each time.
    for (int i = 0; i < kills || (here == 0 && i < 100); ++i, most += most / 4) {
        QProcess sync;
        killed.ctl.start(sync, {u"sync"_s});
        const bool early = killAfter(sync, chance.below(int(most)));
        done += early;
        const qint64 now = contactsOf(killed);
        CHECK(now >= here);
        here = now;
        if (!early) break;
    }
    CHECK(done > 0);
    REQUIRE(here > 0);
    if (qEnvironmentVariableIsSet("KONTOR_BOOTSTRAP_CONTACTS"))
        WARN("killed " << done << " times, then " << here << " of " << contacts << " contacts were here");
    const QJsonObject rest = killed.sync();
    CHECK(rest.value(u"pulled"_s).toInt() < atOnce.value(u"pulled"_s).toInt());
    CHECK(missingLines(whole.exported(), killed.exported()) == QString{});
    CHECK(missingLines(killed.exported(), whole.exported()) == QString{});
    for (const Colleague* who : {&ada, &killed}) {
        const Said fine = who->ctl.run({u"check"_s, u"--json"_s});
        INFO(fine.out.toStdString());
        CHECK(fine.exit == 0);
    }
    CHECK(contactsOf(killed) == contacts);
    // … and with the history of before, once.
    for (const Colleague* who : {&whole, &killed})
        CHECK(who->ctl.run({u"server"_s, u"status"_s, u"--json"_s}).json().value(u"history"_s).toString() ==
              u"complete");
    const auto operations = [](const Colleague& who) {
        return who.ctl.run({u"operations"_s, u"--json"_s, u"--limit"_s, u"100000"_s}).jsonLines().size();
    };
    CHECK(operations(killed) == operations(whole));
}
