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

TEST_CASE("a place shows how its name begins once it is chosen, and once the keyboard goes elsewhere", "[map_page]")
{
    WindowRig rig{{u"Acme"_s}};
    REQUIRE(rig.window->showPage(u"map"_s));
    auto* place = rig.find<QLineEdit>(u"mapPlace"_s);
    place->setFocus();
    QTest::keyClicks(place, u"Neustadt an der Weinstra"_s);
    CHECK(place->cursorPosition() == place->text().size()); // whoever types goes on where they are
    QWidget* places = nullptr;
    REQUIRE(rig.until([&] { return (places = QApplication::activePopupWidget()) != nullptr; }));
    CHECK(place->cursorPosition() == place->text().size()); // also while the list is open
    QTest::keyClick(places, Qt::Key_Down);
    QTest::keyClick(places, Qt::Key_Return);
    REQUIRE(place->text().startsWith(u"Neustadt an der Weinstraße"_s));
    CHECK(place->cursorPosition() == 0);

    place->setFocus();
    place->end(false);
    rig.find<MapView>(u"mapView"_s)->setFocus();
    CHECK(place->cursorPosition() == 0);
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

namespace {

/// Businesses with an address each; without a point only their town is known.
struct MapRig : WindowRig {
    Id add(const QString& name, const QString& city, const QString& country, std::optional<GeoPoint> point = {})
    {
        const Id made = WindowRig::add(name);
        FieldTexts fields{{u"contact"_s, made.toString()}, {u"city"_s, city}, {u"country"_s, country}};
        if (point) {
            fields.append({u"lat"_s, QString::number(point->lat)});
            fields.append({u"lon"_s, QString::number(point->lon)});
        }
        REQUIRE(wait(workspace().perform(AddRecord{Entity::Location, fields})));
        return made;
    }
    MapView& showMap()
    {
        REQUIRE(window->showPage(u"map"_s));
        settle();
        auto* map = find<MapView>(u"mapView"_s);
        map->setFocus();
        return *map;
    }
    /// The pointer goes where the map has this point.
    void pointAt(MapView& map, GeoPoint point)
    {
        QTest::mouseMove(&map, map.frame().pixelOf(worldOf(point)).toPoint());
        QCoreApplication::processEvents();
    }
    QStringList listed()
    {
        QStringList names;
        const QAbstractItemModel* model = find<RowTable>(u"mapList"_s)->model();
        for (int row = 0; row < model->rowCount(); ++row) names << model->index(row, 0).data().toString();
        names.sort();
        return names;
    }
    QStringList marked()
    {
        QStringList names;
        for (const QModelIndex& index : find<RowTable>(u"mapList"_s)->selectionModel()->selectedRows())
            names << index.data().toString();
        names.sort();
        return names;
    }
};

constexpr GeoPoint vienna{48.2, 16.37};

} // namespace

TEST_CASE("contacts whose town is all that is known are on the map, and told apart", "[map_page]")
{
    MapRig rig;
    rig.add(u"Ulm_Acme"_s, u"Ulm"_s, u"DE"_s);
    MapView& map = rig.showMap();
    REQUIRE(rig.until([&] { return rig.listed() == QStringList{u"Ulm_Acme"_s}; }));
    CHECK(rig.find<QLabel>(u"mapLegend"_s)->isVisible());
    const auto pins = map.pinsInView(10);
    REQUIRE(pins.size() == 1);
    CHECK(pins.front().approximate);
    rig.pointAt(map, pins.front().point);
    REQUIRE(rig.until([&] { return map.tip().contains(u"Ulm_Acme"_s); }));
    CHECK(map.tip().endsWith(MapView::aboutHere()));

    // How far it is, is about right.
    setOwnPlace(rig.state(), {{PositionSource::Kind::Place, u"48.4,10.12"_s}, u"Elchingen"_s});
    REQUIRE(rig.window->showPage(u"map.near"_s));
    const QAbstractItemModel* model = rig.find<RowTable>(u"mapList"_s)->model();
    REQUIRE(rig.until(
        [&] { return model->rowCount() == 1 && model->index(0, 1).data().toString().startsWith(u"about "_s); }));
}

TEST_CASE("a pin that is pointed at tells whose it is and marks its rows", "[map_page]")
{
    MapRig rig;
    rig.add(u"Vienna_Acme"_s, u"Wien"_s, u"AT"_s, vienna);
    for (int i = 0; i < 9; ++i) rig.add(u"Ulm_%1"_s.arg(i), u"Ulm"_s, u"DE"_s, GeoPoint{48.4 + i * 1e-4, 9.99});
    MapView& map = rig.showMap();
    REQUIRE(rig.until([&] { return rig.listed().size() == 10; }));
    CHECK_FALSE(rig.find<QLabel>(u"mapLegend"_s)->isVisible());

    rig.pointAt(map, vienna);
    REQUIRE(rig.until([&] { return map.tip() == u"Vienna_Acme"_s; }));
    CHECK(rig.marked() == QStringList{u"Vienna_Acme"_s});
    rig.pointAt(map, {48.4, 9.99}); // all nine lie here
    REQUIRE(rig.until([&] { return map.tip().startsWith(u"9 contacts\nUlm_"_s); }));
    CHECK(map.tip().count(u"\nUlm_"_s) == 6);
    CHECK(map.tip().endsWith(u"and 3 more"_s));
    CHECK(rig.marked().size() == 9);
    rig.pointAt(map, {50, 13});
    CHECK(map.tip().isEmpty());

    // By keyboard the one next to the middle, which Return opens.
    map.moveTo(vienna, 8);
    rig.key(Qt::Key_Left);
    REQUIRE(rig.until([&] { return map.tip() == u"Vienna_Acme"_s; }));
    rig.key(Qt::Key_Return);
    CHECK(rig.until([&] { return rig.seen(u"dashboard.name"_s) != nullptr; }));
}

TEST_CASE("the row that is chosen beside the map marks its pin", "[map_page]")
{
    MapRig rig;
    rig.add(u"Vienna_Acme"_s, u"Wien"_s, u"AT"_s, vienna);
    rig.add(u"Ulm_Acme"_s, u"Ulm"_s, u"DE"_s, GeoPoint{48.4, 9.99});
    MapView& map = rig.showMap();
    REQUIRE(rig.until([&] { return rig.listed().size() == 2; }));
    const auto around = [&](GeoPoint point) {
        const QPointF at = map.frame().pixelOf(worldOf(point));
        return map.grab(QRectF{at.x() - 12, at.y() - 12, 24, 24}.toRect()).toImage();
    };
    const QImage ulm = around({48.4, 9.99}), wien = around(vienna);
    auto* list = rig.find<RowTable>(u"mapList"_s);
    const int row = list->model()->index(0, 0).data().toString() == u"Ulm_Acme"_s ? 0 : 1;
    list->selectRow(row);
    CHECK(around({48.4, 9.99}) != ulm);
    CHECK(around(vienna) == wien);
    list->clearSelection();
    CHECK(around({48.4, 9.99}) == ulm);
}

TEST_CASE("contacts inside a line are chosen in the list of contacts", "[map_page]")
{
    MapRig rig;
    rig.add(u"Vienna_Acme"_s, u"Wien"_s, u"AT"_s, vienna);
    rig.add(u"Ulm_A"_s, u"Ulm"_s, u"DE"_s, GeoPoint{48.4, 9.99});
    rig.add(u"Ulm_B"_s, u"Ulm"_s, u"DE"_s, GeoPoint{48.41, 9.98});
    rig.WindowRig::add(u"Nowhere"_s);
    MapView& map = rig.showMap();
    REQUIRE(rig.until([&] { return rig.listed().size() == 3; }));
    const QPoint ulm = map.frame().pixelOf(worldOf({48.4, 9.99})).toPoint();
    QTest::mousePress(&map, Qt::LeftButton, Qt::ShiftModifier, ulm + QPoint{-30, -30});
    for (const QPoint corner : {QPoint{30, -30}, QPoint{30, 30}, QPoint{-30, 30}}) {
        QMouseEvent move{QEvent::MouseMove, QPointF{ulm + corner}, map.mapToGlobal(QPointF{ulm + corner}),
                         Qt::NoButton,      Qt::LeftButton,        Qt::ShiftModifier};
        QApplication::sendEvent(&map, &move);
    }
    QTest::mouseRelease(&map, Qt::LeftButton, Qt::ShiftModifier, ulm + QPoint{-30, 30});
    REQUIRE(rig.until([&] { return rig.listed() == QStringList{u"Ulm_A"_s, u"Ulm_B"_s}; }));

    auto* choose = rig.find<QPushButton>(u"mapChoose"_s);
    choose->setFocus();
    rig.key(Qt::Key_Space);
    REQUIRE(rig.untilNames({u"Nowhere"_s, u"Ulm_A"_s, u"Ulm_B"_s, u"Vienna_Acme"_s}));
    REQUIRE(rig.until([&] { return rig.table().chosen().count() == 2; }));
    CHECK(rig.seen(u"selectionBar"_s));
    CHECK(rig.table().actedOn().size() == 2);

    // With the map's own query, which the list then shows.
    REQUIRE(rig.window->showPage(u"map"_s));
    rig.find<QLineEdit>(u"mapSearch"_s)->setText(u"ulm_a"_s);
    REQUIRE(rig.until([&] { return rig.listed() == QStringList{u"Ulm_A"_s}; }));
    QTest::mouseClick(choose, Qt::LeftButton);
    REQUIRE(rig.untilNames({u"Ulm_A"_s}));
    CHECK(rig.until([&] { return rig.table().chosen().count() == 1; }));
}
