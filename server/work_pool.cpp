// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/work_pool.h"

namespace kontor::server {

WorkPool::WorkPool(int threads, size_t longestQueue, QString url, bool prepare)
    : m_url{std::move(url)}
    , m_prepare{prepare}
    , m_longest{longestQueue}
{
    for (int i = 0; i < threads; ++i) m_threads.emplace_back([this] { work(); });
}

WorkPool::~WorkPool() { stop(); }

bool WorkPool::post(Job job)
{
    {
        const std::scoped_lock lock{m_mutex};
        if (m_stopping || m_jobs.size() >= m_longest) return false;
        m_jobs.push_back(std::move(job));
    }
    m_wake.notify_one();
    return true;
}

void WorkPool::stop()
{
    {
        const std::scoped_lock lock{m_mutex};
        m_stopping = true;
    }
    m_wake.notify_all();
    for (std::thread& thread : m_threads)
        if (thread.joinable()) thread.join();
}

size_t WorkPool::waiting() const
{
    const std::scoped_lock lock{m_mutex};
    return m_jobs.size();
}

void WorkPool::work()
{
    std::unique_ptr<Database> database;
    for (;;) {
        Job job;
        {
            std::unique_lock lock{m_mutex};
            m_wake.wait(lock, [this] { return m_stopping || !m_jobs.empty(); });
            if (m_jobs.empty()) return;
            job = std::move(m_jobs.front());
            m_jobs.pop_front();
        }
        if (database && !database->isAlive() && !database->reconnect()) database.reset();
        if (!database)
            if (auto opened = Database::open(m_url, m_prepare)) database = std::move(*opened);
        job(database.get());
    }
}

} // namespace kontor::server
