// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/map/map_land.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace kontor {

namespace {

constexpr double finest = 0.7; ///< pixels that two points of an outline must be apart

QPolygonF thinned(const CountryOutline::Ring& ring, double apart)
{
    QPolygonF points;
    for (const OutlinePoint& point : ring) {
        const QPointF world = worldOf({point.latitude, point.longitude});
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

const std::vector<MapLand::Shape>& MapLand::shapesFor(double zoom)
{
    const int level = std::clamp(int(std::ceil(zoom)), 0, levels - 1);
    std::vector<Shape>& shapes = m_shapes[std::size_t(level)];
    if (!shapes.empty()) return shapes;
    const double apart = level == levels - 1 ? 0 : finest / (256 * std::exp2(level));
    for (const CountryOutline& country : m_outlines)
        for (const CountryOutline::Polygon& polygon : country.polygons) {
            Shape shape;
            for (const auto& ring : polygon) {
                QPolygonF points = thinned(ring, apart);
                if (points.size() < 3) continue;
                if (shape.rings.empty()) shape.bounds = points.boundingRect();
                shape.rings.push_back(std::move(points));
            }
            if (!shape.rings.empty()) shapes.push_back(std::move(shape));
        }
    return shapes;
}

void MapLand::paint(QPainter& painter, const MapFrame& frame)
{
    const QRectF seen{frame.worldAt({0, 0}), frame.worldAt({frame.size.width(), frame.size.height()})};
    const double scale = frame.scale();
    for (const Shape& shape : shapesFor(frame.zoom))
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
