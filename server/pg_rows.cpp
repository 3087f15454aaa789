// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/pg_rows.h"

#include "core/domain/claim_key.h"
#include "core/sync/merge/step.h"
#include "core/sync/merge/wire.h"

using namespace Qt::StringLiterals;

namespace kontor::server {

QByteArray encodeState(const sync::RowKey& key, const sync::RowState& row) { return sync::encode(key, row); }

std::optional<sync::RowState> decodeState(QByteArrayView frame, bool born)
{
    auto effect = sync::decodeEffect(frame);
    if (!effect) return std::nullopt;
    return sync::RowState{
        .cells = std::move(effect->cells), .reader = effect->reader, .born = born, .erased = effect->erase};
}

PgRows::PgRows(Database& database, const Id& organisation, QString homeRegion)
    : m_database{database}
    , m_organisation{organisation}
    , m_region{std::move(homeRegion)}
{}

Answer PgRows::ask(const char* sql, const std::vector<Param>& params) const
{
    if (!m_status) return Answer{nullptr};
    auto answer = m_database.run(sql, params);
    if (answer) return *answer;
    m_status = answer.error();
    return Answer{nullptr};
}

Status PgRows::prefetch(const sync::Batch& batch)
{
    Keys keys{{Entity::Employee, batch.author}};
    std::set<Id> targets, ids;
    for (const sync::Op& op : batch.ops) {
        keys.insert(op.at);
        ids.insert(op.at.row);
        bool stateChanges = op.kind != sync::OpKind::Set;
        for (const sync::Write& write : op.writes) {
            if (write.field == sync::FieldKey{sync::FieldKey::deleted}) stateChanges = true;
            if (!op.at.isKnown() || !write.field.isDeclared()) continue;
            const Field& field = fieldInfo(op.at.entity(), write.field.index);
            if (field.type != FieldType::Reference || write.after.id().isNull()) continue;
            keys.insert({field.target, write.after.id()});
            ids.insert(write.after.id());
            if (field.target != op.at.entity()) continue; // contacts that become one, or part again
            targets.insert(write.after.id());
            targets.insert(write.before.id());
            stateChanges = true;
        }
        if (stateChanges && op.at.entity() == Entity::Contact) targets.insert(op.at.row);
    }
    readRows(keys);
    readRefused(ids);
    readRows(readLinks(targets));
    readRows(readClaims(normsOf(batch)));
    Keys owners; // a row claims nothing unless its contact lives
    for (const auto& [key, row] : m_rows)
        if (row && isClaimed(key.entity()))
            owners.insert({Entity::Contact, (*row)[entityInfo(key.entity()).owner].id()});
    readRows(owners);
    return m_status;
}

/// Every address that an operation of the batch takes, gives up or brings back to life.
std::set<std::pair<Entity, QString>> PgRows::normsOf(const sync::Batch& batch) const
{
    std::set<std::pair<Entity, QString>> norms;
    const auto add = [&](const sync::RowKey& key, const sync::RowState& row) {
        norms.insert({key.entity(), sync::claimOf(key, row, m_region)});
        norms.insert({key.entity(), row[sync::FieldKey::claim].text().mid(1)});
    };
    for (const auto& [key, row] : m_rows)
        if (row && isClaimed(key.entity())) add(key, *row);
    for (const sync::Op& op : batch.ops) {
        if (!isClaimed(op.at.entity())) continue;
        const sync::RowState* before = find(op.at);
        sync::RowState after = before ? *before : sync::RowState{};
        for (const sync::Write& write : op.writes) after.cells[write.field].value = write.after;
        add(op.at, after);
    }
    std::erase_if(norms, [](const auto& norm) { return norm.second.isEmpty(); });
    return norms;
}

// In these statements OFFSET 0 keeps the planner from turning the walk around: it is always from the keys to an index,
// whatever it believes about a table that was empty a moment ago.

void PgRows::readRows(const Keys& keys) const
{
    std::vector<qint64> tables;
    Ids ids;
    for (const sync::RowKey& key : keys) {
        if (key.row.isNull() || !m_rows.try_emplace(key).second) continue;
        tables.push_back(key.table);
        ids.push_back(key.row);
    }
    if (ids.empty()) return;
    const Answer answer = ask(R"(
        SELECT k.tbl, k.row_id, r.born, r.state
          FROM unnest($2::bigint[], $3::uuid[]) AS k(tbl, row_id)
         CROSS JOIN LATERAL (SELECT born, state FROM record
                              WHERE org_id = $1 AND tbl = k.tbl::smallint AND row_id = k.row_id OFFSET 0) r)",
                              {m_organisation, Param::numbers(tables), Param::ids(ids)});
    for (int i = 0; i < answer.rows(); ++i) {
        auto row = decodeState(answer.view(i, 3), answer.flag(i, 2));
        if (!row)
            m_status = Error{.code = Errc::StoreDamaged, .detail = u"record"_s, .value = answer.id(i, 1).toString()};
        m_rows[{quint16(answer.integer(i, 0)), answer.id(i, 1)}] = std::move(row);
    }
}

