// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/merge/draft.h"

#include "core/domain/claim_key.h"

#include <algorithm>

namespace kontor::sync {

QString claimOf(const RowKey& key, const RowState& row, QStringView homeRegion)
{
    return claimKey(
        key.entity(), [&](FieldIndex field) { return row[field]; }, homeRegion);
}

const RowState* Draft::find(const RowKey& key) const
{
    const auto at = m_changed.find(key);
    return at == m_changed.end() ? m_base.find(key) : &at->second;
}

RowState& Draft::edit(const RowKey& key)
{
    const auto [at, fresh] = m_changed.try_emplace(key);
    if (fresh)
        if (const RowState* row = m_base.find(key)) at->second = *row;
    return at->second;
}

void Draft::take(Decision decision)
{
    for (auto& [key, row] : decision.rows) m_changed.insert_or_assign(key, std::move(row));
    m_refused.insert(m_refused.end(), decision.refused.begin(), decision.refused.end());
}

template <class Fits>
std::vector<Id> Draft::withChanged(Entity entity, std::vector<Id> ids, const Fits& fits) const
{
    const auto begin = m_changed.lower_bound(RowKey{entity, Id{}});
    for (auto at = begin; at != m_changed.end() && at->first.entity() == entity; ++at) {
        const auto place = std::lower_bound(ids.begin(), ids.end(), at->first.row);
        const bool listed = place != ids.end() && *place == at->first.row;
        const bool wanted = fits(at->second);
        if (wanted && !listed) ids.insert(place, at->first.row);
        if (!wanted && listed) ids.erase(place);
    }
    return ids;
}

std::vector<Id> Draft::naming(Entity entity, FieldIndex field, const Id& target) const
{
    return withChanged(entity, m_base.naming(entity, field, target),
                       [&](const RowState& row) { return row[field].id() == target; });
}

std::vector<Id> Draft::claiming(Entity entity, const QString& norm) const
{
    const QString region = homeRegion();
    return withChanged(entity, m_base.claiming(entity, norm), [&](const RowState& row) {
        return claimOf({entity, Id{}}, row, region) == norm || row[FieldKey::claim].text().mid(1) == norm;
    });
}

std::vector<Id> Draft::all(Entity entity) const
{
    return withChanged(entity, m_base.all(entity), [](const RowState&) { return true; });
}

bool Draft::isRefused(const RowKey& key) const
{
    return std::find(m_refused.begin(), m_refused.end(), key) != m_refused.end() || m_base.isRefused(key);
}

} // namespace kontor::sync
