// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgets/window_rig.h"
#include "ui/support/map/map_view.h"
#include "ui/support/row_table.h"

#include <QLineEdit>

using namespace kontor;
using namespace kontor::test;
using namespace Qt::StringLiterals;

TEST_CASE("the map is moved and zoomed by keyboard and goes to a place that is typed", "[map_page]")
{
    WindowRig rig{{u"Acme"_s, u"Ada König"_s}};
    REQUIRE(rig.window->showPage(u"map"_s));
    auto* map = rig.find<MapView>(u"mapView"_s);
    map->setFocus();
    const double zoom = map->frame().zoom;
    rig.key(Qt::Key_Plus);
    CHECK(map->frame().zoom == zoom + 0.5);
    const double x = map->frame().middle.x();
    rig.key(Qt::Key_Right);
    CHECK(map->frame().middle.x() > x);

    auto* place = rig.find<QLineEdit>(u"mapPlace"_s);
    place->setFocus();
    QTest::keyClicks(place, u"Ulm"_s);
    QWidget* places = nullptr;
    REQUIRE(rig.until([&] { return (places = QApplication::activePopupWidget()) != nullptr; }));
    QTest::keyClick(places, Qt::Key_Down);
    QTest::keyClick(places, Qt::Key_Return);
    const GeoPoint middle = pointOf(map->frame().middle);
    CHECK(std::abs(middle.lat - 48.4) < 0.05);
    CHECK(std::abs(middle.lon - 9.99) < 0.05);
}
