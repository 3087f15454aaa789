// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "server/passwords.h"

#include <QMap>
#include <QString>

namespace kontor::server {

/// How a server runs. Every key may stand in the configuration file (`key = value`, `#` begins a remark), in the
/// environment (`KONTOR_SERVER_KEY`) or on the command line (`--key value`, `_` as `-`); the last of these wins.
struct Config {
    QString database{}; ///< as libpq takes it; empty: libpq's own defaults and environment
    QString listen = QStringLiteral("127.0.0.1:8420"); ///< address:port; port 0 takes a free one
    QString certificate{};                             ///< PEM file with the chain
    QString key{};                                     ///< PEM file
    bool behindProxy = false;                          ///< TLS ends before us, and X-Forwarded-For is to be believed
    bool prepare = true;                               ///< prepared statements; off for poolers that do not know them
    int workers = 8;                                   ///< threads that decide and read, each with a connection
    int loginWorkers = 2;                              ///< threads for passwords, each with Argon2id's memory
    int connections = 10'000;                          ///< open at a time
    int bodiesMiB = 256;                               ///< of requests in memory at a time
    PasswordCost password{};
    // Per device and minute, 0 for no limit; so much at once, too.
    int pushes = 120;
    int reads = 240;
    // Log-ins per minute.
    int loginsPerAccount = 5;
    int loginsPerAddress = 20;

    bool hasTls() const { return !certificate.isEmpty(); }
};

/// `options` are those of the command line. Errors: Errc::FileUnreadable, Errc::Usage with the key in `field`.
Result<Config> readConfig(const QString& file, const QMap<QString, QString>& options);
/// The keys that there are, for the command line's help.
QStringList configKeys();
/// May the server listen there? Errc::NotAllowed for plain HTTP beyond this machine unless a proxy is before it.
Status checkListen(const Config& config);

} // namespace kontor::server
