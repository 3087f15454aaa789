// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/place.h"

#include <QtPlugin>

#include <memory>

class QWidget;

namespace kontor {

/// The picture of streets above a painted map and below its pins. GUI thread.
class StreetLayer {
public:
    struct Source {
        QString tiles; ///< web address of a tile with {z}, {x} and {y}: Web Mercator, 256 pixels
        QString cache; ///< folder for tiles that were seen before
        QString agent; ///< names the program to those who run the server
    };

    virtual ~StreetLayer() = default;
    /// Belongs to the parent it was made for; where it has no tile it lets through what lies below.
    virtual QWidget* widget() = 0;
    /// False where this system has no street map.
    virtual bool begin(const Source& source) = 0;
    /// `zoom`: the world is 256 * 2^zoom pixels wide.
    virtual void moveTo(GeoPoint middle, double zoom) = 0;
};

/// Makes street layers; the root object of a plugin. It is one because it needs Qt Quick and Qt Location, which not every
/// system has, and which no start should wait for.
class StreetLayers {
public:
    virtual ~StreetLayers() = default;
    virtual std::unique_ptr<StreetLayer> make(QWidget* parent) = 0;
};

/// Of the plugin that lies beside the program; loaded once, by the first call. Null where there is none.
StreetLayers* streetLayers();
/// The plugin is there. Loads nothing.
bool canShowStreets();

} // namespace kontor

Q_DECLARE_INTERFACE(kontor::StreetLayers, "org.kontor_crm.Kontor.StreetLayers/1")
