// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/gazetteer.h"

#include "core/geo/place_hits.h"
#include "core/geo/place_words.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

Error missingFile() { return {.code = Errc::FileUnreadable, .file = u"places.bin"_s}; }

/// Countries and regions that the whole text names.
void addAreas(const PlaceData& data, const Areas& areas, std::vector<Place>& places)
{
    for (const quint8 country : areas.countries) places.push_back(placeOfCountry(data, country));
    for (const quint16 region : areas.regions) places.push_back(placeOfRegion(data, region));
}

/// The smallest area that a text speaks of at all, for a village that nobody knows.
std::vector<Place> areaAround(const PlaceData& data, const std::vector<PlaceReading>& readings)
{
    std::vector<Place> places;
    for (const PlaceReading& reading : readings) {
        if (reading.areas.empty()) continue;
        Areas within = reading.areas.front();
        if (reading.areas.size() > 1)
            std::erase_if(within.regions, [&](quint16 region) {
                const auto country = quint8(data.regions()[region].country);
                const auto& countries = reading.areas.back().countries;
                return std::find(countries.begin(), countries.end(), country) == countries.end();
            });
        if (!within.regions.empty()) within.countries.clear();
        if (within.isEmpty()) within = reading.areas.back();
        addAreas(data, within, places);
        break;
    }
    for (Place& place : places) place.score = 0.1;
    return places;
}

} // namespace

Result<std::vector<Place>> searchPlaces(const PlaceSearch& search)
{
    const PlaceData* const data = PlaceData::instance();
    if (!data) return missingFile();
    const AreaNames& names = AreaNames::of(*data);
    const auto readings = readingsOf(search.text, names);
    if (readings.empty()) return std::vector<Place>{};

    std::vector<Place> places;
    addAreas(*data, names.find(search.text, false), places);
    PlaceHits hits{*data, search};
    using Care = PlaceHits::Care;
    for (const Care care : {Care::AsTyped, Care::AnywhereNear, Care::OneMistake, Care::OneMistakeAnywhereNear}) {
        hits.collect(readings, care, false);
        if (!hits.isEmpty() || !places.empty()) break;
    }
    for (Place& place : hits.places()) places.push_back(std::move(place));
    if (places.empty()) places = areaAround(*data, readings);
    if (places.empty()) {
        hits.collect(readings, Care::AsTyped, true);
        places = hits.places();
    }
    std::stable_sort(places.begin(), places.end(), [](const Place& a, const Place& b) { return a.score > b.score; });
    if (places.size() > std::size_t(search.limit)) places.resize(std::size_t(std::max(search.limit, 0)));
    return places;
}

Result<std::optional<Place>> nearestPlace(GeoPoint point, double metres)
{
    const PlaceData* const data = PlaceData::instance();
    if (!data) return missingFile();
    constexpr double metresOfDegree = 111'195;
    const int rows = int(std::ceil(metres / metresOfDegree));
    const double narrow = std::max(0.02, std::cos(std::min(89.0, std::abs(point.lat) + rows) * 0.0174532925));
    const int columns = std::min(180, int(std::ceil(metres / metresOfDegree / narrow)));
    const int lat = int(std::floor(point.lat)), lon = int(std::floor(point.lon));
    std::optional<quint32> best;
    for (int row = lat - rows; row <= lat + rows; ++row)
        for (int column = lon - columns; column <= lon + columns; ++column)
            for (const quint32 city : data->citiesIn(row, column)) {
                const double away = distance(point, data->places()[city].point());
                if (away > metres) continue;
                metres = away;
                best = city;
            }
    if (!best) return std::optional<Place>{};
    return std::optional{placeOf(*data, *best)};
}

Result<std::vector<Place>> largestPlaces(double south, double west, double north, double east, int limit)
{
    const PlaceData* const data = PlaceData::instance();
    if (!data) return missingFile();
    std::vector<Place> places;
    const auto cities = data->places().first(data->cityCount());
    for (std::size_t i = 0; i < cities.size() && places.size() < std::size_t(limit); ++i) { // largest first
        const GeoPoint point = cities[i].point();
        if (point.lat < south || point.lat > north) continue;
        const double lon = point.lon < west ? point.lon + 360 : point.lon;
        if (lon < west || lon > east) continue;
        places.push_back(placeOf(*data, quint32(i)));
    }
    return places;
}

} // namespace kontor
