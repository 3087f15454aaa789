// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How what others wrote gets into the rows: the same journal, events and search documents as any other writing.
#include "core/domain/claim_key.h"
#include "core/domain/privacy.h"
#include "core/store/connection.h"
#include "core/store/contact_facts_reader.h"
#include "core/store/last_contact.h"
#include "core/store/pen.h"
#include "core/store/row_rules.h"
#include "core/store/sync_ledger.h"

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

bool sameValue(const Value& a, const Value& b) { return a == b || (a.isEmpty() && b.isEmpty()); }

/// `before` is a row as it was, however it is known.
template <class Row>
std::vector<Change> differences(const AdoptedRow& wish, const Row& before)
{
    std::vector<Change> changes;
    for (size_t i = 0; i < wish.values.size(); ++i)
        if (const Value& now = wish.values[i]; !sameValue(before.values[i], now))
            changes.push_back({FieldIndex(i), before.values[i], now.isEmpty() ? Value{} : now});
    if (before.deleted != wish.deleted) changes.push_back({deletedField, before.deleted, wish.deleted});
    return changes;
}

/// What cannot be read is kept as it is and claims nothing.
DerivedCells derivedOrNothing(Entity entity, const std::vector<Value>& values, const QString& region)
{
    const auto derived = derivedCells(entity, values, region);
    return derived ? *derived : DerivedCells{};
}

Status runWith(Connection& connection, const QString& sql,
               std::initializer_list<std::pair<QLatin1StringView, Value>> binds)
{
    auto statement = connection.prepare(sql);
    if (!statement) return statement.error();
    for (const auto& [name, value] : binds) (*statement)->bind(name, value);
    return (*statement)->run();
}

/// The row's lines in the histories of the contacts that it belongs to.
Status forgetEvents(Connection& connection, Entity entity, const Id& row, const std::vector<Value>& values)
{
    const EntityInfo& info = entityInfo(entity);
    for (const FieldIndex owner : {info.owner, info.otherOwner}) {
        if (owner < 0 || values[size_t(owner)].isNull()) continue;
        auto done = runWith(connection, uR"(
            DELETE FROM event WHERE contact = (SELECT n FROM contact WHERE id = :owner) AND "row" = :row)"_s,
                            {{":owner"_L1, values[size_t(owner)]}, {":row"_L1, row}});
        if (!done) return done;
    }
    return {};
}

Result<Value> lastContact(Database& reader, const Id& contact)
{
    return reader.cell(u"SELECT last_contact FROM contact WHERE id = :id"_s, {{":id"_L1, contact}});
}

bool changesOwner(Entity entity, const std::vector<Change>& changes)
{
    const EntityInfo& info = entityInfo(entity);
    return std::any_of(changes.begin(), changes.end(), [&](const Change& change) {
        return change.field >= 0 && (change.field == info.owner || change.field == info.otherOwner);
    });
}

} // namespace

/// The rows themselves come, without the operations that made them.
bool Pen::isReadingState() const { return m_group.spec.remote && m_group.spec.kind == "join_server"_L1; }

Status Pen::adopt(const AdoptedRow& wish)
{
    // Reading does not see a new contact that waits for its rows; others may go on waiting.
    if (wish.entity == Entity::Contact && m_contacts.isNew(wish.row))
        if (auto ready = flushHeld(); !ready) return ready;
    const auto before = m_context.rows.read(wish.entity, wish.row);
    if (!before) return before.error();
    if (wish.entity == Entity::Contact && !wish.values[Contact::CustomerNumber].isEmpty())
        if (const auto taken = m_claims.take(Entity::Contact, wish.values[Contact::CustomerNumber].text(), wish.row);
            !taken)
            return taken.error();
    if (!before->found) return adoptNew(wish, derivedOrNothing(wish.entity, wish.values, m_context.homeRegion));
    const DerivedCells old = derivedOrNothing(wish.entity, before->values, m_context.homeRegion);
    if (isClaimed(wish.entity) && !old.first.isEmpty())
        if (auto done = m_claims.release(wish.entity, old.first, wish.row); !done) return done;
    const auto changes = differences(wish, *before);
    if (changes.empty()) return {};
    const DerivedCells derived = derivedOrNothing(wish.entity, wish.values, m_context.homeRegion);
    if (!(derived == old))
        if (auto done = m_context.rows.updateDerived(wish.entity, wish.row, derived); !done) return done;
    m_moving = changesOwner(wish.entity, changes);
    auto done = write(wish.entity, wish.row, *before, changes);
    m_moving = false;
    return done;
}

