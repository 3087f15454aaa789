// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sync/simulator/device.h"

namespace kontor::simulator {

sync::Draft Device::view() const
{
    std::vector<sync::Batch> waiting;
    for (const Own& own : disk.outbox)
        if (isWaiting(own)) waiting.push_back(own.batch);
    return sync::replay(disk.copy, waiting, disk.cursor.seq);
}

std::optional<sync::Batch> Device::commit(const Id& group, std::vector<sync::Op> ops, qint64 now, Dice& dice)
{
    disk.hlc = std::max(disk.hlc + 1, quint64(clock(now) + disk.clockOffset) << 16);
    sync::Batch batch{.id = dice.id(quint64(clock(now))),
                      .group = group,
                      .author = disk.user,
                      .replica = disk.replica,
                      .no = disk.nextNo,
                      .base = disk.cursor,
                      .hlc = disk.hlc,
                      .ops = std::move(ops)};
    const auto decision = sync::decide(view(), batch, disk.cursor.seq + qint64(disk.outbox.size()) + 1);
    const bool fine = std::all_of(decision.fates.begin(), decision.fates.end(), [](const sync::OpFate& fate) {
        return fate.fate != sync::Fate::Rejected && fate.fate != sync::Fate::Contested;
    });
    if (!fine || batch.ops.empty()) return std::nullopt;
    ++disk.nextNo;
    disk.outbox.push_back({.batch = batch});
    return batch;
}

bool Device::isQuiet() const
{
    return !disk.reading && disk.leaving.empty() &&
           std::all_of(disk.outbox.begin(), disk.outbox.end(), [](const Own& own) { return own.acked; });
}

std::optional<Request> Device::nextRequest(qint64 now, Dice& dice)
{
    constexpr qint64 patience = 60'000;
    if (m_inFlight && now - m_sentAt < patience) return std::nullopt;
    m_inFlight = dice.next() | 1;
    m_sentAt = now;
    Request request{.device = number, .number = m_inFlight, .user = disk.user, .body = Pull{}};
    const auto pending =
        std::find_if(disk.outbox.begin(), disk.outbox.end(), [](const Own& own) { return !own.acked; });
    if (disk.reading)
        request.body = ReadState{.witness = disk.stagedHead, .after = disk.stagedTo};
    else if (pending != disk.outbox.end())
        request.body = Push{disk.cursor, disk.witness, pending->batch};
    else
        request.body = Pull{disk.cursor, disk.witness, disk.scope};
    return request;
}

void Device::receive(const Reply& reply, qint64 now, Dice& dice, bool mayCrash)
{
    if (reply.number != m_inFlight && mutant != Mutant::StaleReplies) return;
    m_inFlight = 0;
    disk.clockOffset = reply.serverNow - clock(now);
    if (const auto* push = std::get_if<PushAnswer>(&reply.body))
        receivePush(*push, dice);
    else if (const auto* pull = std::get_if<PullAnswer>(&reply.body))
        receivePull(*pull, dice, mayCrash);
    else
        receiveState(std::get<StateAnswer>(reply.body), dice);
}

void Device::receivePush(const PushAnswer& answer, Dice& dice)
{
    switch (answer.admission) {
    case sync::Admission::Decide:
    case sync::Admission::Repeat: return acknowledge(answer);
    case sync::Admission::Fork: return renumber(dice);
    case sync::Admission::Gap: return mutant == Mutant::GapRenumbered ? renumber(dice) : recover(dice);
    case sync::Admission::HistoryFork: return recover(dice);
    case sync::Admission::Mutated: break;
    }
}

void Device::acknowledge(const PushAnswer& answer)
{
    for (Own& own : disk.outbox) {
        if (own.batch.id != answer.batch) continue;
        own.acked = true;
        own.ack = answer.at;
        own.fates = answer.fates;
        // Either of two defences finds a server that forgot: the witness, and the gap in the numbers. The second shows
        // only where the first is missing.
        if (mutant != Mutant::AckWithoutWitness && mutant != Mutant::GapRenumbered) witness(answer.at);
        for (int i = 0; i < int(own.fates.size()); ++i) {
            disk.attention.erase({own.batch.id, i});
            if (own.fates[size_t(i)].fate != sync::Fate::Rejected) continue;
            if (mutant != Mutant::AttentionDropped) disk.attention.insert({own.batch.id, i});
            const sync::Op& op = own.batch.ops[size_t(i)];
            if (op.kind == sync::OpKind::Create && !disk.copy.find(op.at)) disk.copy.refused.insert(op.at);
        }
    }
    dropLeaving();
}

/// Somebody else uses our identity: what still waits goes on under a new one.
void Device::renumber(Dice& dice)
{
    disk.replica = dice.id(0);
    disk.nextNo = 1;
    for (Own& own : disk.outbox) {
        if (own.acked) continue;
        own.batch.replica = disk.replica;
        own.batch.no = disk.nextNo++;
    }
}

/// The server lost a part of its history: everything that we ever gave it is offered again; it knows by the ids what it
/// still has. The rows are read anew beside the old ones.
void Device::recover(Dice& dice)
{
    for (Own& own : disk.outbox) own.acked = false;
    renumber(dice);
    readAnew({});
}

void Device::readAnew(const sync::Place& seen)
{
    disk.reading = true;
    disk.staged.clear();
    disk.stagedTo = {};
    disk.stagedFrom = {.seq = -1};
    disk.stagedHead = seen;
}

void Device::receivePull(const PullAnswer& answer, Dice& dice, bool mayCrash)
{
    if (answer.historyFork) return recover(dice);
    if (!(answer.after == disk.cursor) && mutant != Mutant::StaleReplies) return;
    if (answer.otherScope) return readAnew(disk.witness);
    if (!answer.entries.empty()) witness(answer.head);
    for (const Entry& entry : answer.entries) {
        if (mutant == Mutant::CursorFirst && mayCrash && dice.percent(10)) {
            disk.cursor = entry.at;
            return;
        }
        applyEntry(entry);
    }
}

/// One transaction: the effects of a batch, and the cursor.
void Device::applyEntry(const Entry& entry)
{
    for (const sync::Effect& effect : entry.effects) {
        sync::apply(effect, disk.copy.rows[effect.at]);
        disk.leaving.erase(effect.at);
        for (const auto& [field, cell] : effect.cells) disk.hlc = std::max(disk.hlc, cell.stamp.hlc);
    }
    disk.cursor = entry.at;
    witness(entry.at);
    for (const sync::RowKey& key : entry.evicted) {
        if (!disk.copy.find(key)) continue;
        if (mutant == Mutant::EvictIsDelete)
            disk.copy.rows[key].cells[sync::FieldKey::deleted].value = true;
        else
            disk.leaving.insert(key);
    }
    dropLeaving();
}

bool Device::waitsFor(const sync::RowKey& key) const
{
    return std::any_of(disk.outbox.begin(), disk.outbox.end(), [&](const Own& own) {
        return isWaiting(own) && std::any_of(own.batch.ops.begin(), own.batch.ops.end(),
                                             [&](const sync::Op& op) { return op.at == key; });
    });
}

void Device::dropLeaving()
{
    std::erase_if(disk.leaving, [&](const sync::RowKey& key) {
        if (waitsFor(key)) return false;
        disk.copy.rows.erase(key);
        return true;
    });
}

void Device::receiveState(const StateAnswer& answer, Dice& dice)
{
    if (!disk.reading && mutant != Mutant::StaleReplies) return;
    if (answer.historyFork) return recover(dice);
    if (disk.stagedFrom.seq < 0) {
        disk.stagedFrom = answer.head;
        disk.scope = answer.scope;
    }
    if (!(answer.scope == disk.scope)) return readAnew(disk.stagedHead);
    if (answer.head.seq > disk.stagedHead.seq) disk.stagedHead = answer.head;
    for (const auto& [key, row] : answer.rows) {
        disk.staged.insert_or_assign(key, row);
        disk.stagedTo = key;
        for (const auto& [field, cell] : row.cells) disk.hlc = std::max(disk.hlc, cell.stamp.hlc);
    }
    if (!answer.last) return;
    // What changed while we read is in the log from where we began.
    disk.copy.rows = std::move(disk.staged);
    disk.staged.clear();
    disk.leaving.clear();
    disk.cursor = mutant == Mutant::BootstrapWithoutLog ? disk.stagedHead : disk.stagedFrom;
    disk.witness = disk.stagedHead.seq > disk.cursor.seq ? disk.stagedHead : disk.cursor;
    disk.reading = false;
}

} // namespace kontor::simulator
