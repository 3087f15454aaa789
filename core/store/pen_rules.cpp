// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The rules that the pen enforces for every caller.
#include "core/store/pen.h"

#include "core/domain/privacy.h"
#include "core/store/connection.h"
#include "core/store/row_rules.h"

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

bool isBlank(const Cells& cells, FieldIndex field) { return cellOf(cells, field).isEmpty(); }

/// Whether the row held its address: a deleted one did not, nor did one that comes from a contact in the bin.
Result<bool> heldBefore(Database& db, Entity entity, const RowWriter::Row& before, const std::vector<Value>& after)
{
    const auto owner = size_t(entityInfo(entity).owner);
    if (before.deleted || before.values[owner] == after[owner]) return !before.deleted;
    const auto live = db.cell(u"SELECT 1 FROM contact WHERE id = :contact AND deleted = 0"_s,
                              {{":contact"_L1, before.values[owner]}});
    if (!live) return live.error();
    return !live->isNull();
}

} // namespace

Status Pen::allowed(Act act, Entity entity) const
{
    if (may(actor().role, act, entity)) return {};
    return Error{.code = Errc::NotAllowed, .field = QLatin1StringView{entityInfo(entity).name}};
}

Result<Pen::Values> Pen::checkedNew(Entity entity, Cells& cells)
{
    if (auto fine = allowed(Act::Create, entity); !fine) return fine.error();
    const EntityInfo& info = entityInfo(entity);
    if (entity == Entity::Contact) {
        if (isBlank(cells, Contact::Responsible)) putCell(cells, Contact::Responsible, actor().employee);
        putCell(cells, Contact::CreatedAt, now());
    } else if (entity == Entity::Note) {
        putCell(cells, Note::Author, actor().employee);
        putCell(cells, Note::CreatedAt, now());
    } else if (entity == Entity::Task) {
        if (isBlank(cells, Task::State)) putCell(cells, Task::State, u"open"_s);
        if (isBlank(cells, Task::Priority)) putCell(cells, Task::Priority, u"normal"_s);
        putCell(cells, Task::CreatedAt, now());
        if (cellOf(cells, Task::State).text() == "done"_L1) putCell(cells, Task::CompletedAt, now());
    } else if (entity == Entity::View) {
        putCell(cells, View::Author, actor().employee);
        if (!isBlank(cells, View::Role))
            if (auto fine = allowed(Act::Reassign, entity); !fine) return fine.error();
    }
    if (auto filled = fillNew(entity, cells); !filled) return filled.error();
    cells = kept(entity, std::move(cells));
    for (Cell& cell : cells)
        if (cell.value.isEmpty()) cell.value = {};
    if (auto fine = checkNewRow(entity, cells); !fine) return fine.error();
    if (entity == Entity::Contact && m_group.spec.kind != "recreate_contact"_L1)
        if (auto fine = checkMandatory(m_context.mandatory, cells); !fine) return fine.error();
    if (auto fine = checkReferences(entity, cells); !fine) return fine.error();
    if (auto fine = checkRules(entity, {}, cells, nullptr); !fine) return fine.error();
    if (entity == Entity::Task && isBlank(cells, Task::Assignee)) {
        const auto assignee = responsibleFor(cellOf(cells, Task::Contact).id());
        if (!assignee) return assignee.error();
        putCell(cells, Task::Assignee, *assignee);
    }
    if (const auto position = fieldNamed(entity, u"position"); position && isBlank(cells, *position)) {
        const auto next = nextPosition(entity, cellOf(cells, info.owner).id());
        if (!next) return next.error();
        putCell(cells, *position, *next);
    }
    Values values(info.fields.size());
    for (Cell& cell : cells) values[size_t(cell.field)] = cell.value;
    if (auto fine = checkOwners(entity, {}, values, cells); !fine) return fine.error();
    return values;
}

