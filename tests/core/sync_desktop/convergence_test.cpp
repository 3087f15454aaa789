// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Two real stores, a server of the real merge, chance: every kind of record, edits apart, answers that get lost, programs
// that end at any moment. In the end all say the same, and every store agrees with its journal.
#include "tests/core/sync_desktop/somebody.h"

using namespace Qt::StringLiterals;
using namespace kontor;
using kontor::test::Chance;
using kontor::test::Desk;
using kontor::test::differences;
using kontor::test::MemoryServer;
using kontor::test::Somebody;
using kontor::test::talk;

namespace {

void checkAgreement(Desk& ada, Desk& ben, Desk& cara, MemoryServer& server)
{
    for (int i = 0; i < 4; ++i) {
        ada.sync(server);
        ben.sync(server);
        cara.sync(server);
    }
    CHECK(differences(ada.dump(), ben.dump()) == QStringList{});
    CHECK(differences(ada.dump(), cara.dump()) == QStringList{});
    for (Desk* desk : {&ada, &ben, &cara}) {
        CHECK(desk->problems() == QStringList{});
        CHECK(desk->count(u"batch WHERE state = 'pending'"_s) == 0);
        CHECK(desk->count(u"sync_row WHERE ahead = 1"_s) == 0);
    }
}

/// How many edits there were.
int play(unsigned seed)
{
    INFO("seed " << seed);
    Chance chance{seed};
    MemoryServer server;
    server.found(u"Acme"_s);
    const Id a = server.addEmployee(u"Ada"_s, u"ada@acme.example"_s);
    const Id b = server.addEmployee(u"Ben"_s, u"ben@acme.example"_s);
    const Id c = server.addEmployee(u"Cara"_s, u"cara@acme.example"_s);
    server.handsOutByContact = seed % 4 != 0;
    Desk cara{u"Cara"_s, u"cara@acme.example"_s}; // joins late and reads the rows while the others go on
    Desk ada{u"Ada"_s, u"ada@acme.example"_s}, ben{u"Ben"_s, u"ben@acme.example"_s};
    Somebody adaWorks{ada, chance}, benWorks{ben, chance};
    for (int i = 0; i < 20; ++i) chance.percent(50) ? adaWorks.work() : benWorks.work();
    ada.join(server, a);
    ben.join(server, b);
    for (int i = 0; i < 240; ++i) {
        if (i == 100) cara.join(server, c);
        if (i > 100 && chance.percent(25)) talk(cara, server, chance);
        Desk& desk = chance.percent(50) ? ada : ben;
        server.now += chance.below(5000);
        if (chance.percent(50))
            (&desk == &ada ? adaWorks : benWorks).work();
        else
            talk(desk, server, chance);
    }
    checkAgreement(ada, ben, cara, server);
    return adaWorks.edits + benWorks.edits;
}

int runs()
{
    bool given = false;
    const int wanted = qEnvironmentVariableIntValue("KONTOR_SCHEDULES", &given);
    return given ? wanted : 25;
}

} // namespace

TEST_CASE("Two stores that are edited apart agree in the end, whatever is written and whatever gets lost",
          "[sync][slow]")
{
    bool given = false;
    const int first = qEnvironmentVariableIntValue("KONTOR_FIRST_SEED", &given);
    int edits = 0;
    for (int i = 0; i < runs(); ++i) edits += play(unsigned((given ? first : 1) + i));
    CHECK(edits > 40 * runs());
}
