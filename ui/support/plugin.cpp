// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/plugin.h"

#include <QCoreApplication>
#include <QPluginLoader>

using namespace Qt::StringLiterals;

namespace kontor {

QString pluginFile(const QString& name)
{
    const QString here = QCoreApplication::applicationDirPath();
    for (const QString& folder : {here, here + u"/../"_s + QStringLiteral(KONTOR_PLUGINS)}) {
        const QString file = QPluginLoader{folder + u'/' + name}.fileName();
        if (!file.isEmpty()) return file;
    }
    return {};
}

} // namespace kontor