Result<bool> Pen::isLive(Entity entity, const Id& row)
{
    if (m_verified.contains(row) || (entity == Entity::Contact && m_contacts.isNew(row))) return true;
    if (m_context.rows.holds(entity))
        if (auto ready = m_context.rows.flush(); !ready) return ready.error();
    auto statement = m_context.connection.prepare(m_context.rows.selectLive(entity));
    if (!statement) return statement.error();
    (*statement)->bindBlob(0, row.bytes());
    const auto found = (*statement)->step();
    (*statement)->reset();
    if (found && *found) m_verified.insert(row);
    return found;
}

Status Pen::checkReferences(Entity entity, const Cells& cells)
{
    for (const Cell& cell : cells) {
        const Field& field = fieldInfo(entity, cell.field);
        if (field.type != FieldType::Reference || cell.value.isNull() || field.target == Entity::None) continue;
        const auto live = isLive(field.target, cell.value.id());
        if (!live) return live.error();
        if (!*live)
            return Error{.code = Errc::UnknownReference,
                         .field = fieldPath(entity, cell.field),
                         .value = cell.value.id().toString()};
    }
    return entity == Entity::ContactPerson ? checkSides(cells) : Status{};
}

/// A link uses addresses of its two sides and nobody else's, a contact's primary ones are its own.
Status Pen::checkOwners(Entity entity, const Id& row, const Values& values, const Cells& cells)
{
    if (entity != Entity::ContactPerson && entity != Entity::Contact) return {};
    for (const Cell& cell : cells) {
        const Field& field = fieldInfo(entity, cell.field);
        if (cell.value.isNull() || field.type != FieldType::Reference) continue;
        if (field.target != Entity::Email && field.target != Entity::Phone && field.target != Entity::Location)
            continue;
        const auto owner = m_context.reader.cell(
            u"SELECT contact FROM %1 WHERE id = :id"_s.arg(QLatin1StringView{entityInfo(field.target).name}),
            {{":id"_L1, cell.value.id()}});
        if (!owner) return owner.error();
        const Id contact = owner->id();
        const bool own = entity == Entity::Contact ? contact == row
                                                   : contact == values[ContactPerson::Person].id() ||
                                                         contact == values[ContactPerson::Business].id();
        if (!own)
            return Error{.code = Errc::UnknownReference,
                         .field = fieldPath(entity, cell.field),
                         .value = cell.value.id().toString()};
    }
    return {};
}

/// A link has a person on one side and a business on the other.
Status Pen::checkSides(const Cells& cells)
{
    for (const auto& [field, person] : {std::pair{ContactPerson::Person, true}, {ContactPerson::Business, false}}) {
        const Value& side = cellOf(cells, field);
        if (side.isNull()) continue;
        const auto found = m_contacts.isPerson(side.id());
        if (!found) return found.error();
        if (*found != person)
            return Error{.code = Errc::WrongContactType,
                         .detail = person ? u"person"_s : u"business"_s,
                         .field = fieldPath(Entity::ContactPerson, field)};
    }
    return {};
}

Result<DerivedCells> Pen::derivedCells(Entity entity, const Values& values) const
{
    return kontor::derivedCells(entity, values, m_context.homeRegion);
}

/// Private rows are their author's alone; a shared view is changed by its author and by who manages.
Status Pen::reachable(Entity entity, const Id& row, const RowWriter::Row& before) const
{
    if (!before.found) return Error{.code = Errc::NotFound, .value = row.toString()};
    const EntityInfo& info = entityInfo(entity);
    if (!info.hasPrivateRows() || before[info.author].id() == actor().employee) return {};
    if (!soleReader(entity, before.values).isNull()) return Error{.code = Errc::NotFound, .value = row.toString()};
    return entity == Entity::View ? allowed(Act::Reassign, entity) : Status{};
}

