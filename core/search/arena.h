// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/bitmap.h"
#include "core/search/pattern.h"
#include "core/search/scan.h"

#include <QByteArrayView>

#include <atomic>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace kontor {

/// Slots of one chunk: a multiple of 64, so that chunks share no word of a bitmap, and about a hundred kilobytes of
/// text, so that the second needle finds the chunk in the processor's cache and an edit copies little.
inline constexpr std::uint32_t slotsPerChunk = 1024;

/// Longer documents are cut; with that a chunk's offsets fit 32 bits.
inline constexpr qsizetype maxDocumentSize = 1 << 20;

/// The search documents of up to slotsPerChunk contacts, one behind another in memory. Immutable.
class ArenaChunk {
public:
    /// Line ends inside a document become blanks, a missing one at the end is added.
    explicit ArenaChunk(std::span<const QByteArrayView> documents);

    std::uint32_t count() const { return m_count; }
    QByteArrayView document(std::uint32_t index) const ///< with its line end
    {
        return {m_text.get() + m_starts[index], qsizetype(m_starts[index + 1] - m_starts[index])};
    }
    ScanBlock block() const { return {m_text.get(), m_starts.data(), m_count}; }
    /// Bytes of text.
    std::uint32_t size() const { return m_starts[m_count]; }

private:
    std::unique_ptr<char[]> m_text;
    std::vector<std::uint32_t> m_starts;
    std::uint32_t m_count = 0;
};

/// All documents in slot order; chunk i holds the slots from i * slotsPerChunk on, all but the last are full.
using Arena = std::vector<std::shared_ptr<const ArenaChunk>>;

/// One thing to look for: any of its spellings.
struct Needle {
    std::vector<Pattern> anyOf;
};

struct ScanOptions {
    const std::atomic<bool>* cancelled = nullptr; ///< looked at between chunks (some 0.01 ms)
    int threads = 1;                              ///< at most; a small arena is scanned by the calling thread alone
    ScanIsa isa = bestScanIsa();
};

/// Leaves in `slots` (of the arena's size) those whose documents hold all needles. False when cancelled: `slots` is then of no use.
/// The rarest needle, as seen in a sample, is looked for first, the others only where it was found.
bool narrow(const Arena& arena, std::span<const Needle> allOf, Bitmap& slots, const ScanOptions& options = {});

} // namespace kontor
