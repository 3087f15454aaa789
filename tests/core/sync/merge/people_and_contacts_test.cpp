// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sync/merge/merge_rig.h"

using namespace kontor;
using namespace kontor::test;

TEST_CASE("the type of a contact never changes", "[merge]")
{
    Office office;
    const RowKey a = office.contact("a");
    office.push(office.boss, {Office::set(a, Contact::Type, Office::text("business"))});
    CHECK(office.fate() == OpFate{Fate::Rejected, Refusal::Permanent});
    CHECK(office.at(a, Contact::Type).text() == QStringLiteral("person"));
}

TEST_CASE("a contact given to somebody who has left goes to somebody who is there", "[merge]")
{
    Office office;
    const RowKey a = office.contact("a");
    office.push(office.boss, {Office::set({Entity::Employee, office.ben}, Employee::State, Office::text("inactive"))});
    office.push(office.boss, {Office::set(a, Contact::Responsible, office.ben)}, 1);
    CHECK(office.fate().fate == Fate::Transformed);
    CHECK(office.at(a, Contact::Responsible).id() == office.ada);
    CHECK(office.last.lost.size() == 1);
}

TEST_CASE("whoever leaves hands the contacts over, to the successor where one is named", "[merge]")
{
    const bool named = GENERATE(false, true);
    Office office;
    const RowKey a = office.contact("a");
    const RowKey leaver{Entity::Employee, office.ada};
    if (named) office.push(office.boss, {Office::set(leaver, FieldKey{QByteArray{"successor"}}, office.ben)});
    office.push(office.boss, {Office::set(leaver, Employee::State, Office::text("inactive"))});
    CHECK(office.at(a, Contact::Responsible).id() == (named ? office.ben : office.boss));
}

TEST_CASE("the last who works here cannot leave", "[merge]")
{
    Office office;
    for (const Id& who : {office.ada, office.ben})
        office.push(office.boss, {Office::set({Entity::Employee, who}, Employee::State, Office::text("inactive"))});
    office.push(office.boss, {Office::set({Entity::Employee, office.boss}, Employee::State, Office::text("inactive"))});
    CHECK(office.fate() == OpFate{Fate::Rejected, Refusal::NotAllowed});
}

TEST_CASE("rights are those of the moment in which the batch arrives", "[merge]")
{
    Office office;
    const RowKey a = office.contact("a");
    office.push(office.boss,
                {Office::set({Entity::Employee, office.ada}, Employee::Role, Office::text("crm_marketeer"))});
    office.push(office.ada, {Office::set(a, Contact::NoteName, Office::text("late"))}, 1);
    CHECK(office.fate() == OpFate{Fate::Rejected, Refusal::NotAllowed});
}

TEST_CASE("whoever may not delete contacts may take back a contact that nobody else has touched", "[merge]")
{
    Office office;
    const RowKey contact{Entity::Contact, Office::id("c")};
    office.push(office.ada, {Office::create(contact, {{Contact::Type, Office::text("person")}})});
    const bool touched = GENERATE(false, true);
    if (touched) office.push(office.ben, {Office::set(contact, Contact::Language, Office::text("de"))});
    office.push(office.ada, {Office::remove(contact)});
    CHECK((office.fate().refusal == Refusal::NotAllowed) == touched);
    CHECK(office.lives(contact) == touched);
}

TEST_CASE("what hangs on something refused is refused with it, and kept apart from what merely waits", "[merge]")
{
    Office office;
    office.push(office.boss,
                {Office::set({Entity::Employee, office.ada}, Employee::Role, Office::text("crm_marketeer"))});
    const RowKey contact{Entity::Contact, Office::id("c")}, email{Entity::Email, Office::id("e")};
    office.push(office.ada, {Office::create(contact, {{Contact::Type, Office::text("person")}})}, 1);
    CHECK(office.fate().fate == Fate::Rejected);
    office.push(office.ben,
                {Office::create(email, {{Email::Contact, contact.row}, {Email::Address, Office::text("a@b.de")}})});
    CHECK(office.fate() == OpFate{Fate::Rejected, Refusal::DependsOnRejected});
}

TEST_CASE("a row that comes before its contact waits for it and is published with it", "[merge]")
{
    Office office;
    const RowKey contact{Entity::Contact, Office::id("c")}, email{Entity::Email, Office::id("e")};
    office.push(office.ada,
                {Office::create(email, {{Email::Contact, contact.row}, {Email::Address, Office::text("a@b.de")}})});
    CHECK(office.fate().fate == Fate::Applied);
    CHECK(office.last.effects.empty());
    office.push(office.ada, {Office::create(contact, {{Contact::Type, Office::text("person")}})});
    CHECK(office.last.effects.size() == 2);
    CHECK(office.at(email, FieldKey::claim).text() == QStringLiteral("=a@b.de"));
    CHECK(office.at(contact, Contact::Responsible).id() == office.ada);
}