Result<QString> Pen::adoptFirst(AdoptedRow wish)
{
    const EntityInfo& info = entityInfo(wish.entity);
    const bool contact = wish.entity == Entity::Contact;
    const bool alone = info.owner >= 0 && info.otherOwner < 0;
    const bool ours = alone && m_contacts.isNew(wish.values[size_t(info.owner)].id());
    const DerivedCells derived = derivedOrNothing(wish.entity, wish.values, m_context.homeRegion);
    QString norm = isClaimed(wish.entity) ? derived.first : QString{};
    const bool simple = !wish.deleted && (ours || (contact && wish.values[Contact::CustomerNumber].isEmpty()));
    if (auto done = simple ? adoptNew(std::move(wish), derived, ours) : adopt(wish); !done) return done.error();
    return norm;
}

Status Pen::adoptNew(AdoptedRow wish, const DerivedCells& derived, bool held)
{
    const auto place = m_context.journal.next(m_group);
    if (!place) return place.error();
    Values& values = wish.values;
    for (Value& value : values)
        if (value.isEmpty()) value = {};
    if (wish.entity == Entity::Contact) {
        m_contacts.create(wish.row, values, place->first);
        if (auto done = joinEarlierRows(wish.row); !done) return done;
    } else if (held) {
        m_contacts.childCreated(values[size_t(entityInfo(wish.entity).owner)].id(), wish.entity, values, derived);
        if (auto done = log(*place, wish.entity, wish.row, OpKind::Create, {}, values); !done) return done;
        m_context.rows.hold(wish.entity, wish.row, std::move(values), place->first, derived);
        return {};
    } else {
        const auto inserted = m_context.rows.insert(wish.entity, wish.row, values, place->first, derived);
        if (!inserted) return inserted.error();
        const EntityInfo& info = entityInfo(wish.entity);
        const bool alone = info.otherOwner < 0; // else it also depends on the other contact what follows from the row
        if (info.owner >= 0 && alone && !wish.deleted && m_contacts.isNew(values[size_t(info.owner)].id()))
            m_contacts.childCreated(values[size_t(info.owner)].id(), wish.entity, values, derived);
        else if (auto done = touchOwners(wish.entity, wish.row, values, true); !done)
            return done;
    }
    if (auto done = log(*place, wish.entity, wish.row, OpKind::Create, {}, values); !done) return done;
    if (!wish.deleted) return {};
    if (auto ready = flushHeld(); !ready) return ready;
    if (auto done = m_context.rows.updateState(wish.entity, wish.row, true, place->first); !done) return done;
    return touchOwners(wish.entity, wish.row, values, true);
}

/// Rows of a contact may be there before it: those that came to it by a merge, and its persons.
Status Pen::joinEarlierRows(const Id& contact)
{
    const auto early = hasStoredFacts(m_context.connection, contact);
    if (!early) return early.error();
    if (!*early) return {};
    if (auto ready = flushHeld(); !ready) return ready;
    m_contacts.touch(contact, true);
    return touchPersonsOf(contact);
}

Status Pen::settle(Entity kind, const Id& row, const QString& held, const QString& contested)
{
    if (!held.isEmpty())
        if (auto done = hold(kind, row, held); !done) return done;
    return m_context.sync.setContested(int(kind), row, contested);
}

Status Pen::hold(Entity kind, const Id& row, const QString& held)
{
    auto statement =
        m_context.connection.prepare(uR"(INSERT OR REPLACE INTO claim(kind, norm, "row") VALUES(?, ?, ?))"_s);
    if (!statement) return statement.error();
    (*statement)->bind(0, int(kind));
    (*statement)->bind(1, held);
    (*statement)->bindBlob(2, row.bytes());
    return (*statement)->run();
}

