// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/pen.h"

#include "core/base/text_folding.h"
#include "core/domain/privacy.h"
#include "core/store/connection.h"
#include "core/store/import_ledger.h"
#include "core/store/organisation_rules.h"

#include <algorithm>
#include <utility>

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

Result<Id> Pen::holder(Entity kind, const QString& norm)
{
    auto statement = m_context.connection.prepare(u"SELECT \"row\" FROM claim WHERE kind = :kind AND norm = :norm"_s);
    if (!statement) return statement.error();
    (*statement)->bind(0, int(kind));
    (*statement)->bind(1, norm);
    const auto row = (*statement)->step();
    if (!row) return row.error();
    const Id address = *row ? (*statement)->id(0) : Id{};
    (*statement)->reset();
    if (address.isNull()) return Id{};
    if (m_context.rows.holds(kind))
        if (auto ready = m_context.rows.flush(); !ready) return ready.error();
    auto owner = m_context.connection.prepare(kind == Entity::Email ? u"SELECT contact FROM email WHERE id = :id"_s
                                                                    : u"SELECT contact FROM phone WHERE id = :id"_s);
    if (!owner) return owner.error();
    (*owner)->bindBlob(0, address.bytes());
    const auto there = (*owner)->step();
    if (!there) return there.error();
    const Id contact = *there ? (*owner)->id(0) : Id{};
    (*owner)->reset();
    return contact;
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

Status Pen::touchOwners(Entity entity, const Id& row, const Values& values, bool facts)
{
    const EntityInfo& info = entityInfo(entity);
    if (entity == Entity::Contact) m_contacts.touch(row, facts);
    if (info.owner >= 0 && !values[size_t(info.owner)].isNull())
        m_contacts.touch(values[size_t(info.owner)].id(), facts);
    if (info.otherOwner >= 0) m_contacts.touch(values[size_t(info.otherOwner)].id(), false);
    if (entity == Entity::Organisation || entity == Entity::CustomField) m_requiredChanged = true;
    return {};
}

Result<std::vector<Pen::Address>> Pen::addressesOf(const Id& contact)
{
    std::vector<Address> found;
    auto read = m_context.reader.each(uR"(
        SELECT 0, id, norm FROM email WHERE contact = :contact AND deleted = 0
        UNION ALL SELECT 1, id, e164 FROM phone WHERE contact = :contact AND deleted = 0)"_s,
                                      {{":contact"_L1, contact}}, [&](Statement& row) {
                                          const Entity kind = row.integer(0) == 0 ? Entity::Email : Entity::Phone;
                                          if (!row.isNull(2)) found.push_back({kind, row.id(1), row.text(2)});
                                          return true;
                                      });
    if (!read) return read.error();
    return found;
}

/// Deleting a contact frees its addresses; bringing it back takes them again, all or none.
Status Pen::moveContactClaims(const Id& contact, bool deleted)
{
    const auto addresses = addressesOf(contact);
    if (!addresses) return addresses.error();
    for (const Address& address : *addresses) {
        if (deleted) continue;
        const auto holds = holder(address.kind, address.norm);
        if (!holds) return holds.error();
        if (!holds->isNull() && *holds != contact) return m_claims.clash(address.kind, address.norm, address.norm);
    }
    for (const Address& address : *addresses) {
        if (deleted) {
            if (auto done = m_claims.release(address.kind, address.norm, address.row); !done) return done;
        } else {
            const auto taken = m_claims.take(address.kind, address.norm, address.row);
            if (!taken) return taken.error();
        }
    }
    return {};
}

/// Persons linked to a business that went or came back may change their status.
Status Pen::touchPersonsOf(const Id& business)
{
    return m_context.reader.each(u"SELECT person FROM contact_person WHERE business = :contact AND deleted = 0"_s,
                                 {{":contact"_L1, business}}, [&](Statement& row) {
                                     m_contacts.touch(row.id(0), true);
                                     return true;
                                 });
}

Status Pen::flush()
{
    if (m_requiredChanged)
        if (auto done = recomputeAll(); !done) return done;
    if (auto written = m_context.journal.flush(); !written) return written;
    if (auto written = m_context.rows.flush(); !written) return written;
    if (auto written = m_context.imports.flush(); !written) return written;
    m_named.clear();
    if (!m_notices.isEmpty()) {
        m_changes.notices = true;
        if (auto written = m_notices.write(m_context.connection, m_group); !written) return written;
    }
    return m_contacts.flush(true, m_changes.contacts);
}

Status Pen::recomputeAll()
{
    if (auto done = countRequiredFields(m_context.connection); !done) return done;
    auto rules = readOrganisationRules(m_context.connection);
    if (!rules) return rules.error();
    m_context.homeRegion = rules->country;
    m_context.mandatory = std::move(rules->mandatory);
    const RequiredFacts before = std::exchange(m_context.required, std::move(rules->required));
    if (before == m_context.required) return {};
    return m_context.reader.each(u"SELECT id FROM contact"_s, {}, [&](Statement& row) {
        m_contacts.touch(row.id(0), true);
        return true;
    });
}

Status Pen::flushHeld()
{
    if (auto written = m_context.journal.flush(); !written) return written;
    if (auto written = m_context.rows.flush(); !written) return written;
    if (auto written = m_context.imports.flush(); !written) return written;
    return m_contacts.flush(false, m_changes.contacts);
}

ChangeSet Pen::takeChanges() { return std::exchange(m_changes, ChangeSet{.group = m_group.id}); }

} // namespace kontor
