// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/ledger.h"

#include "core/sync/merge/admission.h"
#include "core/sync/merge/decide.h"
#include "core/sync/protocol/cbor_map.h"
#include "core/sync/protocol/codec.h"
#include "server/customer_numbers.h"
#include "server/pg_rows.h"
#include "server/record_writer.h"

#include <QCryptographicHash>
#include <QElapsedTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor::server {

namespace {

/// Longer than this nobody has the organisation's lock for one request; the rest of a long push comes with the next.
constexpr qint64 longestHoldMs = 1000;
/// Every reader has to take a batch's effects as a whole.
constexpr qsizetype longestEffects = protocol::limit::replyBytes / 2;

/// The effects are part of it: the same batch, offered again to a server that forgot it, may have others.
sync::Place nextPlace(const sync::Place& head, const Id& batch, const std::vector<QByteArray>& effects)
{
    QCryptographicHash hash{QCryptographicHash::Sha256};
    hash.addData(head.tag);
    hash.addData(batch.bytes().toByteArray());
    for (const QByteArray& effect : effects) hash.addData(effect);
    return {head.seq + 1, hash.result().left(16)};
}

/// What only its author may see is so by its nature, not by what a program says of it; and nothing else may be hidden.
void keepPrivate(sync::Batch& batch)
{
    for (sync::Op& op : batch.ops) {
        if (!op.at.isKnown()) continue;
        const EntityInfo& info = entityInfo(op.at.entity());
        op.authorOnly =
            info.hasPrivateRows() && std::any_of(op.writes.begin(), op.writes.end(), [&](const auto& write) {
                return write.field == sync::FieldKey{info.privateFlag} && write.after.boolean();
            });
    }
}

std::vector<sync::OpFate> refusedWholly(const sync::Batch& batch)
{
    return std::vector<sync::OpFate>(batch.ops.size(), {sync::Fate::Rejected, sync::Refusal::NotAllowed});
}

} // namespace

QByteArray contentOf(const sync::Batch& batch)
{
    sync::Batch lasting = batch;
    lasting.replica = {};
    lasting.no = 0;
    lasting.base = {};
    return QCryptographicHash::hash(sync::encode(lasting), QCryptographicHash::Sha256);
}

Result<Head> Ledger::lock(const Id& organisation)
{
    const auto row =
        m_database.run("SELECT head, tag, hlc, next_number FROM org WHERE org_id = $1 FOR UPDATE", {organisation});
    if (!row) return row.error();
    if (row->rows() == 0) return Error{.code = Errc::NotFound, .value = organisation.toString()};
    return Head{.at = {row->integer(0, 0), row->bytes(0, 1)},
                .hlc = quint64(row->integer(0, 2)),
                .nextNumber = row->integer(0, 3)};
}

Result<bool> Ledger::isKnown(const Id& organisation, const sync::Place& place)
{
    if (place.seq == 0 || place == m_head.at) return true;
    if (place.seq > m_head.at.seq) return false;
    const auto row =
        m_database.run("SELECT tag FROM change_log WHERE org_id = $1 AND seq = $2", {organisation, place.seq});
    if (!row) return row.error();
    return row->rows() == 1 && row->bytes(0, 0) == place.tag;
}

Result<qint64> Ledger::lastNumber(const Caller& caller, const Id& replica, bool& foreign)
{
    const auto row = m_database.run("SELECT last_no, account_id FROM replica WHERE org_id = $1 AND replica_id = $2",
                                    {caller.organisation, replica});
    if (!row) return row.error();
    foreign = row->rows() == 1 && row->id(0, 1) != caller.account;
    return row->rows() == 1 ? row->integer(0, 0) : 0;
}

