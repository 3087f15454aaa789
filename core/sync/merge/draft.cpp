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
    m_written.insert(key);
    const auto [at, fresh] = m_changed.try_emplace(key);
    if (fresh)
        if (const RowState* row = m_base.find(key)) at->second = *row;
    return at->second;
}

void Draft::take(Decision decision)
{
    for (auto& [key, row] : decision.rows) {
        m_written.insert(key);
        m_changed.insert_or_assign(key, std::move(row));
    }
    m_refused.insert(m_refused.end(), decision.refused.begin(), decision.refused.end());
}

void Draft::index() const
{
    for (const RowKey& key : m_written) {
        if (const auto old = m_places.find(key); old != m_places.end()) {
            for (const Link& link : old->second.links) m_links[link].erase(key.row);
            for (const Claim& claim : old->second.claims) m_claims[claim].erase(key.row);
            m_places.erase(old);
        }
        if (key.isKnown()) index(key, m_changed.at(key));
    }
    m_written.clear();
}

void Draft::index(const RowKey& key, const RowState& row) const
{
    Places& places = m_places[key];
    const auto fields = entityInfo(key.entity()).fields;
    for (const auto& [field, cell] : row.cells)
        if (field.isDeclared() && fields[size_t(field.index)].type == FieldType::Reference)
            places.links.emplace_back(key.entity(), field.index, cell.value.id());
    if (isClaimed(key.entity()))
        places.claims = {{key.entity(), claimOf(key, row, homeRegion())},
                         {key.entity(), row[FieldKey::claim].text().mid(1)}};
    for (const Link& link : places.links) m_links[link].insert(key.row);
    for (const Claim& claim : places.claims) m_claims[claim].insert(key.row);
}

std::vector<Id> Draft::withChanged(Entity entity, std::vector<Id> ids, const Ids& fit) const
{
    std::erase_if(ids, [&](const Id& id) { return m_changed.contains({entity, id}); });
    std::vector<Id> all;
    all.reserve(ids.size() + fit.size());
    std::merge(ids.begin(), ids.end(), fit.begin(), fit.end(), std::back_inserter(all));
    return all;
}

std::vector<Id> Draft::naming(Entity entity, FieldIndex field, const Id& target) const
{
    index();
    const auto fit = m_links.find({entity, field, target});
    return withChanged(entity, m_base.naming(entity, field, target), fit == m_links.end() ? Ids{} : fit->second);
}

std::vector<Id> Draft::claiming(Entity entity, const QString& norm) const
{
    index();
    const auto fit = m_claims.find({entity, norm});
    return withChanged(entity, m_base.claiming(entity, norm), fit == m_claims.end() ? Ids{} : fit->second);
}

std::vector<Id> Draft::all(Entity entity) const
{
    Ids changed;
    const auto begin = m_changed.lower_bound(RowKey{entity, Id{}});
    for (auto at = begin; at != m_changed.end() && at->first.entity() == entity; ++at) changed.insert(at->first.row);
    return withChanged(entity, m_base.all(entity), changed);
}

bool Draft::isRefused(const RowKey& key) const
{
    return std::find(m_refused.begin(), m_refused.end(), key) != m_refused.end() || m_base.isRefused(key);
}

} // namespace kontor::sync
