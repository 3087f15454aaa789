// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is checked whenever a batch is decided or a row is sent.
#include "tests/core/sync/simulator/checker.h"

#include "core/domain/role.h"
#include "core/domain/sync_rule.h"
#include "core/sync/merge/step.h"

using namespace Qt::StringLiterals;

namespace kontor::simulator {

void Checker::committed(const Device& device, const sync::Batch& batch)
{
    Committed known{.batch = batch};
    for (const Own& own : device.disk.outbox)
        if (own.batch.id != batch.id) known.own.insert(own.batch.id);
    m_committed.emplace(batch.id, std::move(known));
    for (const sync::Op& op : batch.ops)
        for (const sync::Write& write : op.writes)
            if (op.kind == sync::OpKind::Create && op.at.entity() == Entity::Contact &&
                write.field == sync::FieldKey{Contact::Type})
                m_types.emplace(op.at.row, write.after);
}

bool Checker::hadSeen(const Server& server, const sync::Batch& batch, const sync::Stamp& stamp) const
{
    if (stamp.seq <= batch.base.seq) return true;
    const auto known = m_committed.find(batch.id);
    return known != m_committed.end() && known->second.own.contains(server.state.log[size_t(stamp.seq - 1)].batch);
}

void Checker::decided(const Server& server, const sync::Batch& offered, const sync::Batch& batch,
                      const MemoryRows& before, const sync::Decision& decision, qint64 now)
{
    const auto known = m_committed.find(offered.id);
    if (known == m_committed.end() || !(known->second.batch.ops == offered.ops)) fail(u"a batch that nobody wrote"_s);
    for (const auto& [key, row] : decision.rows)
        for (const auto& [field, cell] : row.cells)
            if ((cell.stamp.hlc >> 16) > quint64(now) + 1000) fail(u"a stamp of the future was believed"_s);
    checkRights(batch, before, decision);
    checkConflicts(server, batch, before, decision);
}

void Checker::checkRights(const sync::Batch& batch, const MemoryRows& before, const sync::Decision& decision)
{
    const auto* author = before.find({Entity::Employee, batch.author});
    if (!author) return; // the founder
    const bool here = (*author)[Employee::State].text() != "inactive"_L1 && !author->isDeleted();
    const Role role = here ? roleNamed((*author)[Employee::Role].text()) : Role::None;
    for (size_t i = 0; i < batch.ops.size(); ++i) {
        if (decision.fates[i].fate == sync::Fate::Rejected) continue;
        const sync::Op& op = batch.ops[i];
        const bool writesContact = op.at.entity() == Entity::Contact && op.kind == sync::OpKind::Set;
        const auto* row = before.find(op.at);
        const bool others = row && std::any_of(row->cells.begin(), row->cells.end(), [&](const auto& cell) {
                                const Id& replica = cell.second.stamp.replica;
                                return !replica.isNull() && replica != batch.replica;
                            });
        const bool deletes =
            others && writesContact && op.writes.front().field == sync::FieldKey{sync::FieldKey::deleted};
        const bool allowed = role == Role::Admin || (role == Role::Marketeer && op.at.entity() == Entity::Note) ||
                             ((role == Role::Sales || role == Role::Manager) && op.at.entity() != Entity::Employee &&
                              op.kind != sync::OpKind::Purge && !deletes);
        if (!allowed) fail(u"somebody did what the role does not allow"_s);
    }
}

void Checker::checkConflicts(const Server& server, const sync::Batch& batch, const MemoryRows& before,
                             const sync::Decision& decision)
{
    std::map<std::pair<sync::RowKey, sync::FieldKey>, int> times;
    for (const sync::Op& op : batch.ops)
        for (const sync::Write& write : op.writes) ++times[{op.at, write.field}];
    for (size_t i = 0; i < batch.ops.size(); ++i) {
        const sync::Op& op = batch.ops[i];
        const auto* old = before.find(op.at);
        const auto now = decision.rows.find(op.at);
        if (decision.fates[i].fate == sync::Fate::Rejected || !old || !old->born || now == decision.rows.end())
            continue;
        const bool absorbed = op.at.entity() == Entity::Contact && sync::livingContact(before, op.at.row) != op.at.row;
        if (absorbed || now->second.erased) continue;
        for (const sync::Write& write : op.writes) {
            if (times[{op.at, write.field}] > 1) continue;
            if (write.field == sync::FieldKey{sync::FieldKey::deleted} && write.after.boolean() && op.at.isKnown() &&
                rowSync(op.at.entity()) != RowSync::Record && !old->isDeleted() && op.writes.size() == 1) {
                const bool editedBesides = std::any_of(old->cells.begin(), old->cells.end(), [&](const auto& cell) {
                    return !cell.second.stamp.replica.isNull() && !hadSeen(server, batch, cell.second.stamp);
                });
                const auto& state = now->second.cells.at(sync::FieldKey::deleted);
                if (editedBesides && state.value.boolean() && state.stamp.replica == batch.replica)
                    fail(u"a removal took what its author had not seen"_s);
            }
            const auto cell = old->cells.find(write.field);
            const bool plain = !write.field.isDeclared() && write.field.index == sync::FieldKey::unknown;
            const bool lastWriter = plain || (write.field.isDeclared() && op.at.isKnown() &&
                                              fieldSync(op.at.entity(), write.field.index) == FieldSync::LastWriter);
            if (!lastWriter || cell == old->cells.end() || cell->second.stamp.replica.isNull()) continue;
            const sync::Stamp& last = cell->second.stamp;
            const bool stands =
                hadSeen(server, batch, last) || std::tie(batch.hlc, batch.replica) > std::tie(last.hlc, last.replica);
            if (!(now->second[write.field] == (stands ? write.after : cell->second.value)))
                fail(u"of two people the wrong one stands"_s);
        }
    }
}

void Checker::delivered(const Server& server, const Id& user, const sync::RowKey& key)
{
    const auto* row = server.state.rows.find(key);
    if (!row) return;
    if (!row->reader.isNull() && row->reader != user) fail(u"a private row was sent to somebody else"_s);
    if (!server.byTeam || !key.isKnown()) return;
    const auto* employee = server.state.rows.find({Entity::Employee, user});
    const QString role = employee ? (*employee)[Employee::Role].text() : QString{};
    if (role == "crm_admin"_L1 || role == "crm_manager"_L1) return;
    const EntityInfo& info = entityInfo(key.entity());
    std::vector<Id> contacts;
    if (key.entity() == Entity::Contact) contacts.push_back(key.row);
    for (const FieldIndex owner : {info.owner, info.otherOwner})
        if (owner >= 0) contacts.push_back((*row)[owner].id());
    for (const Id& contact : contacts) {
        const auto* found = server.state.rows.find({Entity::Contact, contact});
        const Id team = found ? (*found)[Contact::Team].id() : Id{};
        if (team.isNull()) continue;
        const Id id = Id::named("team_member", team.bytes().toByteArray() + user.bytes().toByteArray());
        const auto* member = server.state.rows.find({Entity::TeamMember, id});
        if (!member || !member->born || member->isDeleted()) fail(u"a row was sent outside its reader's scope"_s);
    }
}

} // namespace kontor::simulator
