// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/organisation_record.h"
#include "tests/support/geo_service.h"
#include "tests/ui/widgets/window_rig.h"
#include "ui/support/map/map_view.h"

#include <QBuffer>
#include <QImage>

using namespace kontor;
using namespace kontor::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray redTile()
{
    QImage tile{256, 256, QImage::Format_RGB32};
    tile.fill(Qt::red);
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    tile.save(&file, "PNG");
    return file.data();
}

void setTiles(WindowRig& rig, const QString& address)
{
    const auto record = WindowRig::wait(rig.workspace().ask(OrganisationRecord{}));
    REQUIRE(record);
    REQUIRE(WindowRig::wait(
        rig.workspace().perform(SetRecord{Entity::Organisation, record->id, {{u"map_tiles"_s, address}}})));
}

bool isRed(MapView& map)
{
    return map.grab().toImage().pixelColor(map.width() / 4, map.height() / 4) == QColor{Qt::red};
}

} // namespace

TEST_CASE("the organisation's streets lie over the map from nearby, and its server is not asked before", "[streets]")
{
    Service server{redTile()};
    WindowRig rig;
    const QString key = QString::number(QDateTime::currentMSecsSinceEpoch()); // no tile of an earlier run
    setTiles(rig, u"http://127.0.0.1:%1/%2/{z}/{x}/{y}.png?key=secret"_s.arg(server.port()).arg(key));
    REQUIRE(rig.window->showPage(u"map"_s));
    auto* map = rig.find<MapView>(u"mapView"_s);
    map->moveTo({48.4, 9.98}, 5);
    rig.settle();
    CHECK_FALSE(isRed(*map));
    CHECK(server.requests.isEmpty());

    map->moveTo({48.4, 9.98}, 10);
    if (!canShowStreets()) {
        rig.settle();
        CHECK_FALSE(isRed(*map));
        CHECK(server.requests.isEmpty());
        return;
    }
    REQUIRE(rig.until([&] { return isRed(*map); }));
    REQUIRE(!server.requests.isEmpty());
    for (const QString& request : std::as_const(server.requests)) {
        CAPTURE(request.toStdString());
        CHECK(request.startsWith(u"GET /%1/10/"_s.arg(key)));
        CHECK(request.contains(u".png?key=secret "_s));
        CHECK(request.contains(u"user-agent: kontor/"_s, Qt::CaseInsensitive));
    }
    // The keyboard still moves the one map, and far away it is painted again.
    map->setFocus();
    for (int i = 0; i < 8; ++i) rig.key(Qt::Key_Minus);
    CHECK(map->frame().zoom == 6);
    CHECK(rig.until([&] { return !isRed(*map); }));

    // Nor does the map need the server.
    setTiles(rig, {});
    map->moveTo({48.4, 9.98}, 10);
    CHECK(rig.until([&] { return !isRed(*map); }));
}
