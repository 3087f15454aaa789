// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temp_store.h"

using namespace Qt::StringLiterals;
using namespace kontor;
using kontor::test::TempStore;

namespace {

Undone undoLast(TempStore& store)
{
    const auto last = store->lastUndoable(store.actor);
    REQUIRE(last);
    REQUIRE(*last != 0);
    auto undone = undo(*store, *last, store.actor);
    REQUIRE(undone);
    return *undone;
}

Undone redoLast(TempStore& store)
{
    const auto last = store->lastRedoable(store.actor);
    REQUIRE(last);
    REQUIRE(*last != 0);
    auto redone = undo(*store, *last, store.actor);
    REQUIRE(redone);
    return *redone;
}

void setLastName(TempStore& store, const Id& contact, const QString& name)
{
    REQUIRE(store.write(u"set_contact"_s,
                        [&](Pen& pen) { return pen.set(Entity::Contact, contact, Contact::LastName, Value{name}); }));
}

const QString lastName = u"SELECT last_name FROM contact WHERE first_name = 'Ada'"_s;

} // namespace

TEST_CASE("Undo, redo and undo again walk the same steps, also after closing the lid", "[undo]")
{
    TempStore store;
    const Id ada = store.person(u"Ada"_s, u"Byron"_s);
    setLastName(store, ada, u"King"_s);
    setLastName(store, ada, u"Lovelace"_s);
    store.reopen();
    undoLast(store);
    CHECK(store.text(lastName) == u"King"_s);
    undoLast(store);
    CHECK(store.text(lastName) == u"Byron"_s);
    redoLast(store);
    CHECK(store.text(lastName) == u"King"_s);
    redoLast(store);
    CHECK(store.text(lastName) == u"Lovelace"_s);
    CHECK(*store->lastRedoable(store.actor) == 0);
    undoLast(store);
    CHECK(store.text(lastName) == u"King"_s);
    redoLast(store);
    CHECK(store.text(lastName) == u"Lovelace"_s);
    CHECK(store.problems() == QStringList{});
}

TEST_CASE("A new edit ends what could be redone", "[undo]")
{
    TempStore store;
    const Id ada = store.person(u"Ada"_s, u"Byron"_s);
    setLastName(store, ada, u"King"_s);
    undoLast(store);
    setLastName(store, ada, u"Lovelace"_s);
    CHECK(*store->lastRedoable(store.actor) == 0);
}

TEST_CASE("Taking back a creation takes the contact with its rows, and redo brings both", "[undo]")
{
    TempStore store;
    store.person(u"Ada"_s, u"Byron"_s, u"ada@example.org"_s, u"+49 731 12345"_s);
    const Undone undone = undoLast(store);
    CHECK(undone.removed == 1);
    CHECK(undone.kept.empty());
    CHECK(store.text(u"SELECT count(*) FROM contact WHERE deleted = 0"_s) == u"0"_s);
    CHECK(store.text(u"SELECT count(*) FROM claim"_s) == u"0"_s);
    redoLast(store);
    CHECK(store.text(u"SELECT count(*) FROM contact WHERE deleted = 0"_s) == u"1"_s);
    CHECK(store.text(u"SELECT count(*) FROM claim"_s) == u"2"_s);
    const Undone again = undoLast(store);
    CHECK(again.removed == 1);
    CHECK(store.text(u"SELECT count(*) FROM contact WHERE deleted = 0"_s) == u"0"_s);
    CHECK(store.problems() == QStringList{});
}

TEST_CASE("What others built on since is kept and listed", "[undo]")
{
    TempStore store;
    const Id ada = store.person(u"Ada"_s, u"Byron"_s, u"ada@example.org"_s);
    const qint64 creation = *store->lastUndoable(store.actor);
    REQUIRE(store.write(u"add_note"_s, [&](Pen& pen) -> Status {
        const auto note = pen.create(Entity::Note, {{Note::Contact, ada}, {Note::Text, u"Wants a machine"_s}});
        return note ? Status{} : Status{note.error()};
    }));
    const auto undone = undo(*store, creation, store.actor);
    REQUIRE(undone);
    CHECK(undone->removed == 0);
    REQUIRE(undone->kept.size() == 1);
    CHECK(undone->kept.front().contact == u"Ada Byron"_s);
    CHECK(store.text(u"SELECT count(*) FROM contact WHERE deleted = 0"_s) == u"1"_s);
    CHECK(store.text(u"SELECT count(*) FROM email WHERE deleted = 0"_s) == u"1"_s);
    CHECK(store.problems() == QStringList{});
}

TEST_CASE("A cell somebody changed since stays, its neighbours go back", "[undo]")
{
    TempStore store;
    const Id ada = store.person(u"Ada"_s, u"Byron"_s);
    REQUIRE(store.write(u"set_contact"_s, [&](Pen& pen) {
        return pen.set(Entity::Contact, ada, Cells{{Contact::LastName, u"King"_s}, {Contact::JobTitle, u"Analyst"_s}});
    }));
    const qint64 edit = *store->lastUndoable(store.actor);
    setLastName(store, ada, u"Lovelace"_s);
    const auto undone = undo(*store, edit, store.actor);
    REQUIRE(undone);
    REQUIRE(undone->kept.size() == 1);
    CHECK(undone->kept.front().field == u"contact.last_name"_s);
    CHECK(undone->kept.front().now == u"Lovelace"_s);
    CHECK(undone->kept.front().wanted == u"Byron"_s);
    CHECK(store.text(lastName) == u"Lovelace"_s);
    CHECK(store.text(u"SELECT coalesce(job_title, 'none') FROM contact"_s) == u"none"_s);
    CHECK(store.problems() == QStringList{});
}

TEST_CASE("Undoing a deletion whose address was taken meanwhile keeps it deleted and says why", "[undo]")
{
    TempStore store;
    const Id ada = store.person(u"Ada"_s, u"Byron"_s, u"ada@example.org"_s);
    REQUIRE(store.write(u"delete_contacts"_s, [&](Pen& pen) { return pen.remove(Entity::Contact, ada); }));
    const qint64 deletion = *store->lastUndoable(store.actor);
    store.person(u"Ben"_s, u"Nevis"_s, u"ada@example.org"_s);
    const auto undone = undo(*store, deletion, store.actor);
    REQUIRE(undone);
    REQUIRE(undone->kept.size() == 1);
    CHECK(undone->kept.front().reason == Errc::DuplicateEmail);
    CHECK(store.problems() == QStringList{});
}
