// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/cells.h"
#include "core/domain/role.h"
#include "core/sync/merge/step.h"

#include <algorithm>

namespace kontor::sync {

namespace {

/// What somebody must be allowed to do to write this cell.
Act actOf(const Op& op, const Write& write)
{
    if (op.kind == OpKind::Create) return Act::Create;
    if (write.field == FieldKey{FieldKey::deleted}) return Act::Delete;
    const bool reassigns = op.at.entity() == Entity::Contact && write.field.isDeclared() &&
                           (fieldSync(Entity::Contact, write.field.index) == FieldSync::Redirect ||
                            (fieldSync(Entity::Contact, write.field.index) == FieldSync::Assignee));
    return reassigns ? Act::Reassign : Act::Change;
}

} // namespace

/// Rights are those of the moment in which the batch is decided, not of the moment in which it was written. Whoever
/// founds an organisation is its administrator.
Role Step::roleOfAuthor() const
{
    const RowState* author = m_rows.find({Entity::Employee, m_batch.author});
    if (author && author->born)
        return isActive(m_batch.author) ? roleNamed((*author)[Employee::Role].text()) : Role::None;
    return m_rows.all(Entity::Employee).empty() ? Role::Admin : Role::None;
}

Refusal Step::refusal(const Op& op) const
{
    const RowState* row = find(op.at);
    if (const Refusal why = rowRefusal(op, row); why != Refusal::None) return why;
    if (const Refusal why = actRefusal(op, row); why != Refusal::None) return why;
    if (const Refusal why = ownerRefusal(op); why != Refusal::None) return why;
    if (op.kind == OpKind::Create && op.at.entity() == Entity::Contact &&
        std::none_of(op.writes.begin(), op.writes.end(), [](const Write& write) {
            return write.field == FieldKey{Contact::Type} && !write.after.isEmpty();
        }))
        return Refusal::Required;
    for (const Write& write : op.writes)
        if (const Refusal why = cellRefusal(op, write, row); why != Refusal::None) return why;
    return Refusal::None;
}

Refusal Step::rowRefusal(const Op& op, const RowState* row) const
{
    if (row && row->erased) return Refusal::Erased;
    if (op.kind != OpKind::Create && m_draft.isRefused(op.at)) return Refusal::DependsOnRejected;
    if (row && !row->reader.isNull() && row->reader != m_batch.author) return Refusal::NotAllowed;
    if (row && row->born && !m_rows.isReachable(op.at)) return Refusal::NotAllowed;
    return Refusal::None;
}

/// Has nobody but this device written on the row? Taking that back is part of writing it.
bool Step::isOwnWork(const RowState* row) const
{
    return row && row->born && std::all_of(row->cells.begin(), row->cells.end(), [this](const auto& cell) {
               const Id& replica = cell.second.stamp.replica;
               return replica.isNull() || replica == m_batch.replica;
           });
}

Refusal Step::actRefusal(const Op& op, const RowState* row) const
{
    // What this version does not know it keeps for those who do, from everybody who may change contacts.
    const Entity entity = op.at.isKnown() ? op.at.entity() : Entity::Contact;
    if (op.kind == OpKind::Purge)
        return entity == Entity::Contact && may(m_role, Act::Purge, entity) ? Refusal::None : Refusal::NotAllowed;
    if (!op.at.isKnown()) return may(m_role, Act::Change, entity) ? Refusal::None : Refusal::NotAllowed;
    for (const Write& write : op.writes) {
        const Act act = actOf(op, write);
        const bool takesBack = act == Act::Delete && isOwnWork(row);
        if (!may(m_role, takesBack ? Act::Create : act, entity)) return Refusal::NotAllowed;
    }
    return may(m_role, op.kind == OpKind::Create ? Act::Create : Act::Read, entity) ? Refusal::None
                                                                                    : Refusal::NotAllowed;
}

/// What belongs to something that was refused is refused with it. What belongs to something that has not arrived waits.
Refusal Step::ownerRefusal(const Op& op) const
{
    if (!op.at.isKnown()) return Refusal::None;
    for (const Write& write : op.writes) {
        if (!write.field.isDeclared() || fieldSync(op.at.entity(), write.field.index) != FieldSync::Owner) continue;
        if (write.after.isNull()) continue;
        const RowKey owner{fieldInfo(op.at.entity(), write.field.index).target, write.after.id()};
        if (m_draft.isRefused(owner)) return Refusal::DependsOnRejected;
        const RowState* row = find(owner);
        if (row && row->erased) return Refusal::Erased;
        const bool arrived = row && row->born;
        if (!arrived && wouldHide(op.at, write.field)) return Refusal::NoSuchContact;
    }
    return Refusal::None;
}

/// Would a row that people have wait for a contact? They would keep it where it was, and nobody else would get it.
bool Step::wouldHide(const RowKey& at, const FieldKey& field) const
{
    const EntityInfo& info = entityInfo(at.entity());
    if (field.index != info.owner && field.index != info.otherOwner) return false;
    const RowState* row = find(at);
    return row && isPublic(m_draft, at, *row);
}

/// An administrator joined with a store in which several people had worked: what they wrote and changed there comes from
/// this one device, and the administrator answers for it.
bool Step::broughtAlong(const RowState& row, FieldIndex author) const
{
    const auto cell = row.cells.find(FieldKey{author});
    return m_role == Role::Admin && cell != row.cells.end() && !m_batch.replica.isNull() &&
           cell->second.stamp.replica == m_batch.replica;
}

Refusal Step::cellRefusal(const Op& op, const Write& write, const RowState* row) const
{
    if (write.field == FieldKey{FieldKey::claim}) return Refusal::NotAllowed;
    if (!op.at.isKnown() || write.field.index == FieldKey::unknown) return Refusal::None;
    const Entity entity = op.at.entity();
    if (write.field == FieldKey{FieldKey::deleted}) {
        const bool last = entity == Entity::Employee && write.after.boolean() && isLastActive(op.at.row);
        return entity == Entity::Organisation || last ? Refusal::NotAllowed : Refusal::None;
    }
    const FieldIndex index = write.field.index;
    const Field& field = fieldInfo(entity, index);
    const bool born = row && row->born;
    if (field.is(FieldFlag::Required) && write.after.isEmpty() && op.kind == OpKind::Set) return Refusal::Required;
    if (field.type != FieldType::Reference && !checkCell(entity, index, write.after)) return Refusal::BadValue;
    if (index == authorField(entity) && m_role != Role::Admin && write.after.id() != m_batch.author)
        return Refusal::NotAuthor;
    if (entity == Entity::Employee && index == Employee::State && write.after.text() == QLatin1StringView{"inactive"} &&
        isLastActive(op.at.row))
        return Refusal::NotAllowed;
    if (!born || (*row)[index] == write.after) return Refusal::None;
    const FieldSync rule = fieldSync(entity, index);
    if (rule == FieldSync::Permanent) return Refusal::Permanent;
    if (rule == FieldSync::Owner && field.is(FieldFlag::Permanent)) {
        // A row changes its contact only where the two are one, or were until this very batch.
        const auto same = [&](const Rows& rows) {
            return livingContact(rows, (*row)[index].id()) == livingContact(rows, write.after.id());
        };
        if (!same(m_draft) && !same(m_rows)) return Refusal::Permanent;
    }
    const bool says = rule == FieldSync::LastWriter;
    if (says && rowSync(entity) == RowSync::Authored && (*row)[authorField(entity)].id() != m_batch.author &&
        !broughtAlong(*row, authorField(entity)))
        return Refusal::NotAuthor;
    return Refusal::None;
}

} // namespace kontor::sync
