// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What people have to decide, what a merge left out, and addresses that somebody else holds.
#include "core/store/connection.h"
#include "core/store/sync_ledger.h"

using namespace Qt::StringLiterals;

namespace kontor {

Status SyncLedger::addAttention(const AttentionItem& item)
{
    auto statement = m_connection.prepare(uR"(
        INSERT INTO attention(id, at, code, detail, batch, ord, "table", "row", field, content)
        VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING)"_s);
    if (!statement) return statement.error();
    Statement& put = **statement;
    put.bindBlob(0, item.id.bytes());
    put.bind(1, item.at);
    put.bind(2, item.code);
    put.bind(3, item.detail.isNull() ? u""_s : item.detail);
    put.bind(4, item.batch);
    put.bind(5, item.ord);
    put.bind(6, item.table);
    put.bindBlob(7, item.row.bytes());
    put.bind(8, item.field.isNull() ? u""_s : item.field);
    put.bindBlob(9, item.content);
    return put.run();
}

Result<std::optional<AttentionItem>> SyncLedger::attention(qint64 no)
{
    auto statement = m_connection.prepare(uR"(
        SELECT id, at, code, detail, batch, ord, "table", "row", field, content, state FROM attention WHERE no = ?)"_s);
    if (!statement) return statement.error();
    (*statement)->bind(0, no);
    const auto found = (*statement)->step();
    if (!found) return found.error();
    std::optional<AttentionItem> item;
    if (const Statement& row = **statement; *found)
        item = AttentionItem{.no = no,
                             .id = row.id(0),
                             .at = row.integer(1),
                             .code = row.text(2),
                             .detail = row.text(3),
                             .batch = row.integer(4),
                             .ord = int(row.integer(5)),
                             .table = int(row.integer(6)),
                             .row = row.id(7),
                             .field = row.text(8),
                             .content = row.blob(9),
                             .state = row.text(10)};
    (*statement)->reset();
    return item;
}

Status SyncLedger::settleAttention(qint64 no, const QString& state, qint64 at)
{
    return runWith(u"UPDATE attention SET state = :state, settled_at = :at WHERE no = :no"_s,
                   {{":state"_L1, state}, {":at"_L1, at}, {":no"_L1, no}});
}

Status SyncLedger::closeAttention(const QString& code, int table, const Id& row, qint64 at)
{
    return runWith(uR"(
        UPDATE attention SET state = 'theirs', settled_at = :at
         WHERE state = 'open' AND code = :code AND "table" = :table AND "row" = :row)"_s,
                   {{":at"_L1, at}, {":code"_L1, code}, {":table"_L1, table}, {":row"_L1, row}});
}

Status SyncLedger::addLost(const LostCell& cell)
{
    return runWith(uR"(
        INSERT INTO lost_value("table", "row", field, value, author, at)
        VALUES(:table, :row, :field, :value, :author, :at))"_s,
                   {{":table"_L1, cell.table},
                    {":row"_L1, cell.row},
                    {":field"_L1, cell.field},
                    {":value"_L1, cell.value},
                    {":author"_L1, cell.author.isNull() ? Value{} : Value{cell.author}},
                    {":at"_L1, cell.at}});
}

Status SyncLedger::setContested(int kind, const Id& row, const QString& norm)
{
    if (norm.isEmpty()) return runWith(u"DELETE FROM contested WHERE \"row\" = :row"_s, {{":row"_L1, row}});
    return runWith(u"INSERT OR REPLACE INTO contested(\"row\", kind, norm) VALUES(:row, :kind, :norm)"_s,
                   {{":row"_L1, row}, {":kind"_L1, kind}, {":norm"_L1, norm}});
}

Result<QString> SyncLedger::contestedNorm(const Id& row)
{
    auto statement = m_connection.prepare(u"SELECT norm FROM contested WHERE \"row\" = ?"_s);
    if (!statement) return statement.error();
    (*statement)->bindBlob(0, row.bytes());
    const auto found = (*statement)->step();
    if (!found) return found.error();
    const QString norm = *found ? (*statement)->text(0) : QString{};
    (*statement)->reset();
    return norm;
}

} // namespace kontor
