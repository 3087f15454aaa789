// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boxes/files/file_sources.h"

#include <QDir>
#include <QDirIterator>

namespace kontor {

std::vector<AddFiles::Source> fileSources(const QStringList& paths, const QString& folder)
{
    std::vector<AddFiles::Source> sources;
    for (const QString& path : paths) {
        if (!QFileInfo{path}.isDir()) {
            sources.push_back({path, folder});
            continue;
        }
        const QDir top{QDir::cleanPath(path)};
        QDirIterator each{top.path(), QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories};
        while (each.hasNext()) {
            const QFileInfo file{each.next()};
            sources.push_back({file.filePath(), folder + u'/' + top.dirName() + file.path().mid(top.path().size())});
        }
    }
    return sources;
}

} // namespace kontor
