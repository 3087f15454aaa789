// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace kontor {

/// One thread with two queues: what a person waits for goes before long work. Tasks must not throw.
class Lane {
public:
    using Task = std::function<void()>;
    enum class Urgency { Now, Background };

    explicit Lane(const char* name);
    /// Runs what is queued as Now, drops the rest, joins.
    ~Lane();
    Lane(const Lane&) = delete;
    Lane& operator=(const Lane&) = delete;

    /// As the destructor; later tasks are dropped.
    void stop();
    void post(Task task, Urgency urgency = Urgency::Now);
    /// Called on the lane after each spell of work, when both queues are empty.
    void onIdle(Task task);
    /// Is there something that a person waits for? Any thread.
    bool isAwaited();

private:
    void loop();

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Task> m_now;
    std::deque<Task> m_background;
    Task m_idle;
    bool m_stop = false;
    std::thread m_thread;
};

} // namespace kontor
