// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/undo.h"

namespace kontor {

/// Takes back one operation: the last of the actor on this device, or a named group.
struct UndoOperation {
    using Outcome = Undone;
    Id group{}; ///< null: the last
};
Result<std::unique_ptr<Job<Undone>>> start(Store& store, const Actor& actor, const UndoOperation& wish);

/// Does again what was undone last.
struct RedoOperation {
    using Outcome = Undone;
};
Result<std::unique_ptr<Job<Undone>>> start(Store& store, const Actor& actor, const RedoOperation& wish);

} // namespace kontor
