// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/geo_point.h"

#include <QByteArrayView>

namespace kontor {

/// What an address says of its town, in UTF-8. `country` is ISO 3166-1 alpha-2.
struct Town {
    QByteArrayView city, region, postalCode, country;
};

/// Where the gazetteer has the postal code or the town of an address: stands for the address where nobody gave
/// coordinates. By whole names alone and within the country, so nothing for an address without one; where the town does
/// not lie in the region, only if the country has no other of this name. What was found is kept in memory: a store has
/// many addresses and few towns. Nothing where the gazetteer is not installed. Thread-safe.
std::optional<GeoPoint> townPoint(const Town& town);

} // namespace kontor
