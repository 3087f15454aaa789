// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace kontor::server {

/// Argon2id (RFC 9106) by libsodium. Each hash takes some 100 ms and all of the memory.
struct PasswordCost {
    int passes = 3;
    int memoryMiB = 64;
};
/// False where the system has no randomness to give.
bool startCrypto();
/// Empty where the memory is not to be had.
QString hashPassword(const QString& password, const PasswordCost& cost);
bool isPassword(const QString& hash, const QString& password);
/// A hash of nothing that anybody knows: who asks for an account that is not there waits as long as for one that is.
QString hashOfNobody(const PasswordCost& cost);

QByteArray randomToken(); ///< 256 bits as printable ASCII
QByteArray tokenHash(const QByteArray& token);
QString randomPassword(); ///< 100 bits, easy to type

} // namespace kontor::server
