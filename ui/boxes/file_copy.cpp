// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boxes/file_copy.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace kontor {

QString safeFileName(const QString& name)
{
    QString safe = QFileInfo{name}.fileName();
    safe.replace(u'\\', u'_').replace(u':', u'_');
    return safe.isEmpty() || safe.startsWith(u'.') ? u"file"_s + safe : safe;
}

Status copyFile(const QString& from, const QString& to)
{
    constexpr qint64 piece = 1 << 20;
    QFile source{from};
    if (!source.open(QIODevice::ReadOnly)) return Error{.code = Errc::FileUnreadable, .file = from};
    QDir{}.mkpath(QFileInfo{to}.path());
    QSaveFile target{to};
    const auto failed = [&] { return Error{.code = Errc::FileUnwritable, .detail = target.errorString(), .file = to}; };
    if (!target.open(QIODevice::WriteOnly)) return failed();
    while (!source.atEnd()) {
        const QByteArray bytes = source.read(piece);
        if (bytes.isEmpty()) return Error{.code = Errc::FileUnreadable, .detail = source.errorString(), .file = from};
        if (target.write(bytes) != bytes.size()) return failed();
    }
    return target.commit() ? Status{} : Status{failed()};
}

} // namespace kontor
