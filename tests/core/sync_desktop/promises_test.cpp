// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine promises between two moments of agreement: nothing that was acknowledged, written or refused goes by
// unnoticed. Each of these is broken by a mistake of tests/mutants.
#include "core/commands/merge_contacts.h"
#include "core/store/undo.h"
#include "tests/core/sync_desktop/office.h"

#include <cstring>

using namespace Qt::StringLiterals;
using namespace kontor;
using kontor::test::Desk;
using kontor::test::differences;
using kontor::test::MemoryServer;
using kontor::test::Office;

namespace {

/// One request, without its answer.
sync::Request ask(Desk& desk)
{
    const auto request = desk.engine->next();
    REQUIRE(request);
    REQUIRE(*request);
    return **request;
}

bool isPull(const sync::Request& request) { return !std::strcmp(request.path, protocol::path::pull); }

qint64 cursorOf(Desk& desk) { return desk.cell(u"SELECT cursor_seq FROM sync_state"_s).integer(); }

/// Somebody else writes so much that this store, which was away, reads the rows instead of the log.
void goFarBehind(Office& office)
{
    office.server.logBehind = 5;
    for (int i = 0; i < 8; ++i) office.ada.person(u"P%1"_s.arg(i), u"Meanwhile"_s);
    office.ada.sync(office.server);
}

} // namespace

TEST_CASE("What was acknowledged is missed when the server forgets it before it is pulled", "[sync]")
{
    Office office;
    const MemoryServer backup = office.server;
    const Id lost = office.ada.person(u"Grace"_s, u"Hopper"_s, u"g@x.example"_s);
    const sync::Request push = ask(office.ada);
    REQUIRE_FALSE(isPull(push));
    REQUIRE(office.ada.engine->receive(office.server.answer(push.path, push.body, office.ada.user)));
    REQUIRE(office.ada.count(u"batch WHERE state = 'pending'"_s) == 0);
    REQUIRE(cursorOf(office.ada) == backup.head().seq); // nothing but the answer to the push tells of the lost history

    office.server = backup;
    office.server.now += 1'000'000;
    office.ben.person(u"Alan"_s, u"Turing"_s); // takes the place in the history that Grace had
    office.ben.sync(office.server);
    office.settle();
    CHECK(office.ada.text(Entity::Contact, lost, Contact::LastName) == u"Hopper");
    CHECK(office.ben.count(u"contact WHERE last_name = 'Hopper'"_s) == 1);
    CHECK(office.server.rows.find({Entity::Contact, lost}) != nullptr);
    office.checkEqual();
}

TEST_CASE("Numbers that the server no longer knows are enough to know that it forgot", "[sync]")
{
    // A database that was put together from backups of different ages: the log is there, what was made of it is not.
    Office office;
    const MemoryServer backup = office.server;
    const Id lost = office.ada.person(u"Grace"_s, u"Hopper"_s, u"g@x.example"_s);
    office.settle();
    office.server.rows = backup.rows;
    office.server.decided = backup.decided;
    office.server.offered = backup.offered;
    office.server.lastNo = backup.lastNo;
    office.ada.person(u"Alan"_s, u"Turing"_s);
    office.settle();
    CHECK(office.server.rows.find({Entity::Contact, lost}) != nullptr);
    office.checkEqual();
    office.checkNewcomer();
}

TEST_CASE("What is refused is told, and goes, also where the rows are read instead of the log", "[sync]")
{
    Office office;
    REQUIRE(office.ada.set(Entity::Employee, office.ben.user, Employee::Role, u"crm_sales"_s));
    office.ada.person(u"Karl"_s, u"One"_s, u"k@x.example"_s);
    goFarBehind(office);
    // Ben, who does not know of either, founds a team and writes down the same address.
    REQUIRE(office.ben.write(u"add_team"_s, [&](Pen& pen) {
        const auto made = pen.create(Entity::Team, {{Team::Name, u"North"_s}});
        return made ? Status{} : Status{made.error()};
    }));
    office.ben.person(u"Karl"_s, u"Two"_s, u"k@x.example"_s);
    office.ben.sync(office.server);
    CHECK(office.ben.count(u"attention WHERE state = 'open' AND code = 'refused' AND detail = 'not_allowed'"_s) == 1);
    CHECK(office.ben.count(u"attention WHERE state = 'open' AND code = 'contested'"_s) == 1);
    CHECK(office.ben.count(u"team"_s) == 0);
    CHECK(office.ben.count(u"batch WHERE state = 'pending'"_s) == 0);
    CHECK(office.ben.count(u"sync_row WHERE ahead = 1"_s) == 0);
    office.settle();
    office.checkEqual();
}

