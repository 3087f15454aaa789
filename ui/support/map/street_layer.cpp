// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/map/street_layer.h"

#include <QCoreApplication>
#include <QPluginLoader>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

/// Its file; empty where there is none.
QString plugin()
{
    const QString here = QCoreApplication::applicationDirPath();
    for (const QString& folder : {here, here + u"/../"_s + QStringLiteral(KONTOR_PLUGINS)}) {
        const QString file = QPluginLoader{folder + u"/kontor_streets"_s}.fileName();
        if (!file.isEmpty()) return file;
    }
    return {};
}

} // namespace

bool canShowStreets() { return !plugin().isEmpty(); }

StreetLayers* streetLayers()
{
    static StreetLayers* const found = qobject_cast<StreetLayers*>(QPluginLoader{plugin()}.instance());
    return found;
}

} // namespace kontor
