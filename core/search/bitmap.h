// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace kontor {

/// A set of slots. Bits beyond the size are always zero. A plain value: one thread at a time, unless all only read.
class Bitmap {
public:
    Bitmap() = default;
    explicit Bitmap(std::uint32_t size, bool value = false);

    std::uint32_t size() const { return m_size; }
    bool test(std::uint32_t slot) const { return slot < m_size && (m_words[slot / 64] >> (slot % 64) & 1); }
    /// `slot` < size().
    void set(std::uint32_t slot) { m_words[slot / 64] |= std::uint64_t(1) << (slot % 64); }
    void reset(std::uint32_t slot) { m_words[slot / 64] &= ~(std::uint64_t(1) << (slot % 64)); }

    std::uint32_t count() const;
    bool any() const;
    bool none() const { return !any(); }

    /// Both sides have one size; a shorter right side counts as filled up with zeros.
    Bitmap& operator&=(const Bitmap& other);
    Bitmap& operator|=(const Bitmap& other);
    Bitmap& subtract(const Bitmap& other); ///< and-not
    Bitmap& flip();

    bool operator==(const Bitmap&) const = default;

    /// 64 slots a word, the lowest bit first. Whoever writes through it keeps the bits beyond the size zero.
    std::uint64_t* words() { return m_words.data(); }
    const std::uint64_t* words() const { return m_words.data(); }
    std::size_t wordCount() const { return m_words.size(); }

    /// Calls `visit(slot)` for each set bit in ascending order.
    template <class Visit>
    void forEach(Visit visit) const
    {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            for (auto rest = m_words[i]; rest; rest &= rest - 1)
                visit(std::uint32_t(i * 64) + std::uint32_t(std::countr_zero(rest)));
    }

private:
    void clearBeyondSize();

    std::uint32_t m_size = 0;
    std::vector<std::uint64_t> m_words;
};

} // namespace kontor
