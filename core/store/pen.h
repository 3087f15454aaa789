// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/blobs.h"
#include "core/store/change_set.h"
#include "core/store/claims.h"
#include "core/store/contact_state.h"
#include "core/store/database.h"
#include "core/store/event_index.h"
#include "core/store/journal.h"
#include "core/store/notices.h"
#include "core/store/row_writer.h"

#include <unordered_set>

namespace kontor {

class ImportLedger;
class SyncLedger;

/// What a store keeps between transactions and lends to each pen.
struct PenContext {
    Connection& connection;
    Database& reader;
    Journal& journal;
    RowWriter& rows;
    ImportLedger& imports;
    SyncLedger& sync;
    std::function<Id()> newId;
    RequiredFacts required{};
    MandatoryFields mandatory{};
    QString homeRegion{};   ///< ISO 3166-1 alpha-2 for numbers typed without a country
    quint32 lastNumber = 0; ///< highest contact.n ever given out
    Blobs blobs{};
    bool numbersComeLater = false; ///< customer numbers are the server's: empty until it has given one
};

/// A row as the server, and what waits for it, make it.
struct AdoptedRow {
    Entity entity = Entity::None;
    Id row;
    std::vector<Value> values; ///< by FieldIndex
    bool deleted = false;
};

/// The one pen: everything that is written goes through it, row, journal, claims, events and search document together,
/// inside the transaction its Store holds open. It enforces the rules of the CRM and the actor's rights, so every
/// caller (window, command line, import, undo) meets the same ones. A call that fails has written nothing.
/// Lives on the writer thread.
class Pen {
public:
    Pen(PenContext& context, Group& group);
    ~Pen() = default;
    Pen(const Pen&) = delete;
    Pen& operator=(const Pen&) = delete;

    /// A new row. Ids are made here: UUIDv5 for rows that mean the same thing everywhere (keyword, contact person …),
    /// else UUIDv7. Creating what was deleted brings it back; what is there already is Errc::AlreadyExists.
    /// `known` may bring what another thread has worked out from these cells already, with the parsers that are used here.
    Result<Id> create(Entity entity, Cells cells, const DerivedCells& known = {});
    /// Changes fields; cells that hold the value already are left out of the journal.
    Status set(Entity entity, const Id& row, const Cells& cells);
    Status set(Entity entity, const Id& row, FieldIndex field, const Value& value)
    {
        return set(entity, row, Cells{{field, value}});
    }
    /// Deletion is a state: a contact's rows stay with it, its addresses become free.
    Status remove(Entity entity, const Id& row);
    Status restore(Entity entity, const Id& row);
    /// Erases a deleted contact for good, journal included. Not undoable.
    Status purge(const Id& contact);

    /// Reading inside the transaction; sees what this pen wrote.
    Database& reader() { return m_context.reader; }
    const Actor& actor() const { return m_group.spec.actor; }
    const Group& group() const { return m_group; }
    qint64 now() const { return m_group.at; }
    /// Grows with each operation that went into the journal: a write that changed nothing leaves none.
    qint64 written() const { return m_written; }
    /// Names the operation after the fact, e.g. by the contact it made.
    Status rename(const QString& label);
    ImportLedger& imports() { return m_context.imports; }
    const Blobs& blobs() const { return m_context.blobs; }

    /// The contact whose live row holds this address or number; null if free. Cheap: reads no held-back contact.
    Result<Id> holder(Entity kind, const QString& norm);

    /// Merging only: gives a row its new owner, or another row in the place of one that coalesced, without the checks for
    /// permanent and read-only fields. A `coalesced` row goes, because another says the same.
    Status reparent(Entity entity, const Id& row, const Cells& cells, bool coalesced = false);
    /// The last step of a merge: `absorbed` goes, and its id leads to `survivor` from now on.
    Status absorb(const Id& survivor, const Id& absorbed);
    /// Refused because the contact was merged into another.
    Error mergedError(const RowWriter::Row& contact);

    // Synchronisation only: nothing is asked of rules and rights, which were settled where the write comes from.
    /// The row becomes what it is said to be; made where there is none. What it claimed it claims no longer.
    Status adopt(const AdoptedRow& wish);
    /// adopt() while a store without contacts reads all rows for the first time, contact by contact: what belongs to a contact
    /// that this pen made is not looked for, and waits for others like it. Answers what the row claims or would claim.
    Result<QString> adoptFirst(AdoptedRow wish);
    /// What an address claims from now on: `held` is its own, `contested` another contact's; empty for neither.
    Status settle(Entity kind, const Id& row, const QString& held, const QString& contested);
    /// settle() of a row that was not here before and is nobody's but its own.
    Status hold(Entity kind, const Id& row, const QString& held);
    /// The row is gone: `erased` for good with its journal, else because its creation did not stand.
    Status forget(Entity entity, const Id& row, bool erased);
    /// Says in the journal that a row which is there came or went, and leaves it as it is.
    Status note(Entity entity, const Id& row, OpKind kind);
    /// What became of a row in the past, for journal and history alone; the row is what it is now. `before` is null for its
    /// creation. `seam` is that of PastStanding: what the reading of the rows said of it in the history gives way. Nothing is
    /// told of a row that is gone.
    Status recall(const AdoptedRow& now, const AdoptedRow* before, qint64 seam);
    /// The row was erased in the past: nothing is told of it.
    Status recallErased(Entity entity, const Id& row);

