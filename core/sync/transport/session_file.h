// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sync/protocol/messages.h"

#include <optional>

namespace kontor::sync {

/// What lets this device speak to the server. Its tokens lie in the system's keychain; where there is none, in the file
/// beside the store that has the rest, readable by its owner alone. Never in the store, so that a copy or a backup of the
/// store speaks for nobody.
struct DeviceSession {
    Id device;
    QByteArray accessToken;
    qint64 accessExpires = 0; ///< Unix milliseconds UTC by the server's clock
    QByteArray refreshToken;
    qint64 attempt = 0;    ///< of the last log-in
    bool isLocked = false; ///< there are tokens, but the keychain does not open
};

/// Where the tokens of a store are.
enum class TokenPlace { None, Keychain, File };

QString sessionFile(const QString& store);
TokenPlace tokenPlace(const QString& store);
/// Without tokens where there is no such file. May wait for the keychain, as the others do.
DeviceSession readSession(const QString& store);
Status writeSession(const QString& store, const DeviceSession& session);
/// Takes the tokens away; the device keeps its name and goes on counting.
Status forgetTokens(const QString& store);

} // namespace kontor::sync
