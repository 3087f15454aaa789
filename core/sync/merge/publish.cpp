// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/merge/step.h"

#include <algorithm>

namespace kontor::sync {

bool isPublic(const Rows& rows, const RowKey& key, const RowState& row)
{
    if (!row.born || row.erased) return false;
    if (!key.isKnown()) return true;
    const EntityInfo& info = entityInfo(key.entity());
    for (const FieldIndex owner : {info.owner, info.otherOwner}) {
        if (owner < 0 || row[owner].isNull()) continue;
        const RowState* contact = rows.find({info.fields[size_t(owner)].target, row[owner].id()});
        if (!contact || !contact->born || contact->erased) return false;
    }
    return true;
}

/// Readers get what changed of the rows they have, and the whole of those that are new to them: never a row before the
/// contact that it belongs to.
void Step::publish()
{
    std::vector<Id> arrived;
    for (const auto& [key, row] : m_draft.changed()) {
        publishRow(key, row);
        const RowState* before = m_rows.find(key);
        if (key.entity() == Entity::Contact && row.born && !(before && before->born)) arrived.push_back(key.row);
    }
    std::set<RowKey> published;
    for (const Effect& effect : m_decision.effects) published.insert(effect.at);
    for (const Id& contact : arrived) publishWaiting(contact, published);
    std::sort(m_decision.effects.begin(), m_decision.effects.end(),
              [](const Effect& a, const Effect& b) { return a.at < b.at; });
}

void Step::publishRow(const RowKey& key, const RowState& row)
{
    const RowState* before = m_rows.find(key);
    const bool known = before && isPublic(m_rows, key, *before);
    Effect effect{.at = key, .reader = row.reader};
    if (row.erased) {
        if (before && before->erased) return;
        if (before) effect.reader = before->reader;
        effect.erase = true;
        m_decision.effects.push_back(std::move(effect));
        return;
    }
    if (!isPublic(m_draft, key, row)) return;
    for (const auto& [field, cell] : row.cells) {
        const auto old = known ? before->cells.find(field) : row.cells.end();
        const bool same = known && old != before->cells.end() && old->second == cell;
        if (!same) effect.cells.emplace(field, cell);
    }
    if (!effect.cells.empty() || !known) m_decision.effects.push_back(std::move(effect));
}

/// Rows that came before their contact did, as can happen after a server has lost a part of its history.
void Step::publishWaiting(const Id& contact, std::set<RowKey>& published)
{
    for (const FieldPlace& place : referencesTo(Entity::Contact)) {
        if (fieldSync(place.entity, place.field) != FieldSync::Owner) continue;
        for (const Id& id : m_draft.naming(place.entity, place.field, contact)) {
            const RowKey key{place.entity, id};
            const RowState& row = *find(key);
            if (!isPublic(m_draft, key, row) || !published.insert(key).second) continue;
            m_decision.effects.push_back({.at = key, .cells = row.cells, .reader = row.reader});
        }
    }
}

void Step::markContested()
{
    for (size_t i = 0; i < m_batch.ops.size(); ++i) {
        OpFate& fate = m_decision.fates[i];
        const RowState* row = fate.fate == Fate::Rejected ? nullptr : find(m_batch.ops[i].at);
        if (row && (*row)[FieldKey::claim].text().startsWith(u'?')) fate.fate = Fate::Contested;
    }
}

} // namespace kontor::sync
