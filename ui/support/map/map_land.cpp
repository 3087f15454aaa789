// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/map/map_land.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace kontor {

namespace {

constexpr double finest = 0.8; ///< pixels that two points of an outline must be apart

QPolygonF worldRing(const CountryOutline::Ring& ring)
{
    QPolygonF points;
    points.reserve(qsizetype(ring.size()));
    for (const OutlinePoint& point : ring) points.append(worldOf({point.latitude, point.longitude}));
    return points;
}

QPolygonF thinned(const QPolygonF& ring, double apart)
{
    QPolygonF points;
    for (const QPointF& world : ring) {
        const bool near = !points.isEmpty() && std::abs(world.x() - points.last().x()) < apart &&
                          std::abs(world.y() - points.last().y()) < apart;
        if (!near) points.append(world);
    }
    return points;
}

} // namespace

void MapLand::set(std::span<const CountryOutline> outlines)
{
    m_outlines = outlines;
    m_shapes = {};
}

/// Every point, for the nearest view; the wider ones are thinned from it, which takes no more projecting.
const std::vector<MapLand::Shape>& MapLand::wholeShapes()
{
    std::vector<Shape>& shapes = m_shapes.back();
    if (!shapes.empty()) return shapes;
    for (const CountryOutline& country : m_outlines)
        for (const CountryOutline::Polygon& polygon : country.polygons) {
            Shape shape;
            for (const auto& ring : polygon)
                if (ring.size() > 2) shape.rings.push_back(worldRing(ring));
            if (shape.rings.empty()) continue;
            shape.bounds = shape.rings.front().boundingRect();
            shapes.push_back(std::move(shape));
        }
    return shapes;
}

const std::vector<MapLand::Shape>& MapLand::shapesOf(int level)
{
    const std::vector<Shape>& whole = wholeShapes();
    std::vector<Shape>& shapes = m_shapes[std::size_t(level)];
    if (!shapes.empty()) return shapes;
    const double apart = finest / (256 * std::exp2(level));
    for (const Shape& all : whole) {
        Shape shape;
        for (const QPolygonF& ring : all.rings)
            if (QPolygonF points = thinned(ring, apart); points.size() > 2) shape.rings.push_back(std::move(points));
        if (shape.rings.empty()) continue;
        shape.bounds = shape.rings.front().boundingRect();
        shapes.push_back(std::move(shape));
    }
    return shapes;
}

void MapLand::paint(QPainter& painter, const MapFrame& frame)
{
    const QRectF seen{frame.worldAt({0, 0}), frame.worldAt({frame.size.width(), frame.size.height()})};
    const double scale = frame.scale();
    for (const Shape& shape : shapesOf(std::clamp(int(std::ceil(frame.zoom - 0.5)), 0, levels - 1)))
        for (int turn = -2; turn <= 2; ++turn) { // the world goes on to both sides
            if (!shape.bounds.translated(turn, 0).intersects(seen)) continue;
            const QPointF shift = frame.pixelOf({double(turn), 0});
            QPainterPath path;
            for (const QPolygonF& ring : shape.rings) {
                QPolygonF pixels;
                pixels.reserve(ring.size());
                for (const QPointF& point : ring) pixels.append(point * scale + shift);
                path.addPolygon(pixels);
                path.closeSubpath();
            }
            painter.drawPath(path);
        }
}

} // namespace kontor
