// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The rules that the pen enforces for every caller.
#include "core/store/pen.h"

#include "core/base/text_folding.h"
#include "core/domain/country_outline.h"
#include "core/domain/email_address.h"
#include "core/domain/phone_number.h"
#include "core/domain/privacy.h"
#include "core/domain/web_address.h"
#include "core/store/connection.h"

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

bool isBlank(const Cells& cells, FieldIndex field) { return cellOf(cells, field).isEmpty(); }

/// Fields that need not be given because a fresh row has them anyway.
bool isWorkedOut(Entity entity, FieldIndex field) { return entity == Entity::Contact && field == Contact::CreatedAt; }

/// Does a person or a business have this field?
Status checkType(const QString& type, FieldIndex field, const Value& value)
{
    const Field& info = fieldInfo(Entity::Contact, field);
    const bool person = type != "business"_L1;
    if (value.isEmpty() || (person ? !info.is(FieldFlag::BusinessOnly) : !info.is(FieldFlag::PersonOnly))) return {};
    return Error{
        .code = Errc::WrongContactType, .detail = type, .field = QLatin1StringView{info.name}, .value = value.text()};
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
    }
    if (auto filled = fillNew(entity, cells); !filled) return filled.error();
    for (Cell& cell : cells) {
        if (cell.value.isEmpty()) cell.value = {};
        if (auto fine = checkCell(entity, cell.field, cell.value); !fine) return fine.error();
        if (entity != Entity::Contact) continue;
        if (auto fine = checkType(cellOf(cells, Contact::Type).text(), cell.field, cell.value); !fine)
            return fine.error();
    }
    for (size_t i = 0; i < info.fields.size(); ++i)
        if (info.fields[i].is(FieldFlag::Required) && !isWorkedOut(entity, FieldIndex(i)) &&
            isBlank(cells, FieldIndex(i)))
            return Error{.code = Errc::Required, .field = fieldPath(entity, FieldIndex(i))};
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
    const QString& active = entity == Entity::Employee ? u" AND coalesce(state, 'active') = 'active'"_s : QString{};
    auto statement = m_context.connection.prepare(
        u"SELECT 1 FROM %1 WHERE id = :id AND deleted = 0%2"_s.arg(QLatin1StringView{entityInfo(entity).name}, active));
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
    switch (entity) {
    case Entity::Email: {
        const auto email = parseEmail(values[Email::Address].text());
        if (!email) return email.error();
        return DerivedCells{.first = email->norm};
    }
    case Entity::Phone: {
        const QString& region = values[Phone::Region].isEmpty() ? m_context.homeRegion : values[Phone::Region].text();
        const auto phone = parsePhone(values[Phone::Number].text(), region);
        if (!phone) return phone.error();
        return DerivedCells{.first = phone->norm(), .second = nationalDigits(phone->norm())};
    }
    case Entity::Link: {
        const auto url = parseWebAddress(values[Link::Url].text());
        if (!url) return url.error();
        return DerivedCells{};
    }
    case Entity::Location: {
        const Value &lat = values[Location::Lat], &lon = values[Location::Lon];
        if (lat.isNull() != lon.isNull())
            return Error{.code = Errc::Required, .field = lat.isNull() ? u"location.lat"_s : u"location.lon"_s};
        if (lat.isNull()) return DerivedCells{};
        if (auto fine = coordinateStatus(lat.real(), lon.real(), values[Location::Country].text()); !fine)
            return fine.error();
        return DerivedCells{};
    }
    case Entity::Note: return DerivedCells{.first = QString::fromUtf8(foldText(values[Note::Text].text()))};
    default: return DerivedCells{};
    }
}

Status Pen::visible(Entity entity, const Id& row, const RowWriter::Row& before) const
{
    const Id only = before.found ? soleReader(entity, before.values) : Id{};
    const bool hidden = !only.isNull() && only != actor().employee;
    if (before.found && !hidden) return {};
    return Error{.code = Errc::NotFound, .value = row.toString()};
}

Status Pen::checkSet(Entity entity, const Id& row, const RowWriter::Row& before, const Cells& cells)
{
    if (before.deleted) return Error{.code = Errc::AlreadyDeleted, .field = QLatin1StringView{entityInfo(entity).name}};
    if (auto fine = allowed(Act::Change, entity); !fine) return fine;
    for (const Cell& cell : cells) {
        const Field& field = fieldInfo(entity, cell.field);
        const bool same = before[cell.field] == cell.value || (before[cell.field].isEmpty() && cell.value.isEmpty());
        if (same) continue;
        const QString path = fieldPath(entity, cell.field);
        if (field.is(FieldFlag::Permanent)) return Error{.code = Errc::Permanent, .field = path};
        if (field.is(FieldFlag::ReadOnly)) return Error{.code = Errc::ReadOnly, .field = path};
        if (field.is(FieldFlag::Required) && cell.value.isEmpty()) return Error{.code = Errc::Required, .field = path};
        if (auto fine = checkCell(entity, cell.field, cell.value); !fine) return fine;
        if (entity != Entity::Contact) continue;
        if (cell.field == Contact::Responsible)
            if (auto fine = allowed(Act::Reassign, entity); !fine) return fine;
        if (auto fine = checkType(before[Contact::Type].text(), cell.field, cell.value); !fine) return fine;
    }
    if (entity == Entity::Employee && cellOf(cells, Employee::State).text() == "inactive"_L1) {
        const auto held = m_context.reader.cell(
            u"SELECT count(*) FROM contact WHERE responsible = :employee AND deleted = 0"_s, {{":employee"_L1, row}});
        if (!held) return held.error();
        if (held->integer() > 0)
            return Error{
                .code = Errc::StillInUse, .detail = QString::number(held->integer()), .field = u"employee.state"_s};
    }
    if (auto fine = checkReferences(entity, cells); !fine) return fine;
    if (auto fine = checkRules(entity, row, cells, &before.values); !fine) return fine;
    return checkOwners(entity, row, before.values, cells);
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
        const QString held = old && !before.deleted ? old->first : QString{};
        const QString wanted = deleted ? QString{} : derived->first;
        if (!wanted.isEmpty() && wanted != held)
            if (auto taken = claim(entity, row, *derived, after); !taken) return taken;
        if (!held.isEmpty() && wanted != held)
            if (auto released = m_claims.release(entity, held, row); !released) return released;
    }
    return m_context.rows.updateDerived(entity, row, *derived);
}

} // namespace kontor