TEST_CASE("What is refused is told by the answer to the push, whatever is heard afterwards", "[sync]")
{
    Office office;
    REQUIRE(office.ada.set(Entity::Employee, office.ben.user, Employee::Role, u"crm_sales"_s));
    office.ada.sync(office.server);
    REQUIRE(office.ben.write(u"add_team"_s, [&](Pen& pen) {
        const auto made = pen.create(Entity::Team, {{Team::Name, u"North"_s}});
        return made ? Status{} : Status{made.error()};
    }));
    const sync::Request push = ask(office.ben);
    REQUIRE_FALSE(isPull(push));
    REQUIRE(office.ben.engine->receive(office.server.answer(push.path, push.body, office.ben.user)));
    const auto refused = [&] {
        return office.ben.count(u"attention WHERE state = 'open' AND code = 'refused' AND detail = 'not_allowed'"_s);
    };
    CHECK(refused() == 1); // the network may be gone for a week now
    office.settle();
    CHECK(refused() == 1); // the log tells it again, the desktop does not
    office.checkEqual();
}

TEST_CASE("Whose value did not stand is asked, also where the rows are read instead of the log", "[sync]")
{
    Office office;
    const Id contact = office.ada.person(u"Grace"_s, u"Hopper"_s);
    office.settle();
    REQUIRE(office.ben.set(Entity::Contact, contact, Contact::JobTitle, u"Admiral"_s));
    office.ada.now += 600'000;
    REQUIRE(office.ada.set(Entity::Contact, contact, Contact::JobTitle, u"Commodore"_s));
    office.server.now += 3'600'000; // else both stamps would lie in its future
    goFarBehind(office);
    office.server.pageEntries = 3;
    office.ben.sync(office.server);
    CHECK(office.ben.text(Entity::Contact, contact, Contact::JobTitle) == u"Commodore");
    CHECK(office.ben.count(u"attention WHERE state = 'open' AND code = 'superseded' AND field = 'job_title'"_s) == 1);
    CHECK(office.ben.count(u"lost_value WHERE value = 'Admiral'"_s) == 1);
    CHECK(office.ben.cell(u"SELECT phase FROM sync_state"_s).text() == u"log");
    // Nobody who joins reads the whole log for it.
    office.settle();
    office.checkEqual();
    office.checkNewcomer();
}

TEST_CASE("An answer to an earlier question is dropped", "[sync]")
{
    Office office;
    const MemoryServer backup = office.server;
    office.ada.person(u"Grace"_s, u"Hopper"_s);
    office.ada.sync(office.server);
    // Ben asks, and the answer does not come in time.
    const sync::Request early = ask(office.ben);
    REQUIRE(isPull(early));
    const QByteArray late = office.server.answer(early.path, early.body, office.ben.user);
    office.ben.engine->giveUp();

    SECTION("he has got on since")
    {
        office.ben.sync(office.server);
        office.ada.person(u"Alan"_s, u"Turing"_s);
        office.ada.sync(office.server);
    }
    SECTION("the server has another history since")
    {
        // Ben has never heard of the one that is lost, so that for him there is none.
        office.server = backup;
        office.server.now += 1'000'000;
        office.ben.person(u"Konrad"_s, u"Zuse"_s);
        office.ben.sync(office.server);
    }
    const QStringList before = office.ben.dump();
    const qint64 at = cursorOf(office.ben);
    REQUIRE(isPull(ask(office.ben)));
    const auto progress = office.ben.engine->receive(late);
    REQUIRE_FALSE(progress);
    CHECK(progress.error().code == Errc::Network);
    CHECK(cursorOf(office.ben) == at);
    CHECK(office.ben.dump() == before);
    office.settle();
    office.checkEqual();
}

