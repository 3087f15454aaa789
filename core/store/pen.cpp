// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/pen.h"

#include "core/base/text_folding.h"
#include "core/domain/privacy.h"
#include "core/store/connection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

/// UUIDv5: named after what the row means, so another that means the same has it too.
bool isNamed(const Id& id) { return quint8(id.bytes()[6]) >> 4 == 5; }

/// Those without a value too: what a row is to be as a whole.
Cells everyCell(const std::vector<Value>& values)
{
    Cells cells;
    for (size_t i = 0; i < values.size(); ++i) cells.push_back({FieldIndex(i), values[i]});
    return cells;
}

} // namespace

Pen::Pen(PenContext& context, Group& group)
    : m_context{context}
    , m_group{group}
    , m_claims{context.connection}
    , m_events{context.connection}
    , m_contacts{context.connection, context.required, context.lastNumber}
{
    m_changes.group = group.id;
}

Status Pen::rename(const QString& label)
{
    auto statement = m_context.connection.prepare(u"UPDATE op_group SET label = :label WHERE no = :no"_s);
    if (!statement) return statement.error();
    (*statement)->bind(0, label);
    (*statement)->bind(1, m_group.no);
    m_group.spec.label = label;
    return (*statement)->run();
}

Id Pen::idFor(Entity entity, const Values& values) const
{
    const auto pair = [&](FieldIndex first, FieldIndex second) {
        return values[size_t(first)].id().bytes().toByteArray() + values[size_t(second)].id().bytes().toByteArray();
    };
    switch (entity) {
    case Entity::Keyword:
        return Id::named("keyword",
                         values[Keyword::Contact].id().bytes().toByteArray() + foldText(values[Keyword::Word].text()));
    case Entity::Relationship:
        return Id::named("relationship", values[Relationship::Contact].id().bytes().toByteArray() +
                                             values[Relationship::Stage].text().toUtf8());
    case Entity::ContactPerson:
        return Id::named("contact_person", pair(ContactPerson::Person, ContactPerson::Business));
    case Entity::CustomAssignment:
        return Id::named("custom_assignment", pair(CustomAssignment::Contact, CustomAssignment::Field));
    case Entity::CustomValue: return Id::named("custom_value", pair(CustomValue::Contact, CustomValue::Field));
    case Entity::CustomField: return Id::named("custom_field", values[CustomField::Key].text().toUtf8());
    case Entity::ContactCategory:
        return Id::named("contact_category", pair(ContactCategory::Contact, ContactCategory::Category));
    case Entity::MarketMember: return Id::named("market_member", pair(MarketMember::Contact, MarketMember::Market));
    case Entity::Picture: return Id::named("picture", values[Picture::Contact].id().bytes().toByteArray());
    case Entity::TeamMember: return Id::named("team_member", pair(TeamMember::Team, TeamMember::Employee));
    case Entity::Separation:
        return values[Separation::First].id() < values[Separation::Second].id()
                   ? Id::named("separation", pair(Separation::First, Separation::Second))
                   : Id::named("separation", pair(Separation::Second, Separation::First));
    default: return m_context.newId();
    }
}

Result<double> Pen::nextPosition(Entity entity, const Id& contact)
{
    if (entityInfo(entity).owner < 0) {
        const auto last = m_context.reader.cell(
            u"SELECT max(position) FROM %1 WHERE deleted = 0"_s.arg(QLatin1StringView{entityInfo(entity).name}));
        if (!last) return last.error();
        return last->real() + 1;
    }
    if (m_contacts.isNew(contact)) return double(m_contacts.newPosition(contact));
    const auto last =
        m_context.reader.cell(u"SELECT max(position) FROM %1 WHERE contact = :contact AND deleted = 0"_s.arg(
                                  QLatin1StringView{entityInfo(entity).name}),
                              {{":contact"_L1, contact}});
    if (!last) return last.error();
    return last->real() + 1;
}

