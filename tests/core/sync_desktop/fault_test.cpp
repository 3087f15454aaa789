// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that fails, is full or loses its power at every point of a synchronisation. KONTOR_FAULT_POINTS says how many of
// them are tried each time (0: all).
#include "tests/core/sync_desktop/fault_sweep.h"

using namespace Qt::StringLiterals;
using namespace kontor;
using kontor::test::contentOf;
using kontor::test::Desk;
using kontor::test::FaultVfs;
using kontor::test::MemoryServer;
using kontor::test::Scene;
using kontor::test::Sweep;

namespace {

/// Some points of each kind of fault.
void tryPoints(Sweep& sweep)
{
    bool given = false;
    const int wanted = qEnvironmentVariableIntValue("KONTOR_FAULT_POINTS", &given);
    const int tries = given ? wanted : 15;
    const int step = tries > 0 ? std::max(1, sweep.points() / tries) : 1;
    int tried = 0;
    for (const Sweep::Fault fault : Sweep::faults) tried += sweep.run(fault, 1, step);
    CHECK(tried >= 3 * std::min(sweep.points(), std::max(tries, 5)));
    if (given) WARN(tried << " faults at " << sweep.points() << " points");
}

/// Ben has work that waits, and Ada has written meanwhile; some of it is about the same contacts.
Scene daily(Desk& ben, const Id& user, MemoryServer server, Desk& ada)
{
    std::vector<Id> contacts;
    for (int i = 0; i < 6; ++i) contacts.push_back(ada.person(u"P%1"_s.arg(i), u"Daily"_s, u"p%1@x.example"_s.arg(i)));
    ada.sync(server);
    ben.join(server, user);
    ben.sync(server);
    for (int i = 0; i < 4; ++i) {
        REQUIRE(ada.set(Entity::Contact, contacts[size_t(i)], Contact::Notes, u"Ada %1"_s.arg(i)));
        ada.person(u"New%1"_s.arg(i), u"FromAda"_s, u"n%1@x.example"_s.arg(i));
        REQUIRE(ben.set(Entity::Contact, contacts[size_t(i + 1)], Contact::Notes, u"Ben %1"_s.arg(i)));
        ben.person(u"New%1"_s.arg(i), u"FromBen"_s, u"n%1@x.example"_s.arg(i + 2));
    }
    ada.sync(server);
    close(ben);
    return {server, contentOf(ben.file()), [contact = contacts[5]](Desk& desk) {
                return desk.set(Entity::Contact, contact, Contact::JobTitle, u"said to be saved"_s);
            }};
}

struct Office {
    MemoryServer server;
    Desk ada{u"Ada"_s, u"ada@acme.example"_s}, ben{u"Ben"_s, u"ben@acme.example"_s};
    Id benUser;

    Office()
    {
        server.found(u"Acme"_s);
        const Id a = server.addEmployee(u"Ada"_s, u"ada@acme.example"_s);
        benUser = server.addEmployee(u"Ben"_s, u"ben@acme.example"_s);
        ada.join(server, a);
        ada.sync(server);
    }
};

} // namespace

TEST_CASE("An edit, sending and taking in survive a disk that fails at any point", "[sync][faults][slow]")
{
    FaultVfs disk;
    Office office;
    const Scene scene = daily(office.ben, office.benUser, office.server, office.ada);
    Sweep sweep{disk, office.ben, scene};
    tryPoints(sweep);
}

TEST_CASE("What colleagues wrote waits for the disk once", "[sync][faults]")
{
    FaultVfs disk;
    Office office;
    office.ben.join(office.server, office.benUser);
    office.ben.sync(office.server);
    office.ada.person(u"P"_s, u"First"_s);
    office.ada.sync(office.server);
    office.ben.sync(office.server); // so that there is a WAL to go on with
    for (int i = 0; i < 5; ++i) office.ada.person(u"P%1"_s.arg(i), u"News"_s);
    office.ada.sync(office.server);
    disk.disarm(); // counts anew
    const auto request = office.ben.engine->next();
    REQUIRE((request && *request));
    const QByteArray reply = office.server.answer((*request)->path, (*request)->body, office.benUser);
    const auto progress = office.ben.engine->receive(reply);
    REQUIRE(progress);
    CHECK_FALSE(progress->more);
    CHECK_FALSE(progress->unfinished);
    CHECK(office.ben.count(u"contact WHERE last_name = 'News'"_s) == 5);
    CHECK(disk.syncs() == 1);
}

TEST_CASE("A first reading survives a disk that fails at any point", "[sync][faults][slow]")
{
    FaultVfs disk;
    Office office;
    for (int i = 0; i < 30; ++i) office.ada.person(u"P%1"_s.arg(i), u"Many"_s, u"p%1@x.example"_s.arg(i));
    office.ada.sync(office.server);
    office.ben.person(u"Was"_s, u"Before"_s, u"p3@x.example"_s); // goes up after the reading
    office.ben.join(office.server, office.benUser);
    close(office.ben);
    Sweep sweep{disk, office.ben, {office.server, contentOf(office.ben.file())}};
    tryPoints(sweep);
}

TEST_CASE("The past comes in once on a disk that fails at any point", "[sync][faults][past][slow]")
{
    FaultVfs disk;
    Office office;
    for (int i = 0; i < 8; ++i) {
        const Id contact = office.ada.person(u"P%1"_s.arg(i), u"Past"_s, u"p%1@x.example"_s.arg(i));
        REQUIRE(office.ada.set(Entity::Contact, contact, Contact::Notes, u"Later %1"_s.arg(i)));
        REQUIRE(office.ada.write(u"add_note"_s, [&](Pen& pen) -> Status {
            const auto note = pen.create(Entity::Note, {{Note::Contact, contact}, {Note::Text, u"met"_s}});
            return note ? Status{} : Status{note.error()};
        }));
        office.ada.sync(office.server);
    }
    office.ben.join(office.server, office.benUser);
    while (office.ben.count(u"sync_past"_s) == 0) REQUIRE(office.ben.exchange(office.server));
    close(office.ben);
    Sweep sweep{disk, office.ben, {office.server, contentOf(office.ben.file())}};
    CHECK(sweep.history().size() > 30);
    tryPoints(sweep);
}