PgRows::Keys PgRows::readLinks(const std::set<Id>& targets) const
{
    Ids ids;
    for (const Id& target : targets)
        if (!target.isNull() && m_targets.insert(target).second) ids.push_back(target);
    Keys found;
    if (ids.empty()) return found;
    const Answer answer = ask(R"(
        SELECT k.target, l.tbl, l.field, l.row_id
          FROM unnest($2::uuid[]) AS k(target)
         CROSS JOIN LATERAL (SELECT tbl, field, row_id FROM link WHERE org_id = $1 AND target = k.target OFFSET 0) l
         ORDER BY k.target, l.tbl, l.field, l.row_id)",
                              {m_organisation, Param::ids(ids)});
    for (int i = 0; i < answer.rows(); ++i) {
        const sync::RowKey key{quint16(answer.integer(i, 1)), answer.id(i, 3)};
        const auto field = key.isKnown() ? fieldNamed(key.entity(), answer.text(i, 2)) : std::nullopt;
        if (!field) continue;
        m_links[{key.entity(), *field, answer.id(i, 0)}].push_back(key.row);
        found.insert(key);
    }
    return found;
}

PgRows::Keys PgRows::readClaims(const std::set<std::pair<Entity, QString>>& norms) const
{
    std::vector<qint64> tables;
    std::vector<QString> texts;
    for (const auto& norm : norms) {
        if (!m_claims.try_emplace(norm).second) continue;
        tables.push_back(qint64(norm.first));
        texts.push_back(norm.second);
    }
    Keys found;
    if (texts.empty()) return found;
    const Answer answer = ask(R"(
        SELECT k.tbl, k.norm, c.row_id
          FROM unnest($2::bigint[], $3::text[]) AS k(tbl, norm)
         CROSS JOIN LATERAL (SELECT row_id FROM claim
                              WHERE org_id = $1 AND tbl = k.tbl::smallint AND norm = k.norm OFFSET 0) c
         ORDER BY k.tbl, k.norm, c.row_id)",
                              {m_organisation, Param::numbers(tables), Param::texts(texts)});
    for (int i = 0; i < answer.rows(); ++i) {
        const auto entity = Entity(answer.integer(i, 0));
        m_claims[{entity, answer.text(i, 1)}].push_back(answer.id(i, 2));
        found.insert({entity, answer.id(i, 2)});
    }
    return found;
}

void PgRows::readRefused(const std::set<Id>& ids) const
{
    Ids wanted;
    for (const Id& id : ids)
        if (m_refusedIds.try_emplace(id, false).second) wanted.push_back(id);
    if (wanted.empty()) return;
    const Answer answer = ask("SELECT tbl, row_id FROM refused WHERE org_id = $1 AND row_id = ANY($2)",
                              {m_organisation, Param::ids(wanted)});
    for (int i = 0; i < answer.rows(); ++i) m_refused.insert({quint16(answer.integer(i, 0)), answer.id(i, 1)});
}

const sync::RowState* PgRows::find(const sync::RowKey& key) const
{
    if (key.row.isNull()) return nullptr;
    auto at = m_rows.find(key);
    if (at == m_rows.end()) {
        readRows({key});
        at = m_rows.find(key);
    }
    return at->second ? &*at->second : nullptr;
}

std::vector<Id> PgRows::naming(Entity entity, FieldIndex field, const Id& target) const
{
    if (target.isNull()) return {};
    const auto at = m_links.find({entity, field, target});
    if (at != m_links.end()) return at->second;
    Ids& ids = m_links[{entity, field, target}];
    if (m_targets.contains(target)) return ids;
    const Answer answer =
        ask(R"(
        SELECT row_id FROM link WHERE org_id = $1 AND target = $2 AND tbl = $3::bigint::smallint AND field = $4
         ORDER BY row_id)",
            {m_organisation, target, qint64(entity), QString{QLatin1StringView{fieldInfo(entity, field).name}}});
    Keys keys;
    for (int i = 0; i < answer.rows(); ++i) {
        ids.push_back(answer.id(i, 0));
        keys.insert({entity, ids.back()});
    }
    readRows(keys);
    return ids;
}

std::vector<Id> PgRows::claiming(Entity entity, const QString& norm) const
{
    if (!m_claims.contains({entity, norm})) readRows(readClaims({{entity, norm}}));
    return m_claims[{entity, norm}];
}

std::vector<Id> PgRows::all(Entity entity) const
{
    const Answer answer =
        ask("SELECT row_id FROM record WHERE org_id = $1 AND tbl = $2::bigint::smallint ORDER BY row_id",
            {m_organisation, qint64(entity)});
    Ids ids;
    Keys keys;
    for (int i = 0; i < answer.rows(); ++i) {
        ids.push_back(answer.id(i, 0));
        keys.insert({entity, ids.back()});
    }
    readRows(keys);
    return ids;
}

bool PgRows::isRefused(const sync::RowKey& key) const
{
    readRefused({key.row});
    return m_refused.contains(key);
}

} // namespace kontor::server