TEST_CASE("What comes in leaves standing what waits", "[sync]")
{
    Office office;
    const Id contact = office.ada.person(u"Grace"_s, u"Hopper"_s, u"g@x.example"_s);
    office.settle();
    REQUIRE(office.ada.set(Entity::Contact, contact, Contact::Title, u"Dr"_s));
    office.ada.sync(office.server);

    SECTION("because the server takes nothing from this version")
    {
        office.ben.engine->pullOnly(true);
        REQUIRE(office.ben.set(Entity::Contact, contact, Contact::JobTitle, u"Admiral"_s));
        office.ben.sync(office.server);
    }
    SECTION("because it was written while the answer was on its way")
    {
        const sync::Request pull = ask(office.ben);
        REQUIRE(isPull(pull));
        const QByteArray answer = office.server.answer(pull.path, pull.body, office.ben.user);
        REQUIRE(office.ben.set(Entity::Contact, contact, Contact::JobTitle, u"Admiral"_s));
        REQUIRE(office.ben.engine->receive(answer));
    }
    CHECK(office.ben.text(Entity::Contact, contact, Contact::Title) == u"Dr");
    CHECK(office.ben.text(Entity::Contact, contact, Contact::JobTitle) == u"Admiral");
    CHECK(office.ben.count(u"sync_row WHERE ahead = 1"_s) == 1);
    office.ben.engine->pullOnly(false);
    office.settle();
    CHECK(office.ada.text(Entity::Contact, contact, Contact::JobTitle) == u"Admiral");
    CHECK(office.ada.text(Entity::Contact, contact, Contact::Title) == u"Dr");
    office.checkEqual();
}

TEST_CASE("Rows that come before the contact that they went to by a merge are a part of it", "[sync]")
{
    Office office;
    const int rowsOfAPage = GENERATE(1, 11, 1000);
    const Id gone = office.ada.person(u"Grace"_s, u"Murray"_s, u"g@x.example"_s);
    const Id kept = office.ada.person(u"Grace"_s, u"Hopper"_s);
    REQUIRE(office.ada.write(u"merge_contacts"_s, [&](Pen& pen) -> Status {
        const auto done = run(pen, MergeContacts{.keep = kept, .others = {gone}});
        return done ? Status{} : Status{done.error()};
    }));
    office.settle();
    office.server.pageRows = rowsOfAPage;
    office.checkNewcomer();
}

TEST_CASE("What an erased contact has here alone stays with whom the server has it", "[sync]")
{
    Office office;
    const Id gone = office.ada.person(u"Grace"_s, u"Murray"_s, u"g@x.example"_s);
    const Id kept = office.ada.person(u"Grace"_s, u"Hopper"_s);
    office.settle();
    const auto merged = office.ben.write(u"merge_contacts"_s, [&](Pen& pen) -> Status {
        const auto done = run(pen, MergeContacts{.keep = kept, .others = {gone}});
        return done ? Status{} : Status{done.error()};
    });
    REQUIRE(merged);
    office.settle();
    // Ben takes it back, which waits, and Ada erases what is left of the other one.
    REQUIRE(undo(*office.ben.store, merged->groupNo, office.ben.actor));
    REQUIRE(office.ben.engine->next());
    office.ben.engine->giveUp();
    REQUIRE(office.ada.write(u"purge_contacts"_s, [&](Pen& pen) { return pen.purge(gone); }));
    office.ada.sync(office.server);
    office.ben.engine->pullOnly(true);
    office.ben.sync(office.server);
    CHECK(office.ben.count(u"email"_s) == 1);
    office.ben.engine->pullOnly(false);
    office.settle();
    CHECK(office.ada.count(u"email"_s) == 1);
    CHECK(office.ada.cell(u"SELECT contact FROM email"_s).id() == kept);
    office.checkEqual();
}
