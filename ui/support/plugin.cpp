// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/plugin.h"

#include <QCoreApplication>
#include <QPluginLoader>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

QStringList folders()
{
    const QString here = QCoreApplication::applicationDirPath();
    return {here, here + u"/../"_s + QStringLiteral(KONTOR_PLUGINS)};
}

} // namespace

QString pluginFile(const QString& name)
{
    for (const QString& folder : folders()) {
        const QString file = QPluginLoader{folder + u'/' + name}.fileName();
        if (!file.isEmpty()) return file;
    }
    return {};
}

QString pluginProgram(const QString& name) { return QStandardPaths::findExecutable(name, folders()); }

} // namespace kontor
