// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/merge/batch.h"
#include "server/database.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>
#include <unordered_map>

namespace kontor::server {

/// Who waits for news of an organisation. A waiting device is an entry in a list: no thread, no connection to the
/// database. What another process took is seen by one question a second for all organisations that somebody waits for.
class Heads {
public:
    /// Called once, on any thread: with the head that is beyond what was asked for, or after the patience with null.
    using Told = std::function<void(const sync::Place& head)>;

    Heads(QString url, bool prepare);
    ~Heads();

    void wait(const Id& organisation, qint64 seq, qint64 patienceMs, Told told);
    /// This process took something.
    void moved(const Id& organisation, const sync::Place& head);
    /// Tells everybody, and nobody waits any more.
    void stop();
    size_t waiting() const;

private:
    struct Waiter {
        qint64 seq;
        qint64 until; ///< steady milliseconds
        Told told;
    };
    void watch();
    void look(Database& database);
    void giveUp();
    std::vector<Id> organisations() const;

    const QString m_url;
    const bool m_prepare;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::unordered_map<Id, std::vector<Waiter>> m_waiters;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace kontor::server
