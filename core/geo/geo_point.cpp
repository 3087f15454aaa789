// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/geo_point.h"

#include <QStringList>

#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace kontor {

std::optional<GeoPoint> parsePoint(QStringView text)
{
    const QString simple = text.toString().simplified();
    QStringList parts = simple.split(u',');
    if (parts.size() == 1) parts = simple.split(u' ');
    if (parts.size() != 2) return std::nullopt;
    bool latFine = false, lonFine = false;
    const GeoPoint point{parts[0].trimmed().toDouble(&latFine), parts[1].trimmed().toDouble(&lonFine)};
    const bool onEarth = std::abs(point.lat) <= 90 && std::abs(point.lon) <= 180; // false for nan
    if (!latFine || !lonFine || !onEarth) return std::nullopt;
    return point;
}

double distance(GeoPoint from, GeoPoint to)
{
    constexpr double earthRadius = 6'371'008.8; // metres, IUGG mean
    constexpr double radians = std::numbers::pi / 180;
    const double north = std::sin((to.lat - from.lat) * radians / 2),
                 east = std::sin((to.lon - from.lon) * radians / 2);
    const double half = north * north + std::cos(from.lat * radians) * std::cos(to.lat * radians) * east * east;
    return 2 * earthRadius * std::asin(std::sqrt(std::min(1.0, half)));
}

} // namespace kontor
