// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The plugin that lays streets over the map, without the map: a small program, so that a system whose Qt has Qt Location can be
// asked in minutes. What the map makes of it is tested with the window.
#include "tests/support/geo_service.h"
#include "ui/support/map/map_frame.h"
#include "ui/support/map/street_layer.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

using namespace kontor;
using namespace kontor::test;
using namespace Qt::StringLiterals;

namespace {

constexpr GeoPoint ulm{48.4, 9.98};
constexpr int zoom = 10;

/// Red, with a white square in its middle.
QByteArray tile()
{
    QImage image{256, 256, QImage::Format_RGB32};
    image.fill(Qt::red);
    QPainter{&image}.fillRect(QRect{120, 120, 16, 16}, Qt::white);
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    image.save(&file, "PNG");
    return file.data();
}

/// A painted map, all blue, and the streets over it.
struct Map {
    QTemporaryDir cache;
    QWidget widget;
    MapFrame frame{.middle = worldOf(ulm), .zoom = zoom, .size = QSizeF{800, 600}};
    std::unique_ptr<StreetLayer> streets;

    Map()
    {
        widget.resize(800, 600);
        widget.setStyleSheet(u"background: blue"_s);
        widget.show();
        REQUIRE(QTest::qWaitForWindowExposed(&widget));
        streets = streetLayers()->make(&widget);
    }
    bool begin(const Service& server)
    {
        const QString tiles = u"http://127.0.0.1:%1/%2/{z}/{x}/{y}.png?key=secret"_s;
        const QString key = QString::number(QDateTime::currentMSecsSinceEpoch()); // no tile of an earlier run
        return streets->begin({tiles.arg(server.port()).arg(key), cache.path(), u"Kontor/1"_s});
    }
    void show()
    {
        streets->widget()->setGeometry(widget.rect());
        streets->moveTo(ulm, zoom);
        streets->widget()->show();
    }
    QColor at(QPointF pixel) { return widget.grab().toImage().pixelColor(pixel.toPoint()); }
    bool until(QPointF pixel, const QColor& colour)
    {
        return QTest::qWaitFor([&] { return at(pixel) == colour; }, 20'000);
    }
};

/// Where the middle of the tile under the middle of the map lies.
QPointF middleOfTile(const MapFrame& frame)
{
    const double tiles = 1 << zoom;
    return frame.pixelOf(
        {(std::floor(frame.middle.x() * tiles) + 0.5) / tiles, (std::floor(frame.middle.y() * tiles) + 0.5) / tiles});
}

/// Says so where it is not.
bool isHere()
{
    if (canShowStreets()) return true;
    CHECK(streetLayers() == nullptr);
    WARN("this system's Qt has no Qt Location");
    return false;
}

} // namespace

TEST_CASE("streets lie where the painted map has the place, and their server is asked politely", "[streets]")
{
    if (!isHere()) return;
    Service server{tile()};
    Map map;
    REQUIRE(map.begin(server));
    map.show();
    const QPointF middle = middleOfTile(map.frame);
    REQUIRE(map.until(middle, Qt::white));
    for (const QPointF beside : {QPointF{30, 0}, QPointF{-30, 0}, QPointF{0, 30}, QPointF{0, -30}})
        CHECK(map.until(middle + beside, Qt::red));
    if (const QString file = qEnvironmentVariable("KONTOR_PICTURE"); !file.isEmpty()) {
        QPixmap picture = map.widget.grab();
        QPainter painter{&picture};
        painter.setPen(QPen{Qt::black, 2});
        painter.drawEllipse(middle, 20, 20); // the square stands in the ring
        REQUIRE(picture.save(file));
    }
    REQUIRE(!server.requests.isEmpty());
    for (const QString& request : std::as_const(server.requests)) {
        CAPTURE(request.toStdString());
        CHECK(request.contains(u"/10/"_s));
        CHECK(request.contains(u".png?key=secret "_s));
        CHECK(request.contains(u"user-agent: kontor/1"_s, Qt::CaseInsensitive));
    }
}

TEST_CASE("where the server has no tile the painted map shows through", "[streets]")
{
    if (!isHere()) return;
    Service server{"nothing here", "404 Not Found"};
    Map map;
    REQUIRE(map.begin(server));
    map.show();
    REQUIRE(QTest::qWaitFor([&] { return !server.requests.isEmpty(); }, 20'000));
    QTest::qWait(200);
    CHECK(map.at(middleOfTile(map.frame)) == QColor{Qt::blue});
}
