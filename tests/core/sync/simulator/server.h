// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/sync/simulator/dice.h"
#include "tests/core/sync/simulator/memory_rows.h"
#include "tests/core/sync/simulator/mutant.h"
#include "tests/core/sync/simulator/protocol.h"

#include <functional>
#include <optional>

namespace kontor::simulator {

/// A row as one entry of the log touched it, with what a reader must be allowed to see before and after.
struct Touched {
    sync::RowKey key;
    std::optional<sync::Effect> effect{};
    std::vector<Id> before{}, after{};
    bool publicBefore = false;
};
struct LogEntry {
    sync::Place at;
    Id batch;
    std::vector<Touched> rows{};
    std::vector<sync::LostValue> lost{};
};
struct Result {
    sync::Place at;
    Id replica;
    qint64 no = 0;
    std::vector<sync::OpFate> fates{};
};

/// The organisation's server: decides batches in one order and answers readers. All it knows is a value, so that it
/// can be backed up and restored.
class Server {
public:
    struct State {
        MemoryRows rows;
        std::vector<LogEntry> log; ///< entry n has seq n + 1
        std::map<Id, Result> results;
        std::map<Id, qint64> lastNo; ///< by replica
        quint64 hlc = 0;
    };
    /// What a test looks at when a batch has been decided.
    using Observer = std::function<void(const sync::Batch& offered, const sync::Batch& decided,
                                        const MemoryRows& before, const sync::Decision&)>;

    State state;
    bool byTeam = false;
    Mutant mutant = Mutant::None;
    Observer observer;
    std::function<void(const Id& user, const sync::RowKey&)> delivered;

    Reply answer(const Request& request, qint64 now, Dice& dice);
    Scope scopeOf(const Id& user) const;
    /// What the user's devices should hold.
    std::map<sync::RowKey, sync::RowState> visibleTo(const Id& user) const;
    sync::Place head() const { return state.log.empty() ? sync::Place{} : state.log.back().at; }
    void publishLate() { m_late.reset(); }

private:
    bool isKnown(const sync::Place& place) const;
    PushAnswer push(const Push& push, qint64 now, Dice& dice);
    PullAnswer pull(const Pull& pull, const Id& user, Dice& dice) const;
    StateAnswer read(const ReadState& read, const Id& user, Dice& dice) const;
    sync::Decision decide(const sync::Batch& batch, Dice& dice);
    void record(const sync::Batch& batch, sync::Decision& decision);
    void scrub(const sync::RowKey& erased);
    void deliver(const Touched& row, const Scope& scope, const Id& user, Entry& entry) const;
    std::vector<Id> teamsOf(const MemoryRows& rows, const sync::RowKey& key) const;
    bool isVisible(const Id& user, const Scope& scope, const sync::RowKey& key) const;
    bool ignoresFilter(const sync::RowKey& key) const;

    std::optional<LogEntry> m_late;    ///< SequenceTrap: given a number, not yet to be seen
    std::optional<MemoryRows> m_stale; ///< LockReleasedEarly: how the rows were before the last batch
};

} // namespace kontor::simulator
