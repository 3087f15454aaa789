// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/pattern.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace kontor {

namespace {

/// Rank of a byte in search documents, 255 = everywhere. Names and mail addresses of European lists, and numbers;
/// a byte of another script is taken as rare, though its lead bytes are not (they repeat in every letter).
constexpr auto ranks = [] {
    std::array<std::uint8_t, 256> table{};
    for (size_t c = 0; c < 0x80; ++c) table[c] = 20;
    for (size_t c = 0x80; c < 0xc0; ++c) table[c] = 60;
    for (size_t c = 0xc0; c < 0x100; ++c) table[c] = 120;
    for (size_t c = '0'; c <= '9'; ++c) table[c] = 200;
    constexpr char byFrequency[] = "eanriolstdmchgupkbfwvyzjxq";
    for (size_t i = 0; i < 26; ++i) table[std::uint8_t(byFrequency[i])] = std::uint8_t(250 - 8 * i);
    table[' '] = 210;
    table['.'] = 190;
    table['@'] = 150;
    table['-'] = 100;
    return table;
}();

int rankOf(char c) { return ranks[std::uint8_t(c)]; }

} // namespace

Pattern::Pattern(QByteArray folded) : m_bytes{std::move(folded)}
{
    m_bytes.replace('\n', ' ');
    const auto count = size();
    if (count == 0) return;
    std::uint32_t rarest = 0, second = 0;
    const auto rank = [this](std::uint32_t place) { return rankOf(m_bytes[place]); };
    for (std::uint32_t i = 1; i < count; ++i)
        if (rank(i) < rank(rarest)) rarest = i;
    second = rarest == 0 && count > 1 ? 1 : 0;
    for (std::uint32_t i = 0; i < count; ++i)
        if (i != rarest && rank(i) < rank(second)) second = i;
    const auto distance = [&](std::uint32_t place) {
        const auto from = [place](std::uint32_t key) { return place > key ? place - key : key - place; };
        return std::min(from(rarest), from(second));
    };
    std::uint32_t third = second;
    for (std::uint32_t i = 0; i < count; ++i)
        if (distance(i) > distance(third)) third = i;
    m_keys = {rarest, second, third};

    const size_t headSize = std::min<size_t>(count, 8);
    const std::array<char, 8> ones{-1, -1, -1, -1, -1, -1, -1, -1};
    std::memcpy(&m_head, m_bytes.constData(), headSize);
    std::memcpy(&m_headMask, ones.data(), headSize);
    if (count > 8) std::memcpy(&m_tail, m_bytes.constData() + count - 8, 8);

    // Each further byte makes a pattern about ten times rarer; the bytes' own ranks decide among equally long ones.
    m_commonness = (rank(rarest) + rank(second)) / 2 - 150 * int(std::min(count, 12u));
}

} // namespace kontor
