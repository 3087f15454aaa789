// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/town_point.h"

#include "core/geo/place_hits.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <mutex>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

constexpr int mostLikely = 50;          ///< looked at, of one name; "DE" is Delaware, too
constexpr qsizetype mostKept = 200'000; ///< of more all are forgotten: some 30 MB

/// The places of this name within the country, the likeliest first.
std::vector<Place> within(const PlaceData& data, const QString& name, const QString& region, const QString& country,
                          PlaceKind kind)
{
    QStringList parts{name, region, country};
    parts.removeAll(QString{});
    const PlaceSearch search{.text = parts.join(u", "_s), .limit = mostLikely};
    auto readings = readingsOf(search.text, AreaNames::of(data));
    std::erase_if(readings, [](const PlaceReading& reading) { return reading.part > 0; }); // regions that are cities
    PlaceHits hits{data, search};
    hits.collect(readings, PlaceHits::Care::Whole, false);
    auto places = hits.places();
    std::erase_if(places, [&](const Place& place) { return place.country != country || place.kind != kind; });
    return places;
}

/// Of "SW1A 1AA" the file has the first part, of "62701-1234" too.
std::optional<GeoPoint> pointOfCode(const PlaceData& data, const QString& postalCode, const QString& country)
{
    static const QRegularExpression border{u"[ -]"_s};
    QStringList codes{postalCode, postalCode.section(border, 0, 0)};
    codes.removeDuplicates();
    for (const QString& code : std::as_const(codes)) {
        const auto places = within(data, code, {}, country, PlaceKind::PostalCode);
        if (!places.empty()) return places.front().point;
    }
    return std::nullopt;
}

std::optional<GeoPoint> pointOfCity(const PlaceData& data, const QString& city, const QString& region,
                                    const QString& country)
{
    auto places = within(data, city, region, country, PlaceKind::City);
    if (!places.empty()) return places.front().point;
    if (region.isEmpty()) return std::nullopt;
    places = within(data, city, {}, country, PlaceKind::City);
    return places.size() == 1 ? std::optional{places.front().point} : std::nullopt;
}

std::optional<GeoPoint> lookedUp(const PlaceData& data, const Town& town)
{
    const auto plain = [](QByteArrayView text) { return QString::fromUtf8(text).simplified(); };
    const QString code = plain(town.postalCode), city = plain(town.city), country = plain(town.country);
    std::optional<GeoPoint> point;
    if (!code.isEmpty()) point = pointOfCode(data, code, country);
    if (!point && !city.isEmpty()) point = pointOfCity(data, city, plain(town.region), country);
    return point;
}

/// Answers of this run of the program; the gazetteer does not change meanwhile.
class KnownTowns {
public:
    std::optional<std::optional<GeoPoint>> find(const QByteArray& town) const
    {
        const std::scoped_lock lock{m_changing};
        const auto known = m_points.constFind(town);
        if (known == m_points.cend()) return std::nullopt;
        return *known;
    }
    void keep(const QByteArray& town, std::optional<GeoPoint> point)
    {
        const std::scoped_lock lock{m_changing};
        if (m_points.size() >= mostKept) m_points.clear();
        m_points.insert(town, point);
    }

private:
    mutable std::mutex m_changing; ///< held for moments, not while the gazetteer is read
    QHash<QByteArray, std::optional<GeoPoint>> m_points;
};

} // namespace

std::optional<GeoPoint> townPoint(const Town& town)
{
    if (town.country.isEmpty() || (town.city.isEmpty() && town.postalCode.isEmpty())) return std::nullopt;
    const PlaceData* const data = PlaceData::instance();
    if (!data) return std::nullopt;
    static KnownTowns towns;
    QByteArray key;
    key.reserve(town.country.size() + town.postalCode.size() + town.city.size() + town.region.size() + 3);
    key.append(town.country).append('\n').append(town.postalCode).append('\n');
    key.append(town.city).append('\n').append(town.region);
    if (const auto known = towns.find(key)) return *known;
    const auto point = lookedUp(*data, town);
    towns.keep(key, point);
    return point;
}

} // namespace kontor
