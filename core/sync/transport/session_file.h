// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sync/protocol/messages.h"

#include <optional>

namespace kontor::sync {

/// What lets this device speak to the server: kept in a file beside the store, readable by its owner alone, never in the
/// store, so that a copy or a backup of the store speaks for nobody. (The system's keychain is to take its place.)
struct DeviceSession {
    Id device;
    QByteArray accessToken;
    qint64 accessExpires = 0; ///< Unix milliseconds UTC by the server's clock
    QByteArray refreshToken;
    qint64 attempt = 0; ///< of the last log-in
};

QString sessionFile(const QString& store);
/// Without tokens where there is no such file.
DeviceSession readSession(const QString& store);
Status writeSession(const QString& store, const DeviceSession& session);
/// Takes the tokens away; the device keeps its name and goes on counting.
Status forgetTokens(const QString& store);

} // namespace kontor::sync
