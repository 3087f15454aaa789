// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/store_location.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

QString usualFolder() { return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/kontor"_s; }

} // namespace

QString storeFile(const QString& given, const QString& folder)
{
    const QString named = given.isEmpty() ? qEnvironmentVariable("KONTOR_STORE") : given;
    if (named.isEmpty()) return QDir::cleanPath(usualFolder() + u"/contacts.kontor"_s);
    return QDir::cleanPath(QDir{folder}.absoluteFilePath(named));
}

Status makeStoreFolder(const QString& store)
{
    const QString folder = QFileInfo{store}.absolutePath();
    if (QFileInfo{folder}.isDir()) return {};
    if (folder != QDir::cleanPath(usualFolder()) || !QDir{}.mkpath(folder))
        return Error{.code = Errc::FileUnwritable, .file = folder};
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return {};
}

QStringList commandSockets(const QString& store)
{
    const QString canonical = QFileInfo{store}.canonicalFilePath();
    const QString path = canonical.isEmpty() ? store : canonical;
    QStringList names;
#ifndef Q_OS_WIN
    // sockaddr_un holds 104 to 108 bytes, and Qt binds in a folder of its own first.
    if (QFile::encodeName(path).size() < 70) names += path + u".socket"_s;
#endif
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).first(16).toHex();
    names += u"kontor-"_s + QString::fromLatin1(hash);
    return names;
}

} // namespace kontor
