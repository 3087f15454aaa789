// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/undo.h"
#include "tests/support/temp_store.h"

using namespace Qt::StringLiterals;
using namespace kontor;
using kontor::test::TempStore;

namespace {

struct StoreOfOne : TempStore {
    StoreOfOne() { ada = person(u"Ada"_s, u"Lovelace"_s); }

    Id add(const QString& kind, Entity entity, const std::vector<Cell>& cells)
    {
        Id made;
        REQUIRE(write(kind, [&](Pen& pen) -> Status {
            const auto row = pen.create(entity, cells);
            if (!row) return row.error();
            made = *row;
            return {};
        }));
        return made;
    }
    Id call(qint64 at)
    {
        return add(u"add_call"_s, Entity::Call, {{Call::Contact, ada}, {Call::Direction, u"out"_s}, {Call::At, at}});
    }
    void remove(Entity entity, const Id& row)
    {
        REQUIRE(write(u"delete_row"_s, [&](Pen& pen) { return pen.remove(entity, row); }));
    }
    void undoLast()
    {
        const auto no = (*this)->lastUndoable(actor);
        REQUIRE(no);
        REQUIRE(undo(**this, *no, actor));
    }
    QString last() { return text(u"SELECT coalesce(last_contact, 'never') FROM contact WHERE first_name = 'Ada'"_s); }

    Id ada;
};

} // namespace

TEST_CASE("What is taken back or deleted was no contact", "[pen][last_contact]")
{
    StoreOfOne store;
    CHECK(store.last() == u"never"_s);
    store.add(u"add_note"_s, Entity::Note, {{Note::Contact, store.ada}, {Note::Text, u"Met her"_s}});
    CHECK(store.last() != u"never"_s);
    store.undoLast();
    CHECK(store.last() == u"never"_s);

    store.call(1'500'000'000'000);
    const Id later = store.call(1'550'000'000'000);
    CHECK(store.last() == u"1550000000000"_s);
    store.remove(Entity::Call, later);
    CHECK(store.last() == u"1500000000000"_s);
    store.undoLast(); // the deletion
    CHECK(store.last() == u"1550000000000"_s);
    CHECK(store.problems() == QStringList{});
}

TEST_CASE("A task that changes hands is no contact", "[pen][last_contact]")
{
    StoreOfOne store;
    const Id eve = store.add(
        u"add_employee"_s, Entity::Employee,
        {{Employee::Name, u"Eve"_s}, {Employee::Email, u"eve@x.example"_s}, {Employee::Role, u"crm_sales"_s}});
    const Id task = store.add(u"add_task"_s, Entity::Task, {{Task::Contact, store.ada}, {Task::Title, u"Call her"_s}});
    const QString made = store.last();
    CHECK(made != u"never"_s);
    REQUIRE(
        store.write(u"remove_employee"_s, [&](Pen& pen) { return pen.set(Entity::Task, task, Task::Assignee, eve); }));
    CHECK(store.last() == made);
    REQUIRE(store.write(u"set_task"_s, [&](Pen& pen) { return pen.set(Entity::Task, task, Task::State, u"done"_s); }));
    CHECK(store.last() != made);
}
