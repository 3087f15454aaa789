// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sync/simulator/server.h"

#include "core/sync/merge/decide.h"
#include "core/sync/merge/step.h"
#include "core/sync/merge/wire.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace kontor::simulator {

namespace {

/// The effects are part of it: the same batch, offered again to a server that forgot it, may have others.
sync::Place nextPlace(const sync::Place& head, const Id& batch, const std::vector<sync::Effect>& effects)
{
    QCryptographicHash hash{QCryptographicHash::Sha1};
    hash.addData(head.tag);
    hash.addData(batch.bytes());
    for (const sync::Effect& effect : effects) hash.addData(sync::encode(effect));
    return {head.seq + 1, hash.result().left(8)};
}

/// RoleAtEditTime: whoever writes is an administrator.
class EverybodyIsAdmin final : public sync::Rows {
public:
    EverybodyIsAdmin(const MemoryRows& rows, const Id& author) : m_rows{rows}, m_key{Entity::Employee, author}
    {
        if (const auto* row = rows.find(m_key)) m_author = *row;
        m_author.cells[Employee::Role] = {u"crm_admin"_s, {}};
        m_author.cells[Employee::State] = {u"active"_s, {}};
    }
    const sync::RowState* find(const sync::RowKey& key) const override
    {
        return key == m_key && m_author.born ? &m_author : m_rows.find(key);
    }
    std::vector<Id> naming(Entity e, FieldIndex f, const Id& t) const override { return m_rows.naming(e, f, t); }
    std::vector<Id> claiming(Entity e, const QString& n) const override { return m_rows.claiming(e, n); }
    std::vector<Id> all(Entity e) const override { return m_rows.all(e); }
    bool isRefused(const sync::RowKey& key) const override { return m_rows.isRefused(key); }
    bool isReachable(const sync::RowKey&) const override { return true; }
    QString homeRegion() const override { return m_rows.homeRegion(); }

private:
    const MemoryRows& m_rows;
    sync::RowKey m_key;
    sync::RowState m_author;
};

/// ClaimOfTheDead: a deleted row goes on holding, so nobody else gets it.
void keepClaims(const MemoryRows& before, sync::Decision& decision)
{
    std::set<QString> kept;
    for (const auto& [key, row] : decision.rows) {
        const auto* old = before.find(key);
        const QString held = old ? (*old)[sync::FieldKey::claim].text() : QString{};
        if (row.isDeleted() && held.startsWith(u'=') && row[sync::FieldKey::claim].isNull()) kept.insert(held.mid(1));
    }
    for (auto& effect : decision.effects) {
        const auto* old = before.find(effect.at);
        const auto now = effect.cells.find(sync::FieldKey::claim);
        if (now == effect.cells.end()) continue;
        const QString was = old ? (*old)[sync::FieldKey::claim].text() : QString{};
        if (!kept.contains(was.mid(1)) && !kept.contains(now->second.value.text().mid(1))) continue;
        now->second.value = was.isEmpty() ? Value{} : Value{was};
        decision.rows[effect.at].cells[sync::FieldKey::claim] = now->second;
    }
}

} // namespace

Reply Server::answer(const Request& request, qint64 now, Dice& dice)
{
    Reply reply{.device = request.device, .number = request.number, .serverNow = now, .body = PushAnswer{}};
    if (const auto* wish = std::get_if<Push>(&request.body))
        reply.body = push(*wish, now, dice);
    else if (const auto* ask = std::get_if<Pull>(&request.body))
        reply.body = pull(*ask, request.user, dice);
    else
        reply.body = read(std::get<ReadState>(request.body), request.user, dice);
    return reply;
}

bool Server::isKnown(const sync::Place& place) const
{
    if (place.seq == 0) return true;
    return place.seq <= qint64(state.log.size()) && state.log[size_t(place.seq - 1)].at == place;
}

