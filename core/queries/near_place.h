// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/contact_index.h"
#include "core/search/query.h"
#include "core/store/database.h"

namespace kontor {

/// The contacts of which a location lies within the distance of a `near` test. The place is "lat,lon" in degrees, or a
/// city where contacts of this store are ("Ulm", "Portland, Oregon", "Ulm, DE"): the middle of their locations, and of
/// several cities of one name the one with most of them. BadQuery with detail "unknown_place" where nobody is.
Result<std::vector<quint32>> contactsNear(Database& db, const IndexSnapshot& index, const FieldTest& test);

/// Metres between two places on the sphere (haversine; error below 0.6 %).
double distance(double lat1, double lon1, double lat2, double lon2);

} // namespace kontor
