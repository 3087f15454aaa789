// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/map_pins.h"
#include "ui/support/map/map_frame.h"

#include <QPolygonF>

namespace kontor {

/// Pins that would lie over each other, as one.
struct MapCluster {
    QPointF pixel; ///< their middle
    int count = 0;
    quint32 first = 0;                      ///< one of them, in the list of pins
    PinMeaning meaning = PinMeaning::Other; ///< the most urgent
    bool approximate = true;                ///< of none more than the town is known
    bool chosen = false;                    ///< one of them at least
};

/// Pins where the projection has them, and what of them is seen. A picture costs one pass over the pins; cells are fixed
/// to the world, so that clusters stay what they are while the map is moved.
class MapClusters {
public:
    void set(std::shared_ptr<const std::vector<MapPin>> pins);
    std::size_t count() const { return m_world.size(); }
    const MapPin& pin(quint32 at) const { return (*m_pins)[at]; }
    QPointF world(quint32 at) const { return m_world[at]; }
    /// The pins of these contacts, by their list numbers, are chosen and no others.
    void choose(const std::vector<quint32>& contacts);

    const std::vector<MapCluster>& of(const MapFrame& frame);
    /// The one with this pin; null if it cannot be seen.
    const MapCluster* with(quint32 pin, const MapFrame& frame);
    /// The pins of one of these clusters.
    std::vector<quint32> members(const MapCluster& cluster, const MapFrame& frame) const;
    /// Pins inside a line drawn around them.
    std::vector<quint32> inside(const QPolygonF& pixels, const MapFrame& frame) const;
    /// Pins no further than `pixels` from a point; the nearest first, at most `limit`.
    std::vector<quint32> around(QPointF pixel, double pixels, const MapFrame& frame, std::size_t limit) const;

private:
    /// Of the copy of the pin that is nearest to the middle.
    QPointF pixelOf(std::size_t at, const MapProjection& projection) const
    {
        QPointF world = m_world[at];
        if (world.x() - projection.middle.x() > 0.5) world.rx() -= 1;
        if (world.x() - projection.middle.x() < -0.5) world.rx() += 1;
        return projection.pixelOf(world);
    }

    std::shared_ptr<const std::vector<MapPin>> m_pins;
    std::vector<QPointF> m_world;
    std::vector<bool> m_chosen; ///< by pin; empty: none
    std::vector<quint32> m_chosenContacts;
    std::vector<MapCluster> m_clusters;
    std::vector<int> m_cells; ///< cluster of each cell, kept for its memory
};

} // namespace kontor
