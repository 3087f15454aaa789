// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/notices.h"

#include "core/domain/entities.h"
#include "core/store/connection.h"

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

const Change* changeOf(const std::vector<Change>& changes, FieldIndex field)
{
    for (const Change& change : changes)
        if (change.field == field) return &change;
    return nullptr;
}

bool goes(const std::vector<Change>& changes)
{
    const Change* deletion = changeOf(changes, deletedField);
    return deletion && deletion->after.boolean();
}

bool comesBack(const std::vector<Change>& changes)
{
    const Change* deletion = changeOf(changes, deletedField);
    return deletion && !deletion->after.boolean();
}

} // namespace

void NoticeLog::add(const Value& employee, const char* kind, Entity entity, const Id& row, const Id& contact)
{
    const Id whom = employee.id();
    if (whom.isNull() || whom == m_author) return;
    Notice& notice = m_notices[{whom, QLatin1StringView{kind}}];
    if (notice.count++ == 0) notice = {.entity = entity, .row = row, .contact = contact, .count = 1};
}

void NoticeLog::noteContact(const Id& row, const std::vector<Change>& changes, const std::vector<Value>& values)
{
    const Value& responsible = values[Contact::Responsible];
    if (changeOf(changes, Contact::MergedInto)) return; // the contact lives on in another
    if (goes(changes)) return add(responsible, "contact_deleted", Entity::Contact, row, row);
    const Change* hands = changeOf(changes, Contact::Responsible);
    if (changes.empty() || comesBack(changes) || hands) add(responsible, "contact_given", Entity::Contact, row, row);
    if (hands) add(hands->before, "contact_taken", Entity::Contact, row, row);
    if (!hands && changeOf(changes, Contact::Team)) add(responsible, "contact_team", Entity::Contact, row, row);
}

void NoticeLog::noteTask(const Id& row, const std::vector<Change>& changes, const std::vector<Value>& values)
{
    const Id contact = values[Task::Contact].id();
    const Value& state = values[Task::State];
    if (state.text() == "done"_L1 || state.text() == "cancelled"_L1 || goes(changes)) return;
    const Change* hands = changeOf(changes, Task::Assignee);
    if (changes.empty() || comesBack(changes) || hands)
        add(values[Task::Assignee], "task_given", Entity::Task, row, contact);
    if (hands) add(hands->before, "task_taken", Entity::Task, row, contact);
}

void NoticeLog::note(const Id& author, Entity entity, const Id& row, const std::vector<Change>& changes,
                     const std::vector<Value>& values)
{
    m_author = author;
    if (entity == Entity::Contact) return noteContact(row, changes, values);
    if (entity == Entity::Task) return noteTask(row, changes, values);
    if (entity == Entity::TeamMember)
        return add(values[TeamMember::Employee], goes(changes) ? "team_left" : "team_joined", Entity::Team,
                   values[TeamMember::Team].id(), {});
    if (entity == Entity::Team && (changes.empty() || changeOf(changes, Team::Leader)))
        add(values[Team::Leader], "team_lead", Entity::Team, row, {});
}

Status NoticeLog::write(Connection& connection, const Group& group)
{
    for (const auto& [whom, notice] : m_notices) {
        auto statement = connection.prepare(uR"(
            INSERT INTO notice(employee, kind, "group", at, author, contact, "table", "row", count)
            VALUES(:employee, :kind, :group, :at, :author, :contact, :table, :row, :count)
            ON CONFLICT(employee, "group", kind) WHERE "group" > 0
            DO UPDATE SET count = count + excluded.count, read_at = NULL)"_s);
        if (!statement) return statement.error();
        (*statement)->bindBlob(0, whom.first.bytes());
        (*statement)->bind(1, QString{whom.second});
        (*statement)->bind(2, group.no);
        (*statement)->bind(3, group.at);
        (*statement)->bindBlob(4, group.spec.actor.employee.bytes());
        if (notice.contact.isNull())
            (*statement)->bind(5, Value{});
        else
            (*statement)->bindBlob(5, notice.contact.bytes());
        (*statement)->bind(6, int(notice.entity));
        (*statement)->bindBlob(7, notice.row.bytes());
        (*statement)->bind(8, notice.count);
        if (auto done = (*statement)->run(); !done) return done;
    }
    m_notices.clear();
    return {};
}

namespace {

Result<bool> noteDue(Connection& connection, const Id& employee, qint64 now, const QDate& today)
{
    auto statement = connection.prepare(uR"(
        INSERT OR IGNORE INTO notice(employee, kind, day, at, contact, "table", "row")
        SELECT :employee, 'task_due', due, :now, contact, :table, id FROM task
         WHERE assignee = :employee AND due IS NOT NULL AND due <= :today AND deleted = 0
           AND coalesce(state, 'open') = 'open')"_s);
    if (!statement) return statement.error();
    (*statement)->bind(":employee"_L1, Value{employee});
    (*statement)->bind(":now"_L1, now);
    (*statement)->bind(":table"_L1, int(Entity::Task));
    (*statement)->bind(":today"_L1, today.toString(Qt::ISODate));
    const auto made = (*statement)->runCounting();
    if (!made) return made.error();
    return *made > 0;
}

Result<bool> mark(Connection& connection, const Id& employee, const Value& readAt, const Value& number)
{
    auto statement = connection.prepare(uR"(
        UPDATE notice SET read_at = :read WHERE employee = :employee AND (:no IS NULL OR no = :no)
           AND (read_at IS NULL) <> (:read IS NULL))"_s);
    if (!statement) return statement.error();
    (*statement)->bind(":read"_L1, readAt);
    (*statement)->bind(":employee"_L1, Value{employee});
    (*statement)->bind(":no"_L1, number);
    const auto marked = (*statement)->runCounting();
    if (!marked) return marked.error();
    return *marked > 0;
}

} // namespace

Result<bool> keepNotices(Connection& connection, const Id& employee, qint64 now, const NoticeDeed& deed)
{
    if (deed.what == NoticeDeed::What::Due) return noteDue(connection, employee, now, deed.today);
    if (deed.what == NoticeDeed::What::ReadAll) return mark(connection, employee, Value{now}, {});
    bool any = false;
    for (const qint64 number : deed.numbers) {
        const auto done =
            mark(connection, employee, deed.what == NoticeDeed::What::Read ? Value{now} : Value{}, Value{number});
        if (!done) return done.error();
        any = any || *done;
    }
    return any;
}

} // namespace kontor
