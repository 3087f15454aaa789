// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/sync/simulator/dice.h"

#include <QString>

#include <vector>

namespace kontor::simulator {

enum class StepKind {
    Act,     ///< somebody writes something
    Sync,    ///< a device asks the server
    Wait,    ///< hours or days pass
    Crash,   ///< a device starts again: what was under way is forgotten, its answer comes nevertheless
    Backup,  ///< of a device's disk …
    Restore, ///< … put back later
    Clone,   ///< a disk is copied to a further machine
    CutOff,  ///< no network for a while
    Reconnect,
    Skew, ///< somebody sets a clock
    ServerBackup,
    ServerRestore,
};

/// Every step has its own source of chance, so that leaving one out changes nothing in the others: that is what makes
/// a failure easy to shrink.
struct Step {
    StepKind kind;
    int device;
    quint64 seed;
};

struct Schedule {
    quint64 seed = 0;
    int devices = 2;
    bool byTeam = false;
    std::vector<Step> steps;
};

/// 2 to 7 devices, 40 to 220 steps, everything that can go wrong.
Schedule makeSchedule(quint64 seed);
/// As text that can be kept with a test.
QString describe(const Schedule& schedule);

} // namespace kontor::simulator
