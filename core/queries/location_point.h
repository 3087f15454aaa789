// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/geo_point.h"
#include "core/store/statement.h"

namespace kontor {

/// Where a location is: its coordinates or, for an address without, the middle of its town, in the organisation's country
/// where the address names none. The latter is worked out whenever it is asked for and stands in no row, so it is neither
/// exported nor synchronised.
struct LocationPoint {
    GeoPoint point;
    bool approximate = false; ///< the town
};

/// In which country the town of a location `l` lies. SQLite asks for the organisation's once for all rows.
constexpr char townCountryColumn[] = "coalesce(nullif(l.country, ''), (SELECT country FROM organisation LIMIT 1), '')";
/// The columns of a location `l` that pointOf() reads.
QString locationPointColumns();
/// Of a row whose columns from `first` on are these; nothing where neither is known.
std::optional<LocationPoint> pointOf(const Statement& row, int first);

} // namespace kontor
