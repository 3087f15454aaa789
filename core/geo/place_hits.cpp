// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/place_hits.h"

#include "core/geo/place_words.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

// What a hit is worth: how its name fits, then how many people live there, how near it is, what is said of where it is.
constexpr double wholeMainName = 1.0, wholeOtherName = 0.9, mainNameBegins = 0.7, otherNameBegins = 0.6;
constexpr double mistake = -0.4, population = 0.7, nearness = 0.5, insideArea = 0.2, unknownPart = -0.1;
constexpr double atHome = 0.15; ///< as much as forty times the people
constexpr double best = 2.7;    ///< sum of what can be had
constexpr double nearMetres = 150'000;
constexpr double areaScore = 1.15; ///< a country or region of this very name: before its villages, behind its cities

bool isLoose(PlaceHits::Care care)
{
    return care == PlaceHits::Care::AnywhereNear || care == PlaceHits::Care::OneMistakeAnywhereNear;
}

bool forgives(PlaceHits::Care care)
{
    return care == PlaceHits::Care::OneMistake || care == PlaceHits::Care::OneMistakeAnywhereNear;
}

/// A postal code, or a name with a number: what looks like it is not what was meant.
bool isCode(const QByteArray& name)
{
    return std::any_of(name.begin(), name.end(), [](char c) { return c >= '0' && c <= '9'; });
}

double populationScore(const PlaceRecord& city) { return population * std::log10(double(city.detail) + 10) / 7.5; }

Place areaPlace(PlaceKind kind, qint32 lat, qint32 lon)
{
    return {.point = {lat / 1e5, lon / 1e5}, .kind = kind, .score = areaScore / best};
}

} // namespace

Place placeOf(const PlaceData& data, quint32 number)
{
    const PlaceRecord& record = data.places()[number];
    Place place{.name = QString::fromUtf8(data.string(record.name)),
                .country = QString::fromLatin1(data.string(data.countries()[record.country].code)),
                .point = record.point(),
                .kind = PlaceKind(record.kind)};
    if (record.region < data.regions().size()) {
        place.region = QString::fromUtf8(data.string(data.regions()[record.region].name));
        place.regionCode = QString::fromUtf8(data.string(data.regions()[record.region].code));
    }
    if (record.isCity())
        place.population = record.detail;
    else
        place.postalCode = QString::fromUtf8(data.string(record.detail));
    return place;
}

Place placeOfRegion(const PlaceData& data, quint16 number)
{
    const RegionRecord& region = data.regions()[number];
    Place place = areaPlace(PlaceKind::Region, region.lat, region.lon);
    place.region = QString::fromUtf8(data.string(region.name));
    place.regionCode = QString::fromUtf8(data.string(region.code));
    place.country = QString::fromLatin1(data.string(data.countries()[region.country].code));
    return place;
}

Place placeOfCountry(const PlaceData& data, quint8 number)
{
    const CountryRecord& country = data.countries()[number];
    Place place = areaPlace(PlaceKind::Country, country.lat, country.lon);
    place.country = QString::fromLatin1(data.string(country.code));
    return place;
}

PlaceHits::PlaceHits(const PlaceData& data, const PlaceSearch& search)
    : m_data{data}
    , m_search{search}
    , m_most{std::size_t(std::clamp(search.limit, 1, 500))}
{
    if (search.home.isEmpty()) return;
    const auto countries = data.countries();
    for (std::size_t i = 0; i < countries.size(); ++i)
        if (search.home == QLatin1StringView{data.string(countries[i].code)}) m_home = int(i);
}

void PlaceHits::collect(const std::vector<PlaceReading>& readings, Care care, bool farFetched)
{
    qsizetype part = 0;
    for (const PlaceReading& reading : readings) {
        if (reading.part > part && !m_hits.empty()) return;
        part = reading.part;
        if (reading.isFarFetched != farFetched) continue;
        if (!reading.postalCode.isEmpty() && !m_hits.empty()) continue; // the code itself is known
        if (!isLoose(care) && reading.unknownParts > 0 && !reading.rest.isEmpty() && !reading.areas.empty()) continue;
        if (!forgives(care)) {
            collect(reading, reading.name, care);
            continue;
        }
        if (reading.name.size() < 4) continue; // too many things are one letter away from "Ulm"
        if (isCode(reading.name)) continue;    // with another digit it is a place somewhere else
        for (const QByteArray& name : misspellings(reading.name)) collect(reading, name, care);
    }
}

