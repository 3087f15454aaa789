// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <cstring>
#include <vector>

namespace kontor::simulator {

/// Small, seeded, the same on every machine (splitmix64, Steele et al. 2014).
class Dice {
public:
    explicit Dice(quint64 seed) : m_state{seed} {}

    quint64 next()
    {
        quint64 z = m_state += 0x9e3779b97f4a7c15ull;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ull;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebull;
        return z ^ (z >> 31);
    }
    int below(int n) { return n <= 0 ? 0 : int(next() % quint64(n)); }
    bool percent(int p) { return below(100) < p; }
    template <class T>
    const T& pick(const std::vector<T>& from)
    {
        return from[size_t(below(int(from.size())))];
    }
    /// Ascending by `order` like the ids that devices make by time.
    Id id(quint64 order)
    {
        std::array<char, 16> bytes;
        for (size_t i = 0; i < 8; ++i) bytes[i] = char(order >> (56 - 8 * i));
        const quint64 low = next();
        std::memcpy(bytes.data() + 8, &low, 8);
        return Id::fromBytes(QByteArrayView{bytes.data(), 16});
    }

private:
    quint64 m_state;
};

} // namespace kontor::simulator
