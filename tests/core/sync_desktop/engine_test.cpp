// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/desktop/attention.h"
#include "tests/core/sync_desktop/office.h"

using namespace Qt::StringLiterals;
using namespace kontor;
using kontor::test::Desk;
using kontor::test::differences;
using kontor::test::MemoryServer;
using kontor::test::Office;

TEST_CASE("What one person writes the other gets, with author, time and name of the operation", "[sync]")
{
    Office office;
    const Id contact = office.ada.person(u"Grace"_s, u"Hopper"_s, u"grace@navy.example"_s);
    office.settle();
    CHECK(office.ben.text(Entity::Contact, contact, Contact::LastName) == u"Hopper");
    office.checkEqual();
    CHECK(office.ben.cell(u"SELECT g.author FROM op_group g WHERE kind = 'add_contact'"_s).id() == office.ada.user);
    CHECK(office.ben.count(u"event e JOIN contact c ON c.n = e.contact WHERE c.last_name = 'Hopper'"_s) > 0);
    CHECK(*office.ben.store->lastUndoable(office.ben.actor) == 0);
    CHECK(office.ada.count(u"batch WHERE state = 'pending'"_s) == 0);
    CHECK(office.ben.count(u"batch WHERE state = 'pending'"_s) == 0);
}

TEST_CASE("What was there before somebody joined is no news, what comes after is", "[sync][notices]")
{
    MemoryServer server;
    server.found(u"Acme"_s);
    const Id a = server.addEmployee(u"Ada"_s, u"ada@acme.example"_s);
    const Id b = server.addEmployee(u"Ben"_s, u"ben@acme.example"_s);
    Desk ada{u"Ada"_s, u"ada@acme.example"_s}, ben{u"Ben"_s, u"ben@acme.example"_s};
    ada.join(server, a);
    ada.sync(server);
    const Id first = ada.person(u"Grace"_s, u"Hopper"_s), second = ada.person(u"Alan"_s, u"Turing"_s);
    REQUIRE(ada.set(Entity::Contact, first, Contact::Responsible, b));
    ada.sync(server);
    ben.join(server, b);
    ben.sync(server);
    CHECK(ben.cell(u"SELECT responsible FROM contact WHERE last_name = 'Hopper'"_s).id() == b);
    CHECK(ben.count(u"notice"_s) == 0);

    REQUIRE(ada.set(Entity::Contact, second, Contact::Responsible, b));
    ada.sync(server);
    ben.sync(server);
    CHECK(ben.count(u"notice WHERE kind = 'contact_given'"_s) == 1);
    CHECK(ben.count(u"notice"_s) == 1);
}

TEST_CASE("A store that joins brings what it has, and its people are the server's", "[sync]")
{
    MemoryServer server;
    server.found(u"Acme"_s);
    const Id a = server.addEmployee(u"Ada"_s, u"ada@acme.example"_s);
    const Id b = server.addEmployee(u"Ben"_s, u"ben@acme.example"_s);
    Desk ada{u"Ada L."_s, u"ADA@acme.example"_s}, ben{u"Ben"_s, u"ben@acme.example"_s};
    const Id first = ada.person(u"Grace"_s, u"Hopper"_s, u"grace@navy.example"_s);
    REQUIRE(ada.set(Entity::Contact, first, Contact::LastName, u"Murray"_s));
    REQUIRE(ada.set(Entity::Contact, first, Contact::Notes, u"admiral"_s));
    const Id second = ben.person(u"Alan"_s, u"Turing"_s);
    ada.join(server, a);
    ben.join(server, b);
    for (int i = 0; i < 3; ++i) {
        ada.sync(server);
        ben.sync(server);
    }
    CHECK(differences(ada.dump(), ben.dump()) == QStringList{});
    CHECK(ada.problems() == QStringList{});
    CHECK(ben.problems() == QStringList{});
    CHECK(ada.store->me() == a);
    CHECK(ada.count(u"employee"_s) == 2);
    CHECK(ada.count(u"organisation"_s) == 1);
    CHECK(ben.text(Entity::Contact, first, Contact::LastName) == u"Murray");
    CHECK(ada.text(Entity::Contact, second, Contact::LastName) == u"Turing");
    CHECK(ada.cell(u"SELECT responsible FROM contact WHERE last_name = 'Turing'"_s).id() == b);
}

