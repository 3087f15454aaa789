// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/map/street_layer.h"

#include "ui/support/plugin.h"

#include <QPluginLoader>

using namespace Qt::StringLiterals;

namespace kontor {

bool canShowStreets() { return !pluginFile(u"kontor_streets"_s).isEmpty(); }

StreetLayers* streetLayers()
{
    static StreetLayers* const found =
        qobject_cast<StreetLayers*>(QPluginLoader{pluginFile(u"kontor_streets"_s)}.instance());
    return found;
}

} // namespace kontor
