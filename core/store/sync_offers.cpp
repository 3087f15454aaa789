// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The outbox: which batches of the journal were offered to the server, and what came of it.
#include "core/store/connection.h"
#include "core/store/sync_ledger.h"

#include "core/domain/entities.h"

using namespace Qt::StringLiterals;

namespace kontor {

Result<std::vector<qint64>> SyncLedger::notOffered(int limit)
{
    auto statement = m_connection.prepare(uR"(
        SELECT no FROM batch
         WHERE state = 'pending' AND no > coalesce((SELECT max(batch) FROM sync_offer), 0) ORDER BY no LIMIT ?)"_s);
    if (!statement) return statement.error();
    (*statement)->bind(0, limit);
    std::vector<qint64> found;
    for (;;) {
        const auto row = (*statement)->step();
        if (!row) return row.error();
        if (!*row) break;
        found.push_back((*statement)->integer(0));
    }
    (*statement)->reset();
    return found;
}

Result<qint64> SyncLedger::offer(const SyncOffer& offer)
{
    auto statement = m_connection.prepare(uR"(
        INSERT INTO sync_offer(batch, first, last, id, push_no, state) VALUES(?, ?, ?, ?, ?, 'pending') RETURNING no)"_s);
    if (!statement) return statement.error();
    Statement& put = **statement;
    put.bind(0, offer.batch);
    put.bind(1, offer.first);
    put.bind(2, offer.last);
    put.bindBlob(3, offer.id.bytes());
    put.bind(4, offer.pushNo);
    const auto row = put.step();
    if (!row) return row.error();
    const qint64 no = put.integer(0);
    put.reset();
    return no;
}

Result<std::vector<SyncOffer>> SyncLedger::offers(const QString& where, qint64 a, qint64 b)
{
    auto statement = m_connection.prepare(
        u"SELECT no, batch, first, last, id, push_no, state = 'acked', ack_seq FROM sync_offer WHERE "_s + where);
    if (!statement) return statement.error();
    (*statement)->bind(":a"_L1, a);
    (*statement)->bind(":b"_L1, b);
    std::vector<SyncOffer> found;
    for (;;) {
        const auto row = (*statement)->step();
        if (!row) return row.error();
        if (!*row) break;
        const Statement& at = **statement;
        found.push_back({.no = at.integer(0),
                         .batch = at.integer(1),
                         .first = int(at.integer(2)),
                         .last = int(at.integer(3)),
                         .id = at.id(4),
                         .pushNo = at.integer(5),
                         .acked = at.integer(6) != 0,
                         .ackSeq = at.integer(7)});
    }
    (*statement)->reset();
    return found;
}

Result<std::vector<SyncOffer>> SyncLedger::waiting(qint64 cursor)
{
    return offers(uR"(no IN (SELECT no FROM sync_offer WHERE state = 'pending'
                             UNION ALL SELECT no FROM sync_offer WHERE state = 'acked' AND ack_seq > :a) ORDER BY no)"_s,
                  cursor);
}

Result<std::optional<SyncOffer>> SyncLedger::nextPending()
{
    const auto found = offers(u"state = 'pending' ORDER BY no LIMIT 1"_s);
    if (!found) return found.error();
    return found->empty() ? std::optional<SyncOffer>{} : std::optional{found->front()};
}

Result<std::vector<SyncOffer>> SyncLedger::reached(qint64 from, qint64 to)
{
    return offers(u"state = 'acked' AND ack_seq > :a AND ack_seq <= :b ORDER BY no"_s, from, to);
}

Result<std::optional<SyncOffer>> SyncLedger::offerOf(const Id& batch)
{
    auto statement = m_connection.prepare(u"SELECT no FROM sync_offer WHERE id = ?"_s);
    if (!statement) return statement.error();
    (*statement)->bindBlob(0, batch.bytes());
    const auto row = (*statement)->step();
    if (!row) return row.error();
    const qint64 no = *row ? (*statement)->integer(0) : 0;
    (*statement)->reset();
    const auto found = offers(u"no = :a"_s, no);
    if (!found) return found.error();
    return found->empty() ? std::optional<SyncOffer>{} : std::optional{found->front()};
}

Status SyncLedger::acknowledge(const SyncOffer& offer, qint64 seq, const QByteArray& tag)
{
    auto statement =
        m_connection.prepare(u"UPDATE sync_offer SET state = 'acked', ack_seq = ?, ack_tag = ? WHERE no = ?"_s);
    if (!statement) return statement.error();
    (*statement)->bind(0, seq);
    (*statement)->bindBlob(1, tag);
    (*statement)->bind(2, offer.no);
    if (auto done = (*statement)->run(); !done) return done;
    auto batch = m_connection.prepare(uR"(
        UPDATE batch SET state = 'acked', ack_seq = ?, ack_tag = ?
         WHERE no = ? AND state = 'pending'
           AND NOT EXISTS(SELECT 1 FROM sync_offer WHERE batch = batch.no AND state = 'pending'))"_s);
    if (!batch) return batch.error();
    (*batch)->bind(0, seq);
    (*batch)->bindBlob(1, tag);
    (*batch)->bind(2, offer.batch);
    return (*batch)->run();
}

