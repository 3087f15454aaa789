// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/employee_commands.h"

#include "core/commands/stepwise.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

Error noSuccessor(const Id& successor)
{
    return {.code = Errc::UnknownReference, .field = u"employee.replacement"_s, .value = successor.toString()};
}

/// Everything that has to change hands, by who takes it.
class HandOver {
public:
    HandOver(const RemoveEmployee& wish) : m_wish{wish} {}

    /// The steps; none when nothing is left that is theirs.
    Result<std::vector<WriteStep>> steps(Database& db)
    {
        m_steps.clear();
        m_unwantedContacts = m_unwantedTasks = 0;
        const Database::Binds binds{{":employee"_L1, m_wish.employee}};
        auto read = db.each(u"SELECT id, team FROM contact WHERE responsible = :employee AND deleted = 0"_s, binds,
                            [&](Statement& row) {
                                add(Entity::Contact, row.id(0), Contact::Responsible, row.id(1));
                                ++m_contacts;
                                return true;
                            });
        if (read)
            read = db.each(uR"(
                SELECT t.id, c.team FROM task t LEFT JOIN contact c ON c.id = t.contact
                 WHERE t.assignee = :employee AND coalesce(t.state, 'open') = 'open' AND t.deleted = 0)"_s,
                           binds, [&](Statement& row) {
                               add(Entity::Task, row.id(0), Task::Assignee, row.id(1));
                               ++m_tasks;
                               return true;
                           });
        if (read)
            read =
                db.each(u"SELECT id FROM team WHERE leader = :employee AND deleted = 0"_s, binds, [&](Statement& row) {
                    const Id next = successorFor(row.id(0));
                    m_steps.push_back({.entity = Entity::Team,
                                       .row = row.id(0),
                                       .field = Team::Leader,
                                       .value = next.isNull() ? Value{} : Value{next}});
                    return true;
                });
        if (read)
            read = db.each(u"SELECT id FROM team_member WHERE employee = :employee AND deleted = 0"_s, binds,
                           [&](Statement& row) {
                               m_steps.push_back({.entity = Entity::TeamMember, .row = row.id(0), .removes = true});
                               return true;
                           });
        if (!read) return read.error();
        if (m_unwantedContacts > 0 || m_unwantedTasks > 0)
            return Error{.code = Errc::StillInUse,
                         .detail = QString::number(m_unwantedContacts),
                         .field = u"employee.state"_s,
                         .value = QString::number(m_unwantedTasks)};
        return m_steps;
    }

    qint64 contacts() const { return m_contacts; }
    qint64 tasks() const { return m_tasks; }

private:
    Id successorFor(const Id& team) const
    {
        const auto named = std::find_if(m_wish.byTeam.begin(), m_wish.byTeam.end(),
                                        [&](const auto& each) { return !team.isNull() && each.team == team; });
        return named == m_wish.byTeam.end() ? m_wish.successor : named->successor;
    }

    void add(Entity entity, const Id& row, FieldIndex field, const Id& team)
    {
        const Id next = successorFor(team);
        if (next.isNull()) ++(entity == Entity::Contact ? m_unwantedContacts : m_unwantedTasks);
        m_steps.push_back({.entity = entity, .row = row, .field = field, .value = Value{next}});
    }

    RemoveEmployee m_wish;
    std::vector<WriteStep> m_steps;
    qint64 m_contacts = 0, m_tasks = 0, m_unwantedContacts = 0, m_unwantedTasks = 0;
};

class RemoveEmployeeJob final : public Job<RemoveEmployee::Outcome> {
public:
    RemoveEmployeeJob(const RemoveEmployee& wish, HandOver handOver, Stepwise steps)
        : m_wish{wish}
        , m_handOver{std::move(handOver)}
        , m_steps{std::move(steps)}
    {}

    Result<bool> step(ChangeSet& changes) override
    {
        return m_steps.step(
            changes,
            [this](Pen& pen) -> Result<std::vector<WriteStep>> {
                // What came to them while the work went on goes the same way.
                auto more = m_handOver.steps(pen.reader());
                if (!more || !more->empty()) return more;
                if (auto done = pen.set(Entity::Employee, m_wish.employee, Employee::State, u"inactive"_s); !done)
                    return done.error();
                return std::vector<WriteStep>{};
            },
            m_waits);
    }

    Result<bool> takeBack() override
    {
        m_cancelled = true;
        m_steps.takeBack();
        return true;
    }