Result<Id> Pen::create(Entity entity, Cells cells, const DerivedCells& known)
{
    auto values = checkedNew(entity, cells);
    if (!values) return values.error();
    const auto derived = known.first.isEmpty() ? derivedCells(entity, *values) : Result{known};
    if (!derived) return derived.error();
    Q_ASSERT(known.first.isEmpty() || *derivedCells(entity, *values) == known);
    const auto wanted = rowIdFor(entity, *values);
    if (!wanted) return wanted.error();
    Id row = *wanted;
    if (entity == Entity::Contact && (*values)[Contact::Consumer].boolean()) {
        const auto number = takeCustomerNumber(row);
        if (!number) return number.error();
        if (!number->isEmpty()) (*values)[Contact::CustomerNumber] = *number;
    }
    if (auto claimed = claim(entity, row, *derived, *values); !claimed) return claimed.error();

    const auto place = m_context.journal.next(m_group);
    if (!place) return place.error();
    if (entity == Entity::Contact) {
        m_contacts.create(row, *values, place->first);
        if (auto done = log(*place, entity, row, OpKind::Create, {}, *values); !done) return done.error();
        return row;
    }
    const bool held = mayHold(entity, row, *values);
    if (!held) {
        if (m_named.contains(row))
            if (auto ready = flushHeld(); !ready) return ready.error();
        auto inserted = m_context.rows.insert(entity, row, *values, place->first, *derived);
        if (!inserted) return inserted.error();
        if (!*inserted) {
            const auto elsewhere = belongsElsewhere(entity, row, *values);
            if (!elsewhere) return elsewhere.error();
            if (!*elsewhere) return revive(entity, row, everyCell(*values));
            row = m_context.newId(); // the name of this row went to another contact by a merge
            inserted = m_context.rows.insert(entity, row, *values, place->first, *derived);
            if (!inserted) return inserted.error();
        }
    }
    const EntityInfo& info = entityInfo(entity);
    if (entity == Entity::CustomField) m_requiredChanged = true;
    if (info.owner >= 0) m_contacts.childCreated((*values)[size_t(info.owner)].id(), entity, *values, *derived);
    if (info.otherOwner >= 0) m_contacts.touch((*values)[size_t(info.otherOwner)].id(), false);
    if (auto done = log(*place, entity, row, OpKind::Create, {}, *values); !done) return done.error();
    if (!held) return row;
    if (isNamed(row)) m_named.insert(row);
    m_context.rows.hold(entity, row, std::move(*values), place->first, *derived);
    return row;
}

/// An import makes contacts whole: nobody can have given them this row before but the import itself.
bool Pen::mayHold(Entity entity, const Id& row, const Values& values) const
{
    const FieldIndex owner = entityInfo(entity).owner;
    return !m_group.spec.import.isNull() && owner >= 0 && m_contacts.isNew(values[size_t(owner)].id()) &&
           !m_named.contains(row);
}

/// It comes back as what is made now: what nobody gave it this time is not what it once had.
Result<Id> Pen::revive(Entity entity, const Id& row, const Cells& cells)
{
    const auto before = m_context.rows.read(entity, row);
    if (!before) return before.error();
    if (!before->deleted)
        return Error{.code = Errc::AlreadyExists, .field = QLatin1StringView{entityInfo(entity).name}};
    std::vector<Change> changes{{deletedField, Value{true}, Value{false}}};
    for (const Cell& cell : cells) {
        const Value& old = (*before)[cell.field];
        const bool same = old == cell.value || (old.isEmpty() && cell.value.isEmpty());
        if (!same) changes.push_back({cell.field, old, cell.value});
    }
    if (auto done = apply(entity, row, *before, changes); !done) return done.error();
    return row;
}

Status Pen::set(Entity entity, const Id& row, const Cells& given)
{
    const Cells cells = kept(entity, given);
    if (auto ready = flushHeld(); !ready) return ready;
    const auto before = m_context.rows.read(entity, row);
    if (!before) return before.error();
    if (auto seen = reachable(entity, row, *before); !seen) return seen;
    if (auto fine = checkSet(entity, row, *before, cells); !fine) return fine;
    std::vector<Change> changes;
    for (const Cell& cell : cells) {
        const Value& old = (*before)[cell.field];
        if (old == cell.value || (old.isEmpty() && cell.value.isEmpty())) continue;
        changes.push_back({cell.field, old, cell.value.isEmpty() ? Value{} : cell.value});
        if (entity == Entity::Contact && cell.field == Contact::Consumer && cell.value.boolean() &&
            (*before)[Contact::CustomerNumber].isEmpty()) {
            const auto number = takeCustomerNumber(row);
            if (!number) return number.error();
            if (!number->isEmpty()) changes.push_back({Contact::CustomerNumber, {}, *number});
        }
        if (entity != Entity::Task || cell.field != Task::State) continue;
        const Value completed = cell.value.text() == "done"_L1 ? Value{now()} : Value{};
        if (!((*before)[Task::CompletedAt] == completed))
            changes.push_back({Task::CompletedAt, (*before)[Task::CompletedAt], completed});
    }
    return apply(entity, row, *before, changes);
}

namespace {

/// Rows of a contact that come to another one by a merge, or go back.
bool changesOwner(Entity entity, const std::vector<Change>& changes)
{
    return entity != Entity::Contact && std::any_of(changes.begin(), changes.end(), [&](const Change& change) {
               return change.field != deletedField && fieldInfo(entity, change.field).target == Entity::Contact;
           });
}

} // namespace

