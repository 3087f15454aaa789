// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/geo/place.h"

namespace kontor {

/// Places for what was typed, the likeliest first: cities of the world by any of their names, postal codes of some
/// countries, regions and countries. Works offline, answers within milliseconds. Of a name with one wrong letter the
/// right ones, if nothing is called so as typed. FileUnreadable where the file is not installed.
/// Thread-safe; the first call maps the file.
Result<std::vector<Place>> searchPlaces(const PlaceSearch& search);

/// The city next to a point; nothing where there is none within `metres`. Thread-safe.
Result<std::optional<Place>> nearestPlace(GeoPoint point, double metres = 100'000);

/// Cities inside a box, the largest first; for a map's labels. `east` may be beyond 180. Thread-safe.
Result<std::vector<Place>> largestPlaces(double south, double west, double north, double east, int limit);

} // namespace kontor
