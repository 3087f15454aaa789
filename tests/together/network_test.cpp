// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A network that loses, cuts, doubles and delays what desktops and server say to each other.
#include "tests/support/seed.h"
#include "tests/together/damaging_proxy.h"
#include "tests/together/promises.h"

using namespace Qt::StringLiterals;
using namespace kontor;
using namespace kontor::test;

TEST_CASE("Over a network that damages what it carries nothing is lost and nothing comes twice", "[together][network]")
{
    Rig rig;
    rig.addUser(u"ben@example.org"_s, u"crm_admin"_s);
    const ServerProcess server{rig.config()};
    const Colleague ada{u"Ada"_s, u"ada@example.org"_s}, ben{u"Ben"_s, u"ben@example.org"_s};
    const unsigned seed = seedOr(1);
    INFO("KONTOR_FIRST_SEED=" << seed);
    DamagingProxy network{server.port(), seed};
    for (const Colleague* who : {&ada, &ben}) {
        int tries = 0;
        while (who->login(network.port()).exit != 0) REQUIRE(++tries < 50);
    }
    Promises promises;
    std::array<QString, 2> latest;
    int failed = 0, done = 0;
    const int rounds = roundsOf("KONTOR_NETWORK_ROUNDS", 10);
    for (int round = 0; round < rounds || (!network.didEverything() && round < 100); ++round)
        for (size_t i = 0; i < latest.size(); ++i) {
            const Colleague& who = i == 0 ? ada : ben;
            const QString name = u"R%1-%2"_s.arg(round).arg(i);
            if (!latest[i].isEmpty()) {
                const QString title = u"Title %1"_s.arg(round);
                who.done({u"set"_s, latest[i], u"job_title="_s + title});
                promises.changed(latest[i], title);
            }
            latest[i] =
                who.add({u"contact"_s, u"type=person"_s, u"last_name="_s + name, u"email=%1@x.example"_s.arg(name)});
            promises.made(latest[i], name);
            const Said said = who.ctl.run({u"sync"_s});
            INFO(said.error.toStdString());
            REQUIRE((said.exit == 0 || said.exit == 5 || said.exit == 6));
            CHECK(said.error.trimmed().count(u'\n') == 0);
            ++(said.exit == 5 ? failed : done);
        }
    CHECK(failed > 0); // it was no good network
    CHECK(done > 0);   // and it was one
    CHECK(network.didEverything());
    network.heal();
    for (int i = 0; i < 2; ++i)
        for (const Colleague* who : {&ada, &ben}) who->sync();
    ada.sync();
    promises.check(rig, ada, ben);
}
