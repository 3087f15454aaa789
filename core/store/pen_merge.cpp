// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How contacts become one: rows change their owner, the contact that goes says where it went.
#include "core/domain/merge_rules.h"
#include "core/store/connection.h"
#include "core/store/last_contact.h"
#include "core/store/pen.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

/// Whom a row belongs to, in no order; null ids for rows of nobody.
std::pair<Id, Id> ownersIn(Entity entity, const std::vector<Value>& values)
{
    const EntityInfo& info = entityInfo(entity);
    const auto ownerAt = [&](FieldIndex field) { return field < 0 ? Id{} : values[size_t(field)].id(); };
    const Id one = ownerAt(info.owner), other = ownerAt(info.otherOwner);
    return {std::min(one, other), std::max(one, other)};
}

} // namespace

Status Pen::reparent(Entity entity, const Id& row, const Cells& cells, bool coalesced)
{
    if (auto fine = allowed(Act::Merge, Entity::Contact); !fine) return fine;
    if (auto ready = flushHeld(); !ready) return ready;
    const auto before = m_context.rows.read(entity, row);
    if (!before) return before.error();
    if (!before->found) return Error{.code = Errc::NotFound, .value = row.toString()};
    std::vector<Change> changes;
    for (const Cell& cell : cells)
        if (!((*before)[cell.field] == cell.value)) changes.push_back({cell.field, (*before)[cell.field], cell.value});
    if (coalesced && !before->deleted) changes.push_back({deletedField, Value{false}, Value{true}});
    m_moving = true;
    auto done = apply(entity, row, *before, changes);
    m_moving = false;
    return done;
}

Status Pen::absorb(const Id& survivor, const Id& absorbed)
{
    if (auto fine = allowed(Act::Merge, Entity::Contact); !fine) return fine;
    if (auto ready = flushHeld(); !ready) return ready;
    const auto before = m_context.rows.read(Entity::Contact, absorbed);
    if (!before) return before.error();
    return apply(Entity::Contact, absorbed, *before,
                 {{Contact::MergedInto, (*before)[Contact::MergedInto], Value{survivor}},
                  {deletedField, Value{before->deleted}, Value{true}}});
}

/// The survivor shows the history of what went into it, so its last contact is the newest of them all.
Status Pen::mergeChanged(const Id& survivor)
{
    if (survivor.isNull()) return {};
    m_contacts.touch(survivor, true);
    return recomputeLastContact(m_context.connection, survivor);
}

Error Pen::mergedError(const RowWriter::Row& contact)
{
    Error error{.code = Errc::Merged, .otherId = contact[Contact::MergedInto].id().toString()};
    const auto name = m_context.reader.cell(u"SELECT display_name FROM contact WHERE id = :id"_s,
                                            {{":id"_L1, contact[Contact::MergedInto]}});
    if (name) error.other = name->text();
    return error;
}

Result<bool> Pen::hasAbsorbed(const Id& contact)
{
    if (contact.isNull() || m_contacts.isNew(contact)) return false;
    const auto found = m_context.reader.cell(u"SELECT 1 FROM contact WHERE merged_into = :contact LIMIT 1"_s,
                                             {{":contact"_L1, contact}});
    if (!found) return found.error();
    return !found->isNull();
}

Result<Id> Pen::adoptedRow(Entity entity, const Values& values)
{
    if (mergeRule(entity).meeting != Meeting::Unique || entity == Entity::Email || entity == Entity::Phone) return Id{};
    const EntityInfo& info = entityInfo(entity);
    const QByteArray key = mergeKey(entity, values);
    for (const FieldIndex side : {info.owner, info.otherOwner}) {
        if (side < 0) continue;
        const Id contact = values[size_t(side)].id();
        const auto merged = hasAbsorbed(contact);
        if (!merged) return merged.error();
        if (!*merged) continue;
        std::vector<Id> rows;
        auto read =
            m_context.reader.each(u"SELECT id FROM %1 WHERE %2 = :contact ORDER BY deleted, id"_s.arg(
                                      QLatin1StringView{info.name}, QLatin1StringView{info.fields[size_t(side)].name}),
                                  {{":contact"_L1, contact}}, [&](Statement& row) {
                                      rows.push_back(row.id(0));
                                      return true;
                                  });
        if (!read) return read.error();
        for (const Id& row : rows) {
            const auto stored = m_context.rows.read(entity, row);
            if (!stored) return stored.error();
            if (mergeKey(entity, stored->values) == key) return row;
        }
    }
    return Id{};
}

Result<Id> Pen::rowIdFor(Entity entity, const Values& values)
{
    const auto adopted = adoptedRow(entity, values);
    if (!adopted || !adopted->isNull()) return adopted;
    return idFor(entity, values);
}

Result<bool> Pen::belongsElsewhere(Entity entity, const Id& row, const Values& values)
{
    const auto stored = m_context.rows.read(entity, row);
    if (!stored) return stored.error();
    return ownersIn(entity, stored->values) != ownersIn(entity, values);
}

} // namespace kontor