TEST_CASE("Two people change the same field, and the one that gives way is asked", "[sync]")
{
    Office office;
    const Id contact = office.ada.person(u"Grace"_s, u"Hopper"_s);
    office.settle();
    REQUIRE(office.ada.set(Entity::Contact, contact, Contact::JobTitle, u"Admiral"_s));
    office.ben.now += 60'000;
    REQUIRE(office.ben.set(Entity::Contact, contact, Contact::JobTitle, u"Commodore"_s));
    REQUIRE(office.ben.set(Entity::Contact, contact, Contact::Title, u"Dr"_s));
    office.server.now += 3'600'000; // else both stamps would lie in its future
    office.ben.sync(office.server);
    office.settle();
    office.checkEqual();
    CHECK(office.ada.text(Entity::Contact, contact, Contact::JobTitle) == u"Commodore");
    CHECK(office.ada.text(Entity::Contact, contact, Contact::Title) == u"Dr");
    REQUIRE(office.ada.count(u"attention WHERE state = 'open' AND code = 'superseded' AND field = 'job_title'"_s) == 1);
    CHECK(office.ben.count(u"attention"_s) == 0);
    CHECK(office.ada.count(u"lost_value"_s) == 1);
    REQUIRE(office.ada.write(u"resolve_conflict"_s,
                             [&](Pen& pen) { return sync::resolve(*office.ada.store, pen, 1, sync::Keep::Mine); }));
    office.settle();
    CHECK(office.ben.text(Entity::Contact, contact, Contact::JobTitle) == u"Admiral");
    CHECK(office.ada.count(u"attention WHERE state = 'open'"_s) == 0);
    office.checkEqual();
}

TEST_CASE("Whose value was shared first and written over by somebody who did not know of it is asked too", "[sync]")
{
    Office office;
    const Id contact = office.ada.person(u"Grace"_s, u"Hopper"_s);
    office.settle();
    REQUIRE(office.ada.set(Entity::Contact, contact, Contact::JobTitle, u"Admiral"_s));
    office.ada.sync(office.server);
    office.server.now += 3'600'000;
    office.ben.now += 600'000;
    REQUIRE(office.ben.set(Entity::Contact, contact, Contact::JobTitle, u"Commodore"_s));
    office.settle();
    CHECK(office.ada.text(Entity::Contact, contact, Contact::JobTitle) == u"Commodore");
    CHECK(office.ada.count(u"attention WHERE state = 'open' AND code = 'superseded' AND field = 'job_title'"_s) == 1);
    CHECK(office.ben.count(u"attention"_s) == 0);
    // Somebody who knew of it decides for everybody: nobody is asked.
    REQUIRE(office.ben.set(Entity::Contact, contact, Contact::Title, u"Dr"_s));
    office.settle();
    REQUIRE(office.ada.set(Entity::Contact, contact, Contact::Title, u"Prof"_s));
    office.settle();
    CHECK(office.ben.count(u"attention"_s) == 0);
    office.checkEqual();
}

TEST_CASE("The same address for two contacts stays with both, one of them marked, until people decide", "[sync]")
{
    Office office;
    office.ada.person(u"Karl"_s, u"One"_s, u"k@x.example"_s);
    office.ben.person(u"Karl"_s, u"Two"_s, u"k@x.example"_s);
    office.settle();
    office.checkEqual();
    CHECK(office.ada.count(u"email WHERE norm = 'k@x.example' AND deleted = 0"_s) == 2);
    CHECK(office.ada.count(u"contested"_s) == 1);
    CHECK(office.ben.count(u"contested"_s) == 1);
    CHECK(office.ben.count(u"attention WHERE state = 'open' AND code = 'contested'"_s) == 1);
    REQUIRE(office.ben.write(u"resolve_conflict"_s,
                             [&](Pen& pen) { return sync::resolve(*office.ben.store, pen, 1, sync::Keep::Mine); }));
    office.settle();
    office.checkEqual();
    CHECK(office.ada.count(u"contested"_s) == 0);
    CHECK(office.ada.count(u"email WHERE norm = 'k@x.example' AND deleted = 0"_s) == 1);
}

TEST_CASE("A private note is nowhere but at its author", "[sync]")
{
    Office office;
    const Id contact = office.ada.person(u"Grace"_s, u"Hopper"_s);
    REQUIRE(office.ada.write(u"add_note"_s, [&](Pen& pen) {
        const auto made = pen.create(
            Entity::Note, {{Note::Contact, contact}, {Note::Text, u"likes whisky"_s}, {Note::Private, true}});
        return made ? Status{} : Status{made.error()};
    }));
    office.settle();
    office.checkEqual();
    CHECK(office.ada.count(u"note"_s) == 1);
    CHECK(office.ben.count(u"note"_s) == 0);
    CHECK(office.ben.count(u"sync_row WHERE instr(state, 'whisky') > 0"_s) == 0);
}