PushAnswer Server::push(const Push& push, qint64 now, Dice& dice)
{
    const sync::Batch& offered = push.batch;
    auto known = state.results.find(offered.id);
    if (mutant == Mutant::NoDedupe) known = state.results.end();
    if (mutant == Mutant::DedupeByNumber)
        known = std::find_if(state.results.begin(), state.results.end(), [&](const auto& result) {
            return result.second.replica == offered.replica && result.second.no == offered.no;
        });
    const auto admission = sync::admit({.historyKnown = isKnown(push.cursor) && isKnown(push.witness),
                                        .batchKnown = known != state.results.end(),
                                        .no = offered.no,
                                        .lastNo = state.lastNo[offered.replica]});
    const bool forked = admission == sync::Admission::Fork && mutant == Mutant::NoForkCheck;
    if (admission == sync::Admission::Repeat) {
        qint64& last = state.lastNo[offered.replica];
        last = sync::numberAfterRepeat(offered.no, last);
        return {admission, offered.id, known->second.at, known->second.fates};
    }
    if (admission != sync::Admission::Decide && !forked) return {admission, offered.id};

    sync::Batch batch = offered;
    state.hlc = std::max(state.hlc + 1, quint64(now) << 16);
    if (mutant != Mutant::NoClamp) batch.hlc = sync::withoutFuture(batch.hlc, state.hlc);
    if (!isKnown(batch.base)) batch.base = {};
    const MemoryRows before = state.rows;
    sync::Decision decision = decide(batch, dice);
    if (mutant == Mutant::ClaimOfTheDead) keepClaims(before, decision);
    if (observer) observer(offered, batch, before, decision);
    record(batch, decision);
    if (mutant == Mutant::LockReleasedEarly) m_stale = before;
    state.lastNo[batch.replica] = batch.no;
    const Result result{head(), batch.replica, batch.no, decision.fates};
    state.results[batch.id] = result;
    return {sync::Admission::Decide, batch.id, result.at, result.fates};
}

sync::Decision Server::decide(const sync::Batch& batch, Dice& dice)
{
    const Scope scope = scopeOf(batch.author);
    state.rows.reachable = [this, scope, user = batch.author](const sync::RowKey& key) {
        return scope.covers(teamsOf(state.rows, key));
    };
    sync::Batch believed = batch;
    const bool removes = std::any_of(batch.ops.begin(), batch.ops.end(), [](const sync::Op& op) {
        return std::any_of(op.writes.begin(), op.writes.end(), [](const sync::Write& write) {
            return write.field == sync::FieldKey{sync::FieldKey::deleted} && write.after.boolean();
        });
    });
    if (mutant == Mutant::LastArrivalWins || (mutant == Mutant::BlindRemove && removes)) believed.base.seq = head().seq;
    const qint64 seq = head().seq + 1;
    sync::Decision decision;
    if (mutant == Mutant::RoleAtEditTime)
        decision = sync::decide(EverybodyIsAdmin{state.rows, batch.author}, believed, seq);
    else if (mutant == Mutant::LockReleasedEarly && m_stale && dice.percent(30))
        decision = sync::decide(*m_stale, believed, seq);
    else
        decision = sync::decide(state.rows, believed, seq);
    state.rows.reachable = {};
    return decision;
}

void Server::record(const sync::Batch& batch, sync::Decision& decision)
{
    std::map<sync::RowKey, Touched> touched;
    const auto touch = [&](const sync::RowKey& key) -> Touched& {
        const auto [at, fresh] = touched.try_emplace(key, Touched{.key = key});
        const sync::RowState* row = fresh ? state.rows.find(key) : nullptr;
        if (row) at->second.before = teamsOf(state.rows, key);
        if (row) at->second.publicBefore = sync::isPublic(state.rows, key, *row);
        return at->second;
    };
    const auto touchChildren = [&](const Id& contact) {
        for (const auto& place : sync::referencesTo(Entity::Contact))
            for (const Id& id : state.rows.naming(place.entity, place.field, contact)) touch({place.entity, id});
    };
    std::vector<Id> moved;
    for (const auto& [key, row] : decision.rows) {
        const auto* old = key.entity() == Entity::Contact ? state.rows.find(key) : nullptr;
        if (!old || row.erased || (*old)[Contact::Team] == row[Contact::Team]) continue;
        moved.push_back(key.row);
        touch(key);
        touchChildren(key.row);
    }
    for (sync::Effect& effect : decision.effects) touch(effect.at).effect = effect;
    state.rows.store(decision);
    for (const Id& contact : moved) touchChildren(contact);
    LogEntry entry{.at = nextPlace(head(), batch.id, decision.effects), .batch = batch.id, .lost = decision.lost};
    for (auto& [key, row] : touched) {
        row.after = teamsOf(state.rows, key);
        entry.rows.push_back(row);
    }
    state.log.push_back(entry);
    for (const auto& effect : decision.effects)
        if (effect.erase) scrub(effect.at);
    // The transaction of every fifth batch ends only after that of the next.
    if (mutant == Mutant::SequenceTrap && entry.at.seq % 5 == 1) m_late = entry;
    if (entry.at.seq % 5 == 3) m_late.reset();
}

/// Nothing of an erased row stays in the log.
void Server::scrub(const sync::RowKey& erased)
{
    for (LogEntry& entry : state.log) {
        for (Touched& row : entry.rows)
            if (row.key == erased && row.effect) row.effect->cells.clear();
        std::erase_if(entry.lost, [&](const sync::LostValue& value) { return value.at == erased; });
    }
}

} // namespace kontor::simulator
