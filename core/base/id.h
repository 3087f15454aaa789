// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QHashFunctions>
#include <QMetaType>
#include <QString>

#include <array>
#include <compare>
#include <cstdint>
#include <optional>

namespace kontor {

/// A 16-byte UUID (RFC 9562). Null = all zero.
class Id {
public:
    constexpr Id() = default;

    /// UUIDv7: 48 bits of `unixMs`, then a counter and randomness, so that ids made in one
    /// process ascend. Thread-safe.
    static Id make(qint64 unixMs);
    /// UUIDv5 of `name` in Kontor's namespace for `kind`: the same thing gets the same id everywhere.
    static Id named(QByteArrayView kind, QByteArrayView name);
    /// Null unless `bytes` has 16 bytes.
    static Id fromBytes(QByteArrayView bytes);
    /// Accepts the canonical 36 characters, any case, with or without braces or hyphens.
    static std::optional<Id> fromString(QStringView text);

    bool isNull() const { return *this == Id{}; }
    QByteArrayView bytes() const { return {reinterpret_cast<const char*>(m_bytes.data()), 16}; }
    QString toString() const; ///< lower case, hyphenated

    auto operator<=>(const Id&) const = default;

private:
    std::array<std::uint8_t, 16> m_bytes{};
};

inline size_t qHash(const Id& id, size_t seed = 0) noexcept { return qHashBits(id.bytes().data(), 16, seed); }

} // namespace kontor

template <>
struct std::hash<kontor::Id> {
    size_t operator()(const kontor::Id& id) const noexcept { return kontor::qHash(id, 0x9e3779b97f4a7c15ull); }
};
Q_DECLARE_METATYPE(kontor::Id)
