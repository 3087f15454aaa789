// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/role.h"
#include "core/domain/sync_rule.h"
#include "core/sync/merge/causality.h"
#include "core/sync/merge/draft.h"

#include <set>

namespace kontor::sync {

/// A field of some entity, as the field tables list it.
struct FieldPlace {
    Entity entity;
    FieldIndex field;
};

/// All fields that refer to `target` and are merged by `rule`, or by any rule.
const std::vector<FieldPlace>& referencesTo(Entity target);
const std::vector<FieldPlace>& assignees();
/// The contact's field that leads to what it was merged into; FieldKey::unknown where there is none.
FieldIndex redirectField();

/// The decision on one batch while it is made. Its parts, in the order in which they work:
/// authority.cpp (may the author?), step.cpp and cells.cpp (operations and their cells), redirect.cpp (contacts that
/// become one), people.cpp (those who leave), settle.cpp (whose address is it?), publish.cpp (what readers get).
class Step {
public:
    Step(const Rows& rows, const Batch& batch, qint64 seq);
    Decision run();

private:
    // step.cpp
    OpFate decideOp(const Op& op);
    OpFate create(const Op& op);
    OpFate set(const Op& op);
    OpFate purge(const Op& op);

    // authority.cpp
    Role roleOfAuthor() const;
    Refusal refusal(const Op& op) const;
    Refusal actRefusal(const Op& op, const RowState* row) const;
    bool isOwnWork(const RowState* row) const;
    Refusal rowRefusal(const Op& op, const RowState* row) const;
    Refusal ownerRefusal(const Op& op) const;
    bool wouldHide(const RowKey& at, const FieldKey& field) const;
    bool broughtAlong(const RowState& row, FieldIndex author) const;
    Refusal cellRefusal(const Op& op, const Write& write, const RowState* row) const;

    // cells.cpp
    Fate write(const RowKey& at, const Write& wish);
    Fate writeLast(const RowKey& at, const Write& wish, const Value& value);
    Fate writeState(const RowKey& at, const Write& wish);
    Fate writeAssignee(const RowKey& at, const Write& wish);
    Fate writeOwner(const RowKey& at, const Write& wish);
    bool editedUnseen(const RowState& row) const;
    void reviveIfRemovedUnseen(const RowKey& at);
    void put(const RowKey& at, const FieldKey& field, const Value& value) { putAs(at, field, value, m_batch.replica); }
    void putByMerge(const RowKey& at, const FieldKey& field, const Value& value) { putAs(at, field, value, {}); }
    void putAs(const RowKey& at, const FieldKey& field, const Value& value, const Id& replica);
    void lose(const RowKey& at, const FieldKey& field, const Value& value);
    const RowState* find(const RowKey& key) const { return m_draft.find(key); }

    // redirect.cpp
    bool isMergeOfContacts(const Op& op) const;
    OpFate mergeOrPart(const Op& op);
    OpFate mergeContacts(const Id& absorbed, const Id& survivor);
    void moveReferences(Entity target, const Id& from, const Id& to);
    void suggest(const Op& op, const Id& survivor);

    // people.cpp
    bool isActive(const Id& employee) const;
    bool isLastActive(const Id& employee) const;
    Id successorOf(const Id& employee) const;
    Id standIn(const Id& leaver, const Id& current) const;
    void replaceLeavers();

    // settle.cpp
    using Claim = std::pair<Entity, QString>;
    std::set<Claim> touchedClaims() const;
    void addClaims(const RowKey& key, std::set<Claim>& claims) const;
    void settle(const Claim& claim);
    bool isClaimant(const RowKey& key, const Claim& claim) const;
    void coalesce(const RowKey& row, const RowKey& into);
    void setClaim(const RowKey& key, const QString& text);

    // publish.cpp
    void publish();
    void publishRow(const RowKey& key, const RowState& row);
    void publishWaiting(const Id& contact, std::set<RowKey>& published);
    void markContested();

    const Rows& m_rows;
    const Batch& m_batch;
    qint64 m_seq;
    Draft m_draft;
    Role m_role;
    Decision m_decision;
};

/// Follows a contact that was merged into another, to the one that lives on.
Id livingContact(const Rows& rows, Id contact);
/// Has its creation arrived, and that of all it belongs to? Only then do readers get a row.
bool isPublic(const Rows& rows, const RowKey& key, const RowState& row);

} // namespace kontor::sync
