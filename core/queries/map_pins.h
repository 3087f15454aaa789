// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/domain/country_outline.h"
#include "core/geo/place.h"
#include "core/queries/search_index.h"

namespace kontor {

/// What a pin on the map says of its contact.
enum class PinMeaning : quint8 { Other, Lead, Customer, Partner, Overdue };

struct MapPin {
    quint32 n = 0; ///< the contact's list number
    Id contact;
    GeoPoint point;
    PinMeaning meaning = PinMeaning::Other;
    bool approximate = false; ///< the middle of its town
};

/// The locations of the contacts that a query finds: at their coordinates or, without, in their town. A contact with an open task of yesterday or
/// earlier is overdue, whatever else it is.
struct MapPins {
    using Answer = std::shared_ptr<const std::vector<MapPin>>;
    QString query;
};
Result<MapPins::Answer> run(Database& db, SearchIndex& index, const MapPins& question);

/// Suggestions for a place that is being typed; rather at home than elsewhere.
struct FindPlaces {
    using Answer = std::vector<Place>;
    PlaceSearch search;
};
Result<FindPlaces::Answer> run(Database& db, const FindPlaces& question);

/// The city next to a point; nothing where there is none far and wide.
struct PlaceAt {
    using Answer = std::optional<Place>;
    GeoPoint point;
};
Result<PlaceAt::Answer> run(Database& db, const PlaceAt& question);

/// The names on a map: the largest cities of what it shows.
struct MapLabels {
    using Answer = std::vector<Place>;
    double south = 0, west = 0, north = 0, east = 0;
    int limit = 40;
};
Result<MapLabels::Answer> run(Database& db, const MapLabels& question);

/// The countries' outlines, read where nobody waits.
struct MapOutlines {
    using Answer = std::span<const CountryOutline>;
};
Result<MapOutlines::Answer> run(Database& db, const MapOutlines& question);

} // namespace kontor