    Result<RemoveEmployee::Outcome> finish(bool) override
    {
        if (auto done = m_steps.finish(); !done) return done.error();
        if (m_cancelled) return RemoveEmployee::Outcome{.cancelled = true};
        return RemoveEmployee::Outcome{
            .group = m_steps.group().id, .contacts = m_handOver.contacts(), .tasks = m_handOver.tasks()};
    }

    JobProgress progress() const override { return m_steps.progress(); }

private:
    RemoveEmployee m_wish;
    HandOver m_handOver;
    Stepwise m_steps;
    bool m_cancelled = false;
};

/// Successors are active colleagues.
Status checkSuccessors(Database& db, const RemoveEmployee& wish)
{
    std::vector<Id> successors;
    if (!wish.successor.isNull()) successors.push_back(wish.successor);
    for (const auto& each : wish.byTeam) successors.push_back(each.successor);
    for (const Id& successor : successors) {
        const auto active = db.cell(
            u"SELECT count(*) FROM employee WHERE id = :id AND deleted = 0 AND coalesce(state, 'active') = 'active'"_s,
            {{":id"_L1, successor}});
        if (!active) return active.error();
        if (active->integer() == 0 || successor == wish.employee) return noSuccessor(successor);
    }
    return {};
}

/// The same answer as the pen's, before anything changes hands.
Status checkAdministrators(Database& db, const Id& employee)
{
    const auto others = db.cell(uR"(
        SELECT count(*) FROM employee WHERE role = 'crm_admin' AND coalesce(state, 'active') = 'active' AND deleted = 0
           AND id <> :employee)"_s,
                                {{":employee"_L1, employee}});
    if (!others) return others.error();
    if (others->integer() > 0) return {};
    return Error{.code = Errc::StillInUse, .detail = u"last_administrator"_s, .field = u"employee.role"_s};
}

Result<std::vector<Id>> idsOf(Pen& pen, const QString& sql, const Id& employee)
{
    std::vector<Id> ids;
    auto read = pen.reader().each(sql, {{":employee"_L1, employee}}, [&](Statement& row) {
        ids.push_back(row.id(0));
        return true;
    });
    if (!read) return read.error();
    return ids;
}

} // namespace

Result<std::unique_ptr<Job<RemoveEmployee::Outcome>>> start(Store& store, const Actor& actor,
                                                            const RemoveEmployee& wish)
{
    if (!may(actor.role, Act::Change, Entity::Employee)) return Error{.code = Errc::NotAllowed, .field = u"employee"_s};
    Database& db = store.reader();
    const auto name = db.cell(uR"(
        SELECT name FROM employee WHERE id = :id AND deleted = 0 AND coalesce(state, 'active') = 'active')"_s,
                              {{":id"_L1, wish.employee}});
    if (!name) return name.error();
    if (name->isNull()) return Error{.code = Errc::NotFound, .field = u"employee"_s, .value = wish.employee.toString()};
    if (auto fine = checkSuccessors(db, wish); !fine) return fine.error();
    if (auto fine = checkAdministrators(db, wish.employee); !fine) return fine.error();
    HandOver handOver{wish};
    auto steps = handOver.steps(db);
    if (!steps) return steps.error();
    const auto group = store.begin({.kind = u"remove_employee"_s, .label = name->text(), .actor = actor});
    if (!group) return group.error();
    return std::unique_ptr<Job<RemoveEmployee::Outcome>>{std::make_unique<RemoveEmployeeJob>(
        wish, std::move(handOver), Stepwise{store, actor, *group, std::move(*steps)})};
}

Result<int> handOver(Pen& pen, const Id& from, const Id& to)
{
    if (from == to) return noSuccessor(to);
    const auto contacts = idsOf(pen, u"SELECT id FROM contact WHERE responsible = :employee AND deleted = 0"_s, from);
    if (!contacts) return contacts.error();
    for (const Id& contact : *contacts)
        if (auto done = pen.set(Entity::Contact, contact, Contact::Responsible, to); !done) return done.error();
    const auto tasks = idsOf(
        pen, u"SELECT id FROM task WHERE assignee = :employee AND coalesce(state, 'open') = 'open' AND deleted = 0"_s,
        from);
    if (!tasks) return tasks.error();
    for (const Id& task : *tasks)
        if (auto done = pen.set(Entity::Task, task, Task::Assignee, to); !done) return done.error();
    return int(contacts->size());
}

} // namespace kontor
