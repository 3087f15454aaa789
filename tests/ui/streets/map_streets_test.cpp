// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The map with streets of a tile server, without the window around it: a program of its own, because systems whose Qt has Qt
// Location are tested by building this alone.
#include "core/commands/record_commands.h"
#include "core/queries/organisation_record.h"
#include "tests/support/geo_service.h"
#include "ui/support/map/map_view.h"

#include <QBuffer>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace kontor;
using namespace kontor::test;
using namespace Qt::StringLiterals;

namespace {

constexpr GeoPoint ulm{48.4, 9.98};

QByteArray redTile()
{
    QImage tile{256, 256, QImage::Format_RGB32};
    tile.fill(Qt::red);
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    tile.save(&file, "PNG");
    return file.data();
}

template <class T>
T wait(const QFuture<T>& future)
{
    REQUIRE(QTest::qWaitFor([&] { return future.isFinished(); }, 10'000));
    return future.result();
}

/// A store and its map.
struct Rig {
    QTemporaryDir folder;
    Workspace workspace{folder.filePath(u"test.kontor"_s)};
    std::unique_ptr<MapView> map;

    Rig()
    {
        REQUIRE(wait(workspace.create({u"Acme"_s, u"DE"_s, u"Ada König"_s, u"ada@acme.example"_s})));
        map = std::make_unique<MapView>(workspace);
        map->resize(800, 600);
        map->show();
        REQUIRE(QTest::qWaitForWindowExposed(map.get()));
    }

    void setTiles(const QString& address)
    {
        const auto record = wait(workspace.ask(OrganisationRecord{}));
        REQUIRE(record);
        REQUIRE(wait(workspace.perform(SetRecord{Entity::Organisation, record->id, {{u"map_tiles"_s, address}}})));
    }
    QImage picture() { return map->grab().toImage(); }
    bool isRed() { return picture().pixelColor(map->width() / 4, map->height() / 4) == QColor{Qt::red}; }
    bool until(const std::function<bool()>& condition) { return QTest::qWaitFor(condition, 10'000); }
};

} // namespace

TEST_CASE("the organisation's streets lie over the map from nearby, and its server is not asked before", "[streets]")
{
    Service server{redTile()};
    Rig rig;
    const QString key = QString::number(QDateTime::currentMSecsSinceEpoch()); // no tile of an earlier run
    rig.setTiles(u"http://127.0.0.1:%1/%2/{z}/{x}/{y}.png?key=secret"_s.arg(server.port()).arg(key));
    MapView& map = *rig.map;
    map.setPins(std::make_shared<const std::vector<MapPin>>(std::vector<MapPin>{{.n = 1, .point = ulm}}));
    map.moveTo(ulm, 5);
    REQUIRE(rig.until([&] { return map.isSettled(); }));
    CHECK_FALSE(rig.isRed());
    CHECK(server.requests.isEmpty());

    map.moveTo(ulm, 10);
    if (!canShowStreets()) {
        REQUIRE(rig.until([&] { return map.isSettled(); }));
        CHECK_FALSE(rig.isRed());
        CHECK(server.requests.isEmpty());
        return;
    }
    REQUIRE(rig.until([&] { return rig.isRed(); }));
    // The pin stands above its street, where it is on the painted map.
    const QImage picture = rig.picture();
    CHECK(picture.pixelColor(picture.width() / 2, picture.height() / 2) != QColor{Qt::red});
    if (const QString file = qEnvironmentVariable("KONTOR_PICTURE"); !file.isEmpty()) REQUIRE(picture.save(file));

    REQUIRE(!server.requests.isEmpty());
    for (const QString& request : std::as_const(server.requests)) {
        CAPTURE(request.toStdString());
        CHECK(request.startsWith(u"GET /%1/10/"_s.arg(key)));
        CHECK(request.contains(u".png?key=secret "_s));
        CHECK(request.contains(u"user-agent: kontor/"_s, Qt::CaseInsensitive));
    }
    // The keyboard still moves the one map, and far away it is painted again.
    map.activateWindow();
    map.setFocus();
    for (int i = 0; i < 8; ++i) QTest::keyClick(&map, Qt::Key_Minus);
    CHECK(map.frame().zoom == 6);
    CHECK(rig.until([&] { return !rig.isRed(); }));

    // Nor does the map need the server.
    rig.setTiles({});
    map.moveTo(ulm, 10);
    CHECK(rig.until([&] { return !rig.isRed(); }));
}