void PlaceHits::collect(const PlaceReading& reading, QByteArrayView name, Care care)
{
    const bool restIsUnknown = !reading.rest.isEmpty() && reading.unknownParts > 0;
    const bool wholeOnly = care == Care::Whole || forgives(care) ||
                           (isLoose(care) && restIsUnknown); // not Schlossheim for "Schloss Nymphenburg"
    const double amends = forgives(care) ? mistake : 0.0;
    PlaceData::Names names{m_data, name};
    Reach reachOfMain, reachOfOthers;
    bool isFinished = wholeOnly; // the whole name comes before those that only begin with it
    while (names.next()) {
        const bool whole = names.key().size() == name.size();
        if (!whole && isFinished) break;
        quint32 number = 0;
        bool isMain = false;
        while (names.nextPlace(number, isMain)) {
            const double match = amends + (whole ? (isMain ? wholeMainName : wholeOtherName)
                                                 : (isMain ? mainNameBegins : otherNameBegins));
            Reach& reach = isMain ? reachOfMain : reachOfOthers;
            updateReach(reach, reading, match);
            if (number < m_data.cityCount() ? number >= reach.cities : !reach.codes) continue;
            const PlaceRecord& place = m_data.places()[number];
            if (!isThere(reading, place, care)) continue;
            keep({scoreOf(reading, place, match), number, &reading});
            if (whole && !reading.postalCode.isEmpty()) isFinished = true; // "1010 Wien" is no Wiener Neustadt
        }
    }
}

void PlaceHits::updateReach(Reach& reach, const PlaceReading& reading, double match) const
{
    const double worst = m_hits.size() < m_most ? 0.0 : m_hits.back().score;
    if (reach.worst == worst && reach.match == match) return;
    reach = {.worst = worst, .match = match};
    if (m_hits.size() < m_most) return;
    constexpr double rounding = 1e-9;
    const double needed = worst - match - (m_search.near ? nearness : 0.0) - (m_home < 0 ? 0.0 : atHome) -
                          insideArea * double(reading.areas.size()) - unknownPart * reading.unknownParts - rounding;
    const auto cities = m_data.places().first(m_data.cityCount());
    const auto end = std::partition_point(cities.begin(), cities.end(),
                                          [&](const PlaceRecord& city) { return populationScore(city) >= needed; });
    reach.cities = quint32(end - cities.begin());
    reach.codes = needed <= 0;
}

bool PlaceHits::isThere(const PlaceReading& reading, const PlaceRecord& place, Care care) const
{
    const auto inside = [&](const Areas& areas) { return areas.contain(place); };
    if (isLoose(care)) return reading.areas.empty() || std::any_of(reading.areas.begin(), reading.areas.end(), inside);
    if (!reading.rest.isEmpty() && reading.areas.empty()) // "80331 München"
        return !place.isCity() && placeKey(QString::fromUtf8(m_data.string(place.name))).startsWith(reading.rest);
    return std::all_of(reading.areas.begin(), reading.areas.end(), inside);
}

double PlaceHits::scoreOf(const PlaceReading& reading, const PlaceRecord& place, double match) const
{
    double score = match;
    if (place.isCity()) score += populationScore(place);
    if (m_search.near) score += nearness * std::exp(-distance(*m_search.near, place.point()) / nearMetres);
    if (place.country == m_home) score += atHome;
    for (const Areas& areas : reading.areas)
        if (areas.contain(place)) score += insideArea;
    return score + unknownPart * reading.unknownParts;
}

void PlaceHits::keep(const Hit& hit)
{
    if (m_hits.size() >= m_most && hit.score <= m_hits.back().score) return;
    const auto same =
        std::find_if(m_hits.begin(), m_hits.end(), [&](const Hit& one) { return one.place == hit.place; });
    if (same != m_hits.end()) {
        if (same->score >= hit.score) return;
        m_hits.erase(same);
    }
    const auto before = [](const Hit& a, const Hit& b) { return a.score > b.score; };
    m_hits.insert(std::upper_bound(m_hits.begin(), m_hits.end(), hit, before), hit);
    if (m_hits.size() > m_most) m_hits.pop_back();
}

/// "München" for "munch", though the file calls it Munich: the name that was asked for.
QString PlaceHits::spelling(const Hit& hit) const
{
    const QString main = QString::fromUtf8(m_data.string(m_data.places()[hit.place].name));
    if (placeKey(main).startsWith(hit.reading->name)) return main;
    QString found;
    for (const QByteArray& name : QByteArray{m_data.spellings(hit.place)}.split('\n')) {
        const QString spelt = QString::fromUtf8(name);
        const QByteArray key = placeKey(spelt);
        if (!key.startsWith(hit.reading->name)) continue;
        if (key == hit.reading->name) return spelt;
        if (found.isEmpty() || spelt.size() < found.size()) found = spelt;
    }
    return found.isEmpty() ? main : found;
}

std::vector<Place> PlaceHits::places() const
{
    std::vector<Place> places;
    for (const Hit& hit : m_hits) {
        Place place = placeOf(m_data, hit.place);
        place.name = spelling(hit);
        place.score = std::clamp(hit.score / best, 0.0, 1.0);
        if (place.postalCode.isEmpty()) place.postalCode = hit.reading->postalCode;
        places.push_back(std::move(place));
    }
    return places;
}

} // namespace kontor
