// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/record_writer.h"

#include "core/domain/claim_key.h"
#include "core/sync/protocol/cbor_map.h"
#include "core/sync/protocol/codec.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace kontor::server {

namespace {

/// Rows of the table `record`, column by column, for one statement.
struct Columns {
    std::vector<qint64> tables, firstSeqs;
    std::vector<Id> ids, readers, responsibles;
    std::vector<QByteArray> states;
    std::vector<bool> born, shown, erased;
    std::vector<QString> kinds;
};

using Link = std::tuple<Id, qint64, QString, Id>;    // target, table, field, row
using Claim = std::tuple<qint64, QString, Id, bool>; // table, norm, row, holds
template <class T>
struct Difference {
    std::vector<T> gone, come;
    void add(const std::set<T>& before, const std::set<T>& after)
    {
        std::set_difference(before.begin(), before.end(), after.begin(), after.end(), std::back_inserter(gone));
        std::set_difference(after.begin(), after.end(), before.begin(), before.end(), std::back_inserter(come));
    }
};

std::set<Link> linksOf(const sync::RowKey& key, const sync::RowState* row)
{
    std::set<Link> links;
    if (!row || !key.isKnown()) return links;
    const auto fields = entityInfo(key.entity()).fields;
    for (FieldIndex i = 0; i < FieldIndex(fields.size()); ++i)
        if (fields[size_t(i)].type == FieldType::Reference)
            if (const Id target = (*row)[i].id(); !target.isNull())
                links.insert({target, key.table, QString{QLatin1StringView{fields[size_t(i)].name}}, key.row});
    return links;
}

std::set<Claim> claimsOf(const sync::RowKey& key, const sync::RowState* row, const QString& region)
{
    if (!row || !isClaimed(key.entity())) return {};
    const QString text = (*row)[sync::FieldKey::claim].text();
    const QString held = text.mid(1), said = sync::claimOf(key, *row, region);
    std::set<Claim> claims;
    if (!held.isEmpty()) claims.insert({key.table, held, key.row, text.startsWith(u'=')});
    if (!said.isEmpty() && said != held) claims.insert({key.table, said, key.row, false});
    return claims;
}

class Writing {
public:
    Writing(Database& database, const Id& organisation, qint64 seq, const PgRows& rows)
        : m_database{database}
        , m_organisation{organisation}
        , m_seq{seq}
        , m_rows{rows}
    {}

    void add(const sync::RowKey& key, const sync::RowState& row, bool published)
    {
        const sync::RowState* before = m_rows.find(key);
        if (before && *before == row) return;
        Columns& to = before ? m_changed : m_fresh;
        const bool contact = key.entity() == Entity::Contact;
        to.tables.push_back(key.table);
        to.ids.push_back(key.row);
        to.states.push_back(encodeState(key, row));
        to.born.push_back(row.born);
        to.shown.push_back(published && !row.erased);
        to.erased.push_back(row.erased);
        to.readers.push_back(row.reader);
        to.kinds.push_back(contact && row.born ? nullIfEmpty(row[Contact::Type].text()) : QString{});
        to.responsibles.push_back(contact ? row[Contact::Responsible].id() : Id{});
        m_links.add(linksOf(key, before), linksOf(key, &row));
        m_claims.add(claimsOf(key, before, m_rows.homeRegion()), claimsOf(key, &row, m_rows.homeRegion()));
    }

