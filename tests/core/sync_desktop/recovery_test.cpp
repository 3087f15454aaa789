// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Servers that forget, stores that are copied, programs that end between any two transactions.
#include "tests/core/sync_desktop/office.h"
#include "tests/support/random_editor.h"

using namespace Qt::StringLiterals;
using namespace kontor;
using kontor::test::Desk;
using kontor::test::differences;
using kontor::test::MemoryServer;
using kontor::test::Office;

TEST_CASE("A server that forgot a part of its history gets it back from the stores", "[sync]")
{
    Office two;
    const Id before = two.ada.person(u"Grace"_s, u"Hopper"_s, u"g@x.example"_s);
    two.settle();
    const MemoryServer backup = two.server;
    const Id lost = two.ada.person(u"Alan"_s, u"Turing"_s, u"a@x.example"_s);
    REQUIRE(two.ada.set(Entity::Contact, before, Contact::JobTitle, u"Admiral"_s));
    two.settle();
    REQUIRE(two.ben.set(Entity::Contact, lost, Contact::Notes, u"by Ben"_s));
    two.settle();
    two.server = backup;
    two.server.now += 1'000'000;
    const Id fresh = two.ben.person(u"Konrad"_s, u"Zuse"_s);
    two.settle();
    two.checkEqual();
    for (Desk* desk : {&two.ada, &two.ben}) {
        CHECK(desk->text(Entity::Contact, lost, Contact::LastName) == u"Turing");
        CHECK(desk->text(Entity::Contact, lost, Contact::Notes) == u"by Ben");
        CHECK(desk->text(Entity::Contact, before, Contact::JobTitle) == u"Admiral");
        CHECK(desk->text(Entity::Contact, fresh, Contact::LastName) == u"Zuse");
    }
    CHECK(two.server.rows.find({Entity::Contact, lost}) != nullptr);
}

TEST_CASE("What only somebody else had written is offered again by whoever has it", "[sync]")
{
    Office two;
    const MemoryServer backup = two.server;
    const Id lost = two.ada.person(u"Alan"_s, u"Turing"_s, u"a@x.example"_s);
    two.settle();
    two.server = backup;
    two.server.now += 1'000'000;
    // Ada's computer is gone for ever.
    two.ben.sync(two.server);
    two.ben.sync(two.server);
    CHECK(two.ben.text(Entity::Contact, lost, Contact::LastName) == u"Turing");
    CHECK(two.server.rows.find({Entity::Contact, lost}) != nullptr);
    CHECK(two.ben.problems() == QStringList{});
}

TEST_CASE("What was erased since keeps nothing else from being offered again", "[sync]")
{
    Office two;
    Id gone, stays;
    REQUIRE(two.ada.write(u"import"_s, [&](Pen& pen) -> Status {
        for (Id* made : {&gone, &stays}) {
            const auto contact =
                pen.create(Entity::Contact, {{Contact::Type, u"person"_s}, {Contact::LastName, u"Imported"_s}});
            if (!contact) return contact.error();
            *made = *contact;
        }
        return {};
    }));
    two.settle();
    REQUIRE(two.ada.write(u"remove"_s, [&](Pen& pen) { return pen.remove(Entity::Contact, gone); }));
    REQUIRE(two.ada.write(u"purge_contacts"_s, [&](Pen& pen) { return pen.purge(gone); }));
    two.settle();
    const MemoryServer backup = two.server; // knows the import as it was
    const Id lost = two.ada.person(u"Alan"_s, u"Turing"_s, u"a@x.example"_s);
    two.settle();
    two.server = backup;
    two.server.now += 1'000'000;
    const Id fresh = two.ada.person(u"Konrad"_s, u"Zuse"_s);
    int rounds = 0;
    while (two.ada.exchange(two.server)) REQUIRE(++rounds < 100);
    two.settle();
    two.checkEqual();
    for (const Id& contact : {stays, lost, fresh}) CHECK(two.server.rows.find({Entity::Contact, contact}) != nullptr);
    CHECK(two.ada.count(u"batch WHERE state = 'pending'"_s) == 0);
    CHECK(two.ben.count(u"contact WHERE id = "_s +
                        u"x'%1'"_s.arg(QString::fromLatin1(gone.bytes().toByteArray().toHex()))) == 0);
}

