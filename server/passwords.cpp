// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/passwords.h"

#include <QCryptographicHash>

#include <sodium.h>

namespace kontor::server {

bool startCrypto() { return sodium_init() >= 0; }

QString hashPassword(const QString& password, const PasswordCost& cost)
{
    const QByteArray bytes = password.toUtf8();
    char hash[crypto_pwhash_STRBYTES];
    const int failed = crypto_pwhash_str_alg(hash, bytes.constData(), size_t(bytes.size()), quint64(cost.passes),
                                             size_t(cost.memoryMiB) << 20, crypto_pwhash_ALG_ARGON2ID13);
    return failed ? QString{} : QString::fromLatin1(hash);
}

bool isPassword(const QString& hash, const QString& password)
{
    char stored[crypto_pwhash_STRBYTES] = {};
    const QByteArray text = hash.toLatin1();
    if (text.size() >= qsizetype(sizeof stored)) return false;
    std::copy(text.begin(), text.end(), stored);
    const QByteArray bytes = password.toUtf8();
    return crypto_pwhash_str_verify(stored, bytes.constData(), size_t(bytes.size())) == 0;
}

QString hashOfNobody(const PasswordCost& cost)
{
    static const QString hash = hashPassword(QString::fromLatin1(randomToken()), cost);
    return hash;
}

QByteArray randomToken()
{
    QByteArray bytes(32, '\0');
    randombytes_buf(bytes.data(), size_t(bytes.size()));
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray tokenHash(const QByteArray& token) { return QCryptographicHash::hash(token, QCryptographicHash::Sha256); }

QString randomPassword()
{
    static const QByteArray letters{"abcdefghijkmnpqrstuvwxyz23456789"}; // 32, none that looks like another
    QString password;
    for (int i = 0; i < 20; ++i) {
        if (i > 0 && i % 5 == 0) password += u'-';
        password += QLatin1Char{letters[int(randombytes_uniform(quint32(letters.size())))]};
    }
    return password;
}

} // namespace kontor::server
