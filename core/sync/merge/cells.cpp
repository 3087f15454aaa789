// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/merge/step.h"

#include <algorithm>

namespace kontor::sync {

void Step::putAs(const RowKey& at, const FieldKey& field, const Value& value, const Id& replica)
{
    m_draft.edit(at).cells[field] = {value, {m_seq, m_batch.hlc, replica}};
}

void Step::lose(const RowKey& at, const FieldKey& field, const Value& value)
{
    if (!value.isEmpty()) m_decision.lost.push_back({at, field, value});
}

Fate Step::write(const RowKey& at, const Write& wish)
{
    if (wish.field == FieldKey{FieldKey::deleted}) return writeState(at, wish);
    reviveIfRemovedUnseen(at);
    if (!at.isKnown() || !wish.field.isDeclared()) return writeLast(at, wish, wish.after);
    switch (fieldSync(at.entity(), wish.field.index)) {
    case FieldSync::Owner: return writeOwner(at, wish);
    case FieldSync::Assignee: return writeAssignee(at, wish);
    case FieldSync::LastWriter:
    case FieldSync::Permanent:
    case FieldSync::Redirect: break;
    }
    return writeLast(at, wish, wish.after);
}

/// The last of two writers stands. The other's value is in the history in either order: an overwritten one was
/// published once, one that does not stand is kept as lost.
Fate Step::writeLast(const RowKey& at, const Write& wish, const Value& value)
{
    const RowState& row = m_draft.edit(at);
    const auto last = row.cells.find(wish.field);
    const bool known = last != row.cells.end();
    const bool differs = known && !(last->second.value == value);
    if (known && !standsOver(m_batch, last->second.stamp)) {
        if (!differs) return Fate::Applied;
        lose(at, wish.field, value);
        return Fate::Superseded;
    }
    const bool over = differs && !hasSeen(m_batch, last->second.stamp);
    if (differs && !isPublic(m_draft, at, row)) lose(at, wish.field, last->second.value); // nobody ever got it
    put(at, wish.field, value);
    return over ? Fate::Merged : Fate::Applied;
}

/// Has somebody changed the row whom the batch's author did not know of? What the merge itself did does not count.
bool Step::editedUnseen(const RowState& row) const
{
    return std::any_of(row.cells.begin(), row.cells.end(), [&](const auto& cell) {
        const Stamp& stamp = cell.second.stamp;
        return !stamp.replica.isNull() && !hasSeen(m_batch, stamp);
    });
}

Fate Step::writeState(const RowKey& at, const Write& wish)
{
    const RowState& row = m_draft.edit(at);
    const bool member = at.isKnown() && rowSync(at.entity()) != RowSync::Record;
    if (!member) return writeLast(at, wish, wish.after);
    // A removal takes what its author had seen and nothing else; bringing back always stands. In either order of
    // arrival the row lives on if one of two people wanted it.
    if (wish.after.boolean() && editedUnseen(row)) return Fate::Superseded;
    put(at, wish.field, wish.after);
    return Fate::Applied;
}

/// The other half of the same rule: here the removal came first, and the edit by somebody who did not know of it second.
void Step::reviveIfRemovedUnseen(const RowKey& at)
{
    if (!at.isKnown() || rowSync(at.entity()) == RowSync::Record) return;
    const RowState* row = find(at);
    if (row && row->isDeleted() && !hasSeen(m_batch, row->cells.at(FieldKey::deleted).stamp))
        put(at, FieldKey::deleted, Value{false});
}

Fate Step::writeOwner(const RowKey& at, const Write& wish)
{
    const RowState& row = m_draft.edit(at);
    const Value owner = wish.after.isNull() ? wish.after : Value{livingContact(m_draft, wish.after.id())};
    const auto last = row.cells.find(wish.field);
    if (last != row.cells.end() && last->second.value == owner) return Fate::Applied; // it was moved there already
    return std::max(writeLast(at, wish, owner), owner == wish.after ? Fate::Applied : Fate::Transformed);
}

Fate Step::writeAssignee(const RowKey& at, const Write& wish)
{
    const Id wanted = wish.after.id();
    if (wanted.isNull() || isActive(wanted)) return writeLast(at, wish, wish.after);
    const RowState& row = m_draft.edit(at);
    const Id other = standIn(wanted, row[wish.field].id());
    lose(at, wish.field, wish.after);
    if (row[wish.field].id() == other) return Fate::Transformed;
    return std::max(writeLast(at, wish, other), Fate::Transformed);
}

} // namespace kontor::sync
