// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/lane.h"

#include "core/workspace/lane_here.h"

#ifdef __linux__
#include <pthread.h>
#endif

namespace kontor {

namespace {
constexpr std::chrono::milliseconds rest{100};
thread_local Lane* here = nullptr;
} // namespace

bool isAwaitedHere() { return here && here->isAwaited(); }

Lane::Lane(const char* name)
    : m_thread{[this, name] {
#ifdef __linux__
        pthread_setname_np(pthread_self(), name);
#else
        static_cast<void>(name);
#endif
        loop();
    }}
{}

Lane::~Lane() { stop(); }

void Lane::stop()
{
    if (!m_thread.joinable()) return;
    {
        const std::scoped_lock lock{m_mutex};
        m_stop = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void Lane::post(Task task, Urgency urgency)
{
    {
        const std::scoped_lock lock{m_mutex};
        (urgency == Urgency::Now ? m_now : m_background).push_back(std::move(task));
    }
    m_wake.notify_one();
}

void Lane::onIdle(Task task)
{
    const std::scoped_lock lock{m_mutex};
    m_idle = std::move(task);
}

bool Lane::isAwaited()
{
    const std::scoped_lock lock{m_mutex};
    return m_stop || !m_now.empty();
}

void Lane::loop()
{
    here = this;
    bool worked = false;
    std::unique_lock lock{m_mutex};
    for (;;) {
        if (m_now.empty() && m_stop) return;
        if (m_now.empty() && m_background.empty()) {
            if (worked && m_idle) {
                // Not in the gaps of a conversation, as with a server: the next word would wait for it.
                const auto called = [this] { return m_stop || !m_now.empty() || !m_background.empty(); };
                if (m_wake.wait_for(lock, rest, called)) continue;
                const Task idle = m_idle;
                worked = false;
                lock.unlock();
                idle();
                lock.lock();
                continue;
            }
            m_wake.wait(lock);
            continue;
        }
        auto& queue = m_now.empty() ? m_background : m_now;
        const Task task = std::move(queue.front());
        queue.pop_front();
        worked = true;
        lock.unlock();
        task();
        lock.lock();
    }
}

} // namespace kontor
