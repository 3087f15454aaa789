// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/gazetteer.h"

#include "core/geo/place_data.h"
#include "core/geo/place_words.h"
#include "tests/support/catch.h"
#include "tests/support/paths.h"

#include <QFile>

#include <algorithm>

using namespace kontor;
using namespace Qt::StringLiterals;

namespace {

Place firstFor(const QString& text, std::optional<GeoPoint> near = {})
{
    const auto places = searchPlaces({.text = text, .near = near});
    REQUIRE(places);
    INFO(text.toStdString());
    REQUIRE_FALSE(places->empty());
    return places->front();
}

bool lies(const Place& place, double lat, double lon) { return distance(place.point, {lat, lon}) < 20'000; }

} // namespace

TEST_CASE("A city is found by its names in any language", "[gazetteer]")
{
    for (const QString& name : {u"Wien"_s, u"Vienna"_s, u"wien"_s, u"Вена"_s, u"Bécs"_s})
        CHECK(lies(firstFor(name), 48.2085, 16.3721));
    for (const QString& name : {u"Köln"_s, u"Koeln"_s, u"koln"_s, u"Cologne"_s, u"Keulen"_s})
        CHECK(lies(firstFor(name), 50.9333, 6.95));
    CHECK(firstFor(u"São Paulo"_s).country == u"BR"_s);
    CHECK(firstFor(u"sao paulo"_s).country == u"BR"_s);
    CHECK(firstFor(u"Saint Louis, Missouri"_s).point == firstFor(u"St. Louis MO"_s).point);
}

TEST_CASE("Region and country tell cities of one name apart", "[gazetteer]")
{
    CHECK(firstFor(u"Paris"_s).country == u"FR"_s);
    CHECK(lies(firstFor(u"Paris, Texas"_s), 33.66, -95.555));
    CHECK(lies(firstFor(u"paris tx"_s), 33.66, -95.555));
    CHECK(lies(firstFor(u"San Jose, CA"_s), 37.339, -121.895));
    CHECK(lies(firstFor(u"San Jose CA USA"_s), 37.339, -121.895));
    CHECK(firstFor(u"San José, Costa Rica"_s).country == u"CR"_s);
    CHECK(lies(firstFor(u"Springfield IL"_s), 39.8, -89.65));
    CHECK(lies(firstFor(u"Springfield, Missouri, United States"_s), 37.215, -93.298));
    CHECK(lies(firstFor(u"wien österreich"_s), 48.2085, 16.3721));
    CHECK(lies(firstFor(u"wien öst"_s), 48.2085, 16.3721)); // still typing
    CHECK(lies(firstFor(u"Frankfurt am Main"_s), 50.115, 8.684));
    CHECK(lies(firstFor(u"Frankfurt, Brandenburg"_s), 52.347, 14.55));
    CHECK(lies(firstFor(u"London ON"_s), 42.983, -81.233));
}

TEST_CASE("The first letters of a name suggest its cities, the largest and the nearest first", "[gazetteer]")
{
    CHECK(lies(firstFor(u"münc"_s), 48.137, 11.575));
    CHECK(firstFor(u"münc"_s).name == u"München"_s);
    CHECK(firstFor(u"munic"_s).name == u"Munich"_s);
    CHECK(lies(firstFor(u"Neust"_s, GeoPoint{49.35, 8.15}), 49.35, 8.139)); // an der Weinstraße
    CHECK(lies(firstFor(u"Springfield"_s, GeoPoint{42.1, -72.6}), 42.101, -72.59));
    const auto few = searchPlaces({.text = u"b"_s, .limit = 3});
    REQUIRE(few);
    CHECK(few->size() == 3);
}

TEST_CASE("A postal code is found with and without its city", "[gazetteer]")
{
    const Place munich = firstFor(u"80331 München"_s);
    CHECK(lies(munich, 48.137, 11.575));
    CHECK(munich.kind == PlaceKind::PostalCode);
    CHECK(munich.postalCode == u"80331"_s);
    CHECK(searchPlaces({.text = u"80331 München"_s})->size() == 1);
    CHECK(munich.name == u"München"_s);
    CHECK(firstFor(u"D-80331 München"_s).point == munich.point);
    CHECK(firstFor(u"München 80331"_s).postalCode == u"80331"_s);
    CHECK(lies(firstFor(u"90210"_s), 34.09, -118.41));
    CHECK(firstFor(u"75001 Paris"_s).country == u"FR"_s);
    // No list knows Vienna's codes; the city answers, and the code is not lost.
    CHECK(lies(firstFor(u"1010 Wien"_s), 48.2085, 16.3721));
    CHECK(firstFor(u"1010 Wien"_s).postalCode == u"1010"_s);
    CHECK(lies(firstFor(u"Marienplatz 1, 80331 München"_s), 48.137, 11.575));
    CHECK(lies(firstFor(u"1 Main St, Bend, OR 97701, United States"_s), 44.058, -121.315));
}

TEST_CASE("A postal code that no list knows is not read as the letters of some town", "[gazetteer]")
{
    for (const QString& code : {u"SW1A 1AA"_s, u"SW1A"_s, u"EC1A 1BB"_s, u"1012 AB"_s, u"H3Z 2Y7"_s, u"00-950"_s,
                                u"99999"_s, u"SE-111 20"_s}) {
        INFO(code.toStdString());
        const auto places = searchPlaces({.text = code});
        REQUIRE(places);
        for (const Place& place : *places) {
            INFO(placeLabel(place).toStdString());
            CHECK(place.kind == PlaceKind::PostalCode);
            CHECK(place.postalCode.startsWith(code.section(u' ', 0, 0)));
        }
    }
    CHECK(firstFor(u"SW1A 1AA London"_s).name == u"London"_s);
    CHECK(firstFor(u"SW1A 1AA Lodnon"_s).name == u"London"_s); // a town is forgiven its letters
    CHECK(placeLabel(firstFor(u"1012 AB Amsterdam"_s)).startsWith(u"1012 AB Amsterdam, "_s));
    CHECK(placeLabel(firstFor(u"Amsterdam, 1012 AB"_s)).startsWith(u"1012 AB Amsterdam, "_s));
    CHECK(firstFor(u"Perth, WA 6000"_s).country == u"AU"_s);
    CHECK(firstFor(u"1900 LA PAZ"_s).name == u"La Paz"_s); // letters that are no end of a code
}

TEST_CASE("Beside a postal code that no list knows, a town that is written out is no beginning", "[gazetteer]")
{
    const auto labels = [](const QString& text) {
        const auto places = searchPlaces({.text = text});
        REQUIRE(places);
        QStringList found;
        for (const Place& place : *places) found.append(placeLabel(place));
        return found;
    };
    const QStringList vienna = labels(u"1010 Wien"_s);
    REQUIRE_FALSE(vienna.isEmpty());
    CHECK(vienna.front() == u"1010 Wien, Austria"_s);
    for (const QString& label : vienna) CHECK(label.startsWith(u"1010 Wien,"_s));
    CHECK_FALSE(labels(u"Wien"_s).filter(u"Wiener Neustadt"_s).isEmpty());
    CHECK_FALSE(labels(u"1010 Wiener Neu"_s).filter(u"Wiener Neustadt"_s).isEmpty()); // still typing
}

TEST_CASE("One wrong letter still leads to the city", "[gazetteer]")
{
    CHECK(lies(firstFor(u"Muenchne"_s), 48.137, 11.575));
    CHECK(lies(firstFor(u"Hambrug"_s), 53.55, 9.99));
    CHECK(lies(firstFor(u"Stuttgard"_s), 48.78, 9.18));
    CHECK(lies(firstFor(u"Philadelpia, PA"_s), 39.95, -75.16));
}

TEST_CASE("Countries and regions are places too, and an unknown village lies in its own", "[gazetteer]")
{
    CHECK(firstFor(u"Österreich"_s).kind == PlaceKind::Country);
    CHECK(firstFor(u"Bayern"_s).kind == PlaceKind::Region);
    const Place village = firstFor(u"Xyzzyhausen, Bayern, Germany"_s);
    CHECK(village.kind == PlaceKind::Region);
    CHECK(village.region == u"Bayern"_s);
    CHECK(firstFor(u"Schloss Nymphenburg, München"_s).name == u"München"_s);
    const auto nothing = searchPlaces({.text = u"qqqqxqqqq"_s});
    REQUIRE(nothing);
    CHECK(nothing->empty());
    CHECK(searchPlaces({.text = u" , ,"_s})->empty());
}

TEST_CASE("The nearest city is found, also across the date line, and none in the middle of an ocean", "[gazetteer]")
{
    const auto ulm = nearestPlace({48.40, 9.99});
    REQUIRE(ulm);
    REQUIRE(*ulm);
    CHECK((*ulm)->name == u"Ulm"_s);
    CHECK((*ulm)->country == u"DE"_s);
    const auto taveuni = nearestPlace({-16.6, 179.99}, 400'000); // Fiji, where the line passes
    REQUIRE(taveuni);
    CHECK(taveuni->has_value());
    const auto ocean = nearestPlace({0, -30});
    REQUIRE(ocean);
    CHECK_FALSE(ocean->has_value());
}

TEST_CASE("Every city of the gazetteer's file is found by the name it shows", "[gazetteer]")
{
    const PlaceData* data = PlaceData::instance();
    REQUIRE(data);
    int strangers = 0;
    for (std::size_t i = 0; i < data->cityCount(); i += 7) {
        const QByteArray key = placeKey(QString::fromUtf8(data->string(data->places()[i].name)));
        PlaceData::Names names{*data, key};
        bool found = false;
        while (!found && names.next() && names.key() == key) {
            quint32 place = 0;
            bool isMain = false;
            while (!found && names.nextPlace(place, isMain)) found = place == i && isMain;
        }
        if (!found) ++strangers;
    }
    CHECK(strangers == 0);
}

TEST_CASE("The largest cities inside a box label a map", "[gazetteer]")
{
    const auto cities = largestPlaces(47, 6, 55, 15, 3);
    REQUIRE(cities);
    REQUIRE(cities->size() == 3);
    CHECK((*cities)[0].name == u"Berlin"_s);
}

TEST_CASE("Nearly all places of a real list are found near where they are", "[gazetteer]")
{
    QFile list{test::testData(u"coordinates/breweries-places.tsv"_s)};
    REQUIRE(list.open(QIODevice::ReadOnly));
    int rows = 0, answered = 0, near = 0;
    for (const QString& line : QString::fromUtf8(list.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList cells = line.split(u'\t');
        if (rows++ % 10 != 0) continue; // the benchmark takes them all
        const auto places = searchPlaces({.text = cells.mid(2).join(u", "_s), .limit = 1});
        REQUIRE(places);
        if (places->empty()) continue;
        ++answered;
        const GeoPoint point{cells[0].toDouble(), cells[1].toDouble()};
        if (distance(places->front().point, point) <= 25'000) ++near;
    }
    CHECK(rows > 9000);
    CHECK(answered >= rows / 10 * 95 / 100);
    CHECK(near >= rows / 10 * 90 / 100);
}

TEST_CASE("At home is meant rather than elsewhere, unless that is much larger", "[gazetteer]")
{
    const auto first = [](const QString& text, const QString& home) {
        const auto places = searchPlaces({.text = text, .home = home});
        REQUIRE(places);
        REQUIRE_FALSE(places->empty());
        return places->front();
    };
    CHECK(first(u"Ul"_s, {}).country != u"DE"_s);
    CHECK(first(u"Ul"_s, u"DE"_s).name == u"Ulm"_s);
    CHECK(first(u"Neustadt"_s, u"DE"_s).country == u"DE"_s);
    CHECK(first(u"London"_s, u"CA"_s).country == u"CA"_s);
    CHECK(first(u"Wien"_s, u"DE"_s).country == u"AT"_s);
    CHECK(first(u"Paris"_s, u"US"_s).country == u"FR"_s);
}

TEST_CASE("The first letters leave nothing out that a longer answer would begin with", "[gazetteer]")
{
    const std::vector<std::optional<GeoPoint>> wheres{std::nullopt, GeoPoint{48.4, 9.98}, GeoPoint{-33.9, 151.2}};
    for (const QString& text :
         {u"s"_s, u"m"_s, u"x"_s, u"sa"_s, u"ne"_s, u"lon"_s, u"1"_s, u"80"_s, u"sa, br"_s, u"п"_s})
        for (const auto& near : wheres) {
            const QString home = near ? u"CH"_s : QString{};
            const auto few = searchPlaces({.text = text, .near = near, .limit = 5, .home = home});
            const auto many = searchPlaces({.text = text, .near = near, .limit = 500, .home = home});
            REQUIRE(few);
            REQUIRE(many);
            INFO(text.toStdString());
            REQUIRE(few->size() == std::min<std::size_t>(5, many->size()));
            for (std::size_t i = 0; i < few->size(); ++i) {
                CHECK((*few)[i].name == (*many)[i].name);
                CHECK((*few)[i].point == (*many)[i].point);
                CHECK((*few)[i].score == (*many)[i].score);
            }
        }
}

TEST_CASE("What one letter suggests is what looking at every name with it finds", "[gazetteer]")
{
    const PlaceData* const data = PlaceData::instance();
    REQUIRE(data);
    for (const char letter : {'s', 'q'}) {
        // The largest of the cities whose main name begins with it, and what their score is made of.
        std::vector<quint32> cities;
        PlaceData::Names names{*data, QByteArray{1, letter}};
        while (names.next()) {
            quint32 number = 0;
            bool isMain = false;
            while (names.nextPlace(number, isMain))
                if (isMain && number < data->cityCount() && names.key().size() > 1) cities.push_back(number);
        }
        std::sort(cities.begin(), cities.end());
        const auto found = searchPlaces({.text = QString{QChar::fromLatin1(letter)}, .limit = 300});
        REQUIRE(found);
        // One that is larger than another city in the answer has to stand in it too.
        const auto isThere = [&](quint32 city) {
            const GeoPoint point = data->places()[city].point();
            return std::any_of(found->begin(), found->end(), [&](const Place& place) { return place.point == point; });
        };
        for (std::size_t i = 0; i < 40 && i < cities.size(); ++i) CHECK(isThere(cities[i]));
    }
}
