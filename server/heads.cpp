// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/heads.h"

#include <algorithm>
#include <chrono>

namespace kontor::server {

namespace {

qint64 steadyNow()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

} // namespace

Heads::Heads(QString url, bool prepare) : m_url{std::move(url)}, m_prepare{prepare}, m_thread{[this] { watch(); }} {}

Heads::~Heads() { stop(); }

void Heads::wait(const Id& organisation, qint64 seq, qint64 patienceMs, Told told)
{
    {
        const std::scoped_lock lock{m_mutex};
        if (!m_stopping) {
            m_waiters[organisation].push_back({seq, steadyNow() + patienceMs, std::move(told)});
            return;
        }
    }
    told({});
}

void Heads::moved(const Id& organisation, const sync::Place& head)
{
    std::vector<Waiter> glad;
    {
        const std::scoped_lock lock{m_mutex};
        const auto at = m_waiters.find(organisation);
        if (at == m_waiters.end()) return;
        const auto rest = std::partition(at->second.begin(), at->second.end(),
                                         [&](const Waiter& waiter) { return waiter.seq >= head.seq; });
        glad.assign(std::make_move_iterator(rest), std::make_move_iterator(at->second.end()));
        at->second.erase(rest, at->second.end());
        if (at->second.empty()) m_waiters.erase(at);
    }
    for (const Waiter& waiter : glad) waiter.told(head);
}

void Heads::stop()
{
    {
        const std::scoped_lock lock{m_mutex};
        m_stopping = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable()) m_thread.join();
    giveUp();
}

size_t Heads::waiting() const
{
    const std::scoped_lock lock{m_mutex};
    size_t count = 0;
    for (const auto& [organisation, waiters] : m_waiters) count += waiters.size();
    return count;
}

std::vector<Id> Heads::organisations() const
{
    const std::scoped_lock lock{m_mutex};
    std::vector<Id> ids;
    for (const auto& [organisation, waiters] : m_waiters) ids.push_back(organisation);
    return ids;
}

void Heads::watch()
{
    std::unique_ptr<Database> database;
    for (;;) {
        {
            std::unique_lock lock{m_mutex};
            m_wake.wait_for(lock, std::chrono::seconds{1}, [this] { return m_stopping; });
            if (m_stopping) return;
        }
        if (database && !database->isAlive() && !database->reconnect()) database.reset();
        if (!database)
            if (auto opened = Database::open(m_url, m_prepare)) database = std::move(*opened);
        if (database) look(*database);
        giveUp();
    }
}

void Heads::look(Database& database)
{
    const auto ids = organisations();
    if (ids.empty()) return;
    const auto rows = database.run("SELECT org_id, head, tag FROM org WHERE org_id = ANY($1)", {Param::ids(ids)});
    if (!rows) return;
    for (int i = 0; i < rows->rows(); ++i) moved(rows->id(i, 0), {rows->integer(i, 1), rows->bytes(i, 2)});
}

/// Those whose patience is over; everybody when the server stops.
void Heads::giveUp()
{
    std::vector<Waiter> tired;
    {
        const std::scoped_lock lock{m_mutex};
        const qint64 now = m_stopping ? std::numeric_limits<qint64>::max() : steadyNow();
        for (auto& [organisation, waiters] : m_waiters) {
            const auto rest = std::partition(waiters.begin(), waiters.end(),
                                             [now](const Waiter& waiter) { return waiter.until > now; });
            tired.insert(tired.end(), std::make_move_iterator(rest), std::make_move_iterator(waiters.end()));
            waiters.erase(rest, waiters.end());
        }
        std::erase_if(m_waiters, [](const auto& entry) { return entry.second.empty(); });
    }
    for (const Waiter& waiter : tired) waiter.told({});
}

} // namespace kontor::server
