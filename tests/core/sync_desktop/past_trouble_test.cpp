// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A past that does not come whole, that is erased or taken back, or that is not what it should be.
#include "core/store/connection.h"
#include "tests/core/sync_desktop/past_office.h"

using namespace Qt::StringLiterals;
using namespace kontor;
using namespace kontor::test;
using Office = kontor::test::PastOffice;

TEST_CASE("Values that did not stand are told, and nothing of a contact that is erased meanwhile", "[sync][past]")
{
    Office office;
    const Id contact = office.life(1);
    office.ben.sync(office.server);
    office.server.now += 100'000'000;
    office.ada.now += 10'000'000; // hers is the later one, and comes first
    REQUIRE(office.ada.set(Entity::Contact, contact, Contact::JobTitle, u"Admiral"_s));
    REQUIRE(office.ben.set(Entity::Contact, contact, Contact::JobTitle, u"Commodore"_s));
    for (int i = 0; i < 2; ++i) {
        office.ada.sync(office.server);
        office.ben.sync(office.server);
    }
    const qint64 lost = office.ada.count(u"lost_value"_s);
    REQUIRE(lost > 0);
    office.server.pageEntries = 1000;
    office.cara.join(office.server, office.caraId);
    std::optional<sync::Request> request;
    for (;;) {
        auto next = office.cara.engine->next();
        REQUIRE((next && *next));
        request = **next;
        if (qstrcmp(request->path, protocol::path::history) == 0) break;
        auto progress =
            office.cara.engine->receive(office.server.answer(request->path, request->body, office.cara.user));
        while (progress && progress->unfinished) progress = office.cara.engine->go();
        REQUIRE(progress);
        office.cara.actor.employee = office.cara.store->me();
    }
    const QByteArray answer = office.server.answer(request->path, request->body, office.cara.user);
    const bool erased = GENERATE(false, true);
    if (erased)
        REQUIRE(office.cara.write(u"purge_contacts"_s, [&](Pen& pen) -> Status {
            if (auto done = pen.remove(Entity::Contact, contact); !done) return done;
            return pen.purge(contact);
        }));
    auto progress = office.cara.engine->receive(answer);
    while (progress && progress->unfinished) progress = office.cara.engine->go();
    REQUIRE(progress);
    office.settle();
    CHECK(pastOf(office.cara) == u"complete"_s);
    CHECK(office.cara.count(u"lost_value"_s) == (erased ? 0 : lost));
    const auto told =
        office.cara.cell(u"SELECT count(*) FROM op WHERE \"row\" = :row AND batch < 0"_s, {{":row"_L1, contact}});
    CHECK((told.integer() > 0) == !erased);
    CHECK(office.cara.problems() == QStringList{});
}

TEST_CASE("A contact that is erased while the past comes in leaves nothing behind", "[sync][past]")
{
    Office office;
    const Id contact = office.life(1);
    for (int i = 2; i < 5; ++i) office.life(i);
    REQUIRE(office.ada.set(Entity::Contact, contact, Contact::JobTitle, u"Last of all"_s));
    office.ada.sync(office.server);
    office.cara.join(office.server, office.caraId);
    const auto told = [&](const QString& where) {
        return office.cara.cell(u"SELECT count(*) FROM "_s + where, {{":row"_L1, contact}}).integer();
    };
    const QString ops = u"op WHERE \"row\" = :row AND batch < 0"_s,
                  rows = u"past_row WHERE \"row\" = :row OR instr(state, :row) > 0"_s;
    while (told(ops) < 3) REQUIRE(office.cara.exchange(office.server));
    CHECK(told(rows) > 1);
    REQUIRE(pastOf(office.cara) == u"telling"_s);
    REQUIRE(office.cara.write(u"purge_contacts"_s, [&](Pen& pen) -> Status {
        if (auto done = pen.remove(Entity::Contact, contact); !done) return done;
        return pen.purge(contact);
    }));
    CHECK(told(ops) == 0);
    CHECK(told(rows) == 0);
    office.settle();
    CHECK(pastOf(office.cara) == u"complete"_s);
    CHECK(told(ops) == 0);
    CHECK(office.cara.problems() == QStringList{});
    CHECK(differences(office.ada.dump(), office.cara.dump()) == QStringList{});
}

TEST_CASE("A log that does not go back to its beginning leaves the history as it was", "[sync][past]")
{
    Office office;
    for (int i = 0; i < 3; ++i) office.life(i);
    office.ben.sync(office.server);
    office.cara.join(office.server, office.caraId);
    SECTION("nothing is told") { office.server.horizon = 4; }
    SECTION("it ends in the middle")
    {
        while (office.cara.count(u"op_group WHERE no < 0"_s) < 10) REQUIRE(office.cara.exchange(office.server));
        office.server.horizon = office.server.head().seq;
    }
    office.cara.sync(office.server);
    CHECK(pastOf(office.cara) == u"cut"_s);
    CHECK(office.cara.count(u"past_row"_s) == 0);
    CHECK(office.cara.problems() == QStringList{});
    office.life(9);
    office.settle();
    CHECK(differences(office.ben.dump(), office.cara.dump()) == QStringList{});
    CHECK(office.cara.problems() == QStringList{});
    CHECK(office.cara.count(u"event WHERE type = 'note'"_s) > 3);
}

