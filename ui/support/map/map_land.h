// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/country_outline.h"
#include "ui/support/map/map_frame.h"

#include <QPolygonF>
#include <QRectF>

#include <array>
#include <span>

class QPainter;

namespace kontor {

/// The countries as a painter map draws them. For each zoom the outlines are thinned once to what a pixel can show, so
/// that a picture of the whole world costs no more than one of a country.
class MapLand {
public:
    void set(std::span<const CountryOutline> outlines);
    bool isEmpty() const { return m_outlines.empty(); }
    /// With the painter's pen and brush.
    void paint(QPainter& painter, const MapFrame& frame);

private:
    struct Shape {
        std::vector<QPolygonF> rings; ///< in world coordinates, x may run past 1
        QRectF bounds;
    };
    static constexpr int levels = 8;
    const std::vector<Shape>& wholeShapes();
    const std::vector<Shape>& shapesOf(int level);

    std::span<const CountryOutline> m_outlines;
    std::array<std::vector<Shape>, levels> m_shapes; ///< made when first needed
};

} // namespace kontor
