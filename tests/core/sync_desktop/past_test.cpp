// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A device that joins late has the history of before it joined, and says what a device says that was there all the time.
#include "tests/core/sync_desktop/past_office.h"

using namespace Qt::StringLiterals;
using namespace kontor;
using namespace kontor::test;
using Office = kontor::test::PastOffice;

namespace {

/// From the first to the one after the last.
std::pair<int, int> seeds()
{
    bool given = false;
    const int wanted = qEnvironmentVariableIntValue("KONTOR_SCHEDULES", &given);
    const int first = std::max(1, qEnvironmentVariableIntValue("KONTOR_FIRST_SEED"));
    return {first, first + (given ? wanted : 12)};
}

} // namespace

TEST_CASE("A device that joins late has the history that the others have", "[sync][past]")
{
    Office office;
    for (int i = 0; i < 5; ++i) office.life(i);
    office.ben.sync(office.server);
    office.cara.join(office.server, office.caraId);
    office.cara.sync(office.server);
    checkSame(office.ben, office.cara);
    CHECK(office.cara.count(u"event WHERE type = 'merge'"_s) == 10);
    CHECK(office.cara.count(u"op_group WHERE no < 0"_s) > 40);
    // In the order of their numbers too: before everything that was written here.
    CHECK(office.cara.count(u"op_group WHERE no > 0 AND kind = 'add_contact'"_s) == 0);
    // Nothing of it is news, to be sent, or ours to take back.
    CHECK(office.cara.count(u"notice"_s) == 0);
    CHECK(office.cara.count(u"batch WHERE state IN ('pending', 'local') AND no < 0"_s) == 0);
    const auto undoable = office.cara.store->lastUndoable(office.cara.actor);
    REQUIRE(undoable);
    CHECK(*undoable == 0);
}

TEST_CASE("What happens while the rows are read is told once", "[sync][past]")
{
    Office office;
    Id first, last;
    for (int i = 0; i < 6; ++i) (i == 0 ? first : last) = office.life(i);
    office.ben.sync(office.server);
    office.cara.join(office.server, office.caraId);
    // Some of what Ada writes now is in the rows that are still to come, and some is not.
    const auto write = [&](int page) {
        for (const Id& contact : {first, last})
            REQUIRE(office.ada.set(Entity::Contact, contact, Contact::JobTitle, u"Page %1"_s.arg(page)));
        const Id made = office.ada.person(u"New%1"_s.arg(page), u"Meanwhile"_s);
        REQUIRE(office.ada.set(Entity::Contact, made, Contact::JobTitle, u"Changed"_s));
        office.ada.sync(office.server);
    };
    int pages = 0;
    while (office.cara.count(u"sync_past"_s) == 0) {
        if (++pages % 2 == 0) write(pages);
        REQUIRE(office.cara.exchange(office.server));
    }
    REQUIRE(pages > 4);
    int overlaps = 0;
    while (pastOf(office.cara) == u"waiting"_s) {
        REQUIRE(office.cara.exchange(office.server));
        overlaps = int(office.cara.count(u"past_overlap"_s));
    }
    CHECK(overlaps >= 4);
    CHECK(office.cara.problems() == QStringList{});
    office.settle();
    checkSame(office.ben, office.cara);
}

TEST_CASE("Whatever people write becomes the same history on a device that joins late", "[sync][past][slow]")
{
    for (auto [seed, end] = seeds(); seed < end; ++seed) {
        INFO("seed " << seed);
        Office office;
        Chance chance{unsigned(seed)};
        Somebody adaWorks{office.ada, chance};
        office.server.handsOutByContact = seed % 3 != 0;
        adaWorks.purges = seed % 4 == 0;
        const bool apart = seed % 2 == 0; // Ada goes on while Cara reads
        for (int i = 0; i < 90; ++i) {
            adaWorks.work();
            if (chance.percent(30)) office.ada.sync(office.server);
        }
        office.settle();
        office.cara.join(office.server, office.caraId);
        for (bool more = true; more;) {
            if (apart && chance.percent(70)) {
                for (int i = 0; i < 3; ++i) adaWorks.work();
                office.ada.sync(office.server);
            }
            more = office.cara.exchange(office.server);
            if (chance.percent(20)) office.cara.reopen();
        }
        office.settle();
        checkSame(office.ben, office.cara, adaWorks.purges);
    }
}

