// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/merge/step.h"

#include "core/sync/merge/decide.h"

#include <algorithm>

namespace kontor::sync {

Decision decide(const Rows& rows, const Batch& batch, qint64 seq) { return Step{rows, batch, seq}.run(); }

Draft replay(const Rows& copy, const std::vector<Batch>& waiting, qint64 cursor)
{
    Draft view{copy};
    for (const Batch& batch : waiting) view.take(decide(view, batch, ++cursor));
    return view;
}

void apply(const Effect& effect, RowState& row)
{
    if (effect.erase) {
        row = RowState{.born = true, .erased = true};
        return;
    }
    if (row.erased) return;
    row.born = true;
    row.reader = effect.reader;
    for (const auto& [field, cell] : effect.cells)
        if (const auto [at, fresh] = row.cells.try_emplace(field, cell);
            !fresh && cell.stamp.seq >= at->second.stamp.seq)
            at->second = cell;
}

Step::Step(const Rows& rows, const Batch& batch, qint64 seq)
    : m_rows{rows}
    , m_batch{batch}
    , m_seq{seq}
    , m_draft{rows}
    , m_role{roleOfAuthor()}
{}

Decision Step::run()
{
    m_decision.fates.resize(m_batch.ops.size());
    // Contacts become one, or part again, before the rest of the batch is looked at: the rest speaks of the time after.
    const auto decideAll = [this](bool merges) {
        for (size_t i = 0; i < m_batch.ops.size(); ++i)
            if (isMergeOfContacts(m_batch.ops[i]) == merges) m_decision.fates[i] = decideOp(m_batch.ops[i]);
    };
    decideAll(true);
    decideAll(false);
    replaceLeavers();
    const auto claims = touchedClaims();
    for (const Claim& claim : claims) settle(claim);
    publish();
    markContested();
    m_decision.refused = m_draft.refused();
    m_decision.rows = m_draft.release();
    return std::move(m_decision);
}

OpFate Step::decideOp(const Op& op)
{
    if (const Refusal why = refusal(op); why != Refusal::None) {
        if (op.kind == OpKind::Create && why != Refusal::Erased && !find(op.at)) m_draft.refuse(op.at);
        return {Fate::Rejected, why};
    }
    switch (op.kind) {
    case OpKind::Create: return create(op);
    case OpKind::Set: return isMergeOfContacts(op) ? mergeOrPart(op) : set(op);
    case OpKind::Purge: return purge(op);
    }
    return {Fate::Rejected, Refusal::BadValue};
}

OpFate Step::create(const Op& op)
{
    Fate worst = Fate::Applied;
    const RowState* before = find(op.at);
    const bool again = before && before->born; // two people meant the same thing, or one brings back what was deleted
    RowState& row = m_draft.edit(op.at);
    for (const Write& wish : op.writes) worst = std::max(worst, write(op.at, wish));
    if (!again && op.authorOnly) row.reader = m_batch.author;
    row.born = true; // only now: a value that waited for the row and gives way to this one was never published
    if (!again || row.isDeleted()) put(op.at, FieldKey::deleted, Value{false});
    if (!op.at.isKnown()) return {worst};
    for (const FieldPlace& place : assignees()) {
        const bool missing = place.entity == op.at.entity() && row[place.field].isEmpty() &&
                             fieldInfo(place.entity, place.field).is(FieldFlag::Required);
        if (missing) worst = std::max(worst, writeAssignee(op.at, {place.field, {}, m_batch.author}));
    }
    return {worst};
}

OpFate Step::set(const Op& op)
{
    const RowState* row = find(op.at);
    if (op.at.entity() == Entity::Contact)
        if (const Id survivor = livingContact(m_draft, op.at.row); survivor != op.at.row) {
            suggest(op, survivor);
            return {Fate::Superseded};
        }
    const bool intoDeleted = row && row->isDeleted() && !hasSeen(m_batch, row->cells.at(FieldKey::deleted).stamp);
    Fate worst = Fate::Applied;
    for (const Write& wish : op.writes) worst = std::max(worst, write(op.at, wish));
    if (intoDeleted && find(op.at)->isDeleted()) worst = std::max(worst, Fate::Merged);
    return {worst};
}

/// Nothing of the contact is left, nor of what belongs to it, nor of the contacts that went up in it.
OpFate Step::purge(const Op& op)
{
    std::vector<RowKey> doomed{op.at};
    for (size_t i = 0; i < doomed.size(); ++i) {
        for (const FieldPlace& place : referencesTo(Entity::Contact)) {
            const FieldSync rule = fieldSync(place.entity, place.field);
            if (rule != FieldSync::Owner && rule != FieldSync::Redirect) continue;
            for (const Id& id : m_draft.naming(place.entity, place.field, doomed[i].row)) {
                const RowKey key{place.entity, id};
                if (std::find(doomed.begin(), doomed.end(), key) == doomed.end()) doomed.push_back(key);
            }
        }
    }
    for (const RowKey& key : doomed) m_draft.edit(key) = RowState{.born = true, .erased = true};
    return {};
}

} // namespace kontor::sync