Status SyncLedger::setPushNo(qint64 offer, qint64 pushNo)
{
    return runWith(u"UPDATE sync_offer SET push_no = :push WHERE no = :no"_s,
                   {{":push"_L1, pushNo}, {":no"_L1, offer}});
}

Status SyncLedger::offerAgain()
{
    if (auto done = m_connection.exec(u"UPDATE batch SET state = 'pending', ack_seq = NULL, ack_tag = NULL "
                                      "WHERE no IN (SELECT batch FROM sync_offer) AND state = 'acked'"_s);
        !done)
        return done;
    return m_connection.exec(u"UPDATE sync_offer SET state = 'pending', ack_seq = NULL, ack_tag = NULL"_s);
}

Status SyncLedger::changeStates(const QString& from, const QString& to)
{
    return runWith(u"UPDATE batch SET state = :to WHERE state = :from"_s, {{":to"_L1, to}, {":from"_L1, from}});
}

Status SyncLedger::setBatchState(qint64 batch, const QString& state)
{
    return runWith(u"UPDATE batch SET state = :state WHERE no = :no"_s, {{":state"_L1, state}, {":no"_L1, batch}});
}

namespace {

/// An id within a CBOR value stands as its 16 bytes, so that one can be put in the place of another.
Result<std::vector<std::pair<std::pair<qint64, qint64>, QByteArray>>> opsNaming(Connection& connection, const Id& id)
{
    auto statement = connection.prepare(u"SELECT batch, ord, fields FROM op WHERE instr(fields, ?) > 0"_s);
    if (!statement) return statement.error();
    (*statement)->bindBlob(0, id.bytes());
    std::vector<std::pair<std::pair<qint64, qint64>, QByteArray>> found;
    for (;;) {
        const auto row = (*statement)->step();
        if (!row) return row.error();
        if (!*row) break;
        found.push_back({{(*statement)->integer(0), (*statement)->integer(1)}, (*statement)->blob(2)});
    }
    (*statement)->reset();
    return found;
}

} // namespace

Status SyncLedger::alias(Entity entity, const Id& old, const Id& now)
{
    if (old == now) return {};
    const auto rename = [&](const QString& sql) {
        return runWith(sql, {{":old"_L1, old}, {":new"_L1, now}, {":table"_L1, int(entity)}});
    };
    QStringList steps{u"INSERT OR REPLACE INTO sync_alias(old, \"table\", new) VALUES(:old, :table, :new)"_s,
                      u"UPDATE %1 SET id = :new WHERE id = :old"_s.arg(QLatin1StringView{entityInfo(entity).name}),
                      u"UPDATE op SET \"row\" = :new WHERE \"table\" = :table AND \"row\" = :old"_s,
                      u"UPDATE op_group SET author = :new WHERE author = :old"_s,
                      u"UPDATE event SET creator = :new WHERE creator = :old"_s,
                      u"UPDATE event SET owner = :new WHERE owner = :old"_s};
    for (const EntityInfo& info : allEntities())
        for (const Field& field : info.fields)
            if (field.type == FieldType::Reference && field.target == entity)
                steps << u"UPDATE %1 SET \"%2\" = :new WHERE \"%2\" = :old"_s.arg(QLatin1StringView{info.name},
                                                                                  QLatin1StringView{field.name});
    for (const QString& step : steps)
        if (auto done = rename(step); !done) return done;
    const auto ops = opsNaming(m_connection, old);
    if (!ops) return ops.error();
    for (auto [place, fields] : *ops) {
        auto statement = m_connection.prepare(u"UPDATE op SET fields = ? WHERE batch = ? AND ord = ?"_s);
        if (!statement) return statement.error();
        fields.replace(old.bytes(), now.bytes());
        (*statement)->bindBlob(0, fields);
        (*statement)->bind(1, place.first);
        (*statement)->bind(2, place.second);
        if (auto done = (*statement)->run(); !done) return done;
    }
    return {};
}

Result<std::vector<Id>> SyncLedger::aliases()
{
    const auto found = keys(u"SELECT \"table\", new FROM sync_alias"_s);
    if (!found) return found.error();
    std::vector<Id> ids;
    for (const auto& [table, id] : *found) ids.push_back(id);
    return ids;
}

} // namespace kontor
