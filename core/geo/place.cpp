// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/place.h"

#include "core/domain/country.h"

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

QString nameOf(PlaceKind kind)
{
    switch (kind) {
    case PlaceKind::City: return u"city"_s;
    case PlaceKind::PostalCode: return u"postal_code"_s;
    case PlaceKind::Region: return u"region"_s;
    case PlaceKind::Country: return u"country"_s;
    case PlaceKind::Street: return u"street"_s;
    }
    return {};
}

QString placeLabel(const Place& place, QStringView language)
{
    QStringList parts;
    if (!place.street.isEmpty()) parts.append(place.street);
    const QString city = (place.postalCode + u' ' + place.name).trimmed();
    if (!city.isEmpty()) parts.append(city);
    if (!place.region.isEmpty() && place.region != place.name) parts.append(place.region);
    const QString country = countryName(place.country, language);
    if (!country.isEmpty() && parts != QStringList{country}) parts.append(country);
    return parts.join(u", "_s);
}

} // namespace kontor
