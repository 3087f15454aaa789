// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Imported at run time: where Qt Location is missing this file does not load, and the painted map stays alone.
import QtQuick
import QtLocation
import QtPositioning

Map {
    id: map

    required property string providers ///< folder with the description of the tile server, as a URL
    required property string cacheFolder
    required property string agent

    color: "transparent"
    plugin: Plugin {
        name: "osm"
        PluginParameter { name: "osm.useragent"; value: map.agent }
        PluginParameter { name: "osm.mapping.providersrepository.address"; value: map.providers }
        PluginParameter { name: "osm.mapping.cache.directory"; value: map.cacheFolder }
    }

    function moveTo(lat, lon, zoom) {
        map.zoomLevel = zoom
        map.center = QtPositioning.coordinate(lat, lon)
    }
}
