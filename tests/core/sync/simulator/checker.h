// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/sync/simulator/device.h"
#include "tests/core/sync/simulator/server.h"

#include <deque>

namespace kontor::simulator {

/// Knows what happened and says what must not have. It reckons with less than the merge does and in another way: what
/// a person had seen it knows from the person's device, not from numbers.
class Checker {
public:
    /// A person wrote this on this device.
    void committed(const Device& device, const sync::Batch& batch);
    void decided(const Server& server, const sync::Batch& offered, const sync::Batch& decided, const MemoryRows& before,
                 const sync::Decision& decision, qint64 now);
    void delivered(const Server& server, const Id& user, const sync::RowKey& key);
    void deviceRestored() { m_restored = true; }
    /// After everything has come to rest.
    void atRest(const Server& server, const std::deque<Device>& devices);

    const QString& failure() const { return m_failure; }

private:
    struct Committed {
        sync::Batch batch;
        std::set<Id> own; ///< what stood on the device already
    };

    void fail(const QString& what)
    {
        if (m_failure.isEmpty()) m_failure = what;
    }
    void checkRights(const sync::Batch& batch, const MemoryRows& before, const sync::Decision& decision);
    void checkConflicts(const Server& server, const sync::Batch& batch, const MemoryRows& before,
                        const sync::Decision& decision);
    bool hadSeen(const Server& server, const sync::Batch& batch, const sync::Stamp& stamp) const;
    void checkLog(const Server& server);
    void checkExactlyOnce(const Server& server, const std::deque<Device>& devices);
    void checkDevice(const Server& server, const Device& device);
    void checkHistory(const Server& server);
    void checkClaims(const MemoryRows& rows);
    void checkContacts(const MemoryRows& rows);

    std::map<Id, Committed> m_committed;
    std::map<Id, Value> m_types;
    bool m_restored = false;
    QString m_failure;
};

} // namespace kontor::simulator
