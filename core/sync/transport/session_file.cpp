// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/transport/session_file.h"

#include <QCborMap>
#include <QCborValue>
#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace kontor::sync {

QString sessionFile(const QString& store) { return store + u".session"_s; }

DeviceSession readSession(const QString& store)
{
    QFile file{sessionFile(store)};
    DeviceSession session;
    if (file.open(QIODevice::ReadOnly)) {
        const QCborMap map = QCborValue::fromCbor(file.read(1 << 16)).toMap();
        session = {.device = Id::fromBytes(map.value("device"_L1).toByteArray()),
                   .accessToken = map.value("access"_L1).toByteArray(),
                   .accessExpires = map.value("expires"_L1).toInteger(),
                   .refreshToken = map.value("refresh"_L1).toByteArray(),
                   .attempt = map.value("attempt"_L1).toInteger()};
    }
    return session;
}

Status writeSession(const QString& store, const DeviceSession& session)
{
    const QString name = sessionFile(store);
    QSaveFile file{name};
    const QCborMap map{{u"device"_s, session.device.bytes().toByteArray()},
                       {u"access"_s, session.accessToken},
                       {u"expires"_s, session.accessExpires},
                       {u"refresh"_s, session.refreshToken},
                       {u"attempt"_s, session.attempt}};
    // Nobody else may read it even for a moment: the bytes come after the rights.
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                         file.write(map.toCborValue().toCbor()) > 0 && file.commit();
    if (!written) return Error{.code = Errc::FileUnwritable, .detail = file.errorString(), .file = name};
    return {};
}

Status forgetTokens(const QString& store)
{
    if (!QFile::exists(sessionFile(store))) return {};
    const DeviceSession session = readSession(store);
    return writeSession(store, {.device = session.device, .attempt = session.attempt});
}

} // namespace kontor::sync
