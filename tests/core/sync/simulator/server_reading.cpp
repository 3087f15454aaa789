// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What readers get of the log and of the rows.
#include "tests/core/sync/simulator/server.h"

#include "core/sync/merge/step.h"

using namespace Qt::StringLiterals;

namespace kontor::simulator {

Scope Server::scopeOf(const Id& user) const
{
    if (!byTeam) return {};
    const auto* employee = state.rows.find({Entity::Employee, user});
    const QString role = employee ? (*employee)[Employee::Role].text() : QString{};
    Scope scope{.all = role == u"crm_admin" || role == u"crm_manager"};
    if (scope.all) return scope;
    for (const Id& id : state.rows.naming(Entity::TeamMember, TeamMember::Employee, user)) {
        const auto* row = state.rows.find({Entity::TeamMember, id});
        if (row->born && !row->isDeleted()) scope.teams.push_back((*row)[TeamMember::Team].id());
    }
    std::sort(scope.teams.begin(), scope.teams.end());
    return scope;
}

/// The teams whose contacts a reader must see to see this row.
std::vector<Id> Server::teamsOf(const MemoryRows& rows, const sync::RowKey& key) const
{
    const auto* row = byTeam && key.isKnown() ? rows.find(key) : nullptr;
    if (!row || row->erased) return {};
    std::vector<Id> teams;
    const auto add = [&](const sync::RowState* contact) {
        if (contact && !(*contact)[Contact::Team].isNull()) teams.push_back((*contact)[Contact::Team].id());
    };
    if (key.entity() == Entity::Contact) add(row);
    const EntityInfo& info = entityInfo(key.entity());
    for (const FieldIndex owner : {info.owner, info.otherOwner})
        if (owner >= 0) add(rows.find({Entity::Contact, (*row)[owner].id()}));
    return teams;
}

bool Server::ignoresFilter(const sync::RowKey& key) const
{
    return mutant == Mutant::FilterMissesATable && key.entity() == Entity::Note;
}

bool Server::isVisible(const Id& user, const Scope& scope, const sync::RowKey& key) const
{
    const auto* row = state.rows.find(key);
    if (!row || !sync::isPublic(state.rows, key, *row)) return false;
    if (ignoresFilter(key)) return true;
    return (row->reader.isNull() || row->reader == user) && scope.covers(teamsOf(state.rows, key));
}

std::map<sync::RowKey, sync::RowState> Server::visibleTo(const Id& user) const
{
    const Scope scope = scopeOf(user);
    std::map<sync::RowKey, sync::RowState> visible;
    for (const auto& [key, row] : state.rows.rows)
        if (isVisible(user, scope, key)) visible.emplace(key, row);
    return visible;
}

PullAnswer Server::pull(const Pull& pull, const Id& user, Dice& dice) const
{
    PullAnswer answer{.after = pull.cursor, .head = head()};
    if (!isKnown(pull.cursor) || !isKnown(pull.witness)) return {.historyFork = true};
    const Scope scope = scopeOf(user);
    if (!(scope == pull.scope)) {
        answer.otherScope = true;
        return answer;
    }
    const size_t end = std::min(state.log.size(), size_t(pull.cursor.seq) + 1 + size_t(dice.below(8)));
    for (size_t i = size_t(pull.cursor.seq); i < end; ++i) {
        const LogEntry& logged = state.log[i];
        Entry entry{.at = logged.at};
        if (m_late && m_late->at == logged.at) {
            if (i + 1 == state.log.size()) break; // not committed yet, and nothing after it
            continue;                             // the trap: what came after it is there already
        }
        for (const Touched& row : logged.rows) deliver(row, scope, user, entry);
        answer.entries.push_back(std::move(entry));
    }
    return answer;
}

void Server::deliver(const Touched& row, const Scope& scope, const Id& user, Entry& entry) const
{
    if (row.effect && row.effect->erase) {
        entry.effects.push_back(*row.effect);
        return;
    }
    const bool free = ignoresFilter(row.key);
    const bool before = row.publicBefore && (free || scope.covers(row.before));
    const bool after = free || scope.covers(row.after);
    if (before && !after) entry.evicted.push_back(row.key);
    // What the reader may not see any more by now is not sent for old times' sake; its eviction follows.
    if (!after || !isVisible(user, scope, row.key)) return;
    const sync::RowState& now = *state.rows.find(row.key);
    if (!before) // new to the reader: all of it as it is now, so that what the log says of it later changes nothing
        entry.effects.push_back({.at = row.key, .cells = now.cells, .reader = now.reader});
    else if (row.effect)
        entry.effects.push_back(*row.effect);
    else
        return;
    if (delivered) delivered(user, row.key);
}

StateAnswer Server::read(const ReadState& read, const Id& user, Dice& dice) const
{
    if (!isKnown(read.witness)) return {.historyFork = true};
    const Scope scope = scopeOf(user);
    StateAnswer answer{.scope = scope, .head = head()};
    const size_t page = size_t(4 + dice.below(30));
    auto at = state.rows.rows.upper_bound(read.after);
    for (; at != state.rows.rows.end() && answer.rows.size() < page; ++at)
        if (isVisible(user, scope, at->first)) answer.rows.emplace_back(at->first, at->second);
    answer.last = at == state.rows.rows.end();
    return answer;
}

} // namespace kontor::simulator
