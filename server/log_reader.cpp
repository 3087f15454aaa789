// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/log_reader.h"

#include "core/sync/protocol/cbor_map.h"
#include "core/sync/protocol/frame.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor::server {

namespace {

/// The frames that this reader may have.
QByteArray readable(QByteArrayView joined, const Id& reader)
{
    std::vector<QByteArray> kept;
    const auto frames = joined.isEmpty() ? Result<std::vector<QByteArrayView>>{std::vector<QByteArrayView>{}}
                                         : protocol::splitFrames(joined);
    if (!frames) return {};
    for (const QByteArrayView frame : *frames) {
        const auto effect = sync::decodeEffect(frame);
        if (effect && (effect->reader.isNull() || effect->reader == reader)) kept.push_back(frame.toByteArray());
    }
    return kept.empty() ? QByteArray{} : protocol::joinFrames(kept);
}

/// An array of nothing.
bool isEmptyList(QByteArrayView joined) { return joined.isEmpty() || joined == QByteArrayView{"\x80"}; }

protocol::Remark remarkOf(const QByteArray& cbor)
{
    protocol::MapReader map{QCborValue::fromCbor(cbor).toMap()};
    return protocol::remarkFrom(map);
}

/// Columns: seq, tag, batch, group, author, hlc, received, remark, effects, lost, private, fates.
protocol::PackedEntry entryFor(const Id& reader, const Answer& row, int i)
{
    const bool own = row.id(i, 4) == reader;
    const bool filtered = row.flag(i, 10);
    protocol::PackedEntry packed{.entry = {.at = {row.integer(i, 0), row.bytes(i, 1)}, .batch = row.id(i, 2)},
                                 .effects = filtered ? readable(row.view(i, 8), reader) : row.bytes(i, 8),
                                 .lost = filtered ? readable(row.view(i, 9), reader) : row.bytes(i, 9)};
    if (isEmptyList(packed.effects)) packed.effects = {};
    if (!own && packed.effects.isEmpty() && packed.lost.isEmpty()) return packed;
    packed.entry.group = row.id(i, 3);
    packed.entry.author = row.id(i, 4);
    packed.entry.hlc = quint64(row.integer(i, 5));
    packed.entry.received = row.integer(i, 6);
    packed.entry.remark = remarkOf(row.bytes(i, 7));
    if (filtered && !own) packed.entry.remark.label.clear();
    if (own) packed.entry.fates = protocol::unpackFates(row.view(i, 11));
    return packed;
}

} // namespace

protocol::Reply<protocol::Done> LogReader::headOf(const sync::Place& head) const
{
    return {.now = m_now, .head = head, .minVersion = protocol::version};
}

LogReader::Bytes LogReader::failed(protocol::ErrorCode code, const sync::Place& head) const
{
    return {protocol::encodeReply(protocol::Reply<protocol::Done>{
                .now = m_now, .head = head, .minVersion = protocol::version, .failure = protocol::Failure{code}}),
            code};
}

Result<LogReader::Position> LogReader::position(const Id& organisation, const sync::Place& cursor,
                                                const sync::Place& witness)
{
    const auto row = m_database.run(R"(
        SELECT o.head, o.tag,
               $2 = 0 OR EXISTS(SELECT 1 FROM change_log WHERE org_id = $1 AND seq = $2 AND tag = $3),
               $4 = 0 OR EXISTS(SELECT 1 FROM change_log WHERE org_id = $1 AND seq = $4 AND tag = $5)
          FROM org o WHERE o.org_id = $1)",
                                    {organisation, cursor.seq, cursor.tag.isNull() ? QByteArray{""} : cursor.tag,
                                     witness.seq, witness.tag.isNull() ? QByteArray{""} : witness.tag});
    if (!row) return row.error();
    if (row->rows() == 0) return Error{.code = Errc::NotFound, .value = organisation.toString()};
    return Position{{row->integer(0, 0), row->bytes(0, 1)}, row->flag(0, 2) && row->flag(0, 3)};
}

Result<LogReader::Bytes> LogReader::pull(const Caller& caller, const protocol::Pull& pull)
{
    const auto at = position(caller.organisation, pull.cursor, pull.witness);
    if (!at) return at.error();
    using protocol::ErrorCode;
    if (!at->known) return failed(ErrorCode::HistoryFork, at->head);
    if (at->head.seq - pull.cursor.seq > protocol::limit::logBehind) return failed(ErrorCode::ReadState, at->head);
    return page(caller, at->head, pull.cursor, pull.cursor.seq, at->head.seq);
}

Result<LogReader::Bytes> LogReader::history(const Caller& caller, const protocol::History& history)
{
    const auto at = position(caller.organisation, {}, history.witness);
    if (!at) return at.error();
    if (!at->known) return failed(protocol::ErrorCode::HistoryFork, at->head);
    return page(caller, at->head, {}, history.after, std::min(history.until, at->head.seq));
}

