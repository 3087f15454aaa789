// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/row_index.h"

#include "core/domain/claim_key.h"
#include "server/pg_rows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor::server {

namespace {

using Link = RowIndex::Link;
using Claim = RowIndex::Claim;

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

Status send(Database& database, const Id& organisation, const char* sql, std::vector<Param> params)
{
    params.insert(params.begin(), Param{organisation});
    return database.send(sql, params);
}

std::vector<Param> paramsOf(const std::vector<Link>& links)
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

std::vector<Param> paramsOf(const std::vector<Claim>& claims)
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

Status removeLinks(Database& database, const Id& organisation, const std::vector<Link>& links)
{
    if (links.empty()) return {};
    return send(database, organisation, R"(
        DELETE FROM link WHERE ctid = ANY(ARRAY(
            SELECT l.ctid FROM unnest($2::uuid[], $3::bigint[], $4::text[], $5::uuid[]) AS k(target, tbl, field, row_id)
             CROSS JOIN LATERAL (SELECT ctid FROM link
                                  WHERE org_id = $1 AND target = k.target AND tbl = k.tbl::smallint
                                    AND field = k.field AND row_id = k.row_id OFFSET 0) l)))",
                paramsOf(links));
}

Status addLinks(Database& database, const Id& organisation, const std::vector<Link>& links)
{
    if (links.empty()) return {};
    return send(database, organisation,
                "INSERT INTO link(org_id, target, tbl, field, row_id)"
                " SELECT $1, * FROM unnest($2::uuid[], $3::bigint[], $4::text[], $5::uuid[])",
                paramsOf(links));
}

Status removeClaims(Database& database, const Id& organisation, const std::vector<Claim>& claims)
{
    if (claims.empty()) return {};
    return send(database, organisation, R"(
        DELETE FROM claim WHERE ctid = ANY(ARRAY(
            SELECT c.ctid FROM unnest($2::bigint[], $3::text[], $4::uuid[], $5::boolean[]) AS k(tbl, norm, row_id, holds)
             CROSS JOIN LATERAL (SELECT ctid FROM claim
                                  WHERE org_id = $1 AND tbl = k.tbl::smallint AND norm = k.norm
                                    AND row_id = k.row_id OFFSET 0) c)))",
                paramsOf(claims));
}

Status addClaims(Database& database, const Id& organisation, const std::vector<Claim>& claims)
{
    if (claims.empty()) return {};
    return send(database, organisation,
                "INSERT INTO claim(org_id, tbl, norm, row_id, holds)"
                " SELECT $1, * FROM unnest($2::bigint[], $3::text[], $4::uuid[], $5::boolean[])",
                paramsOf(claims));
}

} // namespace

template <class T>
void RowIndex::Difference<T>::add(const std::set<T>& before, const std::set<T>& after)
{
    std::set_difference(before.begin(), before.end(), after.begin(), after.end(), std::back_inserter(gone));
    std::set_difference(after.begin(), after.end(), before.begin(), before.end(), std::back_inserter(come));
}

void RowIndex::add(const sync::RowKey& key, const sync::RowState* before, const sync::RowState& after,
                   const QString& region)
{
    m_links.add(linksOf(key, before), linksOf(key, &after));
    m_claims.add(claimsOf(key, before, region), claimsOf(key, &after, region));
}

Status RowIndex::write(Database& database, const Id& organisation) const
{
    if (auto done = removeLinks(database, organisation, m_links.gone); !done) return done;
    if (auto done = addLinks(database, organisation, m_links.come); !done) return done;
    if (auto done = removeClaims(database, organisation, m_claims.gone); !done) return done;
    return addClaims(database, organisation, m_claims.come);
}

/// A number typed without a country is another one in another country: what all of them claim is worked out anew.
Status readNumbersAnew(Database& database, const Id& organisation, const QString& region)
{
    const auto rows = database.run(
        "SELECT row_id, born, state FROM record WHERE org_id = $1 AND tbl = 8 AND NOT erased", {organisation});
    if (!rows) return rows.error();
    std::vector<Claim> claims;
    for (int i = 0; i < rows->rows(); ++i) {
        const sync::RowKey key{Entity::Phone, rows->id(i, 0)};
        const auto row = decodeState(rows->view(i, 2), rows->flag(i, 1));
        if (!row) return Error{.code = Errc::StoreDamaged, .detail = u"record"_s};
        const auto some = claimsOf(key, &*row, region);
        claims.insert(claims.end(), some.begin(), some.end());
    }
    if (const auto gone = database.run("DELETE FROM claim WHERE org_id = $1 AND tbl = 8", {organisation}); !gone)
        return gone.error();
    return addClaims(database, organisation, claims);
}

} // namespace kontor::server
