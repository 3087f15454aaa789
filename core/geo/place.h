// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/geo_point.h"

#include <QString>

#include <vector>

namespace kontor {

enum class PlaceKind : quint8 { City, PostalCode, Region, Country, Street };

/// A word for files and JSON: "city", "postal_code", "region", "country", "street".
QString nameOf(PlaceKind kind);

/// A place that somebody may have meant.
struct Place {
    QString name{};       ///< of the city, as it was asked for where that is one of its names: "München"
    QString region{};     ///< state or province, by its own name in Latin letters where that is known, else in English
    QString regionCode{}; ///< "BY", "CA", where there is one
    QString country{};    ///< ISO 3166-1 alpha-2
    QString postalCode{};
    QString street{}; ///< with house number; from online geocoders only
    GeoPoint point{};
    quint32 population = 0;
    PlaceKind kind = PlaceKind::City;
    double score = 0; ///< 0…1, how likely it is meant
};

/// "80331 München, Bavaria, Germany", the country by its name in `language` (BCP 47).
QString placeLabel(const Place& place, QStringView language = u"en");

struct PlaceSearch {
    QString text{}; ///< as typed: name, then region or country with or without commas; postal codes before or behind
    std::optional<GeoPoint> near{}; ///< what is near comes first
    int limit = 10;
    /// ISO 3166-1 alpha-2: of places that fit alike, and are not much larger elsewhere, the one there is meant.
    QString home{};
};

} // namespace kontor
