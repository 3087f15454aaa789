// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A device that joins late has the history of before it joined, and says what a device says that was there all the time.
#include "core/store/connection.h"
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

/// Ada works, Ben was there all the time and writes nothing, Cara joins late.
struct Office {
    MemoryServer server;
    Desk ada{u"Ada"_s, u"ada@acme.example"_s}, ben{u"Ben"_s, u"ben@acme.example"_s},
        cara{u"Cara"_s, u"cara@acme.example"_s};
    Id caraId;

    Office()
    {
        server.found(u"Acme"_s);
        const Id a = server.addEmployee(u"Ada"_s, u"ada@acme.example"_s);
        const Id b = server.addEmployee(u"Ben"_s, u"ben@acme.example"_s);
        caraId = server.addEmployee(u"Cara"_s, u"cara@acme.example"_s);
        ada.join(server, a);
        ada.sync(server);
        ben.join(server, b);
        ben.sync(server);
    }
    /// A contact with a life: a note, a task that is done, a new name, another one that goes into it, one that goes.
    Id life(int n)
    {
        const Id contact = ada.person(u"P%1"_s.arg(n), u"Past"_s, u"p%1@x.example"_s.arg(n));
        const Id other = ada.person(u"Q%1"_s.arg(n), u"Past"_s);
        const Id gone = ada.person(u"R%1"_s.arg(n), u"Past"_s);
        Id task, note;
        REQUIRE(ada.write(u"add"_s, [&](Pen& pen) -> Status {
            const auto written = pen.create(Entity::Note, {{Note::Contact, other}, {Note::Text, u"met at the fair"_s}});
            const auto planned = pen.create(Entity::Task, {{Task::Contact, contact}, {Task::Title, u"Call back"_s}});
            const auto hers = pen.create(
                Entity::Task, {{Task::Contact, contact}, {Task::Title, u"Look at it"_s}, {Task::Assignee, caraId}});
            if (!written || !planned) return written ? planned.error() : written.error();
            if (!hers) return hers.error();
            note = *written;
            task = *planned;
            return {};
        }));
        REQUIRE(ada.set(Entity::Task, task, Task::State, u"done"_s));
        REQUIRE(ada.set(Entity::Contact, contact, Contact::FirstName, u"New%1"_s.arg(n)));
        REQUIRE(ada.set(Entity::Contact, contact, Contact::FirstName, u"Newer%1"_s.arg(n)));
        REQUIRE(ada.set(Entity::Note, note, Note::Text, u"met twice"_s));
        REQUIRE(ada.write(u"merge_contacts"_s, [&](Pen& pen) -> Status {
            const auto merged = run(pen, MergeContacts{.keep = contact, .others = {other}});
            return merged ? Status{} : Status{merged.error()};
        }));
        REQUIRE(ada.write(u"delete_contact"_s, [&](Pen& pen) { return pen.remove(Entity::Contact, gone); }));
        ada.sync(server);
        return contact;
    }
    void settle()
    {
        for (int i = 0; i < 3; ++i)
            for (Desk* desk : {&ada, &ben, &cara}) desk->sync(server);
    }
};

QStringList linesOf(Desk& desk, const QString& sql)
{
    QStringList lines;
    REQUIRE(desk.store->reader().each(sql, {}, [&](Statement& row) {
        lines.append(row.text(0));
        return true;
    }));
    return lines;
}

/// What became of each row, by whom, when, as what, and how: all that came from others, in its order.
QStringList journalOf(Desk& desk)
{
    return linesOf(desk, uR"(
        SELECT o."table" || ' ' || hex(o."row") || ' ' || g.kind || ' ' || g.label || ' ' || coalesce(hex(g.author), '') || ' ' || g.at
               || ' ' || o.kind || ' ' || coalesce(hex(o.fields), '') || ' ' || o.audience
          FROM op o JOIN batch b ON b.no = o.batch JOIN op_group g ON g.no = b."group"
         WHERE g.remote = 1 AND g.kind <> 'join_server' AND g.state = 'done' AND b.state = 'remote'
         ORDER BY o."table", o."row", o.batch, o.ord)"_s);
}

/// The histories of all contacts. What an erased contact left in those of others has no operation any more.
QStringList timelineOf(Desk& desk)
{
    return linesOf(desk, uR"(
        SELECT hex(c.id) || ' ' || e.at || ' ' || e.type || ' ' || coalesce(hex(e.creator), '') || ' ' || e."table" || ' ' || hex(e."row")
               || ' ' || coalesce(hex(e.owner), '') || ' ' || o.kind || ' ' || coalesce(hex(o.fields), '')
          FROM event e JOIN contact c ON c.n = e.contact JOIN op o ON o.batch = e.batch AND o.ord = e.ord
         ORDER BY 1)"_s);
}

/// What follows from them.
QStringList derivedOf(Desk& desk)
{
    return linesOf(desk,
                   u"SELECT hex(id) || ' last contact ' || coalesce(last_contact, '') FROM contact ORDER BY 1"_s) +
           linesOf(desk, uR"(
        SELECT hex(c.id) || ' deleted ' || g.at || ' ' || coalesce(hex(g.author), '')
          FROM contact c JOIN batch b ON b.no = c.rev JOIN op_group g ON g.no = b."group" WHERE c.deleted = 1 ORDER BY 1)"_s);
}

QString pastOf(Desk& desk) { return desk.cell(u"SELECT state FROM sync_past"_s).text(); }

void checkSame(Desk& old, Desk& late, bool purged = false)
{
    CHECK(differences(old.dump(), late.dump()) == QStringList{});
    CHECK(differences(journalOf(old), journalOf(late)) == QStringList{});
    CHECK(journalOf(old) == journalOf(late));
    CHECK(differences(timelineOf(old), timelineOf(late)) == QStringList{});
    if (!purged) CHECK(differences(derivedOf(old), derivedOf(late)) == QStringList{});
    for (Desk* desk : {&old, &late}) {
        CHECK(desk->problems() == QStringList{});
        CHECK(pastOf(*desk) == u"complete"_s);
        CHECK(desk->count(u"past_row"_s) + desk->count(u"past_overlap"_s) == 0);
    }
}

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
