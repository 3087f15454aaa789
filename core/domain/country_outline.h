// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <span>
#include <vector>

namespace kontor {

/// Degrees, WGS 84. Longitudes run on past 180 where an outline crosses the date line.
struct OutlinePoint {
    float longitude = 0;
    float latitude = 0;
};

/// A country as the map draws it, about 1:50 million (Natural Earth by way of world-atlas; see resources/world).
struct CountryOutline {
    using Ring = std::vector<OutlinePoint>; ///< closes by itself
    using Polygon = std::vector<Ring>;      ///< the outer ring, then holes
    QString alpha2;                         ///< empty: disputed, nobody's
    std::vector<Polygon> polygons;
};

/// All outlines, by code. Loaded at the first call (some milliseconds), then constant; usable from every thread.
std::span<const CountryOutline> countryOutlines();

/// What a coordinate looks like for somebody who says that it lies in `alpha2`.
struct CoordinateCheck {
    enum class Verdict {
        Fine,
        Unknown,            ///< no outline of that country; nothing can be said
        Impossible,         ///< not a place on earth, and no simple slip explains it
        Outside,            ///< elsewhere, and no simple slip explains it
        Swapped,            ///< fits with latitude and longitude exchanged
        WrongLatitudeSign,  ///< fits with south for north or the other way round
        WrongLongitudeSign, ///< fits with west for east or the other way round
        WrongSigns,         ///< fits with both signs changed
    };
    Verdict verdict = Verdict::Fine;
    double latitude = 0; ///< the corrected place where one is known, else as given
    double longitude = 0;
};

/// Compares a place with the outline of its country, some 30 km of sea, coast and simplification allowed. Dependent
/// territories pass as their country (Puerto Rico as US, Réunion as FR, Jersey as GB), disputed land as either side's.
/// Costs about a microsecond. Thread-safe.
CoordinateCheck checkCoordinate(double latitude, double longitude, QStringView alpha2);

/// The same as an error: InvalidCoordinate, CoordinateOutsideCountry, CoordinateSwapped, CoordinateWrongSign (`detail` =
/// latitude | longitude | both); `value` = "lat, lon" as given, `other` = the corrected place written alike.
Status coordinateStatus(double latitude, double longitude, QStringView alpha2);

/// The country of a place on land; empty at sea.
QString countryAt(double latitude, double longitude);

} // namespace kontor
