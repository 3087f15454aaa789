// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

namespace kontor {

/// How far the journal is from the server: what the window's status area shows.
struct SyncState {
    struct Answer {
        qint64 waiting = 0;   ///< operations of batches that the server has not acknowledged
        qint64 attention = 0; ///< operations that a person has to decide about
        qint64 lastSync = 0;  ///< Unix milliseconds UTC of the last complete exchange; 0: never
        bool joined = false;  ///< whether the store belongs to a server: without one, nothing waits
        bool reading = false; ///< the server's rows are being read, the first time or anew
        QString url{}, user{}, organisation{};
        qint64 cursor = 0; ///< place in the organisation's history
        /// What was written before the store joined: "reading" while it comes in, "complete", or "partial" where there is no
        /// more to be had; empty where the store has it from its own past.
        QString history{};
        bool operator==(const Answer&) const = default;
    };
};
Result<SyncState::Answer> run(Database& db, const SyncState& question);

} // namespace kontor
