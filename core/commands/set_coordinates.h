// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/store/pen.h"

namespace kontor {

/// What a geocoder found: one operation for all of them. A location that has a point by now keeps it, and one whose
/// address is another by now is left alone.
struct SetCoordinates {
    using Outcome = int; ///< locations changed
    struct Found {
        Id location;
        double lat = 0, lon = 0; ///< degrees, WGS 84
        QString parts{};         ///< the address that was asked for, as MissingCoordinates names it; empty: any
    };
    std::vector<Found> found;
    /// Found in the background: nobody did it just now, so "undo" without a name does not mean it.
    bool unasked = false;
};
Result<int> run(Pen& pen, const SetCoordinates& wish);
QString operationKind(const SetCoordinates& wish); ///< "set_coordinates", "find_coordinates" when unasked

} // namespace kontor