/// One statement, so one moment; the head was read before, and what came since is left to the next page.
Result<LogReader::Bytes> LogReader::page(const Caller& caller, const sync::Place& head, const sync::Place& after,
                                         qint64 from, qint64 until)
{
    Transaction transaction{m_database};
    if (auto begun = transaction.beginReading(); !begun) return begun.error();
    const auto rows = m_database.run(
        R"(
        SELECT p.seq, p.tag, p.batch_id, p.group_id, p.author, p.hlc, p.received_at, p.remark, p.effects, p.lost,
               p.private, b.fates
          FROM (SELECT c.*, sum(octet_length(effects) + octet_length(lost) + 300) OVER (ORDER BY seq ROWS UNBOUNDED PRECEDING)
                            - octet_length(effects) - octet_length(lost) AS before
                  FROM change_log c WHERE org_id = $1 AND seq > $2 AND seq <= $3 ORDER BY seq LIMIT $4) p
          LEFT JOIN batch b ON b.org_id = $1 AND b.batch_id = p.batch_id AND p.author = $6
         WHERE p.before <= $5 ORDER BY p.seq)",
        {caller.organisation, from, until, protocol::limit::pageEntries, protocol::limit::pageBytes, caller.employee});
    if (!rows) return rows.error();
    if (auto done = transaction.commit(); !done) return done.error();
    std::vector<protocol::PackedEntry> entries;
    for (int i = 0; i < rows->rows(); ++i) entries.push_back(entryFor(caller.employee, *rows, i));
    const qint64 last = entries.empty() ? until : entries.back().entry.at.seq;
    return Bytes{protocol::encodePage(headOf(head), after, entries, last < until)};
}

/// The head first, then the rows: what changes in between comes with the log, and may come twice.
Result<LogReader::Bytes> LogReader::state(const Caller& caller, const protocol::ReadState& read)
{
    const auto at = position(caller.organisation, {}, read.witness);
    if (!at) return at.error();
    if (!at->known) return failed(protocol::ErrorCode::HistoryFork, at->head);
    Transaction transaction{m_database};
    if (auto begun = transaction.beginReading(); !begun) return begun.error();
    Param after{read.after.row}, home{Id{}};
    after.isNull = home.isNull = false; // the null id is where reading begins
    if (read.byContact && !read.after.row.isNull()) {
        const auto place = m_database.run("SELECT home FROM record WHERE org_id = $1 AND tbl = $2 AND row_id = $3",
                                          {caller.organisation, qint64(read.after.table), after});
        if (!place) return place.error();
        if (place->rows() == 1) home = Param{place->id(0, 0)};
        home.isNull = false;
    }
    // Each order has its index.
    static constexpr auto byKey = R"(
        SELECT p.state FROM (
            SELECT tbl, row_id, state, sum(octet_length(state)) OVER (ORDER BY tbl, row_id ROWS UNBOUNDED PRECEDING)
                                       - octet_length(state) AS before
              FROM record
             WHERE org_id = $1 AND (tbl, row_id) > ($2::bigint::smallint, $3) AND shown AND NOT erased
               AND (reader IS NULL OR reader = $4)
             ORDER BY tbl, row_id LIMIT $5) p
         WHERE p.before <= $6 ORDER BY p.tbl, p.row_id)";
    static constexpr auto byHome = R"(
        SELECT p.state FROM (
            SELECT home, tbl, row_id, state,
                   sum(octet_length(state)) OVER (ORDER BY home, tbl, row_id ROWS UNBOUNDED PRECEDING)
                       - octet_length(state) AS before
              FROM record
             WHERE org_id = $1 AND (home, tbl, row_id) > ($7, $2::bigint::smallint, $3) AND shown AND NOT erased
               AND (reader IS NULL OR reader = $4)
             ORDER BY home, tbl, row_id LIMIT $5) p
         WHERE p.before <= $6 ORDER BY p.home, p.tbl, p.row_id)";
    std::vector<Param> params{caller.organisation, qint64(read.after.table),  after,
                              caller.employee,     protocol::limit::pageRows, protocol::limit::pageBytes};
    if (read.byContact) params.push_back(home);
    const auto rows = m_database.run(read.byContact ? byHome : byKey, params);
    if (!rows) return rows.error();
    if (auto done = transaction.commit(); !done) return done.error();
    std::vector<QByteArray> frames;
    qsizetype bytes = 0;
    for (int i = 0; i < rows->rows(); ++i) bytes += frames.emplace_back(rows->bytes(i, 0)).size();
    const bool full = rows->rows() == protocol::limit::pageRows || bytes > protocol::limit::pageBytes;
    return Bytes{protocol::encodeStatePage(headOf(at->head), protocol::joinFrames(frames), !full, read.byContact)};
}

} // namespace kontor::server
