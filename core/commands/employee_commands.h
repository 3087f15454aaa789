// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/pen.h"

#include <QString>

namespace kontor {

/// Makes an employee inactive. Everything they are responsible for goes to `replacement` in the same step:
/// contacts and open tasks.
struct RemoveEmployee {
    using Outcome = int; ///< contacts that changed hands
    Id employee;
    Id replacement; ///< null only where nothing changes hands
};
Result<int> run(Pen& pen, const RemoveEmployee& wish);
QString operationKind(const RemoveEmployee& wish);

/// The part of it that `kontorctl set employee … replacement=…` does before it changes the state.
Result<int> handOver(Pen& pen, const Id& from, const Id& to);

} // namespace kontor