Status Pen::putBack(Entity entity, const Id& row, const std::vector<Change>& changes)
{
    if (auto ready = flushHeld(); !ready) return ready;
    const auto before = m_context.rows.read(entity, row);
    if (!before) return before.error();
    const bool tombstones = std::any_of(changes.begin(), changes.end(), [](const Change& change) {
        return change.field == deletedField && change.after.boolean();
    });
    const bool ownRow = tombstones || entity != Entity::Contact;
    if (auto fine = allowed(ownRow ? Act::Create : Act::Change, entity); !fine) return fine;
    // An issued number stays issued.
    std::vector<Change> kept = changes;
    std::erase_if(kept, [&](const Change& change) {
        return entity == Entity::Contact && change.field == Contact::CustomerNumber && change.after.isEmpty();
    });
    m_moving = changesOwner(entity, kept);
    auto done = apply(entity, row, *before, kept);
    m_moving = false;
    return done;
}

Status Pen::remove(Entity entity, const Id& row)
{
    if (auto fine = allowed(Act::Delete, entity); !fine) return fine;
    if (auto ready = flushHeld(); !ready) return ready;
    const auto before = m_context.rows.read(entity, row);
    if (!before) return before.error();
    if (auto seen = reachable(entity, row, *before); !seen) return seen;
    if (before->deleted) return Error{.code = Errc::AlreadyDeleted, .value = row.toString()};
    if (entity == Entity::Employee || entity == Entity::Organisation)
        return Error{.code = Errc::NotAllowed, .field = QLatin1StringView{entityInfo(entity).name}};
    if (auto fine = checkRemoval(entity, row); !fine) return fine;
    return apply(entity, row, *before, {{deletedField, Value{false}, Value{true}}});
}

Status Pen::restore(Entity entity, const Id& row)
{
    if (auto fine = allowed(Act::Delete, entity); !fine) return fine;
    if (auto ready = flushHeld(); !ready) return ready;
    const auto before = m_context.rows.read(entity, row);
    if (!before) return before.error();
    if (auto seen = reachable(entity, row, *before); !seen) return seen;
    if (!before->deleted) return Error{.code = Errc::AlreadyExists, .value = row.toString()};
    if (entity == Entity::Contact && !(*before)[Contact::MergedInto].isNull()) return mergedError(*before);
    return apply(entity, row, *before, {{deletedField, Value{true}, Value{false}}});
}

Status Pen::apply(Entity entity, const Id& row, const RowWriter::Row& before, const std::vector<Change>& changes)
{
    if (changes.empty()) return {};
    m_verified.clear();
    Values after = before.values;
    bool deleted = before.deleted;
    for (const Change& change : changes) {
        if (change.field == deletedField)
            deleted = change.after.boolean();
        else
            after[size_t(change.field)] = change.after;
    }
    if (auto moved = moveClaims(entity, row, before, after, deleted); !moved) return moved;
    if (entity == Entity::Contact && deleted != before.deleted)
        if (auto moved = moveContactClaims(row, deleted); !moved) return moved;
    return write(entity, row, before, changes);
}

Status Pen::write(Entity entity, const Id& row, const RowWriter::Row& before, const std::vector<Change>& changes)
{
    Values after = before.values;
    bool deleted = before.deleted;
    Cells cells;
    for (const Change& change : changes) {
        if (change.field == deletedField) {
            deleted = change.after.boolean();
        } else {
            after[size_t(change.field)] = change.after;
            cells.push_back({change.field, change.after});
        }
    }
    const auto place = m_context.journal.next(m_group);
    if (!place) return place.error();
    if (!cells.empty())
        if (auto done = m_context.rows.update(entity, row, cells, place->first); !done) return done;
    if (deleted != before.deleted) {
        if (auto done = m_context.rows.updateState(entity, row, deleted, place->first); !done) return done;
        if (entity == Entity::Contact)
            if (auto done = touchPersonsOf(row); !done) return done;
    }
    if (auto done = touchOwners(entity, row, after, true); !done) return done;
    if (entity != Entity::Contact)
        if (auto done = touchOwners(entity, row, before.values, true); !done) return done;
    if (auto done = log(*place, entity, row, OpKind::Set, changes, after); !done) return done;
    if (entity != Entity::Contact || before[Contact::MergedInto] == after[Contact::MergedInto]) return {};
    if (auto done = mergeChanged(before[Contact::MergedInto].id()); !done) return done;
    return mergeChanged(after[Contact::MergedInto].id());
}

} // namespace kontor
