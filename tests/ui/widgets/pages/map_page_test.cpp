// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgets/window_rig.h"
#include "ui/editors/error_line.h"
#include "ui/support/map/map_view.h"
#include "ui/support/own_place.h"
#include "ui/support/row_table.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

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

TEST_CASE("near me goes to where this computer is and lists how far contacts are", "[map_page]")
{
    WindowRig rig{{u"Ulm_Acme"_s}};
    const auto contacts = WindowRig::wait(rig.workspace().ask(ContactList{}));
    REQUIRE(contacts);
    const auto rows = WindowRig::wait(rig.workspace().ask(ContactRows{.numbers = *contacts->order}));
    REQUIRE(rows);
    REQUIRE(WindowRig::wait(rig.workspace().perform(AddRecord{Entity::Location,
                                                              {{u"contact"_s, rows->front().id.toString()},
                                                               {u"city"_s, u"Ulm"_s},
                                                               {u"country"_s, u"DE"_s},
                                                               {u"lat"_s, u"48.4"_s},
                                                               {u"lon"_s, u"9.98"_s}}})));
    setOwnPlace(rig.state(), {{PositionSource::Kind::Place, u"48.4,10.12"_s}, u"Elchingen"_s}); // 10.3 km to the east
    REQUIRE(rig.window->showPage(u"map.near"_s));
    auto* map = rig.find<MapView>(u"mapView"_s);
    REQUIRE(rig.until([&] { return std::abs(pointOf(map->frame().middle).lon - 10.12) < 1e-3; }));
    auto* list = rig.find<RowTable>(u"mapList"_s);
    REQUIRE(rig.until([&] {
        return list->model()->rowCount() == 1 && list->model()->index(0, 1).data().toString() == u"10 km · Ulm"_s;
    }));

    setOwnPlace(rig.state(), {{PositionSource::Kind::Place, {}}, {}});
    QTest::mouseClick(rig.find<QPushButton>(u"mapNear"_s), Qt::LeftButton);
    auto* error = rig.window->findChild<QWidget*>(u"page.map"_s)->findChild<ErrorLine*>();
    REQUIRE(rig.until([&] { return !error->isClear(); }));
    CHECK(error->text().contains(u"Choose the place where you are"_s));
}

TEST_CASE("the settings try out a receiver and keep a place that was chosen", "[map_page]")
{
    WindowRig rig;
    REQUIRE(rig.window->showPage(u"settings.maps"_s));
    auto* source = rig.find<QComboBox>(u"settings.maps.position"_s);
    source->setFocus();
    rig.key(Qt::Key_Down); // the receiver
    auto* receiver = rig.find<QLineEdit>(u"settings.maps.receiver"_s);
    REQUIRE(rig.until([&] { return receiver->isVisible(); }));
    receiver->setFocus();
    QTest::keyClicks(receiver, u"/nowhere/track.nmea"_s);
    rig.key(Qt::Key_Return);
    auto* attempt = rig.find<QPushButton>(u"settings.maps.try"_s);
    REQUIRE(attempt->isEnabled());
    QTest::keyClick(attempt, Qt::Key_Space);
    const auto errors = attempt->parentWidget()->findChildren<ErrorLine*>();
    REQUIRE(errors.size() == 1);
    REQUIRE(rig.until([&] { return !errors.front()->isClear(); }));
    CHECK(errors.front()->text().contains(u"satellite receiver cannot be read"_s));

    source->setFocus();
    rig.key(Qt::Key_Down); // a place
    auto* place = rig.find<QLineEdit>(u"settings.maps.place"_s);
    REQUIRE(rig.until([&] { return place->isVisible(); }));
    CHECK(errors.front()->isClear());
    CHECK_FALSE(attempt->isEnabled());
    place->setFocus();
    QTest::keyClicks(place, u"Ulm"_s);
    QWidget* places = nullptr;
    REQUIRE(rig.until([&] { return (places = QApplication::activePopupWidget()) != nullptr; }));
    QTest::keyClick(places, Qt::Key_Down);
    QTest::keyClick(places, Qt::Key_Return);
    CHECK(ownPlace(rig.state()).source.kind == PositionSource::Kind::Place);
    CHECK(ownPlace(rig.state()).source.where.startsWith(u"48.39"_s));
    QTest::keyClick(attempt, Qt::Key_Space);
    CHECK(rig.until([&] { return rig.find<QLabel>(u"settings.maps.found"_s)->text().contains(u"48.39"_s); }));
}
