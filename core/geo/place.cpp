// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/place.h"

#include "core/domain/country.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace kontor {

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
