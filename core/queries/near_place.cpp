// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/near_place.h"

#include "core/base/text_folding.h"
#include "core/domain/country.h"
#include "core/geo/gazetteer.h"
#include "core/queries/location_point.h"
#include "core/search/needle_forms.h"
#include "core/search/query_values.h"

#include <QMap>

#include <cmath>
#include <numbers>
#include <optional>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

constexpr double radians = std::numbers::pi / 180;
constexpr double metresOfDegree = 111'195; // of latitude

/// The middle of places, also across the date line.
class Middle {
public:
    void add(GeoPoint point)
    {
        m_x += std::cos(point.lat * radians) * std::cos(point.lon * radians);
        m_y += std::cos(point.lat * radians) * std::sin(point.lon * radians);
        m_z += std::sin(point.lat * radians);
        ++m_count;
    }
    int count() const { return m_count; }
    GeoPoint point() const { return {std::atan2(m_z, std::hypot(m_x, m_y)) / radians, std::atan2(m_y, m_x) / radians}; }

private:
    double m_x = 0, m_y = 0, m_z = 0;
    int m_count = 0;
};

bool isCalled(const QByteArray& wanted, QByteArrayView utf8)
{
    const SearchForms forms = searchForms(utf8);
    return forms.plain == wanted || forms.expanded == wanted;
}

Result<std::optional<GeoPoint>> cityOf(Database& db, const IndexSnapshot& index, const QString& place)
{
    const QByteArray city = foldText(place.section(u',', 0, 0));
    const QString rest = place.section(u',', 1).trimmed();
    const QByteArray region = foldText(rest);
    const auto country = parseCountry(rest);
    Bitmap slots = index.slotsWith(Plane::Present);
    const std::vector<Needle> needles{needleFor(place.section(u',', 0, 0))};
    narrow(index.arena(), needles, slots);

    QMap<QString, Middle> cities; // by country and region
    const auto statement = db.select(uR"(
        SELECT l.city, %1, l.region, %2 FROM location l
         WHERE l.contact = (SELECT id FROM contact WHERE n = :n) AND l.deleted = 0)"_s.arg(
        QLatin1StringView{townCountryColumn}, locationPointColumns()));
    if (!statement) return statement.error();
    Statement& row = **statement;
    for (const quint32 n : index.contactsOf(slots)) {
        row.bind(0, qint64{n});
        for (;;) {
            const auto found = row.step();
            if (!found) return found.error();
            if (!*found) break;
            if (!isCalled(city, row.utf8(0))) continue;
            const bool there = rest.isEmpty() || isCalled(region, row.utf8(2)) || (country && row.text(1) == *country);
            if (!there) continue;
            if (const auto at = pointOf(row, 3)) cities[row.text(1) + u'\n' + row.text(2)].add(at->point);
        }
        row.reset();
    }
    const Middle* best = nullptr;
    for (const Middle& middle : std::as_const(cities))
        if (!best || middle.count() > best->count()) best = &middle;
    return best ? std::optional{best->point()} : std::nullopt;
}

/// Where the gazetteer has it.
Result<std::optional<GeoPoint>> placeCalled(const QString& place)
{
    const auto places = searchPlaces({.text = place, .limit = 1});
    if (!places) return places.error();
    if (places->empty()) return std::optional<GeoPoint>{};
    return std::optional{places->front().point};
}

/// Whose locations these are, is looked up for those that lie there alone: it takes longer than to see that.
Result<std::vector<quint32>> contactsWithin(Database& db, GeoPoint centre, double metres)
{
    const double degrees = metres / metresOfDegree;
    const QString sql = uR"(
        SELECT l.contact, %1 FROM location l
         WHERE l.deleted = 0 AND (l.lat BETWEEN :south AND :north OR l.lat IS NULL))"_s.arg(locationPointColumns());
    std::vector<Id> owners;
    const auto read =
        db.each(sql, {{":south"_L1, centre.lat - degrees}, {":north"_L1, centre.lat + degrees}}, [&](Statement& row) {
            const auto place = pointOf(row, 1);
            if (place && distance(centre, place->point) <= metres) owners.push_back(row.id(0));
            return true;
        });
    if (!read) return read.error();
    const auto number = db.select(u"SELECT n FROM contact WHERE id = :id"_s);
    if (!number) return number.error();
    std::vector<quint32> contacts;
    contacts.reserve(owners.size());
    for (const Id& owner : owners) {
        (*number)->bindBlob(0, owner.bytes());
        const auto there = (*number)->step();
        if (!there) return there.error();
        if (*there) contacts.push_back(quint32((*number)->integer(0)));
        (*number)->reset();
    }
    return contacts;
}

} // namespace

Result<std::vector<quint32>> contactsNear(Database& db, const IndexSnapshot& index, const FieldTest& test)
{
    const auto near = nearPlace(test.values.value(0));
    const Error unknown{.code = Errc::BadQuery,
                        .detail = u"unknown_place"_s,
                        .field = u"near"_s,
                        .value = test.values.value(0),
                        .position = test.position};
    if (!near) return unknown;
    std::optional<GeoPoint> centre = parsePoint(near->place);
    if (!centre) {
        const auto city = cityOf(db, index, near->place);
        if (!city) return city.error();
        centre = *city;
    }
    if (!centre) {
        const auto place = placeCalled(near->place);
        if (!place) return place.error();
        if (!*place) return unknown;
        centre = *place;
    }
    return contactsWithin(db, *centre, near->km * 1000);
}

} // namespace kontor
