// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/bitmap.h"

#include <algorithm>

namespace kontor {

Bitmap::Bitmap(std::uint32_t size, bool value)
    : m_size{size}
    , m_words((std::size_t{size} + 63) / 64, value ? ~std::uint64_t(0) : 0)
{
    clearBeyondSize();
}

std::uint32_t Bitmap::count() const
{
    std::uint32_t total = 0;
    for (const auto word : m_words) total += std::uint32_t(std::popcount(word));
    return total;
}

bool Bitmap::any() const
{
    return std::any_of(m_words.begin(), m_words.end(), [](std::uint64_t word) { return word != 0; });
}

Bitmap& Bitmap::operator&=(const Bitmap& other)
{
    const auto common = std::min(m_words.size(), other.m_words.size());
    for (std::size_t i = 0; i < common; ++i) m_words[i] &= other.m_words[i];
    std::fill(m_words.begin() + std::ptrdiff_t(common), m_words.end(), 0);
    return *this;
}

Bitmap& Bitmap::operator|=(const Bitmap& other)
{
    const auto common = std::min(m_words.size(), other.m_words.size());
    for (std::size_t i = 0; i < common; ++i) m_words[i] |= other.m_words[i];
    clearBeyondSize();
    return *this;
}

Bitmap& Bitmap::subtract(const Bitmap& other)
{
    const auto common = std::min(m_words.size(), other.m_words.size());
    for (std::size_t i = 0; i < common; ++i) m_words[i] &= ~other.m_words[i];
    return *this;
}

Bitmap& Bitmap::flip()
{
    for (auto& word : m_words) word = ~word;
    clearBeyondSize();
    return *this;
}

void Bitmap::clearBeyondSize()
{
    if (m_size % 64) m_words.back() &= (std::uint64_t(1) << (m_size % 64)) - 1;
}

} // namespace kontor
