// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgets/dashboard_rig.h"
#include "ui/support/map/map_view.h"

using namespace Qt::StringLiterals;
using namespace kontor;
using namespace kontor::test;

TEST_CASE("a contact without coordinates stands in its town, and who is near has a name", "[boxes][map]")
{
    DashboardRig rig;
    const Id contact = rig.business(u"Braukunst GmbH"_s), near = rig.business(u"Donau Werkzeuge"_s);
    rig.addTo(contact, Entity::Location, {{u"city"_s, u"Ulm"_s}, {u"country"_s, u"DE"_s}});
    const GeoPoint elchingen{48.45, 10.15};
    rig.addTo(near, Entity::Location,
              {{u"city"_s, u"Elchingen"_s}, {u"country"_s, u"DE"_s}, {u"lat"_s, u"48.45"_s}, {u"lon"_s, u"10.15"_s}});
    rig.open(contact);
    rig.jump(Qt::Key_A);
    auto* map = rig.find<MapView>(u"contactMap"_s);
    REQUIRE(rig.until([&] { return map->isVisible() && map->pinsInView(5).size() == 1; }));
    const auto town = rig.data(contact).locations.front().town;
    REQUIRE(town);
    const auto pointAt = [&](GeoPoint point, QPoint beside) {
        QTest::mouseMove(map, map->frame().pixelOf(worldOf(point)).toPoint() + beside);
        QCoreApplication::processEvents();
    };
    pointAt(elchingen, {});
    CHECK(rig.until([&] { return map->tip() == u"Donau Werkzeuge"_s; }));
    pointAt(*town, {0, -16}); // the head of the drop
    CHECK(map->tip() == MapView::aboutHere());
}
