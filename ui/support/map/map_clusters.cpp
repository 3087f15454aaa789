// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/map/map_clusters.h"

#include <algorithm>
#include <cmath>

namespace kontor {

namespace {
constexpr double cellSide = 44; ///< pixels
constexpr double margin = 24;   ///< a pin just outside reaches into the picture

/// Cells of one picture. They begin where the world does, wherever the map is.
struct Cells {
    double left, top;     ///< of the first
    double right, bottom; ///< of what can be seen
    int columns, rows;

    static Cells of(const MapFrame& frame)
    {
        const QPointF origin = frame.projection().pixelOf({0, 0});
        Cells cells{std::fmod(origin.x(), cellSide) - cellSide,
                    std::fmod(origin.y(), cellSide) - cellSide,
                    frame.size.width() + margin,
                    frame.size.height() + margin,
                    0,
                    0};
        cells.columns = int((cells.right - cells.left) / cellSide) + 2;
        cells.rows = int((cells.bottom - cells.top) / cellSide) + 2;
        return cells;
    }
    bool has(QPointF pixel) const
    {
        return pixel.x() >= -margin && pixel.y() >= -margin && pixel.x() <= right && pixel.y() <= bottom;
    }
    /// Of a pixel that can be seen.
    int at(QPointF pixel) const
    {
        return int((pixel.y() - top) / cellSide) * columns + int((pixel.x() - left) / cellSide);
    }
};

} // namespace

void MapClusters::set(std::shared_ptr<const std::vector<MapPin>> pins)
{
    m_pins = std::move(pins);
    m_world.clear();
    m_world.reserve(m_pins->size());
    for (const MapPin& pin : *m_pins) m_world.push_back(worldOf(pin.point));
    choose(std::vector{m_chosenContacts});
}

void MapClusters::choose(const std::vector<quint32>& contacts)
{
    m_chosenContacts = contacts;
    std::ranges::sort(m_chosenContacts);
    m_chosen.assign(contacts.empty() ? 0 : m_world.size(), false);
    for (std::size_t at = 0; at < m_chosen.size(); ++at)
        m_chosen[at] = std::ranges::binary_search(m_chosenContacts, (*m_pins)[at].n);
}

const std::vector<MapCluster>& MapClusters::of(const MapFrame& frame)
{
    m_clusters.clear();
    const Cells cells = Cells::of(frame);
    const MapProjection projection = frame.projection();
    m_cells.assign(std::size_t(std::max(0, cells.columns * cells.rows)), -1);
    for (std::size_t at = 0; at < m_world.size(); ++at) {
        const QPointF pixel = pixelOf(at, projection);
        if (!cells.has(pixel)) continue;
        int& cell = m_cells[std::size_t(cells.at(pixel))];
        if (cell < 0) {
            cell = int(m_clusters.size());
            m_clusters.push_back({.first = quint32(at)});
        }
        MapCluster& cluster = m_clusters[std::size_t(cell)];
        const MapPin& pin = (*m_pins)[at];
        cluster.pixel += pixel;
        ++cluster.count;
        cluster.meaning = std::max(cluster.meaning, pin.meaning);
        cluster.approximate = cluster.approximate && pin.approximate;
        if (!m_chosen.empty() && m_chosen[at]) cluster.chosen = true;
    }
    for (MapCluster& cluster : m_clusters) cluster.pixel /= cluster.count;
    return m_clusters;
}

const MapCluster* MapClusters::with(quint32 pin, const MapFrame& frame)
{
    of(frame);
    const Cells cells = Cells::of(frame);
    const QPointF pixel = pixelOf(pin, frame.projection());
    return cells.has(pixel) ? &m_clusters[std::size_t(m_cells[std::size_t(cells.at(pixel))])] : nullptr;
}

std::vector<quint32> MapClusters::members(const MapCluster& cluster, const MapFrame& frame) const
{
    const Cells cells = Cells::of(frame);
    const MapProjection projection = frame.projection();
    const int cell = cells.at(pixelOf(cluster.first, projection));
    std::vector<quint32> found;
    for (std::size_t at = cluster.first; at < m_world.size(); ++at) {
        const QPointF pixel = pixelOf(at, projection);
        if (cells.has(pixel) && cells.at(pixel) == cell) found.push_back(quint32(at));
    }
    return found;
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