TEST_CASE("a row that people have does not begin to wait for a contact", "[merge]")
{
    Office office;
    const RowKey contact = office.contact("a"), task{Entity::Task, Office::id("t")},
                 lost{Entity::Contact, Office::id("c")};
    const Op move = Office::set(task, Task::Contact, lost.row);
    office.push(office.ada,
                {Office::create(task, {{Task::Contact, contact.row}, {Task::Title, Office::text("Call")}})});
    office.push(office.ben, {move});
    CHECK(office.fate() == OpFate{Fate::Rejected, Refusal::NoSuchContact});
    CHECK(office.at(task, Task::Contact).id() == contact.row);
    // With its contact in the same batch it moves; and what nobody has yet may wait for another one.
    office.push(office.ben, {Office::create(lost, {{Contact::Type, Office::text("person")}}), move});
    CHECK(office.at(task, Task::Contact).id() == lost.row);
    const RowKey early{Entity::Task, Office::id("u")};
    office.push(office.ada, {Office::create(early, {{Task::Contact, Office::id("d")}})});
    office.push(office.ada, {Office::set(early, Task::Contact, Office::id("e"))});
    CHECK(office.fate().fate == Fate::Applied);
}

TEST_CASE("a private note is its author's alone", "[merge]")
{
    Office office;
    const RowKey contact = office.contact("a"), note{Entity::Note, Office::id("n")};
    Op op = Office::create(note, {{Note::Contact, contact.row},
                                  {Note::Text, Office::text("x")},
                                  {Note::Private, true},
                                  {Note::Author, office.ada}});
    op.authorOnly = true;
    office.push(office.ada, {op});
    CHECK(office.last.effects.front().reader == office.ada);
    office.push(office.boss, {Office::set(note, Note::Text, Office::text("y"))});
    CHECK(office.fate() == OpFate{Fate::Rejected, Refusal::NotAllowed});
}

TEST_CASE("what somebody wrote is changed by that person only", "[merge]")
{
    Office office;
    const RowKey contact = office.contact("a"), note{Entity::Note, Office::id("n")};
    office.push(office.ada, {Office::create(note, {{Note::Contact, contact.row},
                                                   {Note::Text, Office::text("x")},
                                                   {Note::Author, office.ada}})});
    office.push(office.ben, {Office::set(note, Note::Text, Office::text("y"))});
    CHECK(office.fate() == OpFate{Fate::Rejected, Refusal::NotAuthor});
    office.push(office.ada, {Office::set(note, Note::Text, Office::text("z"))});
    CHECK(office.at(note, Note::Text).text() == QStringLiteral("z"));
}

TEST_CASE("what others wrote in the store that an administrator joined with comes whole", "[merge]")
{
    Office office;
    const RowKey contact = office.contact("a"), brought{Entity::Note, Office::id("n")},
                 own{Entity::Note, Office::id("m")};
    const auto note = [&](const RowKey& at, const Id& author) {
        return Office::create(at,
                              {{Note::Contact, contact.row}, {Note::Text, Office::text("x")}, {Note::Author, author}});
    };
    office.push(office.boss, {note(brought, office.ada)});
    office.push(office.boss, {Office::set(brought, Note::Text, Office::text("y"))});
    CHECK(office.fate() == OpFate{Fate::Applied});
    CHECK(office.at(brought, Note::Text).text() == QStringLiteral("y"));
    // What Ada wrote on a device of her own stays hers, and nobody but an administrator brings others' words along.
    office.push(office.ada, {note(own, office.ada)});
    office.push(office.boss, {Office::set(own, Note::Text, Office::text("y"))});
    CHECK(office.fate() == OpFate{Fate::Rejected, Refusal::NotAuthor});
    office.push(office.ben, {Office::set(brought, Note::Text, Office::text("z"))});
    CHECK(office.fate() == OpFate{Fate::Rejected, Refusal::NotAuthor});
}

TEST_CASE("an edit goes into a contact that somebody deleted meanwhile, and the deletion stands", "[merge]")
{
    Office office;
    const RowKey a = office.contact("a");
    const qint64 base = office.head();
    office.push(office.boss, {Office::remove(a)}, base, 9'000'000);
    office.push(office.ada, {Office::set(a, Contact::Language, Office::text("de"))}, base);
    CHECK(office.fate().fate == Fate::Merged);
    CHECK(office.at(a, Contact::Language).text() == QStringLiteral("de"));
    CHECK_FALSE(office.lives(a));
}

