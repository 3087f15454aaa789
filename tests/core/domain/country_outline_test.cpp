// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/country_outline.h"
#include "tests/support/catch.h"
#include "tests/support/paths.h"

#include <QFile>

#include <cmath>
#include <limits>
#include <map>
#include <thread>

using namespace kontor;
using namespace Qt::StringLiterals;
using Verdict = CoordinateCheck::Verdict;

TEST_CASE("A place in or near its country is fine, and so are its territories", "[outline]")
{
    struct Case {
        const char* what;
        double latitude, longitude;
        const char16_t* country;
    };
    const Case cases[] = {
        {"Berlin", 52.52, 13.4, u"DE"},
        {"Heligoland", 54.18, 7.88, u"DE"},
        {"Lindau, on the border", 47.55, 9.69, u"DE"},
        {"Rotterdam's new land", 51.95, 4.0, u"NL"},
        {"Key West", 24.56, -81.78, u"US"},
        {"Honolulu", 21.3, -157.86, u"US"},
        {"Attu, beyond the date line", 52.9, 173.1, u"US"},
        {"San Juan as US", 18.46, -66.1, u"US"},
        {"San Juan as PR", 18.46, -66.1, u"PR"},
        {"Guam", 13.47, 144.75, u"GU"},
        {"Guam as US", 13.47, 144.75, u"US"},
        {"Hong Kong", 22.3, 114.17, u"HK"},
        {"Hong Kong as CN", 22.3, 114.17, u"CN"},
        {"Réunion", -20.88, 55.45, u"RE"},
        {"Réunion as FR", -20.88, 55.45, u"FR"},
        {"Cayenne as FR", 4.92, -52.31, u"FR"},
        {"Nouméa as FR", -22.27, 166.44, u"FR"},
        {"Belfast", 54.6, -5.93, u"GB"},
        {"St Helier as GB", 49.18, -2.1, u"GB"},
        {"Scilly", 49.91, -6.3, u"GB"},
        {"Gibraltar", 36.14, -5.35, u"GI"},
        {"Lord Howe Island", -31.55, 159.08, u"AU"},
        {"Provideniya, beyond the date line", 64.42, -173.2, u"RU"},
        {"Suva", -18.14, 178.44, u"FJ"},
        {"Lau, beyond the date line", -17.2, -178.9, u"FJ"},
        {"Funafuti", -8.52, 179.2, u"TV"},
        {"Tarawa", 1.35, 172.98, u"KI"},
        {"Simferopol", 44.95, 34.1, u"UA"},
        {"Kyrenia", 35.34, 33.32, u"CY"},
        {"Hargeisa", 9.56, 44.06, u"SO"},
        {"Pristina as RS", 42.66, 21.16, u"RS"},
        {"Pristina as XK", 42.66, 21.16, u"XK"},
        {"Longyearbyen as NO", 78.22, 15.63, u"NO"},
        {"Bonaire as NL", 12.15, -68.27, u"NL"},
        {"Vatican", 41.9, 12.45, u"VA"},
        {"the south pole", -90, 0, u"AQ"},
        {"Vostok", -78.46, 106.84, u"AQ"},
    };
    for (const Case& c : cases) {
        INFO(c.what);
        CHECK(checkCoordinate(c.latitude, c.longitude, QStringView{c.country}).verdict == Verdict::Fine);
        CHECK(coordinateStatus(c.latitude, c.longitude, QStringView{c.country}));
    }
}

TEST_CASE("A slip is named and corrected", "[outline]")
{
    struct Case {
        double latitude, longitude;
        const char16_t* country;
        Verdict verdict;
        Errc code;
        QString detail, corrected;
    };
    const Case cases[] = {
        {-86.8209, 34.1409, u"US", Verdict::Swapped, Errc::CoordinateSwapped, {}, u"34.1409, -86.8209"_s},
        {-122.3, 47.6, u"US", Verdict::Swapped, Errc::CoordinateSwapped, {}, u"47.6, -122.3"_s},
        {53.7472, 9.73047, u"IE", Verdict::WrongLongitudeSign, Errc::CoordinateWrongSign, u"longitude"_s,
         u"53.7472, -9.73047"_s},
        {33.87, 151.2, u"AU", Verdict::WrongLatitudeSign, Errc::CoordinateWrongSign, u"latitude"_s, u"-33.87, 151.2"_s},
        {34.6, 58.4, u"AR", Verdict::WrongSigns, Errc::CoordinateWrongSign, u"both"_s, u"-34.6, -58.4"_s},
        {50.447, -119.193, u"US", Verdict::Outside, Errc::CoordinateOutsideCountry, {}, {}},
        {48.2, 16.4, u"DE", Verdict::Outside, Errc::CoordinateOutsideCountry, {}, {}},
        {0, 0, u"DE", Verdict::Outside, Errc::CoordinateOutsideCountry, {}, {}},
        {91, 0, u"DE", Verdict::Impossible, Errc::InvalidCoordinate, {}, {}},
        {0, 181, u"ZZ", Verdict::Impossible, Errc::InvalidCoordinate, {}, {}},
        {std::numeric_limits<double>::quiet_NaN(), 8, u"DE", Verdict::Impossible, Errc::InvalidCoordinate, {}, {}},
        {std::numeric_limits<double>::infinity(), 8, u"DE", Verdict::Impossible, Errc::InvalidCoordinate, {}, {}},
        {48.2, 1e300, u"DE", Verdict::Impossible, Errc::InvalidCoordinate, {}, {}},
    };
    for (const Case& c : cases) {
        INFO(c.latitude << ", " << c.longitude << " in " << QStringView{c.country}.toString().toStdString());
        CHECK(checkCoordinate(c.latitude, c.longitude, QStringView{c.country}).verdict == c.verdict);
        const Status status = coordinateStatus(c.latitude, c.longitude, QStringView{c.country});
        REQUIRE_FALSE(status);
        CHECK(status.error().code == c.code);
        CHECK(status.error().detail == c.detail);
        CHECK(status.error().other == c.corrected);
        CHECK_FALSE(status.error().value.isEmpty());
    }
    CHECK(checkCoordinate(10, 10, u"").verdict == Verdict::Unknown);
    CHECK(checkCoordinate(10, 10, u"ZZ").verdict == Verdict::Unknown);
    CHECK(coordinateStatus(10, 10, u"ZZ"));
}

