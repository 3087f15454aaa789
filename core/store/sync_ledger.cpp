// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sync_ledger.h"

#include "core/domain/entities.h"
#include "core/store/connection.h"

#include <algorithm>
#include <span>
#include <tuple>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

/// Null ids and empty texts stand as NULL.
Value idValue(const Id& id) { return id.isNull() ? Value{} : Value{id}; }

void bindBytes(Statement& statement, int place, const QByteArray& bytes)
{
    if (bytes.isEmpty())
        statement.bind(place, Value{});
    else
        statement.bindBlob(place, bytes);
}

} // namespace

Status SyncLedger::runWith(const QString& sql, std::initializer_list<std::pair<QLatin1StringView, Value>> binds)
{
    auto statement = m_connection.prepare(sql);
    if (!statement) return statement.error();
    for (const auto& [name, value] : binds) (*statement)->bind(name, value);
    return (*statement)->run();
}

Result<SyncStanding> SyncLedger::standing()
{
    auto statement = m_connection.prepare(uR"(
        SELECT url, user, ca, organisation, organisation_name, employee, replica, next_no, cursor_seq, cursor_tag,
               witness_seq, witness_tag, clock_offset, phase, page, from_seq, from_tag, round, aliased, joined_batch,
               last_sync, is_left, failure
          FROM sync_state)"_s);
    if (!statement) return statement.error();
    const auto found = (*statement)->step();
    if (!found) return found.error();
    SyncStanding standing;
    if (*found) {
        const Statement& row = **statement;
        standing = {.url = row.text(0),
                    .user = row.text(1),
                    .ca = row.text(2),
                    .organisation = row.id(3),
                    .organisationName = row.text(4),
                    .employee = row.id(5),
                    .replica = row.id(6),
                    .nextNo = row.integer(7),
                    .cursorSeq = row.integer(8),
                    .witnessSeq = row.integer(10),
                    .cursorTag = row.blob(9),
                    .witnessTag = row.blob(11),
                    .clockOffset = row.integer(12),
                    .phase = row.text(13),
                    .page = row.text(14),
                    .fromSeq = row.integer(15),
                    .fromTag = row.blob(16),
                    .round = row.integer(17),
                    .aliased = row.integer(18) != 0,
                    .joinedBatch = row.integer(19),
                    .lastSync = row.integer(20),
                    .left = row.integer(21) != 0,
                    .failure = row.text(22)};
    }
    (*statement)->reset();
    return standing;
}

