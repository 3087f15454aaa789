// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/support/map/map_clusters.h"

#include <numeric>

using namespace kontor;

namespace {

std::shared_ptr<const std::vector<MapPin>> pinsAt(const std::vector<GeoPoint>& points)
{
    auto pins = std::make_shared<std::vector<MapPin>>();
    for (const GeoPoint& point : points) pins->push_back({.n = quint32(pins->size() + 1), .point = point});
    return pins;
}

MapFrame frameAt(GeoPoint point, double zoom) { return {.middle = worldOf(point), .zoom = zoom, .size = {800, 600}}; }

} // namespace

TEST_CASE("The map's projection leads there and back", "[map]")
{
    for (const GeoPoint point : {GeoPoint{48.4, 9.99}, GeoPoint{-33.9, 151.2}, GeoPoint{64.1, -21.9}}) {
        const GeoPoint back = pointOf(worldOf(point));
        CHECK(std::abs(back.lat - point.lat) < 1e-9);
        CHECK(std::abs(back.lon - point.lon) < 1e-9);
    }
    MapFrame frame = frameAt({48.4, 9.99}, 5);
    const QPointF under = frame.worldAt({100, 50});
    frame.zoomBy(2, {100, 50});
    CHECK(std::abs(frame.worldAt({100, 50}).x() - under.x()) < 1e-9);
    frame.panBy({1e9, 1e9});
    CHECK(frame.middle.y() >= 0);
    CHECK(frame.middle.x() < 1);
}

TEST_CASE("Pins that would cover each other are one with their number, and part when one comes nearer", "[map]")
{
    MapClusters clusters;
    clusters.set(pinsAt({{48.40, 9.99}, {48.41, 9.98}, {52.5, 13.4}}));
    const auto& far = clusters.of(frameAt({50, 11}, 6));
    REQUIRE(far.size() == 2);
    CHECK(std::accumulate(far.begin(), far.end(), 0, [](int sum, const MapCluster& one) { return sum + one.count; }) ==
          3);
    CHECK(clusters.of(frameAt({48.405, 9.985}, 14)).size() == 2); // Berlin is out of sight
}

TEST_CASE("A line around pins chooses them, also beyond the date line", "[map]")
{
    MapClusters clusters;
    clusters.set(pinsAt({{-17, 179.5}, {-17, -179.5}, {0, 0}}));
    const MapFrame frame = frameAt({-17, 180}, 6);
    const QPolygonF around{QList<QPointF>{{300, 200}, {500, 200}, {500, 400}, {300, 400}}};
    CHECK(clusters.inside(around, frame).size() == 2);
    const auto near = clusters.around({400, 300}, 200, frame, 1);
    CHECK(near.size() == 1);
}

TEST_CASE("A cluster knows its pins, and whether more than their town is known", "[map]")
{
    auto pins = std::make_shared<std::vector<MapPin>>();
    pins->push_back({.n = 1, .point = {48.40, 9.99}, .approximate = true});
    pins->push_back({.n = 2, .point = {52.5, 13.4}});
    pins->push_back({.n = 3, .point = {48.41, 9.98}, .approximate = true});
    MapClusters clusters;
    clusters.set(pins);
    clusters.choose({3});
    const MapFrame frame = frameAt({50, 11}, 6);
    const MapCluster* ulm = clusters.with(2, frame);
    REQUIRE(ulm);
    CHECK(ulm->count == 2);
    CHECK(ulm->approximate);
    CHECK(ulm->chosen);
    CHECK(clusters.members(*ulm, frame) == std::vector<quint32>{0, 2});
    const MapCluster* berlin = clusters.with(1, frame);
    REQUIRE(berlin);
    CHECK_FALSE(berlin->approximate);
    CHECK_FALSE(berlin->chosen);
    CHECK_FALSE(clusters.with(1, frameAt({48.405, 9.985}, 14))); // out of sight

    // What is chosen stays so in new pins, which may be more exact.
    auto next = std::make_shared<std::vector<MapPin>>(*pins);
    next->front().approximate = false;
    clusters.set(next);
    CHECK(clusters.with(2, frame)->chosen);
    CHECK_FALSE(clusters.with(2, frame)->approximate);
}
