// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/near_place.h"

#include "core/base/text_folding.h"
#include "core/domain/country.h"
#include "core/search/needle_forms.h"
#include "core/search/query_values.h"

#include <QMap>

#include <cmath>
#include <numbers>
#include <optional>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

constexpr double earthRadius = 6'371'008.8; // metres, IUGG mean
constexpr double radians = std::numbers::pi / 180;

struct Point {
    double lat = 0, lon = 0; ///< degrees
};

/// "48.4,9.98", "48.4 9.98"
std::optional<Point> coordinates(const QString& place)
{
    QStringList parts = place.split(u',');
    if (parts.size() == 1) parts = place.simplified().split(u' ');
    if (parts.size() != 2) return std::nullopt;
    bool latFine = false, lonFine = false;
    const Point point{parts[0].trimmed().toDouble(&latFine), parts[1].trimmed().toDouble(&lonFine)};
    if (!latFine || !lonFine || std::abs(point.lat) > 90 || std::abs(point.lon) > 180) return std::nullopt;
    return point;
}

/// The middle of places, also across the date line.
class Middle {
public:
    void add(Point point)
    {
        m_x += std::cos(point.lat * radians) * std::cos(point.lon * radians);
        m_y += std::cos(point.lat * radians) * std::sin(point.lon * radians);
        m_z += std::sin(point.lat * radians);
        ++m_count;
    }
    int count() const { return m_count; }
    Point point() const { return {std::atan2(m_z, std::hypot(m_x, m_y)) / radians, std::atan2(m_y, m_x) / radians}; }

private:
    double m_x = 0, m_y = 0, m_z = 0;
    int m_count = 0;
};

bool isCalled(const QByteArray& wanted, QByteArrayView utf8)
{
    const SearchForms forms = searchForms(utf8);
    return forms.plain == wanted || forms.expanded == wanted;
}

Result<std::optional<Point>> cityOf(Database& db, const IndexSnapshot& index, const QString& place)
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
        SELECT city, lat, lon, country, region FROM location
         WHERE contact = (SELECT id FROM contact WHERE n = :n) AND deleted = 0 AND lat IS NOT NULL AND lon IS NOT NULL)"_s);
    if (!statement) return statement.error();
    Statement& row = **statement;
    for (const quint32 n : index.contactsOf(slots)) {
        row.bind(0, qint64{n});
        for (;;) {
            const auto found = row.step();
            if (!found) return found.error();
            if (!*found) break;
            if (!isCalled(city, row.utf8(0))) continue;
            const bool there = rest.isEmpty() || isCalled(region, row.utf8(4)) || (country && row.text(3) == *country);
            if (there) cities[row.text(3) + u'\n' + row.text(4)].add({row.real(1), row.real(2)});
        }
        row.reset();
    }
    const Middle* best = nullptr;
    for (const Middle& middle : std::as_const(cities))
        if (!best || middle.count() > best->count()) best = &middle;
    return best ? std::optional{best->point()} : std::nullopt;
}

} // namespace

double distance(double lat1, double lon1, double lat2, double lon2)
{
    const double north = std::sin((lat2 - lat1) * radians / 2), east = std::sin((lon2 - lon1) * radians / 2);
    const double half = north * north + std::cos(lat1 * radians) * std::cos(lat2 * radians) * east * east;
    return 2 * earthRadius * std::asin(std::sqrt(std::min(1.0, half)));
}

Result<std::vector<quint32>> contactsNear(Database& db, const IndexSnapshot& index, const FieldTest& test)
{
    const auto near = nearPlace(test.values.value(0));
    const Error unknown{.code = Errc::BadQuery,
                        .detail = u"unknown_place"_s,
                        .field = u"near"_s,
                        .value = test.values.value(0),
                        .position = test.position};
    if (!near) return unknown;
    std::optional<Point> centre = coordinates(near->place);
    if (!centre) {
        const auto city = cityOf(db, index, near->place);
        if (!city) return city.error();
        if (!*city) return unknown;
        centre = *city;
    }
    const double metres = near->km * 1000;
    const double degrees = metres / earthRadius / radians;
    std::vector<quint32> contacts;
    const auto read =
        db.each(uR"(
        SELECT c.n, l.lat, l.lon FROM location l JOIN contact c ON c.id = l.contact
         WHERE l.deleted = 0 AND l.lat BETWEEN :south AND :north AND l.lon IS NOT NULL)"_s,
                {{":south"_L1, centre->lat - degrees}, {":north"_L1, centre->lat + degrees}}, [&](Statement& row) {
                    if (distance(centre->lat, centre->lon, row.real(1), row.real(2)) <= metres)
                        contacts.push_back(quint32(row.integer(0)));
                    return true;
                });
    if (!read) return read.error();
    return contacts;
}

} // namespace kontor
