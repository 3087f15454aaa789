// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/desktop/mirror_rows.h"

#include "core/domain/claim_key.h"
#include "core/sync/merge/wire.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor::sync {

namespace {

Result<RowState> rowFrom(const QByteArray& bytes)
{
    auto effect = decodeEffect(bytes);
    if (!effect) return Error{.code = Errc::StoreDamaged, .detail = effect.error().detail};
    return RowState{.cells = std::move(effect->cells), .reader = effect->reader, .born = true, .erased = effect->erase};
}

} // namespace

std::vector<Value> valuesOf(Entity entity, const RowState& row)
{
    std::vector<Value> values;
    for (FieldIndex i = 0; i < FieldIndex(entityInfo(entity).fields.size()); ++i) values.push_back(row[i]);
    return values;
}

MirrorRows::Known& MirrorRows::known(const RowKey& key) const
{
    const auto [at, fresh] = m_known.try_emplace(key);
    if (!fresh) return at->second;
    const auto stored = m_store.sync().row(key.table, key.row);
    if (!stored) {
        m_status = stored.error();
    } else if (*stored) {
        auto row = rowFrom((*stored)->state);
        if (row)
            at->second = {std::move(*row), (*stored)->ahead};
        else
            m_status = row.error();
    }
    return at->second;
}

const RowState* MirrorRows::find(const RowKey& key) const
{
    const auto& row = known(key).row;
    return row ? &*row : nullptr;
}

/// Rows are looked for in their tables, which have the indexes; those whose line may differ are looked at besides.
std::vector<Id> MirrorRows::naming(Entity entity, FieldIndex field, const Id& target) const
{
    // The server publishes nothing that names a contact before the contact itself.
    const Entity named = fieldInfo(entity, field).target;
    if (named == Entity::Contact && !find({Entity::Contact, target})) return {};
    std::set<Id> candidates;
    const auto read = m_store.reader().each(
        u"SELECT id FROM %1 WHERE \"%2\" = :target"_s.arg(QLatin1StringView{entityInfo(entity).name},
                                                          QLatin1StringView{fieldInfo(entity, field).name}),
        {{":target"_L1, target}}, [&](Statement& row) {
            candidates.insert(row.id(0));
            return true;
        });
    if (!read) m_status = read;
    for (auto at = m_differing.lower_bound({entity, Id{}}); at != m_differing.end() && at->entity() == entity; ++at)
        candidates.insert(at->row);
    std::vector<Id> rows;
    for (const Id& id : candidates)
        if (const RowState* row = find({entity, id}); row && (*row)[field].id() == target) rows.push_back(id);
    return rows;
}

std::vector<Id> MirrorRows::claiming(Entity entity, const QString& norm) const
{
    return valueOr(m_store.sync().rowsClaiming(int(entity), norm), {});
}

std::vector<Id> MirrorRows::all(Entity entity) const { return valueOr(m_store.sync().rowsOf(int(entity)), {}); }

bool MirrorRows::isRefused(const RowKey& key) const
{
    return valueOr(m_store.sync().isRefused(key.table, key.row), false);
}

QString MirrorRows::homeRegion() const
{
    if (!m_region) {
        const auto country = m_store.reader().cell(u"SELECT country FROM organisation LIMIT 1"_s);
        if (!country) m_status = country.error();
        m_region = country ? country->text() : QString{};
    }
    return *m_region;
}

Status MirrorRows::put(const RowKey& key, RowState fresh, qint64 round)
{
    Known& now = known(key);
    const RowState& row = now.row.emplace(std::move(fresh));
    differs(key);
    const QString norm = key.isKnown() && isClaimed(key.entity()) ? claimOf(key, row, homeRegion()) : QString{};
    if (!m_status) return m_status;
    return m_store.sync().putRow(key.table, key.row, {encode(key, row), norm, now.ahead}, round);
}

Status MirrorRows::drop(const RowKey& key)
{
    known(key) = {};
    return m_store.sync().dropRow(key.table, key.row);
}

bool MirrorRows::isAhead(const RowKey& key) const { return known(key).ahead; }

Status MirrorRows::setAhead(const RowKey& key, bool ahead)
{
    Known& now = known(key);
    if (!now.row || now.ahead == ahead) return {};
    now.ahead = ahead;
    return m_store.sync().setAhead(key.table, key.row, ahead);
}

} // namespace kontor::sync