TEST_CASE("In the breweries' list the wrong places are found and no right one is reported", "[outline]")
{
    QFile file{test::testData(u"coordinates/breweries-coordinates.tsv"_s)};
    REQUIRE(file.open(QIODevice::ReadOnly));
    int rows = 0;
    std::map<Verdict, QStringList> found;
    for (const QByteArray& line : file.readAll().split('\n')) {
        const auto cells = QString::fromUtf8(line).split(u'\t');
        if (cells.size() != 3) continue;
        ++rows;
        const auto check = checkCoordinate(cells[1].toDouble(), cells[2].toDouble(), cells[0]);
        if (check.verdict != Verdict::Fine) found[check.verdict].append(cells.join(u' '));
    }
    CHECK(rows == 9'387);
    CHECK(found.size() == 3);
    // Two in the US, and six in the South Tyrol and Portugal that the list's description does not mention.
    CHECK(found[Verdict::Swapped] == QStringList{u"IT 11.3574 46.5019"_s, u"IT 11.1175 46.6775"_s,
                                                 u"IT 11.2159 46.2434"_s, u"IT 11.5646 46.6406"_s,
                                                 u"US -86.8209 34.1409"_s, u"US -72.5649 41.7771"_s,
                                                 u"PT -8.4343 40.8413"_s, u"PT -8.7216 39.8286"_s});
    CHECK(found[Verdict::WrongLongitudeSign] == QStringList{u"IE 53.7472 9.7305"_s});
    // Armstrong, British Columbia, in a row that says United States.
    CHECK(found[Verdict::Outside] == QStringList{u"US 50.4470 -119.1926"_s});
}

TEST_CASE("The outlines can be drawn: closed rings of sane points for nearly every country", "[outline]")
{
    const auto outlines = countryOutlines();
    CHECK(outlines.size() > 240);
    std::size_t points = 0;
    for (const CountryOutline& outline : outlines) {
        INFO(outline.alpha2.toStdString());
        CHECK_FALSE(outline.polygons.empty());
        for (const auto& polygon : outline.polygons)
            for (const auto& ring : polygon) {
                points += ring.size();
                REQUIRE(ring.size() > 2);
                const auto sane = [](const OutlinePoint& p) {
                    return std::abs(p.latitude) <= 90.001f && p.longitude >= -360.001f && p.longitude <= 540.001f;
                };
                CHECK(std::all_of(ring.begin(), ring.end(), sane));
            }
    }
    CHECK(points > 90'000);
}

TEST_CASE("The country of a place is known on land and empty at sea", "[outline]")
{
    CHECK(countryAt(52.52, 13.4) == u"DE"_s);
    CHECK(countryAt(-29.6, 28.3) == u"LS"_s); // a hole in South Africa
    CHECK(countryAt(65, -175) == u"RU"_s);
    CHECK(countryAt(-89.9, 0) == u"AQ"_s);
    CHECK(countryAt(40, -40).isEmpty());
    CHECK(countryAt(400, 0).isEmpty());
}

TEST_CASE("Coordinates may be checked in several threads at once", "[outline]")
{
    std::vector<std::thread> threads;
    std::array<bool, 4> good{};
    for (bool& mine : good)
        threads.emplace_back([&mine] { mine = checkCoordinate(52.52, 13.4, u"DE").verdict == Verdict::Fine; });
    for (auto& thread : threads) thread.join();
    CHECK(std::all_of(good.begin(), good.end(), [](bool fine) { return fine; }));
}
