// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/merge/step.h"

#include <algorithm>

namespace kontor::sync {

const std::vector<FieldPlace>& referencesTo(Entity target)
{
    static const auto places = [] {
        std::vector<std::vector<FieldPlace>> all(entityCount + 1);
        for (const EntityInfo& info : allEntities())
            for (FieldIndex i = 0; i < FieldIndex(info.fields.size()); ++i)
                if (info.fields[size_t(i)].type == FieldType::Reference)
                    all[size_t(info.fields[size_t(i)].target)].push_back({info.entity, i});
        return all;
    }();
    return places[size_t(target)];
}

FieldIndex redirectField()
{
    static const FieldIndex field = [] {
        for (const FieldPlace& place : referencesTo(Entity::Contact))
            if (fieldSync(place.entity, place.field) == FieldSync::Redirect) return place.field;
        return FieldKey::unknown;
    }();
    return field;
}

Id livingContact(const Rows& rows, Id contact)
{
    if (redirectField() == FieldKey::unknown) return contact;
    // Only a contact that leads nowhere is ever made to lead somewhere, so the way ends.
    while (const RowState* row = rows.find({Entity::Contact, contact})) {
        const Id next = (*row)[redirectField()].id();
        if (next.isNull()) break;
        contact = next;
    }
    return contact;
}

bool Step::isMergeOfContacts(const Op& op) const
{
    if (op.at.entity() != Entity::Contact || op.kind != OpKind::Set || redirectField() == FieldKey::unknown)
        return false;
    return std::any_of(op.writes.begin(), op.writes.end(),
                       [](const Write& write) { return write.field == FieldKey{redirectField()}; });
}

/// The whole operation is the merge's (or its undoing's): the state of the absorbed contact goes with its redirect.
OpFate Step::mergeOrPart(const Op& op)
{
    const auto redirect = std::find_if(op.writes.begin(), op.writes.end(),
                                       [](const Write& write) { return write.field == FieldKey{redirectField()}; });
    if (!redirect->after.isNull()) return mergeContacts(op.at.row, redirect->after.id());
    const RowState& row = m_draft.edit(op.at);
    if (row[redirectField()].isNull()) return {};
    if (!standsOver(m_batch, row.cells.at(redirectField()).stamp)) return {Fate::Superseded};
    for (const Write& write : op.writes) put(op.at, write.field, write.after);
    return {};
}

/// Of two merges that meet, the earlier stands and the later goes on from its result: whoever was absorbed already, the
/// one that lives on in its place is meant.
OpFate Step::mergeContacts(const Id& absorbed, const Id& survivor)
{
    const Id from = livingContact(m_draft, absorbed);
    const Id into = livingContact(m_draft, survivor);
    if (from == into) return {Fate::Merged};
    const RowKey fromKey{Entity::Contact, from};
    const RowState* fromRow = find(fromKey);
    const RowState* intoRow = find({Entity::Contact, into});
    if (!fromRow || !intoRow || !fromRow->born || !intoRow->born) return {Fate::Rejected, Refusal::NoSuchContact};
    if (fromRow->erased || intoRow->erased) return {Fate::Rejected, Refusal::Erased};
    if (!((*fromRow)[Contact::Type] == (*intoRow)[Contact::Type])) return {Fate::Rejected, Refusal::TypesDiffer};
    put(fromKey, redirectField(), into);
    put(fromKey, FieldKey::deleted, Value{true});
    moveReferences(Entity::Contact, from, into);
    return {from == absorbed && into == survivor ? Fate::Applied : Fate::Transformed};
}

/// Everything that names `from` names `to` from now on, except for the way from one to the other.
void Step::moveReferences(Entity target, const Id& from, const Id& to)
{
    for (const FieldPlace& place : referencesTo(target)) {
        if (fieldSync(place.entity, place.field) == FieldSync::Redirect) continue;
        for (const Id& id : m_draft.naming(place.entity, place.field, from))
            putByMerge({place.entity, id}, place.field, to);
    }
}

/// What somebody wrote on a contact that had gone up in another is never put over the other's values in silence. It is in
/// the history of both: the one it was written on may part again, and the other be erased.
void Step::suggest(const Op& op, const Id& survivor)
{
    for (const RowKey& at : {RowKey{Entity::Contact, survivor}, op.at})
        for (const Write& write : op.writes)
            if (!(write.field == FieldKey{FieldKey::deleted})) lose(at, write.field, write.after);
}

} // namespace kontor::sync