TEST_CASE("A store that is copied to a second computer goes on under a name of its own", "[sync]")
{
    Office two;
    two.ada.sync(two.server);
    const QString copy = two.ada.file() + u".copy"_s;
    REQUIRE(two.ada.store->checkpoint(true));
    two.ada.engine.reset();
    two.ada.store.reset();
    REQUIRE(QFile::copy(two.ada.file(), copy));
    two.ada.reopen();
    Desk twin{u"Twin"_s, u"twin@acme.example"_s};
    twin.engine.reset();
    twin.store.reset();
    QFile::remove(twin.file());
    REQUIRE(QFile::rename(copy, twin.file()));
    twin.reopen();
    twin.user = two.ada.user;
    const Id here = two.ada.person(u"Here"_s, u"Here"_s);
    const Id there = twin.person(u"There"_s, u"There"_s);
    for (int i = 0; i < 3; ++i) {
        two.settle();
        twin.sync(two.server);
    }
    two.settle();
    two.checkEqual();
    CHECK(differences(two.ada.dump(), twin.dump()) == QStringList{});
    CHECK(twin.text(Entity::Contact, here, Contact::LastName) == u"Here");
    CHECK(two.ben.text(Entity::Contact, there, Contact::LastName) == u"There");
    CHECK(twin.cell(u"SELECT replica FROM sync_state"_s).id() !=
          two.ada.cell(u"SELECT replica FROM sync_state"_s).id());
}

TEST_CASE("A program that ends after any transaction of a pull or a reading begins where it was", "[sync]")
{
    Office two;
    two.server.pageEntries = 200;
    two.server.pageRows = 1000;
    for (int i = 0; i < 120; ++i) two.ada.person(u"P%1"_s.arg(i), u"Many"_s, u"p%1@x.example"_s.arg(i));
    two.ada.sync(two.server);
    // The log, and for a third person the rows.
    const Id c = two.server.addEmployee(u"Cara"_s, u"cara@acme.example"_s);
    Desk cara{u"Cara"_s, u"cara@acme.example"_s};
    cara.join(two.server, c);
    int parts = 0;
    for (Desk* desk : {&two.ben, &cara}) {
        for (int rounds = 0; rounds < 40; ++rounds) {
            const auto request = desk->engine->next();
            REQUIRE(request);
            const auto progress =
                desk->engine->receive(two.server.answer((*request)->path, (*request)->body, desk->user));
            REQUIRE(progress);
            parts += progress->unfinished;
            desk->reopen();
        }
        desk->actor.employee = desk->store->me();
    }
    CHECK(parts >= 2);
    two.settle();
    cara.sync(two.server);
    two.checkEqual();
    CHECK(differences(two.ben.dump(), cara.dump()) == QStringList{});
    CHECK(cara.problems() == QStringList{});
}

TEST_CASE("The journal of any store, sent through a server, makes an empty store the same", "[sync][slow]")
{
    for (unsigned seed = 1; seed <= 4; ++seed) {
        INFO("seed " << seed);
        kontor::test::RandomEditor editor{seed};
        for (int i = 0; i < 250; ++i) {
            editor.edit();
            if (i % 9 == 0) editor.undoSomething();
            if (i % 40 == 0) editor.purgeSomething();
        }
        MemoryServer server;
        server.now = 1'800'000'000'000;
        server.found(u"Acme"_s);
        const Id a = server.addEmployee(u"Ada"_s, u"ada@acme.example"_s);
        const Id b = server.addEmployee(u"Ben"_s, u"ben@acme.example"_s);
        Desk ada{u"X"_s, u"x@acme.example"_s}, ben{u"Ben"_s, u"ben@acme.example"_s};
        ada.engine.reset();
        ada.store = std::move(editor.store);
        ada.engine.emplace(*ada.store);
        const auto isShared = [](Entity entity, Statement& row) {
            const EntityInfo& info = entityInfo(entity);
            const bool secret = info.hasPrivateRows() && row.value(info.privateFlag + 2).boolean();
            return secret || entity == Entity::Organisation || entity == Entity::Employee;
        };
        QStringList alone;
        for (QString line : dumpOf(ada.store->reader(), kontor::test::Rows::All, isShared))
            alone << line.replace(ada.store->me().toString(), a.toString());
        ada.join(server, a);
        ben.join(server, b);
        for (int i = 0; i < 2; ++i) {
            ada.sync(server);
            ben.sync(server);
        }
        CHECK(differences(ada.dump(), ben.dump()) == QStringList{});
        CHECK(differences(alone, dumpOf(ben.store->reader(), kontor::test::Rows::All, isShared)) == QStringList{});
        CHECK(ada.problems() == QStringList{});
        CHECK(ben.problems() == QStringList{});
    }
}

TEST_CASE("A store that leaves keeps everything and goes on where it was when it comes back", "[sync]")
{
    Office two;
    const Id contact = two.ada.person(u"Grace"_s, u"Hopper"_s);
    two.settle();
    const QStringList before = two.ben.dump();
    REQUIRE(two.ben.engine->leave());
    CHECK(two.ben.dump() == before);
    const auto nothing = two.ben.engine->next();
    REQUIRE(nothing);
    CHECK_FALSE(*nothing);
    REQUIRE(two.ben.set(Entity::Contact, contact, Contact::Notes, u"while away"_s));
    CHECK(two.ben.count(u"batch WHERE state = 'pending'"_s) == 0);
    two.ben.pulled = 0;
    two.ben.join(two.server, two.ben.user);
    two.settle();
    CHECK(two.ben.pulled < 5);
    two.checkEqual();
    CHECK(two.ada.text(Entity::Contact, contact, Contact::Notes) == u"while away");
}
