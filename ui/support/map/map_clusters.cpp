// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/map/map_clusters.h"

#include <algorithm>
#include <cmath>

namespace kontor {

namespace {
constexpr double cellSide = 44; ///< pixels
constexpr double margin = 24;   ///< a pin just outside reaches into the picture
} // namespace

void MapClusters::set(std::shared_ptr<const std::vector<MapPin>> pins)
{
    m_pins = std::move(pins);
    m_world.clear();
    m_world.reserve(m_pins->size());
    for (const MapPin& pin : *m_pins) m_world.push_back(worldOf(pin.point));
}

/// The copy of the pin that is nearest to the middle.
QPointF MapClusters::pixelOf(std::size_t at, const MapProjection& projection) const
{
    QPointF world = m_world[at];
    if (world.x() - projection.middle.x() > 0.5) world.rx() -= 1;
    if (world.x() - projection.middle.x() < -0.5) world.rx() += 1;
    return projection.pixelOf(world);
}

const std::vector<MapCluster>& MapClusters::of(const MapFrame& frame)
{
    m_clusters.clear();
    const MapProjection projection = frame.projection();
    const QPointF origin = projection.pixelOf({0, 0}); // cells begin there, wherever the map is
    const double left = std::fmod(origin.x(), cellSide) - cellSide, top = std::fmod(origin.y(), cellSide) - cellSide;
    const int columns = int((frame.size.width() - left + margin) / cellSide) + 2;
    const int rows = int((frame.size.height() - top + margin) / cellSide) + 2;
    m_cells.assign(std::size_t(std::max(0, columns * rows)), -1);
    for (std::size_t at = 0; at < m_world.size(); ++at) {
        const QPointF pixel = pixelOf(at, projection);
        if (pixel.x() < -margin || pixel.y() < -margin || pixel.x() > frame.size.width() + margin ||
            pixel.y() > frame.size.height() + margin)
            continue;
        const int column = int((pixel.x() - left) / cellSide), row = int((pixel.y() - top) / cellSide);
        int& cell = m_cells[std::size_t(row * columns + column)];
        if (cell < 0) {
            cell = int(m_clusters.size());
            m_clusters.push_back({.first = quint32(at)});
        }
        MapCluster& cluster = m_clusters[std::size_t(cell)];
        cluster.pixel += pixel;
        ++cluster.count;
        cluster.meaning = std::max(cluster.meaning, (*m_pins)[at].meaning);
    }
    for (MapCluster& cluster : m_clusters) cluster.pixel /= cluster.count;
    return m_clusters;
}

std::vector<quint32> MapClusters::inside(const QPolygonF& pixels, const MapFrame& frame) const
{
    std::vector<quint32> found;
    const QRectF bounds = pixels.boundingRect();
    const MapProjection projection = frame.projection();
    for (std::size_t at = 0; at < m_world.size(); ++at) {
        const QPointF pixel = pixelOf(at, projection);
        if (bounds.contains(pixel) && pixels.containsPoint(pixel, Qt::OddEvenFill)) found.push_back(quint32(at));
    }
    return found;
}

std::vector<quint32> MapClusters::around(QPointF middle, double pixels, const MapFrame& frame, std::size_t limit) const
{
    std::vector<std::pair<double, quint32>> near;
    const MapProjection projection = frame.projection();
    for (std::size_t at = 0; at < m_world.size(); ++at) {
        const QPointF away = pixelOf(at, projection) - middle;
        const double squared = QPointF::dotProduct(away, away);
        if (squared <= pixels * pixels) near.emplace_back(squared, quint32(at));
    }
    const auto end = near.begin() + std::ptrdiff_t(std::min(limit, near.size()));
    std::partial_sort(near.begin(), end, near.end());
    std::vector<quint32> found;
    std::transform(near.begin(), end, std::back_inserter(found), [](const auto& one) { return one.second; });
    return found;
}

} // namespace kontor
