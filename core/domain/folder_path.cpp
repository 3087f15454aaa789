// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/folder_path.h"

#include <QStringList>

namespace kontor {

QString folderPath(QStringView text)
{
    QStringList names;
    for (const QStringView part : text.split(u'/'))
        if (const QString name = part.toString().simplified(); !name.isEmpty() && name != u'.' && name != u"..")
            names << name;
    return names.join(u'/');
}

bool isWithinFolder(const QString& folder, const QString& outer)
{
    return outer.isEmpty() || folder == outer || (folder.startsWith(outer) && folder[outer.size()] == u'/');
}

QString outerFolder(const QString& folder) { return folder.left(qMax(qsizetype{0}, folder.lastIndexOf(u'/'))); }

QString folderName(const QString& folder) { return folder.mid(folder.lastIndexOf(u'/') + 1); }

} // namespace kontor
