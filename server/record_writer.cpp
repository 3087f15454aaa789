// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/record_writer.h"

#include "core/sync/protocol/cbor_map.h"
#include "core/sync/protocol/codec.h"
#include "server/row_index.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor::server {

namespace {

/// Rows of the table `record`, column by column, for one statement.
struct Columns {
    std::vector<qint64> tables, firstSeqs;
    std::vector<Id> ids, readers, responsibles, homes;
    std::vector<QByteArray> states;
    std::vector<bool> born, shown, erased;
    std::vector<QString> kinds;
};

/// The contact that a row is handed out with; null for what belongs to none, or is not known yet.
Id homeOf(const sync::RowKey& key, const sync::RowState& row)
{
    if (!key.isKnown()) return {};
    const FieldIndex owner = entityInfo(key.entity()).owner;
    return key.entity() == Entity::Contact ? key.row : owner < 0 ? Id{} : row[owner].id();
}

class Writing {
public:
    Writing(Database& database, const Id& organisation, qint64 seq, const PgRows& rows)
        : m_database{database}
        , m_organisation{organisation}
        , m_seq{seq}
        , m_rows{rows}
    {}

    /// `whole` is the row's effect, encoded, where that says all there is of it; else empty.
    void add(const sync::RowKey& key, const sync::RowState& row, bool published, const QByteArray& whole)
    {
        const sync::RowState* before = m_rows.find(key);
        if (before && *before == row) return;
        Columns& to = before ? m_changed : m_fresh;
        const bool contact = key.entity() == Entity::Contact;
        to.tables.push_back(key.table);
        to.ids.push_back(key.row);
        to.states.push_back(whole.isEmpty() ? encodeState(key, row) : whole);
        to.born.push_back(row.born);
        to.shown.push_back(published && !row.erased);
        to.erased.push_back(row.erased);
        to.readers.push_back(row.reader);
        to.kinds.push_back(contact && row.born ? nullIfEmpty(row[Contact::Type].text()) : QString{});
        to.responsibles.push_back(contact ? row[Contact::Responsible].id() : Id{});
        to.homes.push_back(homeOf(key, row));
        m_index.add(key, before, row, m_rows.homeRegion());
    }

    Status write()
    {
        if (auto done = insertRows(); !done) return done;
        if (auto done = updateRows(); !done) return done;
        return m_index.write(m_database, m_organisation);
    }

private:
    static QString nullIfEmpty(const QString& text) { return text.isEmpty() ? QString{} : text; }
    Status send(const char* sql, std::vector<Param> params)
    {
        params.insert(params.begin(), Param{m_organisation});
        return m_database.send(sql, params);
    }
    std::vector<Param> paramsOf(const Columns& c) const
    {
        return {m_seq,
                Param::numbers(c.tables),
                Param::ids(c.ids),
                Param::blobs(c.states),
                Param::flags(c.born),
                Param::flags(c.shown),
                Param::flags(c.erased),
                Param::ids(c.readers),
                Param::texts(c.kinds),
                Param::ids(c.responsibles),
                Param::ids(c.homes)};
    }
    Status insertRows()
    {
        if (m_fresh.ids.empty()) return {};
        return send(R"(
            INSERT INTO record(org_id, seq, first_seq, tbl, row_id, state, born, shown, erased, reader, kind, responsible,
                               home)
            SELECT $1, $2, $2, k.tbl, k.row_id, k.state, k.born, k.shown, k.erased, k.reader, k.kind, k.responsible,
                   coalesce(k.home, '00000000-0000-0000-0000-000000000000')
              FROM unnest($3::bigint[], $4::uuid[], $5::bytea[], $6::boolean[], $7::boolean[], $8::boolean[], $9::uuid[],
                          $10::text[], $11::uuid[], $12::uuid[])
                   AS k(tbl, row_id, state, born, shown, erased, reader, kind, responsible, home))",
                    paramsOf(m_fresh));
    }
    Status updateRows()
    {
        if (m_changed.ids.empty()) return {};
        return send(R"(
            INSERT INTO record AS r(org_id, seq, first_seq, tbl, row_id, state, born, shown, erased, reader, kind, responsible,
                                    home)
            SELECT $1, $2, $2, k.tbl, k.row_id, k.state, k.born, k.shown, k.erased, k.reader, k.kind, k.responsible,
                   coalesce(k.home, '00000000-0000-0000-0000-000000000000')
              FROM unnest($3::bigint[], $4::uuid[], $5::bytea[], $6::boolean[], $7::boolean[], $8::boolean[], $9::uuid[],
                          $10::text[], $11::uuid[], $12::uuid[])
                   AS k(tbl, row_id, state, born, shown, erased, reader, kind, responsible, home)
            ON CONFLICT(org_id, tbl, row_id) DO UPDATE SET
                   seq = EXCLUDED.seq, state = EXCLUDED.state, born = EXCLUDED.born,
                   shown = (r.shown OR EXCLUDED.shown) AND NOT EXCLUDED.erased, erased = EXCLUDED.erased,
                   reader = EXCLUDED.reader, kind = EXCLUDED.kind, responsible = EXCLUDED.responsible,
                   home = CASE WHEN r.shown THEN r.home ELSE EXCLUDED.home END)",
                    paramsOf(m_changed));
    }
    Database& m_database;
    Id m_organisation;
    qint64 m_seq;
    const PgRows& m_rows;
    Columns m_fresh, m_changed;
    RowIndex m_index;
};

/// The organisation's country after the batch, where the batch says something about it.
std::optional<QString> newRegion(const sync::Decision& decision)
{
    for (const auto& [key, row] : decision.rows)
        if (key.entity() == Entity::Organisation) return row[Organisation::Country].text();
    return std::nullopt;
}

