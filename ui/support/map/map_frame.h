// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/place.h"

#include <QPointF>
#include <QSizeF>

namespace kontor {

/// The world in Mercator's projection as a square of side 1, north up.
QPointF worldOf(GeoPoint point);
GeoPoint pointOf(QPointF world);

/// Where points of the world lie in one picture; the scale is worked out once for many of them.
struct MapProjection {
    QPointF middle, half; ///< the middle of the picture: in the world, in pixels
    double scale;         ///< pixels for 1

    QPointF pixelOf(QPointF world) const { return (world - middle) * scale + half; }
};

/// What a map shows: its middle, and how large. At zoom 0 the world is 256 pixels wide, each step doubles that.
struct MapFrame {
    QPointF middle{0.5, 0.4};
    double zoom = 1;
    QSizeF size;

    static constexpr double least = 0.5, most = 17;

    double scale() const; ///< pixels for 1
    MapProjection projection() const { return {middle, QPointF{size.width(), size.height()} / 2, scale()}; }
    QPointF pixelOf(QPointF world) const { return projection().pixelOf(world); }
    QPointF worldAt(QPointF pixel) const
    {
        return (pixel - QPointF{size.width(), size.height()} / 2) / scale() + middle;
    }
    /// Keeps the latitude on the map and the longitude within one turn of the world.
    void tidy();
    /// What lies under `pixel` stays there.
    void zoomBy(double steps, QPointF pixel);
    void panBy(QPointF pixels);
};

} // namespace kontor
