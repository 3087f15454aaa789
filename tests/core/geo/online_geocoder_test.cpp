// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/geocoder_queue.h"
#include "tests/support/catch.h"
#include "tests/support/geo_service.h"

#include <QCoreApplication>
#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace kontor;
using kontor::test::Service;

namespace {

const QByteArray nominatimAnswer = R"([{"lat":"48.3984","lon":"9.9916","importance":0.7,"address":{"house_number":"14",
    "road":"Münsterplatz","city":"Ulm","state":"Baden-Württemberg","postcode":"89073","country_code":"de"}},
    {"lat":"here","lon":"9"},{"lat":"148","lon":"9"}])";
const QByteArray photonAnswer =
    R"({"type":"FeatureCollection","features":[{"geometry":{"coordinates":[-0.1276,51.5034]},
    "properties":{"type":"house","housenumber":"10","street":"Downing Street","city":"London","postcode":"SW1A 2AA",
    "countrycode":"GB","state":"England"}},{"geometry":{"coordinates":["x",1]},"properties":{}}]})";

template <class Condition>
bool until(Condition condition)
{
    QElapsedTimer spent;
    spent.start();
    while (!condition() && spent.elapsed() < 20'000) QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    return condition();
}

} // namespace

TEST_CASE("What the online geocoders answer becomes places, and what is none is left out", "[geo]")
{
    const auto ulm = placesFrom(OnlineGeocoder::Kind::Nominatim, nominatimAnswer);
    REQUIRE(ulm);
    REQUIRE(ulm->size() == 1);
    CHECK(ulm->front().street == u"Münsterplatz 14"_s);
    CHECK(ulm->front().name == u"Ulm"_s);
    CHECK(ulm->front().country == u"DE"_s);
    CHECK(ulm->front().kind == PlaceKind::Street);
    CHECK(ulm->front().point == GeoPoint{48.3984, 9.9916});
    const auto london = placesFrom(OnlineGeocoder::Kind::Photon, photonAnswer);
    REQUIRE(london);
    REQUIRE(london->size() == 1);
    CHECK(london->front().street == u"10 Downing Street"_s);
    CHECK(london->front().postalCode == u"SW1A 2AA"_s);
    CHECK(london->front().region == u"England"_s);
    for (const QByteArray& wrong : {QByteArray{"<html>"}, QByteArray{}, QByteArray{"{\"error\":\"busy\"}"}})
        for (const auto kind : {OnlineGeocoder::Kind::Nominatim, OnlineGeocoder::Kind::Photon})
            CHECK(placesFrom(kind, wrong).error().code == Errc::FileFormat);
}

TEST_CASE("A question is asked in full, with a name for who asks", "[geo]")
{
    Service service{nominatimAnswer};
    const OnlineGeocoder geocoder{.url = service.url(), .email = u"ada+crm@acme.example"_s};
    GeocoderQueue queue{geocoder, u"Kontor/test"_s, 0};
    std::optional<GeocoderQueue::Answer> answer;
    queue.search({.text = u"Münsterplatz 14 & Co, Ulm"_s, .limit = 3}, u"de"_s, &queue,
                 [&](const GeocoderQueue::Answer& places) { answer.emplace(places); });
    REQUIRE(until([&] { return answer.has_value(); }));
    REQUIRE(*answer);
    CHECK((*answer)->front().name == u"Ulm"_s);
    REQUIRE(service.requests.size() == 1);
    const QString asked = service.requests.front();
    CHECK(asked.startsWith(u"GET /geo/search?q=M%C3%BCnsterplatz%2014%20%26%20Co%2C%20Ulm&limit=3&"_s));
    CHECK(asked.contains(u"email=ada%2Bcrm%40acme.example"_s));
    CHECK(asked.contains(u"User-Agent: Kontor/test"_s, Qt::CaseInsensitive));
}

TEST_CASE("The questions of a queue go out one after the other", "[geo]")
{
    Service service{photonAnswer};
    GeocoderQueue queue{{.kind = OnlineGeocoder::Kind::Photon, .url = service.url()}, u"Kontor/test"_s, 50};
    int answered = 0;
    QObject gone;
    for (const QString& text : {u"one"_s, u"two"_s, u"three"_s})
        queue.search({.text = text}, u"no"_s, &queue, [&](const GeocoderQueue::Answer& places) {
            CHECK(places);
            CHECK(service.requests.size() == ++answered); // the next one was not on its way yet
        });
    {
        QObject shortLived;
        queue.search({.text = u"four"_s}, u"no"_s, &shortLived,
                     [](const GeocoderQueue::Answer&) { FAIL("nobody waits"); });
    }
    CHECK(queue.waiting() == 3);
    REQUIRE(until([&] { return answered == 3 && queue.waiting() <= 1; }));
    CHECK(service.requests.size() == 3);
    CHECK_FALSE(service.requests.front().contains(u"lang="_s)); // a language that Photon refuses
}

TEST_CASE("A service that is not there, or refuses, is a network error that names it", "[geo]")
{
    Service refusing{"busy", "429 Too Many Requests"};
    const auto refused = searchOnline({.url = refusing.url()}, {.text = u"Ulm"_s}, u"en"_s, u"Kontor/test"_s);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Errc::Network);
    const auto nobody =
        searchOnline({.url = QUrl{u"http://127.0.0.1:1"_s}}, {.text = u"Ulm"_s}, u"en"_s, u"Kontor/test"_s);
    REQUIRE_FALSE(nobody);
    CHECK(nobody.error().value == u"127.0.0.1"_s);
}