/// Rows that waited for their contact become visible without a change of their own.
Status showRows(Database& database, const Id& organisation, const std::map<sync::RowKey, size_t>& keys)
{
    if (keys.empty()) return {};
    std::vector<qint64> tables;
    std::vector<Id> ids;
    for (const auto& [key, effect] : keys) {
        tables.push_back(key.table);
        ids.push_back(key.row);
    }
    return database.send(R"(
        UPDATE record SET shown = true WHERE NOT shown AND ctid = ANY(ARRAY(
            SELECT r.ctid FROM unnest($2::bigint[], $3::uuid[]) AS k(tbl, row_id)
             CROSS JOIN LATERAL (SELECT ctid FROM record
                                  WHERE org_id = $1 AND tbl = k.tbl::smallint AND row_id = k.row_id OFFSET 0) r)))",
                         {organisation, Param::numbers(tables), Param::ids(ids)});
}

Status writeRefused(Database& database, const Id& organisation, const std::vector<sync::RowKey>& keys)
{
    if (keys.empty()) return {};
    std::vector<qint64> tables;
    std::vector<Id> ids;
    for (const sync::RowKey& key : keys) {
        tables.push_back(key.table);
        ids.push_back(key.row);
    }
    return database.send("INSERT INTO refused(org_id, tbl, row_id)"
                         " SELECT $1, * FROM unnest($2::bigint[], $3::uuid[]) ON CONFLICT DO NOTHING",
                         {organisation, Param::numbers(tables), Param::ids(ids)});
}

Status writeLog(Database& database, const Id& organisation, const LogLine& line, const Head& head,
                const sync::Decision& decision, const std::vector<QByteArray>& effects)
{
    bool isPrivate = std::any_of(decision.effects.begin(), decision.effects.end(),
                                 [](const sync::Effect& effect) { return !effect.reader.isNull(); });
    std::vector<QByteArray> lost;
    for (const sync::LostValue& value : decision.lost) {
        const auto row = decision.rows.find(value.at);
        const Id reader = row == decision.rows.end() ? Id{} : row->second.reader;
        isPrivate = isPrivate || !reader.isNull();
        lost.push_back(protocol::encodeLost(value, reader));
    }
    const sync::Batch& batch = line.batch;
    isPrivate =
        isPrivate || std::any_of(batch.ops.begin(), batch.ops.end(), [](const auto& op) { return op.authorOnly; });
    const QByteArray remark = QCborValue{protocol::toCbor(line.remark)}.toCbor();
    const auto logged =
        database.send(R"(
        INSERT INTO change_log(org_id, seq, tag, batch_id, group_id, author, hlc, received_at, remark, effects, lost, private)
        VALUES($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12))",
                      {organisation, line.place.seq, line.place.tag, batch.id, batch.group, batch.author,
                       qint64(batch.hlc), line.received, remark, protocol::joinFrames(effects),
                       lost.empty() ? QByteArray{""} : protocol::joinFrames(lost), isPrivate});
    if (!logged) return logged;
    const auto answered =
        database.send("INSERT INTO batch(org_id, batch_id, seq, tag, content, fates)"
                      " VALUES($1, $2, $3, $4, $5, $6)",
                      {organisation, batch.id, line.place.seq, line.place.tag, line.content,
                       decision.fates.empty() ? QByteArray{""} : protocol::packFates(decision.fates)});
    if (!answered) return answered;
    return database.send("UPDATE org SET head = $2, tag = $3, hlc = $4, next_number = $5 WHERE org_id = $1",
                         {organisation, line.place.seq, line.place.tag, qint64(head.hlc), head.nextNumber});
}

} // namespace

Status writeDecision(Database& database, const Id& organisation, const LogLine& line, const Head& head,
                     const PgRows& rows, const sync::Decision& decision, const std::vector<QByteArray>& effects)
{
    std::map<sync::RowKey, size_t> published;
    std::set<sync::RowKey> erased;
    for (size_t i = 0; i < decision.effects.size(); ++i) {
        const sync::Effect& effect = decision.effects[i];
        if (effect.erase)
            erased.insert(effect.at);
        else
            published.emplace(effect.at, i);
    }
    Writing writing{database, organisation, line.place.seq, rows};
    for (const auto& [key, row] : decision.rows) {
        const auto effect = published.find(key);
        const bool shown = effect != published.end();
        const bool whole = shown && decision.effects[effect->second].cells == row.cells;
        writing.add(key, row, shown, whole ? effects[effect->second] : QByteArray{});
        const sync::RowState* before = rows.find(key);
        if (shown && !(before && *before == row)) published.erase(effect);
    }
    if (auto done = writing.write(); !done) return done;
    if (const auto region = newRegion(decision); region && *region != rows.homeRegion())
        if (auto done = readNumbersAnew(database, organisation, *region); !done) return done;
    if (auto done = showRows(database, organisation, published); !done) return done;
    if (auto done = writeRefused(database, organisation, decision.refused); !done) return done;
    if (auto done = writeLog(database, organisation, line, head, decision, effects); !done) return done;
    if (erased.empty()) return {};
    std::vector<Id> ids;
    for (const sync::RowKey& key : erased) ids.push_back(key.row);
    const auto first =
        database.run("SELECT coalesce(min(first_seq), 1) FROM record WHERE org_id = $1 AND row_id = ANY($2)"
                     " AND tbl BETWEEN 1 AND 1000",
                     {organisation, Param::ids(ids)});
    if (!first) return first.error();
    return scrubLog(database, organisation, erased, first->integer(0, 0));
}

} // namespace kontor::server
