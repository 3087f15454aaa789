// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace kontor {

/// What kontorctl tells its caller. A promise: scripts rely on the numbers.
enum class ExitCode : int {
    Done = 0,
    Refused = 1, ///< by a rule of the CRM; nothing was changed
    Usage = 2,
    Input = 3, ///< could not be read or parsed
    Store = 4, ///< missing, locked or damaged
    Network = 5,
    Partly = 6, ///< an import with rejected rows, or one that was cancelled
};

ExitCode exitCodeOf(Errc code);

} // namespace kontor
