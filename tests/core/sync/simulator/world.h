// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/sync/simulator/checker.h"
#include "tests/core/sync/simulator/person.h"
#include "tests/core/sync/simulator/schedule.h"

namespace kontor::simulator {

struct Outcome {
    QString failure; ///< empty where everything held
    quint64 trace = 0;
    int batches = 0, rejected = 0, contested = 0, superseded = 0, forks = 0; ///< that there was something to check
};

/// Plays a schedule and then lets everything come to rest.
Outcome play(const Schedule& schedule, Mutant mutant = Mutant::None);
/// The shortest schedule found that still fails.
Schedule shrink(Schedule schedule, Mutant mutant = Mutant::None);

} // namespace kontor::simulator
