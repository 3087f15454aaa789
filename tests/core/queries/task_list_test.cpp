// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/task.h"
#include "core/queries/contacts_by_id.h"
#include "core/queries/task_list.h"
#include "tests/support/catch.h"
#include "tests/support/temp_store.h"

using namespace kontor;
using namespace kontor::test;
using namespace Qt::StringLiterals;

namespace {

const QDate today{2026, 11, 20}; // a Friday

Id addTask(TempStore& store, const Id& contact, const QString& title, const QDate& due)
{
    Id made;
    REQUIRE(store.write(u"add_task"_s, [&](Pen& pen) -> Status {
        const auto task =
            pen.create(Entity::Task, {{Task::Contact, contact},
                                      {Task::Title, title},
                                      {Task::Due, due.isValid() ? due.toString(Qt::ISODate) : QString{}}});
        if (!task) return task.error();
        made = *task;
        return {};
    }));
    return made;
}

QStringList titles(TempStore& store, TaskList question)
{
    question.today = today;
    const auto answer = run(store->reader(), question);
    REQUIRE(answer);
    QStringList all;
    for (const TaskRow& task : answer->rows) all << task.title;
    return all;
}

} // namespace

TEST_CASE("tasks are listed by due date, for each span of days", "[task_list]")
{
    TempStore store;
    const Id ada = store.person(u"Ada"_s, u"König"_s);
    addTask(store, ada, u"some day"_s, {});
    addTask(store, ada, u"next week"_s, today.addDays(4));
    addTask(store, ada, u"late"_s, today.addDays(-3));
    const Id now = addTask(store, ada, u"today"_s, today);
    addTask(store, ada, u"Sunday"_s, today.addDays(2));

    CHECK(titles(store, {}) == QStringList{u"late"_s, u"today"_s, u"Sunday"_s, u"next week"_s, u"some day"_s});
    CHECK(titles(store, {.due = TaskList::Due::Overdue}) == QStringList{u"late"_s});
    CHECK(titles(store, {.due = TaskList::Due::Today}) == QStringList{u"today"_s});
    CHECK(titles(store, {.due = TaskList::Due::Week}) == QStringList{u"late"_s, u"today"_s, u"Sunday"_s});
    CHECK(titles(store, {.due = TaskList::Due::Undated}) == QStringList{u"some day"_s});
    CHECK(titles(store, {.text = u"KONIG"_s}).size() == 5);
    CHECK(titles(store, {.text = u"sund"_s}) == QStringList{u"Sunday"_s});
    CHECK(titles(store, {.assignee = store.actor.employee}).size() == 5);
    CHECK(titles(store, {.assignee = Id::make(1)}).isEmpty());
    CHECK(titles(store, {.limit = 2}).size() == 2);

    REQUIRE(store.write(u"set_task"_s, [&](Pen& pen) {
        return pen.set(Entity::Task, now, {{Task::State, u"done"_s}});
    }));
    CHECK(titles(store, {.due = TaskList::Due::Today}).isEmpty());
    CHECK(titles(store, {.state = u"done"_s}) == QStringList{u"today"_s});
    CHECK(titles(store, {.state = {}}).size() == 5);
}

TEST_CASE("contacts with nothing planned are those without an open task", "[task_list]")
{
    TempStore store;
    const Id ada = store.person(u"Ada"_s, u"König"_s), zoe = store.person(u"Zoë"_s, u"Smith"_s);
    const Id task = addTask(store, ada, u"call"_s, today);
    auto unplanned = run(store->reader(), UnplannedContacts{.responsible = store.actor.employee});
    REQUIRE(unplanned);
    CHECK(unplanned->total == 1);
    REQUIRE(unplanned->rows.size() == 1);
    CHECK(unplanned->rows.front().id == zoe);
    REQUIRE(store.write(u"set_task"_s, [&](Pen& pen) {
        return pen.set(Entity::Task, task, {{Task::State, u"done"_s}});
    }));
    unplanned = run(store->reader(), UnplannedContacts{.responsible = store.actor.employee});
    REQUIRE(unplanned);
    CHECK(unplanned->total == 2);
}

TEST_CASE("contacts that were remembered are found by id, but for those in the trash", "[task_list]")
{
    TempStore store;
    const Id ada = store.person(u"Ada"_s, u"König"_s), zoe = store.person(u"Zoë"_s, u"Smith"_s);
    REQUIRE(store.write(u"delete_contacts"_s, [&](Pen& pen) { return pen.remove(Entity::Contact, ada); }));
    const auto rows = run(store->reader(), ContactsById{{zoe, ada, Id::make(1)}});
    REQUIRE(rows);
    REQUIRE(rows->size() == 1);
    CHECK(rows->front().displayName == u"Zoë Smith"_s);
}
