// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/import_ledger.h"

#include "core/store/connection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

ImportRun runOf(Statement& row)
{
    return {.id = row.id(0),
            .group = row.integer(1),
            .file = row.text(2),
            .sha256 = row.blob(3),
            .mapping = row.text(4),
            .nextRow = row.integer(5),
            .byteOffset = row.integer(6),
            .totals = row.text(7),
            .state = row.text(8),
            .at = row.integer(9)};
}

} // namespace

Status ImportLedger::save(const ImportRun& run)
{
    auto statement = m_connection.prepare(uR"(
        INSERT OR REPLACE INTO import_run(id, "group", file, sha256, mapping, next_row, byte_offset, totals, state)
        VALUES(:id, :group, :file, :sha256, :mapping, :next, :offset, :totals, :state))"_s);
    if (!statement) return statement.error();
    Statement& insert = **statement;
    insert.bindBlob(0, run.id.bytes());
    insert.bind(1, run.group);
    insert.bind(2, run.file);
    insert.bindBlob(3, run.sha256);
    insert.bind(4, run.mapping);
    insert.bind(5, run.nextRow);
    insert.bind(6, run.byteOffset);
    insert.bind(7, run.totals);
    insert.bind(8, run.state);
    return insert.run();
}

Status ImportLedger::setState(const Id& run, const QString& state)
{
    auto statement = m_connection.prepare(u"UPDATE import_run SET state = :state WHERE id = :id"_s);
    if (!statement) return statement.error();
    (*statement)->bind(":state"_L1, state);
    (*statement)->bind(":id"_L1, run);
    return (*statement)->run();
}

Result<std::optional<ImportRun>> ImportLedger::run(const Id& id)
{
    auto all = runs();
    if (!all) return all.error();
    for (ImportRun& run : *all)
        if (run.id == id) return std::optional{std::move(run)};
    return std::optional<ImportRun>{};
}

Result<std::vector<ImportRun>> ImportLedger::runs(const QByteArray& sha256)
{
    auto statement = m_connection.prepare(uR"(
        SELECT r.id, r."group", r.file, r.sha256, r.mapping, r.next_row, r.byte_offset, r.totals, r.state, g.at
          FROM import_run r JOIN op_group g ON g.no = r."group"
         ORDER BY g.no DESC)"_s);
    if (!statement) return statement.error();
    std::vector<ImportRun> found;
    for (;;) {
        const auto row = (*statement)->step();
        if (!row) return row.error();
        if (!*row) break;
        ImportRun run = runOf(**statement);
        if (sha256.isEmpty() || run.sha256 == sha256) found.push_back(std::move(run));
    }
    (*statement)->reset();
    return found;
}

Result<Id> ImportLedger::contactOf(const Id& rowHash)
{
    if (auto ready = flush(); !ready) return ready.error();
    auto statement = m_connection.prepare(uR"(
        WITH RECURSIVE went(id, deleted, into_id) AS (
            SELECT r.contact, coalesce(c.deleted, 0), c.merged_into
              FROM import_row r LEFT JOIN contact c ON c.id = r.contact WHERE r.hash = :hash
            UNION SELECT c.id, c.deleted, c.merged_into
              FROM went w JOIN contact c ON c.id = w.into_id WHERE w.deleted = 1)
        SELECT id FROM went WHERE deleted = 0)"_s);
    if (!statement) return statement.error();
    (*statement)->bindBlob(0, rowHash.bytes());
    const auto row = (*statement)->step();
    if (!row) return row.error();
    const Id contact = *row ? (*statement)->id(0) : Id{};
    (*statement)->reset();
    return contact;
}

Status ImportLedger::flush()
{
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    for (const auto& [hash, contact] : m_rows) {
        auto statement =
            m_connection.prepare(u"INSERT OR REPLACE INTO import_row(hash, contact) VALUES(:hash, :contact)"_s);
        if (!statement) return statement.error();
        (*statement)->bindBlob(0, hash.bytes());
        (*statement)->bindBlob(1, contact.bytes());
        if (auto done = (*statement)->run(); !done) return done;
    }
    m_rows.clear();
    return {};
}

} // namespace kontor
