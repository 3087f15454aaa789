// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/employee_commands.h"

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

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

QString operationKind(const RemoveEmployee&) { return u"remove_employee"_s; }

Result<int> handOver(Pen& pen, const Id& from, const Id& to)
{
    if (from == to) return Error{.code = Errc::UnknownReference, .field = u"employee.replacement"_s};
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

Result<int> run(Pen& pen, const RemoveEmployee& wish)
{
    int moved = 0;
    if (!wish.replacement.isNull()) {
        const auto handed = handOver(pen, wish.employee, wish.replacement);
        if (!handed) return handed.error();
        moved = *handed;
    }
    // Without a replacement the pen refuses, if there is anything to hand over.
    if (auto done = pen.set(Entity::Employee, wish.employee, Employee::State, u"inactive"_s); !done)
        return done.error();
    const auto name = pen.reader().cell(u"SELECT name FROM employee WHERE id = :id"_s, {{":id"_L1, wish.employee}});
    if (!name) return name.error();
    if (auto named = pen.rename(name->text()); !named) return named.error();
    return moved;
}

} // namespace kontor
