// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <random>

namespace kontor::test {

/// Where a test's chance begins: what KONTOR_FIRST_SEED says, else `usually`. The test says it in INFO, so
/// that a failure prints it.
inline unsigned seedOr(unsigned usually)
{
    bool given = false;
    const int wanted = qEnvironmentVariableIntValue("KONTOR_FIRST_SEED", &given);
    return given ? unsigned(wanted) : usually;
}

/// … else another one every time.
inline unsigned seedOrAny() { return seedOr(std::random_device{}() >> 1); }

} // namespace kontor::test
