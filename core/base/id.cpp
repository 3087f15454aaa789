// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <algorithm>
#include <cstring>
#include <mutex>

namespace kontor {

namespace {

// Kontor's own UUIDv5 name space; a random UUID, fixed for ever.
constexpr char nameSpace[] = "\x6b\x2f\x1c\x5e\x0d\x9a\x4c\x37\xb1\x44\x52\xe8\x7a\x90\xc3\x1d";

int nibble(QChar c)
{
    const char16_t u = c.unicode();
    if (u >= '0' && u <= '9') return u - '0';
    if (u >= 'a' && u <= 'f') return u - 'a' + 10;
    if (u >= 'A' && u <= 'F') return u - 'A' + 10;
    return -1;
}

} // namespace

Id Id::make(qint64 unixMs)
{
    static std::mutex mutex;
    static qint64 lastMs = 0;
    static std::uint32_t counter = 0; // 26 bits: 12 in rand_a, 14 at the head of rand_b

    const std::scoped_lock lock{mutex};
    auto* random = QRandomGenerator::global();
    if (unixMs > lastMs) {
        lastMs = unixMs;
        counter = random->generate() & 0x1ffffff;
    } else if (++counter >= (1u << 26)) {
        counter = 0;
        ++lastMs;
    }
    Id id;
    for (int i = 0; i < 6; ++i) id.m_bytes[i] = std::uint8_t(lastMs >> (40 - 8 * i));
    id.m_bytes[6] = std::uint8_t(0x70 | (counter >> 22));
    id.m_bytes[7] = std::uint8_t(counter >> 14);
    id.m_bytes[8] = std::uint8_t(0x80 | ((counter >> 8) & 0x3f));
    id.m_bytes[9] = std::uint8_t(counter);
    const quint64 tail = random->generate64();
    std::memcpy(id.m_bytes.data() + 10, &tail, 6);
    return id;
}

Id Id::named(QByteArrayView kind, QByteArrayView name)
{
    thread_local QCryptographicHash hash{QCryptographicHash::Sha1}; // an import makes several for each row
    hash.reset();
    hash.addData(QByteArrayView{nameSpace, 16});
    hash.addData(kind);
    hash.addData(QByteArrayView{"\0", 1});
    hash.addData(name);
    Id id = fromBytes(hash.resultView().first(16));
    id.m_bytes[6] = std::uint8_t((id.m_bytes[6] & 0x0f) | 0x50);
    id.m_bytes[8] = std::uint8_t((id.m_bytes[8] & 0x3f) | 0x80);
    return id;
}

Id Id::fromBytes(QByteArrayView bytes)
{
    Id id;
    if (bytes.size() == 16) std::memcpy(id.m_bytes.data(), bytes.data(), 16);
    return id;
}

std::optional<Id> Id::fromString(QStringView text)
{
    Id id;
    int digits = 0;
    for (const QChar c : text) {
        if (c == u'-' || c == u'{' || c == u'}') continue;
        const int value = nibble(c);
        if (value < 0 || digits == 32) return std::nullopt;
        id.m_bytes[digits / 2] = std::uint8_t((id.m_bytes[digits / 2] << 4) | value);
        ++digits;
    }
    if (digits != 32) return std::nullopt;
    return id;
}

QString Id::toString() const
{
    static constexpr char hex[] = "0123456789abcdef";
    char out[36];
    int at = 0;
    for (int i = 0; i < 16; ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10) out[at++] = '-';
        out[at++] = hex[m_bytes[i] >> 4];
        out[at++] = hex[m_bytes[i] & 15];
    }
    return QString::fromLatin1(out, 36);
}

} // namespace kontor