Status Ledger::keepNumber(const Caller& caller, const Id& replica, qint64 no)
{
    return m_database.send(R"(
        INSERT INTO replica(org_id, replica_id, account_id, device_id, last_no) VALUES($1, $2, $3, $4, $5)
        ON CONFLICT(org_id, replica_id) DO UPDATE SET last_no = EXCLUDED.last_no, device_id = EXCLUDED.device_id)",
                           {caller.organisation, replica, caller.account, caller.device, no});
}

Result<Ledger::Taken> Ledger::push(const Caller& caller, const protocol::Push& push)
{
    Taken taken;
    if (push.offers.empty()) return taken;
    const Id replica = push.offers.front().batch.replica;
    QElapsedTimer held;
    held.start();
    Transaction transaction{m_database};
    if (auto begun = transaction.begin(); !begun) return begun.error();
    const auto head = lock(caller.organisation);
    if (!head) return head.error();
    m_head = *head;
    for (const sync::Place& place : {push.cursor, push.witness}) {
        const auto known = isKnown(caller.organisation, place);
        if (!known) return known.error();
        if (!*known) return Taken{{}, protocol::Failure{protocol::ErrorCode::HistoryFork}, m_head.at};
    }
    bool foreign = false;
    const auto lastNo = lastNumber(caller, replica, foreign);
    if (!lastNo) return lastNo.error();
    if (foreign) return Taken{{}, protocol::Failure{protocol::ErrorCode::ReplicaFork}, m_head.at};
    qint64 no = *lastNo;
    for (const protocol::Offer& offer : push.offers) {
        if (!taken.answer.results.empty() && held.elapsed() > longestHoldMs) break;
        if (offer.batch.replica != replica || replica.isNull()) {
            taken.failure = protocol::Failure{protocol::ErrorCode::Malformed};
            break;
        }
        auto failure = takeOne(caller, offer, no, taken.answer);
        // Nothing is taken then, and what comes before it will be offered again without it.
        if (!failure && failure.error().code == Errc::TooLong)
            return Taken{{}, protocol::Failure{protocol::ErrorCode::TooLarge}, head->at};
        if (!failure) return failure.error();
        taken.failure = *failure;
        if (taken.failure) break;
    }
    if (no != *lastNo)
        if (auto kept = keepNumber(caller, replica, no); !kept) return kept.error();
    if (auto done = transaction.commit(); !done) return done.error();
    taken.head = m_head.at;
    return taken;
}

Result<std::optional<protocol::Failure>> Ledger::takeOne(const Caller& caller, const protocol::Offer& offer,
                                                         qint64& lastNo, protocol::PushAnswer& answer)
{
    const sync::Batch& batch = offer.batch;
    const bool own = batch.author == caller.employee;
    const QByteArray content = contentOf(batch);
    const auto stored = m_database.run("SELECT seq, tag, content, fates FROM batch WHERE org_id = $1 AND batch_id = $2",
                                       {caller.organisation, batch.id});
    if (!stored) return stored.error();
    const bool known = own && stored->rows() == 1; // who is not the author learns nothing of it
    const auto admission = sync::admit({.batchKnown = known,
                                        .sameContent = known && stored->bytes(0, 2) == content,
                                        .no = batch.no,
                                        .lastNo = lastNo});
    using protocol::ErrorCode;
    const auto failed = [](ErrorCode code) { return std::optional{protocol::Failure{code}}; };
    switch (admission) {
    case sync::Admission::Mutated: return failed(ErrorCode::BatchMutated);
    case sync::Admission::Fork: return failed(ErrorCode::ReplicaFork);
    case sync::Admission::Gap: return failed(ErrorCode::Gap);
    case sync::Admission::HistoryFork: return failed(ErrorCode::HistoryFork);
    case sync::Admission::Repeat:
        lastNo = sync::numberAfterRepeat(batch.no, lastNo);
        answer.results.push_back({.batch = batch.id,
                                  .at = {stored->integer(0, 0), stored->bytes(0, 1)},
                                  .repeated = true,
                                  .fates = protocol::unpackFates(stored->view(0, 3))});
        return std::optional<protocol::Failure>{};
    case sync::Admission::Decide: break;
    }
    if (!own) {
        lastNo = batch.no;
        answer.results.push_back({.batch = batch.id, .fates = refusedWholly(batch)});
        return std::optional<protocol::Failure>{};
    }
    std::vector<sync::OpFate> fates;
    const auto place = decide(caller.organisation, batch, offer.remark, content, fates);
    if (!place) return place.error();
    lastNo = batch.no;
    answer.results.push_back({.batch = batch.id, .at = *place, .fates = std::move(fates)});
    return std::optional<protocol::Failure>{};
}

