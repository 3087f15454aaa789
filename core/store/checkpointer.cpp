// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/checkpointer.h"

#include "core/store/connection.h"

#include <chrono>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

/// Pages of 4 KiB: from 128 MB on the WAL is written back, from 1 GB on that is waited for.
constexpr int writeBackPages = 32 * 1024;
constexpr int mostPages = 256 * 1024;

} // namespace

Checkpointer::~Checkpointer()
{
    if (m_thread.joinable()) m_thread.join();
}

bool Checkpointer::mustWait(int walPages)
{
    if (walPages < writeBackPages) return false;
    if (!m_running && m_writtenBack != walPages) {
        m_writtenBack = walPages;
        start();
    }
    // When all of it is back, the next transaction begins the WAL anew. A reader in the way is not waited for.
    if (!m_running || walPages < mostPages) return false;
    std::this_thread::sleep_for(std::chrono::milliseconds{10});
    return true;
}

void Checkpointer::start()
{
    if (m_thread.joinable()) m_thread.join();
    m_running = true;
    m_thread = std::thread{[this] {
        // A failure costs nothing but room: the WAL holds everything, and the next one tries again.
        if (const auto connection = Connection::open(m_file, OpenMode::ReadWrite)) [[maybe_unused]]
            const auto done = (*connection)->exec(u"PRAGMA wal_checkpoint(PASSIVE)"_s);
        m_running = false;
    }};
}

} // namespace kontor