Status Pen::checkSet(Entity entity, const Id& row, const RowWriter::Row& before, const Cells& cells)
{
    if (before.deleted) return Error{.code = Errc::AlreadyDeleted, .field = QLatin1StringView{entityInfo(entity).name}};
    if (auto fine = allowed(Act::Change, entity); !fine) return fine;
    for (const Cell& cell : cells) {
        const Value& now = before[cell.field];
        const QString type = entity == Entity::Contact ? before[Contact::Type].text() : QString{};
        if (auto fine = checkChange(entity, cell, now, type); !fine) return fine;
        if (entity == Entity::Contact)
            if (auto fine = checkKept(m_context.mandatory, cell, now, type); !fine) return fine;
        const bool same = now == cell.value || (now.isEmpty() && cell.value.isEmpty());
        const bool ofManagers = (entity == Entity::Contact && cell.field == Contact::Responsible) ||
                                (entity == Entity::View && cell.field == View::Role);
        if (same || !ofManagers) continue;
        if (auto fine = allowed(Act::Reassign, entity); !fine) return fine;
    }
    if (entity == Entity::Employee && cellOf(cells, Employee::State).text() == "inactive"_L1) {
        const auto held = m_context.reader.cell(
            u"SELECT count(*) FROM contact WHERE responsible = :employee AND deleted = 0"_s, {{":employee"_L1, row}});
        if (!held) return held.error();
        if (held->integer() > 0)
            return Error{
                .code = Errc::StillInUse, .detail = QString::number(held->integer()), .field = u"employee.state"_s};
    }
    if (entity == Entity::Employee)
        if (auto fine = checkLastAdministrator(row, before.values, cells); !fine) return fine;
    if (auto fine = checkReferences(entity, cells); !fine) return fine;
    if (auto fine = checkRules(entity, row, cells, &before.values); !fine) return fine;
    return checkOwners(entity, row, before.values, cells);
}

/// Somebody has to be able to let the others in.
Status Pen::checkLastAdministrator(const Id& employee, const Values& before, const Cells& cells)
{
    Values after = before;
    for (const Cell& cell : cells) after[size_t(cell.field)] = cell.value;
    const auto rules = [](const Values& values) {
        return values[Employee::Role].text() == "crm_admin"_L1 && values[Employee::State].text() != "inactive"_L1;
    };
    if (!rules(before) || rules(after)) return {};
    const auto others = m_context.reader.cell(uR"(
        SELECT count(*) FROM employee WHERE role = 'crm_admin' AND coalesce(state, 'active') = 'active' AND deleted = 0
           AND id <> :employee)"_s,
                                              {{":employee"_L1, employee}});
    if (!others) return others.error();
    if (others->integer() > 0) return {};
    return Error{.code = Errc::StillInUse, .detail = u"last_administrator"_s, .field = u"employee.role"_s};
}

Status Pen::claim(Entity entity, const Id& row, const DerivedCells& derived, const Values& values)
{
    if ((entity != Entity::Email && entity != Entity::Phone) || derived.first.isEmpty()) return {};
    const auto taken = m_claims.take(entity, derived.first, row);
    if (!taken) return taken.error();
    if (*taken) return {};
    // The holder may be a contact that this very transaction makes.
    if (auto ready = flushHeld(); !ready) return ready;
    return m_claims.clash(
        entity, derived.first,
        values[entity == Entity::Email ? FieldIndex{Email::Address} : FieldIndex{Phone::Number}].text());
}

Status Pen::moveClaims(Entity entity, const Id& row, const RowWriter::Row& before, const Values& after, bool deleted)
{
    const auto derived = derivedCells(entity, after);
    if (!derived) return derived.error();
    const bool address = entity == Entity::Email || entity == Entity::Phone;
    const auto live = address ? isLive(Entity::Contact, after[size_t(entityInfo(entity).owner)].id()) : false;
    if (!live) return live.error();
    // A contact in the bin holds nothing; coming back it takes what it then has.
    if (*live) {
        const auto old = derivedCells(entity, before.values);
        const auto had = heldBefore(m_context.reader, entity, before, after);
        if (!had) return had.error();
        const QString held = old && *had ? old->first : QString{};
        const QString wanted = deleted ? QString{} : derived->first;
        if (!wanted.isEmpty() && wanted != held)
            if (auto taken = claim(entity, row, *derived, after); !taken) return taken;
        if (!held.isEmpty() && wanted != held)
            if (auto released = m_claims.release(entity, held, row); !released) return released;
    }
    return m_context.rows.updateDerived(entity, row, *derived);
}

} // namespace kontor