TEST_CASE("nothing is left of an erased contact, and nothing more comes", "[merge]")
{
    Office office;
    const RowKey a = office.contact("a"), email = office.email("e", a, "k@x.de");
    office.push(office.boss, {{.at = a, .kind = OpKind::Purge}});
    CHECK(office.rows.find(a)->cells.empty());
    CHECK(office.rows.find(email)->cells.empty());
    office.push(office.ada, {Office::set(email, Email::Kind, Office::text("work"))}, 1);
    CHECK(office.fate() == OpFate{Fate::Rejected, Refusal::Erased});
    office.push(office.ada, {Office::create({Entity::Email, Office::id("new")},
                                            {{Email::Contact, a.row}, {Email::Address, Office::text("z@x.de")}})});
    CHECK(office.fate() == OpFate{Fate::Rejected, Refusal::Erased});
}

TEST_CASE("of two merges that meet, the later goes on from the result of the earlier", "[merge]")
{
    if (!contactsMerge()) return;
    Office office;
    const RowKey a = office.contact("a"), b = office.contact("b"), c = office.contact("c");
    const qint64 base = office.head();
    office.push(office.boss, {Office::set(a, redirectField(), b.row)}, base);
    SECTION("the same two the other way round: done already")
    {
        office.push(office.boss, {Office::set(b, redirectField(), a.row)}, base);
        CHECK(office.fate().fate == Fate::Merged);
        CHECK(office.lives(b));
    }
    SECTION("the same contact into another: all three are one")
    {
        office.push(office.boss, {Office::set(a, redirectField(), c.row)}, base);
        CHECK(office.fate().fate == Fate::Transformed);
        CHECK(livingContact(office.rows, a.row) == c.row);
        CHECK(livingContact(office.rows, b.row) == c.row);
    }
    SECTION("rows and edits that come late for the absorbed contact")
    {
        const RowKey email = office.email("late", a, "late@x.de");
        CHECK(office.fate().fate == Fate::Transformed);
        CHECK(office.at(email, Email::Contact).id() == b.row);
        office.push(office.ada, {Office::set(a, Contact::Language, Office::text("fr"))}, base);
        CHECK(office.fate().fate == Fate::Superseded);
        CHECK(office.last.lost.front().at == b);
        CHECK(office.last.lost.back().at == a); // which may part again, and b be erased
        CHECK(office.at(b, Contact::Language).isNull());
    }
    SECTION("taken back: rows may go to the contact that they came from")
    {
        const RowKey email = office.email("moved", a, "m@x.de");
        Op part = Office::set(a, redirectField(), {});
        part.writes.push_back({FieldKey::deleted, true, false});
        office.push(office.boss, {Office::set(email, Email::Contact, a.row), part});
        CHECK(office.fate(0).fate == Fate::Applied);
        CHECK(office.at(email, Email::Contact).id() == a.row);
        CHECK(office.lives(a));
    }
}

TEST_CASE("a person and a business never become one, and a row does not wander between contacts", "[merge]")
{
    if (!contactsMerge()) return;
    Office office;
    const RowKey a = office.contact("a"), firm = office.contact("firm", "business"),
                 email = office.email("e", a, "k@x.de");
    office.push(office.boss, {Office::set(a, redirectField(), firm.row)});
    CHECK(office.fate() == OpFate{Fate::Rejected, Refusal::TypesDiffer});
    office.push(office.boss, {Office::set(email, Email::Contact, firm.row)});
    CHECK(office.fate() == OpFate{Fate::Rejected, Refusal::Permanent});
}

TEST_CASE("what only a later version knows is kept and goes by the same rule", "[merge]")
{
    Office office;
    const RowKey a = office.contact("a"), table{quint16{900}, Office::id("r")};
    const FieldKey colour{QByteArray{"favourite_colour"}};
    const qint64 base = office.head();
    office.push(office.ada,
                {Office::set(a, colour, Office::text("blue")), Office::set(table, colour, Office::text("x"))}, base,
                9'000'000);
    office.push(office.ben, {Office::set(a, colour, Office::text("red"))}, base, 8'000'000);
    CHECK(office.fate().fate == Fate::Superseded);
    CHECK(office.at(a, colour).text() == QStringLiteral("blue"));
    CHECK(office.at(table, colour).text() == QStringLiteral("x"));
}
