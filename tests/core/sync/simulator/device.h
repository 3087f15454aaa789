// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/merge/decide.h"
#include "tests/core/sync/simulator/dice.h"
#include "tests/core/sync/simulator/memory_rows.h"
#include "tests/core/sync/simulator/mutant.h"
#include "tests/core/sync/simulator/protocol.h"

#include <optional>

namespace kontor::simulator {

/// A batch of this device, kept after it was acknowledged: a server may forget.
struct Own {
    sync::Batch batch;
    bool acked = false;
    sync::Place ack{};
    std::vector<sync::OpFate> fates{};
};

/// One person's desktop: works without the server, and synchronises when it is told to.
class Device {
public:
    /// What is on its disk: a value, so that it can be backed up, restored and copied to another machine.
    struct Disk {
        Id user;
        Id replica;
        qint64 nextNo = 1;
        quint64 hlc = 0;
        qint64 clockOffset = 0; ///< the server's clock less ours
        sync::Place cursor{}, witness{};
        Scope scope{};
        MemoryRows copy;                ///< the server's rows as far as they are known
        std::set<sync::RowKey> leaving; ///< left the scope, kept while own batches wait for them
        std::vector<Own> outbox;
        std::set<std::pair<Id, int>> attention; ///< operations that were refused: batch and place
        bool reading = false;                   ///< the state is being read anew, beside the rows in use
        std::map<sync::RowKey, sync::RowState> staged;
        sync::RowKey stagedTo{};
        sync::Place stagedFrom{}, stagedHead{};
    };

    int number = 0;
    Disk disk;
    qint64 skew = 0; ///< how wrong its clock is
    bool cutOff = false;
    Mutant mutant = Mutant::None;

    qint64 clock(qint64 now) const { return now + skew; }
    sync::Draft view() const;
    /// Writes down what the person did. False where the desktop itself refuses it.
    std::optional<sync::Batch> commit(const Id& group, std::vector<sync::Op> ops, qint64 now, Dice& dice);
    /// The next request, unless one is under way.
    std::optional<Request> nextRequest(qint64 now, Dice& dice);
    /// May crash between two transactions where `dice` is given.
    void receive(const Reply& reply, qint64 now, Dice& dice, bool mayCrash);
    void crash() { m_inFlight = 0; }
    bool isQuiet() const;

private:
    void receivePush(const PushAnswer& answer, Dice& dice);
    void receivePull(const PullAnswer& answer, Dice& dice, bool mayCrash);
    void receiveState(const StateAnswer& answer, Dice& dice);
    void applyEntry(const Entry& entry);
    void acknowledge(const PushAnswer& answer);
    void renumber(Dice& dice);
    void recover(Dice& dice);
    void readAnew(const sync::Place& witness);
    void dropLeaving();
    bool waitsFor(const sync::RowKey& key) const;
    bool isWaiting(const Own& own) const { return !own.acked || own.ack.seq > disk.cursor.seq; }
    void witness(const sync::Place& place)
    {
        if (place.seq > disk.witness.seq) disk.witness = place;
    }

    quint64 m_inFlight = 0; ///< lost in a crash
    qint64 m_sentAt = 0;
};

} // namespace kontor::simulator
