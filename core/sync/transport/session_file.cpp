// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/transport/session_file.h"

#include "core/sync/transport/keychain.h"

#include <QCborMap>
#include <QCborValue>
#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace kontor::sync {

namespace {

/// The names of the tokens in the file and in what the keychain keeps.
void readTokens(const QCborMap& map, DeviceSession& session)
{
    session.accessToken = map.value("access"_L1).toByteArray();
    session.accessExpires = map.value("expires"_L1).toInteger();
    session.refreshToken = map.value("refresh"_L1).toByteArray();
}

QCborMap tokensOf(const DeviceSession& session)
{
    return {{u"access"_s, session.accessToken},
            {u"expires"_s, session.accessExpires},
            {u"refresh"_s, session.refreshToken}};
}

QCborMap readFile(const QString& store)
{
    QFile file{sessionFile(store)};
    if (!file.open(QIODevice::ReadOnly)) return {};
    return QCborValue::fromCbor(file.read(1 << 16)).toMap();
}

Status writeFile(const QString& store, const QCborMap& map)
{
    const QString name = sessionFile(store);
    QSaveFile file{name};
    // Nobody else may read it even for a moment: the bytes come after the rights.
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                         file.write(map.toCborValue().toCbor()) > 0 && file.commit();
    if (!written) return Error{.code = Errc::FileUnwritable, .detail = file.errorString(), .file = name};
    return {};
}

QString nameInKeychain(const Id& device) { return u"device "_s + device.toString(); }
bool isInKeychain(const QCborMap& map) { return map.value("keychain"_L1).toBool(); }

} // namespace

QString sessionFile(const QString& store) { return store + u".session"_s; }

TokenPlace tokenPlace(const QString& store)
{
    const QCborMap map = readFile(store);
    if (isInKeychain(map)) return TokenPlace::Keychain;
    return map.value("refresh"_L1).toByteArray().isEmpty() ? TokenPlace::None : TokenPlace::File;
}

DeviceSession readSession(const QString& store)
{
    const QCborMap map = readFile(store);
    DeviceSession session{.device = Id::fromBytes(map.value("device"_L1).toByteArray()),
                          .attempt = map.value("attempt"_L1).toInteger()};
    if (!isInKeychain(map)) {
        readTokens(map, session);
        return session;
    }
    const auto kept = keychain::read(nameInKeychain(session.device));
    if (kept)
        readTokens(QCborValue::fromCbor(*kept).toMap(), session);
    else
        session.isLocked = kept.error().code != Errc::NotFound;
    return session;
}

Status writeSession(const QString& store, const DeviceSession& session)
{
    QCborMap map{{u"device"_s, session.device.bytes().toByteArray()}, {u"attempt"_s, session.attempt}};
    if (session.isLocked) { // nothing is known of the tokens: they stay where they are
        map.insert(u"keychain"_s, true);
    } else if (!session.refreshToken.isEmpty()) {
        const QCborMap tokens = tokensOf(session);
        if (keychain::write(nameInKeychain(session.device), QCborValue{tokens}.toCbor()))
            map.insert(u"keychain"_s, true);
        else
            for (const auto& [name, value] : tokens) map.insert(name, value);
    }
    return writeFile(store, map);
}

Status forgetTokens(const QString& store)
{
    if (!QFile::exists(sessionFile(store))) return {};
    const QCborMap map = readFile(store);
    const DeviceSession bare{.device = Id::fromBytes(map.value("device"_L1).toByteArray()),
                             .attempt = map.value("attempt"_L1).toInteger()};
    // A keychain that does not open keeps tokens that the server no longer takes, or that end by themselves.
    if (isInKeychain(map)) {
        [[maybe_unused]] const auto gone = keychain::forget(nameInKeychain(bare.device));
    }
    return writeSession(store, bare);
}

} // namespace kontor::sync