Result<QString> Ledger::homeRegion(const Id& organisation)
{
    const auto row = m_database.run("SELECT state FROM record WHERE org_id = $1 AND tbl = 1 AND born AND NOT erased"
                                    " ORDER BY row_id LIMIT 1",
                                    {organisation});
    if (!row) return row.error();
    const auto state = row->rows() ? decodeState(row->view(0, 0), true) : std::nullopt;
    return state ? (*state)[Organisation::Country].text() : QString{};
}

Result<sync::Place> Ledger::decide(const Id& organisation, sync::Batch batch, const protocol::Remark& remark,
                                   const QByteArray& content, std::vector<sync::OpFate>& fates)
{
    const auto region = homeRegion(organisation);
    if (!region) return region.error();
    const auto baseKnown = isKnown(organisation, batch.base);
    if (!baseKnown) return baseKnown.error();
    if (!*baseKnown) batch.base = {};
    m_head.hlc = std::max(m_head.hlc + 1, quint64(m_now) << 16);
    batch.hlc = sync::withoutFuture(batch.hlc, m_head.hlc);
    keepPrivate(batch);
    PgRows rows{m_database, organisation, *region};
    if (auto ready = rows.prefetch(batch); !ready) return ready.error();
    sync::Decision decision = sync::decide(rows, batch, m_head.at.seq + 1);
    if (auto numbered = giveNumbers(m_database, organisation, batch, m_head, rows, decision); !numbered)
        return numbered.error();
    if (!rows.status()) return rows.status().error();
    std::vector<QByteArray> effects;
    qsizetype length = 0;
    for (const sync::Effect& effect : decision.effects) length += effects.emplace_back(sync::encode(effect)).size();
    if (length > longestEffects) return Error{.code = Errc::TooLong};
    const sync::Place place = nextPlace(m_head.at, batch.id, effects);
    const LogLine line{.batch = batch, .remark = remark, .place = place, .received = m_now, .content = content};
    if (auto written = writeDecision(m_database, organisation, line, m_head, rows, decision, effects); !written)
        return written.error();
    m_head.at = place;
    fates = std::move(decision.fates);
    return place;
}

Status Ledger::write(const Id& organisation, sync::Batch batch, const QString& kind, const QString& label)
{
    Transaction transaction{m_database};
    if (auto begun = transaction.begin(); !begun) return begun;
    const auto head = lock(organisation);
    if (!head) return head.error();
    m_head = *head;
    batch.id = Id::make(m_now);
    batch.group = Id::make(m_now);
    batch.replica = Id::named("server", organisation.bytes());
    batch.no = m_head.at.seq + 1; // nobody counts the server's own
    batch.base = m_head.at;
    batch.hlc = quint64(m_now) << 16;
    const protocol::Remark remark{.kind = kind, .label = label, .at = m_now};
    std::vector<sync::OpFate> fates;
    const auto place = decide(organisation, batch, remark, contentOf(batch), fates);
    if (!place) return place.error();
    if (std::any_of(fates.begin(), fates.end(), [](const auto& fate) { return fate.fate == sync::Fate::Rejected; }))
        return Error{.code = Errc::NotAllowed, .detail = kind};
    return transaction.commit();
}

} // namespace kontor::server
