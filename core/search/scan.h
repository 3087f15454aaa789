// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/pattern.h"

#include <cstdint>
#include <span>

namespace kontor {

/// Records one behind another in memory. `scanPadding` readable bytes follow the last one.
struct ScanBlock {
    const char* text = nullptr;
    const std::uint32_t* starts = nullptr; ///< count + 1 offsets, ascending, then startsPadding times 0xffffffff
    std::uint32_t count = 0;

    std::uint32_t size() const { return starts[count]; }
};
inline constexpr std::uint32_t scanPadding = 72;
inline constexpr std::uint32_t startsPadding = 8;

/// The instructions that a scan uses. All give the same answers.
enum class ScanIsa { Portable, Simd128, Avx2 };
/// The best one of this machine.
ScanIsa bestScanIsa();

/// Pure functions on memory that nobody changes meanwhile; they neither allocate nor lock.
class Scanner {
public:
    explicit Scanner(ScanIsa isa = bestScanIsa()); ///< an isa that the machine lacks becomes the best one it has

    /// Sets in `hits` (one bit a record) the records that hold the pattern. Reads the block from end to end: the
    /// way to look for something rare.
    void stream(const ScanBlock& block, const Pattern& pattern, std::uint64_t* hits) const
    {
        m_stream(block, pattern, hits);
    }
    /// Sets in `hits` those of the `candidates` that hold one of the patterns. Goes from record to record and leaves
    /// each at its first hit: the way to look for something common, or in few records.
    void each(const ScanBlock& block, std::span<const Pattern> anyOf, const std::uint64_t* candidates,
              std::uint64_t* hits) const
    {
        m_each(block, anyOf, candidates, hits);
    }

private:
    void (*m_stream)(const ScanBlock&, const Pattern&, std::uint64_t*);
    void (*m_each)(const ScanBlock&, std::span<const Pattern>, const std::uint64_t*, std::uint64_t*);
};

} // namespace kontor
