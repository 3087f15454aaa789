// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sync/simulator/memory_rows.h"

namespace kontor::simulator {

const sync::RowState* MemoryRows::find(const sync::RowKey& key) const
{
    const auto at = rows.find(key);
    return at == rows.end() ? nullptr : &at->second;
}

template <class Fits>
std::vector<Id> MemoryRows::select(Entity entity, const Fits& fits) const
{
    std::vector<Id> found;
    for (auto at = rows.lower_bound({entity, Id{}}); at != rows.end() && at->first.entity() == entity; ++at)
        if (fits(at->second)) found.push_back(at->first.row);
    return found;
}

std::vector<Id> MemoryRows::naming(Entity entity, FieldIndex field, const Id& target) const
{
    return select(entity, [&](const sync::RowState& row) { return row[field].id() == target; });
}

std::vector<Id> MemoryRows::claiming(Entity entity, const QString& norm) const
{
    return select(entity, [&](const sync::RowState& row) {
        return row[sync::FieldKey::claim].text().mid(1) == norm ||
               sync::claimOf({entity, Id{}}, row, homeRegion()) == norm;
    });
}

std::vector<Id> MemoryRows::all(Entity entity) const
{
    return select(entity, [](const sync::RowState&) { return true; });
}

void MemoryRows::store(const sync::Decision& decision)
{
    for (const auto& [key, row] : decision.rows) rows.insert_or_assign(key, row);
    refused.insert(decision.refused.begin(), decision.refused.end());
}

} // namespace kontor::simulator
