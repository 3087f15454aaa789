// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <atomic>
#include <thread>

namespace kontor {

/// Writes a store's WAL back into its file on a thread and a connection of its own, so that neither an edit nor an
/// import waits for it. What stands there goes on being used; the writer begins the WAL anew once all of it is back.
class Checkpointer {
public:
    explicit Checkpointer(QString file) : m_file{std::move(file)} {}
    ~Checkpointer();
    Checkpointer(const Checkpointer&) = delete;
    Checkpointer& operator=(const Checkpointer&) = delete;

    /// For long work, after each of its transactions: from some length on the WAL is written back. True while the next
    /// transaction had better wait for that, because the WAL would outgrow the store; a moment passes in the call.
    bool mustWait(int walPages);

private:
    void start();

    QString m_file;
    int m_writtenBack = 0; ///< length of the WAL for which the last run was begun
    std::atomic<bool> m_running = false;
    std::thread m_thread;
};

} // namespace kontor