TEST_CASE("The past comes in while people edit, messages get lost and programs end", "[sync][past][slow]")
{
    for (auto [seed, end] = seeds(); seed < end; ++seed) {
        INFO("seed " << seed);
        Office office;
        Chance chance{unsigned(seed)};
        Somebody adaWorks{office.ada, chance}, caraWorks{office.cara, chance};
        for (int i = 0; i < 60; ++i) {
            adaWorks.work();
            if (chance.percent(30)) office.ada.sync(office.server);
        }
        office.settle();
        office.cara.join(office.server, office.caraId);
        office.server.pageEntries = 3;
        int seen = 0;
        for (int i = 0; i < 150; ++i) {
            talk(office.cara, office.server, chance);
            if (office.cara.cell(u"SELECT phase FROM sync_state"_s).text() == u"log"_s && chance.percent(20))
                caraWorks.work();
            if (chance.percent(10)) adaWorks.work();
            if (chance.percent(10)) office.ada.sync(office.server);
            const bool here = office.cara.count(u"sync_past"_s) > 0; // all rows are
            if (here && i % 10 == 0) CHECK(office.cara.problems() == QStringList{});
            seen += pastOf(office.cara) == u"telling"_s;
        }
        CHECK(seen > 0);
        office.settle();
        CHECK(differences(office.ada.dump(), office.cara.dump()) == QStringList{});
        CHECK(differences(office.ben.dump(), office.cara.dump()) == QStringList{});
        CHECK(office.cara.problems() == QStringList{});
        CHECK(pastOf(office.cara) == u"complete"_s);
    }
}

TEST_CASE("All rows are here when nothing but the past is said to be to come", "[sync][past]")
{
    Office office;
    for (int i = 0; i < 6; ++i) office.life(i);
    office.cara.join(office.server, office.caraId);
    for (int i = 0; !office.cara.onlyPast; ++i) {
        CHECK(office.cara.count(u"op_group WHERE no < 0"_s) == 0);
        REQUIRE(office.cara.exchange(office.server));
        REQUIRE(i < 5000);
    }
    CHECK(office.cara.count(u"op_group WHERE no < 0"_s) == 0);
    CHECK(office.cara.count(u"contact"_s) == office.ada.count(u"contact"_s));
    CHECK(pastOf(office.cara) == u"telling"_s);
    // Own work goes first, so that it is not said while some of it waits.
    office.cara.person(u"Mine"_s, u"Now"_s);
    while (office.cara.exchange(office.server))
        if (office.cara.onlyPast) CHECK(office.cara.count(u"sync_offer WHERE state = 'pending'"_s) == 0);
    CHECK(pastOf(office.cara) == u"complete"_s);
    CHECK_FALSE(office.cara.onlyPast);
}

TEST_CASE("The past stands in nobody's way", "[sync][past]")
{
    Office office;
    for (int i = 0; i < 6; ++i) office.life(i);
    office.cara.join(office.server, office.caraId);
    while (office.cara.count(u"op_group WHERE no < 0"_s) == 0) REQUIRE(office.cara.exchange(office.server));
    CHECK(pastOf(office.cara) == u"telling"_s);
    // Everything is here to work with, and what is written goes before the next page.
    const Id contact = office.cara.person(u"Mine"_s, u"Now"_s);
    const auto request = office.cara.engine->next();
    REQUIRE((request && *request));
    CHECK(QByteArray{(*request)->path} == protocol::path::push);
    office.cara.engine->giveUp();
    // What Ada writes comes before the rest of the past, too.
    const Id news = office.ada.person(u"News"_s, u"Ada"_s);
    office.ada.sync(office.server);
    int pages = 0;
    while (office.cara.count(u"contact WHERE last_name = 'Ada'"_s) == 0) {
        REQUIRE(office.cara.exchange(office.server));
        REQUIRE(++pages <= 4);
    }
    CHECK(pastOf(office.cara) == u"telling"_s);
    office.settle();
    CHECK(pastOf(office.cara) == u"complete"_s);
    CHECK(office.ada.text(Entity::Contact, contact, Contact::FirstName) == u"Mine");
    CHECK(office.cara.text(Entity::Contact, news, Contact::FirstName) == u"News");
    CHECK(office.cara.problems() == QStringList{});
    // Once, and then there is silence.
    for (int i = 0; i < 3; ++i) {
        const auto again = office.cara.engine->next();
        REQUIRE((again && *again));
        CHECK(QByteArray{(*again)->path} == protocol::path::pull);
        office.cara.exchange(office.server);
    }
}