TEST_CASE("A server that is restored while the past comes in ends it and hurts nothing", "[sync][past]")
{
    Office office;
    for (int i = 0; i < 2; ++i) office.life(i);
    const MemoryServer backup = office.server;
    for (int i = 2; i < 5; ++i) office.life(i);
    office.ben.sync(office.server);
    office.cara.join(office.server, office.caraId);
    while (office.cara.count(u"op_group WHERE no < 0"_s) < 10) REQUIRE(office.cara.exchange(office.server));
    REQUIRE(pastOf(office.cara) == u"telling"_s);
    office.server.loseAfter(backup);
    office.settle();
    office.settle();
    CHECK(pastOf(office.cara) == u"cut"_s);
    CHECK(differences(office.ada.dump(), office.cara.dump()) == QStringList{});
    for (Desk* desk : {&office.ada, &office.ben, &office.cara}) CHECK(desk->problems() == QStringList{});
}

TEST_CASE("An operation of the past is taken back as it would be where it was seen", "[sync][past]")
{
    Office office;
    const Id contact = office.life(1);
    Id kept;
    REQUIRE(office.ada.write(u"add_contact"_s, [&](Pen& pen) -> Status {
        const auto made = pen.create(Entity::Contact, {{Contact::Type, u"person"_s}, {Contact::LastName, u"Alone"_s}});
        if (!made) return made.error();
        kept = *made;
        return {};
    }));
    office.ada.sync(office.server);
    office.ben.sync(office.server);
    office.cara.join(office.server, office.caraId);
    office.cara.sync(office.server);
    const auto back = [](Desk& desk, const Id& row, int kind, bool last) {
        const auto no = desk.cell(uR"(
            SELECT b."group" FROM op o JOIN batch b ON b.no = o.batch
             WHERE o."row" = :row AND o.kind = %1 AND o.batch NOT IN (
                SELECT b2.no FROM batch b2 JOIN op_group g ON g.no = b2."group" WHERE g.kind = 'join_server')
             ORDER BY o.batch %2 LIMIT 1)"_s.arg(kind)
                                      .arg(last ? u"DESC"_s : u"ASC"_s),
                                  {{":row"_L1, row}});
        return undo(*desk.store, no.integer(), desk.actor);
    };
    struct Wish {
        Id row;
        int kind;
        bool last;
    };
    for (const Wish& wish : {Wish{contact, int(OpKind::Create), false}, Wish{contact, int(OpKind::Set), false},
                             Wish{contact, int(OpKind::Set), true}, Wish{kept, int(OpKind::Create), false}}) {
        const auto there = back(office.ben, wish.row, wish.kind, wish.last);
        const auto here = back(office.cara, wish.row, wish.kind, wish.last);
        REQUIRE((there && here));
        CHECK(there->reverted == here->reverted);
        CHECK(there->removed == here->removed);
        REQUIRE(there->kept.size() == here->kept.size());
        for (size_t i = 0; i < there->kept.size(); ++i) {
            CHECK(there->kept[i].row == here->kept[i].row);
            CHECK(there->kept[i].field == here->kept[i].field);
            CHECK(there->kept[i].reason == here->kept[i].reason);
        }
    }
    CHECK(office.cara.cell(u"SELECT deleted FROM contact WHERE id = :id"_s, {{":id"_L1, kept}}).boolean());
    CHECK(differences(office.ben.dump(), office.cara.dump()).filter(u"created_at"_s) == QStringList{});
    CHECK(office.cara.problems() == QStringList{});
}

TEST_CASE("A check notices a past that does not lead to what was read", "[sync][past]")
{
    Office office;
    const Id contact = office.life(1);
    office.cara.join(office.server, office.caraId);
    office.cara.sync(office.server);
    REQUIRE(office.cara.problems() == QStringList{});
    const QString row = QString::fromLatin1(contact.bytes().toByteArray().toHex());
    const QByteArray wrong = encodeChanges(Entity::Contact, {{Contact::FirstName, u"New1"_s, u"Wrong"_s}});
    QString breaking;
    SECTION("the last change of the past is missing")
    {
        breaking =
            u"DELETE FROM op WHERE batch = (SELECT max(batch) FROM op WHERE batch < 0 AND kind = 2 AND \"row\" = "
            "x'%1' AND instr(fields, 'first_name')) AND \"row\" = x'%1'"_s.arg(row);
    }
    SECTION("it says something else")
    {
        breaking =
            u"UPDATE op SET fields = x'%2' WHERE batch = (SELECT max(batch) FROM op WHERE batch < 0 AND kind = 2 AND "
            "\"row\" = x'%1' AND instr(fields, 'first_name')) AND \"row\" = x'%1'"_s.arg(
                row, QString::fromLatin1(wrong.toHex()));
    }
    SECTION("it creates a row twice")
    {
        breaking = u"UPDATE op SET kind = 1, fields = NULL WHERE batch < 0 AND kind = 2 AND \"row\" = x'%1'"_s.arg(row);
    }
    SECTION("the rows were read twice") { breaking = u"UPDATE sync_past SET seam = 0"_s; }
    office.cara.engine.reset();
    office.cara.store.reset();
    {
        auto connection = Connection::open(office.cara.file(), OpenMode::ReadWrite);
        REQUIRE(connection);
        REQUIRE((*connection)->exec(breaking));
    }
    office.cara.reopen();
    CHECK(office.cara.problems() != QStringList{});
}
