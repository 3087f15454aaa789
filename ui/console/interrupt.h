// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>

namespace kontor {

/// While it lives, Ctrl+C (and a request to terminate) sets `stop` instead of killing the process; the second one kills.
/// One at a time.
class InterruptGuard {
public:
    explicit InterruptGuard(std::atomic<bool>& stop);
    ~InterruptGuard();
    InterruptGuard(const InterruptGuard&) = delete;
    InterruptGuard& operator=(const InterruptGuard&) = delete;
};

} // namespace kontor
