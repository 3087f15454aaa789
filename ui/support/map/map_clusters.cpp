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
    explicit Cells(const MapFrame& frame) : projection{frame.projection()}, size{frame.size}
    {
        const QPointF origin = projection.pixelOf({0, 0});
        left = std::fmod(origin.x(), cellSide) - cellSide;
        top = std::fmod(origin.y(), cellSide) - cellSide;
        columns = int((size.width() - left + margin) / cellSide) + 2;
        rows = int((size.height() - top + margin) / cellSide) + 2;
    }
    /// -1 for what cannot be seen.
    int at(QPointF pixel) const
    {
        if (pixel.x() < -margin || pixel.y() < -margin || pixel.x() > size.width() + margin ||
            pixel.y() > size.height() + margin)
            return -1;
        return int((pixel.y() - top) / cellSide) * columns + int((pixel.x() - left) / cellSide);
    }

    MapProjection projection;
    QSizeF size;
    double left, top;
    int columns, rows;
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
    const Cells cells{frame};
    m_cells.assign(std::size_t(std::max(0, cells.columns * cells.rows)), -1);
    for (std::size_t at = 0; at < m_world.size(); ++at) {
        const QPointF pixel = pixelOf(at, cells.projection);
        const int place = cells.at(pixel);
        if (place < 0) continue;
        int& cell = m_cells[std::size_t(place)];
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
    const Cells cells{frame};
    const int cell = cells.at(pixelOf(pin, cells.projection));
    return cell < 0 ? nullptr : &m_clusters[std::size_t(m_cells[std::size_t(cell)])];
}

std::vector<quint32> MapClusters::members(const MapCluster& cluster, const MapFrame& frame) const
{
    const Cells cells{frame};
    const int cell = cells.at(pixelOf(cluster.first, cells.projection));
    std::vector<quint32> found;
    for (std::size_t at = cluster.first; at < m_world.size(); ++at)
        if (cells.at(pixelOf(at, cells.projection)) == cell) found.push_back(quint32(at));
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
