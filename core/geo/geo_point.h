// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace kontor {

/// Degrees, WGS 84.
struct GeoPoint {
    double lat = 0, lon = 0;
    bool operator==(const GeoPoint&) const = default;
};

/// "48.4,9.98" or "48.4 9.98"; nothing for what is no place on earth.
std::optional<GeoPoint> parsePoint(QStringView text);

/// Metres between two places on the sphere (haversine; error below 0.6 %).
double distance(GeoPoint from, GeoPoint to);

} // namespace kontor
