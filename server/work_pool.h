// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/database.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace kontor::server {

/// Threads with a database connection each, and a queue that does not grow without end.
class WorkPool {
public:
    /// `database` is null where it cannot be reached.
    using Job = std::function<void(Database* database)>;

    WorkPool(int threads, size_t longestQueue, QString url, bool prepare);
    ~WorkPool();

    /// False where too much waits already, or the pool is stopping: the job is not kept then.
    bool post(Job job);
    /// Does what waits and ends.
    void stop();
    size_t waiting() const;

private:
    void work();

    const QString m_url;
    const bool m_prepare;
    const size_t m_longest;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    bool m_stopping = false;
    std::vector<std::thread> m_threads;
};

} // namespace kontor::server