Status SyncLedger::save(const SyncStanding& now)
{
    auto statement = m_connection.prepare(uR"(
        INSERT OR REPLACE INTO sync_state(one, url, user, ca, organisation, organisation_name, employee, replica,
            next_no, cursor_seq, cursor_tag, witness_seq, witness_tag, clock_offset, phase, page, from_seq, from_tag,
            round, aliased, joined_batch, last_sync, is_left, failure)
        VALUES(1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"_s);
    if (!statement) return statement.error();
    Statement& put = **statement;
    int place = 0;
    for (const QString& text : {now.url, now.user, now.ca}) put.bind(place++, text);
    put.bind(place++, idValue(now.organisation));
    put.bind(place++, now.organisationName);
    put.bind(place++, idValue(now.employee));
    put.bind(place++, idValue(now.replica));
    put.bind(place++, now.nextNo);
    put.bind(place++, now.cursorSeq);
    bindBytes(put, place++, now.cursorTag);
    put.bind(place++, now.witnessSeq);
    bindBytes(put, place++, now.witnessTag);
    put.bind(place++, now.clockOffset);
    put.bind(place++, now.phase);
    put.bind(place++, now.page);
    put.bind(place++, now.fromSeq);
    bindBytes(put, place++, now.fromTag);
    put.bind(place++, now.round);
    put.bind(place++, now.aliased);
    put.bind(place++, now.joinedBatch);
    put.bind(place++, now.lastSync);
    put.bind(place++, now.left);
    put.bind(place, now.failure);
    return put.run();
}

Result<std::optional<MirrorRow>> SyncLedger::row(int table, const Id& row)
{
    auto statement =
        m_connection.prepare(u"SELECT state, norm, ahead FROM sync_row WHERE \"table\" = ? AND \"row\" = ?"_s);
    if (!statement) return statement.error();
    (*statement)->bind(0, table);
    (*statement)->bindBlob(1, row.bytes());
    const auto found = (*statement)->step();
    if (!found) return found.error();
    std::optional<MirrorRow> answer;
    if (*found) answer = MirrorRow{(*statement)->blob(0), (*statement)->text(1), (*statement)->integer(2) != 0};
    (*statement)->reset();
    return answer;
}

Status SyncLedger::putRow(int table, const Id& row, const MirrorRow& state, qint64 round)
{
    auto statement = m_connection.prepare(uR"(
        INSERT OR REPLACE INTO sync_row("table", "row", state, norm, ahead, round) VALUES(?, ?, ?, ?, ?, ?))"_s);
    if (!statement) return statement.error();
    Statement& put = **statement;
    put.bind(0, table);
    put.bindBlob(1, row.bytes());
    put.bindBlob(2, state.state);
    put.bind(3, state.norm.isEmpty() ? Value{} : Value{state.norm});
    put.bind(4, state.ahead);
    put.bind(5, round);
    return put.run();
}

Status SyncLedger::addRows(std::vector<FirstRow>& rows, qint64 round)
{
    constexpr size_t together = 16;
    // Or fail: see RowWriter. In the order of their keys, several at once, they cost half.
    static const QString one =
        uR"(INSERT OR FAIL INTO sync_row("table", "row", state, norm, ahead, round) VALUES(?, ?, ?, ?, 0, ?))"_s;
    static const QString many = one + QString{u", (?, ?, ?, ?, 0, ?)"_s}.repeated(together - 1);
    std::sort(rows.begin(), rows.end(),
              [](const FirstRow& a, const FirstRow& b) { return std::tie(a.table, a.row) < std::tie(b.table, b.row); });
    for (std::span<const FirstRow> left{rows}; !left.empty();) {
        const auto some = left.first(left.size() < together ? 1 : together);
        auto statement = m_connection.prepare(some.size() == 1 ? one : many);
        if (!statement) return statement.error();
        Statement& put = **statement;
        int place = 0;
        for (const FirstRow& row : some) {
            put.bind(place++, row.table);
            put.bindBlob(place++, row.row.bytes());
            put.bindBlob(place++, row.state);
            put.bind(place++, row.norm.isEmpty() ? Value{} : Value{row.norm});
            put.bind(place++, round);
        }
        if (auto done = put.run(); !done) return done;
        left = left.subspan(some.size());
    }
    return {};
}

Result<bool> SyncLedger::isBlank()
{
    const auto blank =
        m_connection.cell(u"SELECT NOT EXISTS(SELECT 1 FROM sync_row) AND NOT EXISTS(SELECT 1 FROM contact)"_s);
    if (!blank) return blank.error();
    return blank->integer() != 0;
}

Status SyncLedger::setAhead(int table, const Id& row, bool ahead)
{
    return runWith(u"UPDATE sync_row SET ahead = :ahead WHERE \"table\" = :table AND \"row\" = :row"_s,
                   {{":ahead"_L1, ahead}, {":table"_L1, table}, {":row"_L1, row}});
}

Result<std::vector<std::pair<int, Id>>> SyncLedger::keys(const QString& sql, const Value& bind)
{
    auto statement = m_connection.prepare(sql);
    if (!statement) return statement.error();
    (*statement)->bind(":bind"_L1, bind);
    std::vector<std::pair<int, Id>> found;
    for (;;) {
        const auto row = (*statement)->step();
        if (!row) return row.error();
        if (!*row) break;
        found.emplace_back(int((*statement)->integer(0)), (*statement)->id(1));
    }
    (*statement)->reset();
    return found;
}

Result<std::vector<std::pair<int, Id>>> SyncLedger::rowsAhead()
{
    return keys(u"SELECT \"table\", \"row\" FROM sync_row WHERE ahead = 1 ORDER BY 1, 2"_s);
}

Result<std::vector<std::pair<int, Id>>> SyncLedger::rowsBefore(qint64 round)
{
    return keys(u"SELECT \"table\", \"row\" FROM sync_row WHERE round < :bind ORDER BY 1, 2"_s, round);
}

Result<std::vector<std::pair<int, Id>>> SyncLedger::rowsMissing()
{
    std::vector<std::pair<int, Id>> missing;
    for (const EntityInfo& info : allEntities()) {
        const auto found =
            keys(u"SELECT \"table\", \"row\" FROM sync_row s WHERE \"table\" = :bind AND NOT EXISTS"
                 " (SELECT 1 FROM %1 WHERE id = s.\"row\") ORDER BY 2"_s.arg(QLatin1StringView{info.name}),
                 int(info.entity));
        if (!found) return found.error();
        missing.insert(missing.end(), found->begin(), found->end());
    }
    return missing;
}

Result<std::vector<Id>> SyncLedger::rowsOf(int table)
{
    const auto found = keys(u"SELECT \"table\", \"row\" FROM sync_row WHERE \"table\" = :bind ORDER BY 2"_s, table);
    if (!found) return found.error();
    std::vector<Id> rows;
    for (const auto& [number, row] : *found) rows.push_back(row);
    return rows;
}

Result<std::vector<Id>> SyncLedger::rowsClaiming(int table, const QString& norm)
{
    auto statement =
        m_connection.prepare(u"SELECT \"row\" FROM sync_row WHERE \"table\" = ? AND norm = ? ORDER BY \"row\""_s);
    if (!statement) return statement.error();
    (*statement)->bind(0, table);
    (*statement)->bind(1, norm);
    std::vector<Id> rows;
    for (;;) {
        const auto row = (*statement)->step();
        if (!row) return row.error();
        if (!*row) break;
        rows.push_back((*statement)->id(0));
    }
    (*statement)->reset();
    return rows;
}

Status SyncLedger::dropRow(int table, const Id& row)
{
    return runWith(u"DELETE FROM sync_row WHERE \"table\" = :table AND \"row\" = :row"_s,
                   {{":table"_L1, table}, {":row"_L1, row}});
}

Result<bool> SyncLedger::isRefused(int table, const Id& row)
{
    auto statement = m_connection.prepare(u"SELECT 1 FROM sync_refused WHERE \"table\" = ? AND \"row\" = ?"_s);
    if (!statement) return statement.error();
    (*statement)->bind(0, table);
    (*statement)->bindBlob(1, row.bytes());
    const auto found = (*statement)->step();
    (*statement)->reset();
    return found;
}

Status SyncLedger::setRefused(int table, const Id& row, bool refused)
{
    return runWith(refused ? u"INSERT OR IGNORE INTO sync_refused(\"table\", \"row\") VALUES(:table, :row)"_s
                           : u"DELETE FROM sync_refused WHERE \"table\" = :table AND \"row\" = :row"_s,
                   {{":table"_L1, table}, {":row"_L1, row}});
}

Status SyncLedger::forget()
{
    for (const char* table : {"sync_state", "sync_row", "sync_offer", "sync_refused", "sync_alias", "contested",
                              "past_row", "past_overlap"})
        if (auto done = m_connection.exec(u"DELETE FROM "_s + QLatin1StringView{table}); !done) return done;
    if (auto done = m_connection.exec(u"UPDATE sync_past SET state = 'cut' WHERE state IN ('waiting', 'telling')"_s);
        !done)
        return done;
    return m_connection.exec(u"UPDATE batch SET state = 'local', base_seq = NULL, base_tag = NULL, "
                             "ack_seq = NULL, ack_tag = NULL"_s);
}

} // namespace kontor
