// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/pen.h"

#include <vector>

namespace kontor {

/// Takes back what lines of the activity history tell, cell by cell: where a value still is what the event wrote, the
/// old one returns; what was changed since stays. Rows that came are removed, rows that went come back.
struct RevertEvents {
    struct Outcome {
        int reverted = 0, kept = 0; ///< changes
    };
    std::vector<qint64> events; ///< Event::no, newest first
};
Result<RevertEvents::Outcome> run(Pen& pen, const RevertEvents& wish);
QString operationKind(const RevertEvents& wish);

} // namespace kontor
