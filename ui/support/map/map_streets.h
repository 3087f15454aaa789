// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/administration.h"
#include "ui/support/live_query.h"
#include "ui/support/map/map_frame.h"
#include "ui/support/map/street_layer.h"

class QPainter;

namespace kontor {

/// Streets of the organisation's tile server over a painted map, from a zoom on at which the painted one says little.
/// Nothing is asked of any server before that, or where none was chosen.
class MapStreets final : public QObject {
    Q_OBJECT
public:
    /// `paintAbove` paints what lies above the streets, in the map's coordinates.
    MapStreets(Workspace& workspace, QWidget& map, std::function<void(QPainter&)> paintAbove);
    ~MapStreets() override;

    bool areShown() const;
    /// Goes where the map goes; who moves it has it painted anew.
    void follow(const MapFrame& frame);
    /// The map has to be painted anew: what lies above the streets, too.
    void update();

    static constexpr double fromZoom = 7;

private:
    class Above;
    void choose(const QString& tiles);
    bool begin();

    QWidget& m_map;
    Above* m_above;
    QString m_tiles;
    MapFrame m_frame;
    std::unique_ptr<StreetLayer> m_layer;
    bool m_failed = false; ///< this system has none, or this server's tiles are named otherwise
    LiveQuery<StoreFacts> m_facts;
};

} // namespace kontor
