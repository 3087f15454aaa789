// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold when all faults are over and everybody has synchronised.
#include "tests/core/sync/simulator/checker.h"

#include "core/domain/claim_key.h"
#include "core/domain/sync_rule.h"
#include "core/sync/merge/step.h"

using namespace Qt::StringLiterals;

namespace kontor::simulator {

void Checker::atRest(const Server& server, const std::deque<Device>& devices)
{
    checkLog(server);
    checkExactlyOnce(server, devices);
    for (const Device& device : devices) checkDevice(server, device);
    checkHistory(server);
    checkClaims(server.state.rows);
    checkContacts(server.state.rows);
}

void Checker::checkLog(const Server& server)
{
    std::set<Id> seen;
    for (size_t i = 0; i < server.state.log.size(); ++i) {
        if (server.state.log[i].at.seq != qint64(i) + 1) fail(u"the log has a gap"_s);
        if (!seen.insert(server.state.log[i].batch).second) fail(u"a batch was decided twice"_s);
    }
}

/// Everything that was written is with the server, once, with one fate for each operation. Lost is only what existed
/// nowhere any more, and that takes a disk that was put back.
void Checker::checkExactlyOnce(const Server& server, const std::deque<Device>& devices)
{
    std::set<Id> logged, held;
    for (const LogEntry& entry : server.state.log) logged.insert(entry.batch);
    for (const Device& device : devices) {
        for (const Own& own : device.disk.outbox) {
            held.insert(own.batch.id);
            const auto result = server.state.results.find(own.batch.id);
            if (result == server.state.results.end() || !logged.contains(own.batch.id)) {
                fail(u"an edit is lost that its device still has"_s);
                continue;
            }
            if (result->second.fates != own.fates) fail(u"a device and the server differ over a fate"_s);
            for (int i = 0; i < int(own.fates.size()); ++i) {
                const bool refused = own.fates[size_t(i)].fate == sync::Fate::Rejected;
                if (refused != device.disk.attention.contains({own.batch.id, i}))
                    fail(u"what was refused is not in the attention list"_s);
            }
        }
    }
    for (const auto& [id, known] : m_committed)
        if (!logged.contains(id) && !held.contains(id) && !m_restored) fail(u"an edit vanished"_s);
}

void Checker::checkDevice(const Server& server, const Device& device)
{
    if (!device.isQuiet()) return fail(u"a device still has something to do"_s);
    if (!(device.disk.cursor == server.head())) return fail(u"a device is behind"_s);
    auto copy = device.disk.copy.rows;
    std::erase_if(copy, [](const auto& row) { return row.second.erased; });
    const auto wanted = server.visibleTo(device.disk.user);
    if (copy.size() != wanted.size()) return fail(u"a device has other rows than the server"_s);
    if (copy != wanted) return fail(u"a device has other cells than the server"_s);
    if (!device.view().changed().empty()) fail(u"a device shows something else than it has"_s);
    for (const auto& [key, row] : copy)
        if (!sync::isPublic(device.disk.copy, key, row)) fail(u"a row without what it belongs to"_s);
}

/// A value that did not stand is in the history, wherever it came from.
void Checker::checkHistory(const Server& server)
{
    std::set<std::pair<sync::FieldKey, QString>> kept;
    const auto text = [](const Value& value) {
        return value.isId() ? value.id().toString() : value.isText() ? value.text() : QString::number(value.integer());
    };
    for (const LogEntry& entry : server.state.log) {
        for (const Touched& row : entry.rows)
            if (row.effect)
                for (const auto& [field, cell] : row.effect->cells) kept.insert({field, text(cell.value)});
        for (const sync::LostValue& lost : entry.lost) kept.insert({lost.field, text(lost.value)});
    }
    for (const auto& [id, known] : m_committed) {
        const auto result = server.state.results.find(id);
        if (result == server.state.results.end()) continue;
        std::map<std::pair<sync::RowKey, sync::FieldKey>, Value> last;
        for (size_t i = 0; i < known.batch.ops.size(); ++i)
            for (const sync::Write& write : known.batch.ops[i].writes)
                if (result->second.fates[i].fate != sync::Fate::Rejected)
                    last.insert_or_assign({known.batch.ops[i].at, write.field}, write.after);
        for (const auto& [cell, value] : last) {
            const auto* row = server.state.rows.find(cell.first);
            if (!row || row->erased || !sync::isPublic(server.state.rows, cell.first, *row) || value.isEmpty())
                continue;
            const bool says = cell.second.index == sync::FieldKey::unknown ||
                              (cell.second.isDeclared() && cell.first.isKnown() &&
                               fieldSync(cell.first.entity(), cell.second.index) == FieldSync::LastWriter);
            const bool erasedSince = cell.first.entity() == Entity::Contact &&
                                     sync::livingContact(server.state.rows, cell.first.row) != cell.first.row;
            if (says && !erasedSince && !kept.contains({cell.second, text(value)})) fail(u"a value is in no history"_s);
        }
    }
}

void Checker::checkClaims(const MemoryRows& rows)
{
    std::map<std::pair<Entity, QString>, std::pair<int, int>> claims; // holders, contested
    for (const auto& [key, row] : rows.rows) {
        if (!isClaimed(key.entity()) || !row.born || row.erased) continue;
        const QString norm = sync::claimOf(key, row, rows.homeRegion());
        const QString& text = row[sync::FieldKey::claim].text();
        const auto* contact = rows.find({Entity::Contact, row[entityInfo(key.entity()).owner].id()});
        const bool live = !row.isDeleted() && contact && contact->born && !contact->erased && !contact->isDeleted();
        if (!live) {
            if (!text.isEmpty()) fail(u"a row that is gone holds an address"_s);
            continue;
        }
        if (norm.isEmpty()) continue;
        if (text.mid(1) != norm) fail(u"a row claims nothing, or another address"_s);
        (text.startsWith(u'=') ? claims[{key.entity(), norm}].first : claims[{key.entity(), norm}].second) += 1;
    }
    for (const auto& [claim, count] : claims)
        if (count.first != 1) fail(u"an address has %1 holders"_s.arg(count.first));
}

void Checker::checkContacts(const MemoryRows& rows)
{
    for (const auto& [key, row] : rows.rows) {
        if (key.entity() != Entity::Contact || !row.born || row.erased) continue;
        if (!(row[Contact::Type] == m_types[key.row])) fail(u"a contact changed its type"_s);
        const auto* responsible = rows.find({Entity::Employee, row[Contact::Responsible].id()});
        if (!responsible || (*responsible)[Employee::State].text() != "active"_L1)
            fail(u"nobody who works here is responsible for a contact"_s);
    }
}

} // namespace kontor::simulator
