// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QStringList>

#include <initializer_list>
#include <iterator>

namespace kontor::demo {

/// The same numbers on every machine: SplitMix64 (Steele, Lea, Flood 2014). The standard library's distributions differ
/// between its makers, so the few that are needed are here.
class Random {
public:
    /// Streams of one seed are independent of each other.
    explicit Random(quint64 seed, quint64 stream = 0);

    quint64 next();
    int below(int count) { return int((next() >> 32) * quint64(count) >> 32); } ///< 0 … count-1
    int between(int low, int high) { return low + below(high - low + 1); }      ///< both may come
    bool chance(int percent) { return below(100) < percent; }
    double fraction() { return double(next() >> 11) / double(1ull << 53); } ///< [0, 1)

    template <class List>
    decltype(auto) pick(const List& list)
    {
        return list[decltype(std::size(list))(below(int(std::size(list))))];
    }
    /// Each '#' becomes a digit.
    QString digits(QString pattern);

private:
    quint64 m_state;
};

/// UUIDv7 whose random part follows from the seed. Ascends like Id::make.
class IdMaker {
public:
    explicit IdMaker(quint64 seed) : m_random{seed, 0x1d} {}
    Id operator()(qint64 unixMs);

private:
    Random m_random;
    quint32 m_counter = 0;
};

/// The parts between semicolons: how the tables of the demonstration are written.
QStringList parts(const char16_t* table);

/// %1, %2 … of the pattern; unlike QString::arg, any of them may be missing in it.
QString filled(QString pattern, std::initializer_list<QString> texts);

/// Small letters, digits and hyphens of ASCII: "Müller & Söhne" gives "mueller-soehne". What has no Latin form is left
/// out.
QString slug(const QString& text);

} // namespace kontor::demo