    Status write()
    {
        for (const auto step : {&Writing::insertRows, &Writing::updateRows, &Writing::removeLinks, &Writing::addLinks,
                                &Writing::removeClaims, &Writing::addClaims})
            if (auto done = (this->*step)(); !done) return done;
        return {};
    }

private:
    static QString nullIfEmpty(const QString& text) { return text.isEmpty() ? QString{} : text; }
    Status run(const char* sql, std::vector<Param> params)
    {
        params.insert(params.begin(), Param{m_organisation});
        const auto done = m_database.run(sql, params);
        return done ? Status{} : Status{done.error()};
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
                Param::ids(c.responsibles)};
    }
    Status insertRows()
    {
        if (m_fresh.ids.empty()) return {};
        return run(R"(
            INSERT INTO record(org_id, seq, first_seq, tbl, row_id, state, born, shown, erased, reader, kind, responsible)
            SELECT $1, $2, $2, k.* FROM unnest($3::bigint[], $4::uuid[], $5::bytea[], $6::boolean[], $7::boolean[],
                                               $8::boolean[], $9::uuid[], $10::text[], $11::uuid[]) AS k)",
                   paramsOf(m_fresh));
    }
    Status updateRows()
    {
        if (m_changed.ids.empty()) return {};
        return run(R"(
            UPDATE record r SET seq = $2, state = k.state, born = k.born, shown = (r.shown OR k.shown) AND NOT k.erased,
                   erased = k.erased, reader = k.reader, kind = k.kind, responsible = k.responsible
              FROM unnest($3::bigint[], $4::uuid[], $5::bytea[], $6::boolean[], $7::boolean[], $8::boolean[],
                          $9::uuid[], $10::text[], $11::uuid[])
                   AS k(tbl, row_id, state, born, shown, erased, reader, kind, responsible)
             WHERE r.org_id = $1 AND r.tbl = k.tbl::smallint AND r.row_id = k.row_id)",
                   paramsOf(m_changed));
    }
    static std::vector<Param> paramsOf(const std::vector<Link>& links)
    {
        std::vector<Id> targets, rows;
        std::vector<qint64> tables;
        std::vector<QString> fields;
        for (const auto& [target, table, field, row] : links) {
            targets.push_back(target);
            tables.push_back(table);
            fields.push_back(field);
            rows.push_back(row);
        }
        return {Param::ids(targets), Param::numbers(tables), Param::texts(fields), Param::ids(rows)};
    }
    Status removeLinks()
    {
        if (m_links.gone.empty()) return {};
        return run(R"(
            DELETE FROM link l USING unnest($2::uuid[], $3::bigint[], $4::text[], $5::uuid[]) AS k(target, tbl, field, row_id)
             WHERE l.org_id = $1 AND l.target = k.target AND l.tbl = k.tbl::smallint AND l.field = k.field
               AND l.row_id = k.row_id)",
                   paramsOf(m_links.gone));
    }
    Status addLinks()
    {
        if (m_links.come.empty()) return {};
        return run("INSERT INTO link(org_id, target, tbl, field, row_id)"
                   " SELECT $1, * FROM unnest($2::uuid[], $3::bigint[], $4::text[], $5::uuid[])",
                   paramsOf(m_links.come));
    }
    static std::vector<Param> paramsOf(const std::vector<Claim>& claims)
    {
        std::vector<Id> rows;
        std::vector<qint64> tables;
        std::vector<QString> norms;
        std::vector<bool> holds;
        for (const auto& [table, norm, row, held] : claims) {
            tables.push_back(table);
            norms.push_back(norm);
            rows.push_back(row);
            holds.push_back(held);
        }
        return {Param::numbers(tables), Param::texts(norms), Param::ids(rows), Param::flags(holds)};
    }
    Status removeClaims()
    {
        if (m_claims.gone.empty()) return {};
        return run(R"(
            DELETE FROM claim c USING unnest($2::bigint[], $3::text[], $4::uuid[], $5::boolean[]) AS k(tbl, norm, row_id, holds)
             WHERE c.org_id = $1 AND c.tbl = k.tbl::smallint AND c.norm = k.norm AND c.row_id = k.row_id)",
                   paramsOf(m_claims.gone));
    }
    Status addClaims()
    {
        if (m_claims.come.empty()) return {};
        return run("INSERT INTO claim(org_id, tbl, norm, row_id, holds)"
                   " SELECT $1, * FROM unnest($2::bigint[], $3::text[], $4::uuid[], $5::boolean[])",
                   paramsOf(m_claims.come));
    }

    Database& m_database;
    Id m_organisation;
    qint64 m_seq;
    const PgRows& m_rows;
    Columns m_fresh, m_changed;
    Difference<Link> m_links;
    Difference<Claim> m_claims;
};

/// Rows that waited for their contact become visible without a change of their own.
Status showRows(Database& database, const Id& organisation, const std::set<sync::RowKey>& keys)
{
    if (keys.empty()) return {};
    std::vector<qint64> tables;
    std::vector<Id> ids;
    for (const sync::RowKey& key : keys) {
        tables.push_back(key.table);
        ids.push_back(key.row);
    }
    const auto done = database.run(R"(
        UPDATE record r SET shown = true FROM unnest($2::bigint[], $3::uuid[]) AS k(tbl, row_id)
         WHERE r.org_id = $1 AND r.tbl = k.tbl::smallint AND r.row_id = k.row_id AND NOT r.shown)",
                                   {organisation, Param::numbers(tables), Param::ids(ids)});
    return done ? Status{} : Status{done.error()};
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
    const auto done = database.run("INSERT INTO refused(org_id, tbl, row_id)"
                                   " SELECT $1, * FROM unnest($2::bigint[], $3::uuid[]) ON CONFLICT DO NOTHING",
                                   {organisation, Param::numbers(tables), Param::ids(ids)});
    return done ? Status{} : Status{done.error()};
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
    const auto logged = database.run(R"(
        INSERT INTO change_log(org_id, seq, tag, batch_id, group_id, author, hlc, received_at, remark, effects, lost, private)
        VALUES($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12))",
                                     {organisation, line.place.seq, line.place.tag, batch.id, batch.group, batch.author,
                                      qint64(batch.hlc), line.received, remark, protocol::joinFrames(effects),
                                      lost.empty() ? QByteArray{""} : protocol::joinFrames(lost), isPrivate});
    if (!logged) return logged.error();
    const auto answered = database.run("INSERT INTO batch(org_id, batch_id, seq, tag, content, fates)"
                                       " VALUES($1, $2, $3, $4, $5, $6)",
                                       {organisation, batch.id, line.place.seq, line.place.tag, line.content,
                                        decision.fates.empty() ? QByteArray{""} : protocol::packFates(decision.fates)});
    if (!answered) return answered.error();
    const auto moved = database.run("UPDATE org SET head = $2, tag = $3, hlc = $4, next_number = $5 WHERE org_id = $1",
                                    {organisation, line.place.seq, line.place.tag, qint64(head.hlc), head.nextNumber});
    return moved ? Status{} : Status{moved.error()};
}

} // namespace

Status writeDecision(Database& database, const Id& organisation, const LogLine& line, const Head& head,
                     const PgRows& rows, const sync::Decision& decision, const std::vector<QByteArray>& effects)
{
    std::set<sync::RowKey> published, erased;
    for (const sync::Effect& effect : decision.effects) (effect.erase ? erased : published).insert(effect.at);
    Writing writing{database, organisation, line.place.seq, rows};
    for (const auto& [key, row] : decision.rows) writing.add(key, row, published.contains(key));
    if (auto done = writing.write(); !done) return done;
    for (const auto& [key, row] : decision.rows)
        if (!rows.find(key) || !(*rows.find(key) == row)) published.erase(key);
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