Status Pen::forget(Entity entity, const Id& row, bool erased)
{
    if (auto ready = flushHeld(); !ready) return ready;
    const auto before = m_context.rows.read(entity, row);
    if (!before) return before.error();
    if (!before->found) return {};
    if (entity == Entity::Contact && erased) return eraseContact(row, before->n);
    const auto place = m_context.journal.next(m_group);
    if (!place) return place.error();
    if (isClaimed(entity)) {
        const DerivedCells old = derivedOrNothing(entity, before->values, m_context.homeRegion);
        if (auto done = m_claims.release(entity, old.first, row); !done) return done;
        if (auto done = m_context.sync.setContested(int(entity), row, {}); !done) return done;
    }
    if (entity == Entity::Contact) {
        if (auto done = touchPersonsOf(row); !done) return done;
        if (auto done = dropContact(row, before->n); !done) return done;
    } else {
        if (auto done = forgetEvents(m_context.connection, entity, row, before->values); !done) return done;
        if (erased)
            if (auto done = runWith(m_context.connection, u"DELETE FROM op WHERE \"row\" = :row"_s, {{":row"_L1, row}});
                !done)
                return done;
        if (erased)
            if (auto done = runWith(m_context.connection,
                                    u"DELETE FROM past_row WHERE \"table\" = %1 AND \"row\" = :row"_s.arg(int(entity)),
                                    {{":row"_L1, row}});
                !done)
                return done;
        if (auto done = m_context.rows.erase(entity, row); !done) return done;
        if (auto done = touchOwners(entity, row, before->values, true); !done) return done;
    }
    m_changes.mark(entity);
    ++m_written;
    m_context.journal.write(*place, entity, row, OpKind::Purge, {}, Audience::Everyone);
    return {};
}

Status Pen::note(Entity entity, const Id& row, OpKind kind)
{
    if (auto ready = flushHeld(); !ready) return ready;
    const auto stored = m_context.rows.read(entity, row);
    if (!stored) return stored.error();
    if (!stored->found) return {};
    const auto place = m_context.journal.next(m_group);
    if (!place) return place.error();
    ++m_written;
    const bool secret = !soleReader(entity, stored->values).isNull();
    m_context.journal.write(*place, entity, row, kind, {}, secret ? Audience::AuthorOnly : Audience::Everyone);
    return {};
}

Status Pen::recall(const AdoptedRow& now, const AdoptedRow* before, qint64 seam)
{
    const auto stored = m_context.rows.read(now.entity, now.row);
    if (!stored) return stored.error();
    if (!stored->found) return {};
    const auto changes = before ? differences(now, *before) : std::vector<Change>{};
    if (before && changes.empty()) return {};
    // The reading took the row's own time for that of the contact.
    std::vector<std::pair<Id, Value>> met;
    if (!before && showsByItself(now.entity))
        for (const Values* values : {&now.values, &stored->values}) {
            const Id contact = (*values)[size_t(entityInfo(now.entity).owner)].id();
            const auto last = lastContact(m_context.reader, contact);
            if (!last) return last.error();
            met.emplace_back(contact, *last);
        }
    if (!before)
        if (auto done = replaceReadEvents(now.entity, now.row, now.values, stored->values, seam); !done) return done;
    const auto place = m_context.journal.next(m_group);
    if (!place) return place.error();
    m_moving = changesOwner(now.entity, changes);
    auto done = log(*place, now.entity, now.row, before ? OpKind::Set : OpKind::Create, changes, now.values);
    m_moving = false;
    for (const auto& [contact, last] : met) {
        if (done) done = recomputeLastContact(m_context.connection, contact);
        const auto latest = lastContact(m_context.reader, contact);
        if (done && !latest) done = latest.error();
        if (done && !(*latest == last)) m_contacts.touch(contact, false);
    }
    // Whose change it was that made the row what it is now, is known by this.
    if (!done || stored->rev > seam || !differences(now, *stored).empty()) return done;
    return runWith(m_context.connection,
                   u"UPDATE %1 SET rev = :rev WHERE id = :row"_s.arg(QLatin1StringView{entityInfo(now.entity).name}),
                   {{":rev"_L1, place->first}, {":row"_L1, now.row}});
}

/// Where the rows were read, people met this one in the history already.
Status Pen::replaceReadEvents(Entity entity, const Id& row, const Values& then, const Values& now, qint64 seam)
{
    if (!showsByItself(entity)) return {};
    const EntityInfo& info = entityInfo(entity);
    for (const Values* values : {&then, &now})
        for (const FieldIndex owner : {info.owner, info.otherOwner}) {
            if (owner < 0 || (*values)[size_t(owner)].isNull()) continue;
            auto done = runWith(m_context.connection, uR"(
                DELETE FROM event
                 WHERE contact = (SELECT n FROM contact WHERE id = :owner) AND "row" = :row
                   AND batch BETWEEN 1 AND :seam)"_s,
                                {{":owner"_L1, (*values)[size_t(owner)]}, {":row"_L1, row}, {":seam"_L1, seam}});
            if (!done) return done;
        }
    return {};
}

Status Pen::recallErased(Entity entity, const Id& row)
{
    const auto place = m_context.journal.next(m_group);
    if (!place) return place.error();
    ++m_written;
    m_context.journal.write(*place, entity, row, OpKind::Purge, {}, Audience::Everyone);
    return {};
}

} // namespace kontor
