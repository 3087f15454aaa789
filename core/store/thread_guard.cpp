// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/thread_guard.h"

#include <atomic>

namespace kontor {

namespace {

thread_local bool forbidden = false;
std::atomic<int> calls{0};

} // namespace

void forbidDatabaseOnThisThread() { forbidden = true; }

int forbiddenDatabaseCalls() { return calls.load(); }

void noteDatabaseCall()
{
    if (forbidden) ++calls;
}

} // namespace kontor
