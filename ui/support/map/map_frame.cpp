// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/map/map_frame.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace kontor {

namespace {
constexpr double radians = std::numbers::pi / 180;
constexpr double northernmost = 85.0511; // where the world is a square
constexpr double tile = 256;
} // namespace

QPointF worldOf(GeoPoint point)
{
    const double lat = std::clamp(point.lat, -northernmost, northernmost) * radians;
    return {(point.lon + 180) / 360, (1 - std::asinh(std::tan(lat)) / std::numbers::pi) / 2};
}

GeoPoint pointOf(QPointF world)
{
    const double lon = (world.x() - std::floor(world.x())) * 360 - 180;
    return {std::atan(std::sinh(std::numbers::pi * (1 - 2 * world.y()))) / radians, lon};
}

double MapFrame::scale() const { return tile * std::exp2(zoom); }

void MapFrame::tidy()
{
    zoom = std::clamp(zoom, least, most);
    middle = {middle.x() - std::floor(middle.x()), std::clamp(middle.y(), 0.0, 1.0)};
}

void MapFrame::zoomBy(double steps, QPointF pixel)
{
    const QPointF fixed = worldAt(pixel);
    zoom = std::clamp(zoom + steps, least, most);
    middle += fixed - worldAt(pixel);
    tidy();
}

void MapFrame::panBy(QPointF pixels)
{
    middle -= pixels / scale();
    tidy();
}

} // namespace kontor