    /// Undo only: puts cells back without the checks for permanent and read-only fields.
    Status putBack(Entity entity, const Id& row, const std::vector<Change>& changes);

    /// Writes what is held back (new contacts, derived columns); Store calls it before the commit.
    Status flush();
    ChangeSet takeChanges();
    /// New contacts that wait for their rows, and operations that wait for more, go into their tables now, so that
    /// reading sees them.
    Status flushHeld();

private:
    using Values = std::vector<Value>;
    struct Address {
        Entity kind;
        Id row;
        QString norm;
    };

    Status allowed(Act act, Entity entity) const;
    Result<Values> checkedNew(Entity entity, Cells& cells);
    /// What a new row has without being told: who recorded it, when, which version.
    Status fillNew(Entity entity, Cells& cells);
    /// Rules about values; `before` is null for a new row.
    Cells kept(Entity entity, Cells cells) const;
    Result<QString> countryOf(const Id& contact);
    Status checkEmployeeEmail(const Id& row, const Value& email);
    Status checkBankAccount(const Id& row, const Cells& cells, const Values* before);
    Status checkRules(Entity entity, const Id& row, const Cells& cells, const Values* before);
    /// Who does what comes up with a contact: the responsible person, else the one who writes.
    Result<Id> responsibleFor(const Id& contact);
    /// Refuses to remove what others rest on.
    Status checkRemoval(Entity entity, const Id& row);
    Status checkUniqueName(Entity entity, const Id& row, const QString& name);
    /// The next customer number without a gap; issued once and for all.
    Result<QString> takeCustomerNumber(const Id& contact);
    Status checkLastAdministrator(const Id& employee, const Values& before, const Cells& cells);
    Status checkReferences(Entity entity, const Cells& cells);
    Status checkSides(const Cells& cells);
    Status checkOwners(Entity entity, const Id& row, const Values& values, const Cells& cells);
    Result<bool> isLive(Entity entity, const Id& row);
    Result<DerivedCells> derivedCells(Entity entity, const Values& values) const;
    Id idFor(Entity entity, const Values& values) const;
    Result<Id> rowIdFor(Entity entity, const Values& values);
    /// The row that came to the contact by a merge and means the same: its id is named after the contact it came from.
    Result<Id> adoptedRow(Entity entity, const Values& values);
    Result<bool> hasAbsorbed(const Id& contact);
    Result<bool> belongsElsewhere(Entity entity, const Id& row, const Values& values);
    Status mergeChanged(const Id& survivor);
    Status purgeMergedInto(const Id& contact);
    Result<double> nextPosition(Entity entity, const Id& contact);
    bool mayHold(Entity entity, const Id& row, const Values& values) const;
    Result<Id> revive(Entity entity, const Id& row, const Cells& cells);
    Status checkSet(Entity entity, const Id& row, const RowWriter::Row& before, const Cells& cells);
    Status reachable(Entity entity, const Id& row, const RowWriter::Row& before) const;
    Status apply(Entity entity, const Id& row, const RowWriter::Row& before, const std::vector<Change>& changes);
    /// apply() without the claims.
    Status write(Entity entity, const Id& row, const RowWriter::Row& before, const std::vector<Change>& changes);
    Status adoptNew(AdoptedRow wish, const DerivedCells& derived, bool held = false);
    Status joinEarlierRows(const Id& contact);
    Status eraseContact(const Id& contact, quint32 n);
    Status dropContact(const Id& contact, quint32 n);
    bool isReadingState() const;
    bool isImporting() const;
    bool isPast() const { return m_group.spec.past != 0; }
    Status replaceReadEvents(Entity entity, const Id& row, const Values& then, const Values& now, qint64 seam);
    Status moveClaims(Entity entity, const Id& row, const RowWriter::Row& before, const Values& after, bool deleted);
    Status claim(Entity entity, const Id& row, const DerivedCells& derived, const Values& values);
    Result<std::vector<Address>> addressesOf(const Id& contact);
    Status moveContactClaims(const Id& contact, bool deleted);
    Status touchPersonsOf(const Id& business);
    Status touchOwners(Entity entity, const Id& row, const Values& values, bool facts);
    Status log(std::pair<qint64, int> place, Entity entity, const Id& row, OpKind kind,
               const std::vector<Change>& changes, const Values& values);
    Status moveCall(const Id& row, const Values& values);
    Status addEvent(std::pair<qint64, int> place, Entity entity, const Id& row, const QString& type, const Id& contact,
                    const Values& values);
    Status recomputeAll();

    PenContext& m_context;
    Group& m_group;
    Claims m_claims;
    EventIndex m_events;
    ContactState m_contacts;
    ChangeSet m_changes;
    NoticeLog m_notices;
    bool m_requiredChanged = false;
    bool m_moving = false; ///< rows change their owner: the merge tells of it, they are no news of their own
    qint64 m_written = 0;
    qint64 m_lastNumber = 0;           ///< of a customer, as soon as this pen gave one out: an import gives many
    std::unordered_set<Id> m_named;    ///< ids of rows that were held back and are named after what they mean
    std::unordered_set<Id> m_verified; ///< references found live in this transaction
};

} // namespace kontor
