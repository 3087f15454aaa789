// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/arena.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <system_error>
#include <thread>

namespace kontor {

namespace {

constexpr std::uint32_t wordsPerChunk = slotsPerChunk / 64;
using ChunkBits = std::array<std::uint64_t, wordsPerChunk>;

/// From this share of hits on it is cheaper to go from record to record than to stream through the text.
constexpr std::uint32_t commonShare = 4;

/// Below this many chunks a second thread takes longer to start than it saves.
constexpr std::size_t chunksPerThread = 24;

std::uint32_t countOf(const std::uint64_t* words, std::uint32_t count)
{
    std::uint32_t total = 0;
    for (std::uint32_t i = 0; i < count; ++i) total += std::uint32_t(std::popcount(words[i]));
    return total;
}

/// The part of a document that is stored: at most maxDocumentSize with the line end, whole characters.
QByteArrayView stored(QByteArrayView document)
{
    if (document.endsWith('\n')) document.chop(1);
    if (document.size() < maxDocumentSize) return document;
    qsizetype size = maxDocumentSize - 1;
    while (size > 0 && (std::uint8_t(document[size]) & 0xc0) == 0x80) --size;
    return document.first(size);
}

/// A needle on its way through the chunks: what it met in the last one tells how to look in the next.
struct Probe {
    const Needle* needle = nullptr;
    bool everywhere = false; ///< one of its spellings is empty
    bool common = false;
};

class ChunkScan {
public:
    ChunkScan(const Scanner& scanner, std::vector<Probe> probes) : m_scanner{scanner}, m_probes{std::move(probes)} {}

    /// `bits`: the chunk's part of the bitmap.
    void narrow(const ArenaChunk& chunk, std::uint64_t* bits)
    {
        const std::uint32_t words = (chunk.count() + 63) / 64;
        std::uint32_t candidates = countOf(bits, words);
        for (Probe& probe : m_probes) {
            if (candidates == 0) return;
            if (probe.everywhere) continue;
            ChunkBits hits{};
            const bool few = candidates < chunk.count() / commonShare;
            if (few || probe.common) {
                m_scanner.each(chunk.block(), probe.needle->anyOf, bits, hits.data());
            } else {
                for (const Pattern& pattern : probe.needle->anyOf)
                    m_scanner.stream(chunk.block(), pattern, hits.data());
                for (std::uint32_t i = 0; i < words; ++i) hits[i] &= bits[i];
            }
            std::memcpy(bits, hits.data(), words * sizeof hits[0]);
            const std::uint32_t found = countOf(bits, words);
            probe.common = found > candidates / commonShare;
            candidates = found;
        }
    }

private:
    const Scanner& m_scanner;
    std::vector<Probe> m_probes;
};

std::uint32_t hitsIn(const ArenaChunk& chunk, const Needle& needle, const Scanner& scanner)
{
    ChunkBits hits{};
    for (const Pattern& pattern : needle.anyOf) scanner.stream(chunk.block(), pattern, hits.data());
    return countOf(hits.data(), wordsPerChunk);
}

/// The needles from the rarest to the most common one.
std::vector<Probe> probesFor(const Arena& arena, std::span<const Needle> needles, const Scanner& scanner)
{
    struct Ranked {
        Probe probe;
        std::uint32_t hits = 0;
        int guess = 0;
    };
    std::vector<Ranked> ranked;
    const bool sample = needles.size() > 1 && arena.size() >= chunksPerThread;
    const ArenaChunk& middle = *arena[arena.size() / 2];
    for (const Needle& needle : needles) {
        Ranked one{{&needle}};
        one.probe.everywhere = std::any_of(needle.anyOf.begin(), needle.anyOf.end(),
                                           [](const Pattern& pattern) { return pattern.isEmpty(); });
        if (one.probe.everywhere) continue;
        for (const Pattern& pattern : needle.anyOf) {
            one.guess = std::max(one.guess, pattern.commonness());
            one.probe.common = one.probe.common || pattern.size() == 1;
        }
        if (sample) {
            one.hits = hitsIn(middle, needle, scanner);
            one.probe.common = one.hits > middle.count() / commonShare;
        }
        ranked.push_back(one);
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const Ranked& a, const Ranked& b) {
        return std::pair{a.hits, a.guess} < std::pair{b.hits, b.guess};
    });
    std::vector<Probe> probes;
    for (const Ranked& one : ranked) probes.push_back(one.probe);
    return probes;
}

/// Starts up to `count` threads that run `work`; fewer where the system gives no more.
template <class Work>
std::vector<std::thread> started(std::size_t count, const Work& work)
{
    std::vector<std::thread> threads;
    try {
        for (std::size_t i = 0; i < count; ++i) threads.emplace_back(work);
    } catch (const std::system_error&) {
        // the calling thread does the rest
    }
    return threads;
}

} // namespace

ArenaChunk::ArenaChunk(std::span<const QByteArrayView> documents) : m_count{std::uint32_t(documents.size())}
{
    m_starts.reserve(documents.size() + 1 + startsPadding);
    std::uint32_t size = 0;
    for (const QByteArrayView document : documents) {
        m_starts.push_back(size);
        size += std::uint32_t(stored(document).size()) + 1;
    }
    m_starts.push_back(size);
    m_starts.insert(m_starts.end(), startsPadding, 0xffffffff);
    m_text.reset(new char[size + scanPadding]);
    char* at = m_text.get();
    for (const QByteArrayView document : documents) {
        const auto text = stored(document);
        if (!text.isEmpty()) std::memcpy(at, text.data(), size_t(text.size()));
        char* const end = at + text.size();
        while (auto* lineEnd = static_cast<char*>(std::memchr(at, '\n', size_t(end - at)))) {
            *lineEnd = ' ';
            at = lineEnd + 1;
        }
        at = end;
        *at++ = '\n';
    }
    std::fill_n(at, scanPadding, char(0));
}

bool narrow(const Arena& arena, std::span<const Needle> allOf, Bitmap& slots, const ScanOptions& options)
{
    if (arena.empty()) return true;
    Q_ASSERT(slots.size() == (arena.size() - 1) * slotsPerChunk + arena.back()->count());
    const Scanner scanner{options.isa};
    const auto probes = probesFor(arena, allOf, scanner);
    std::atomic<std::size_t> next{0};
    const auto isCancelled = [&] { return options.cancelled && options.cancelled->load(std::memory_order_relaxed); };
    const auto work = [&] {
        ChunkScan scan{scanner, probes};
        for (std::size_t i = next++; i < arena.size() && !isCancelled(); i = next++)
            scan.narrow(*arena[i], slots.words() + i * wordsPerChunk);
    };
    const std::size_t useful =
        std::min<std::size_t>(std::size_t(std::max(options.threads, 1)), arena.size() / chunksPerThread);
    auto others = started(useful > 1 ? useful - 1 : 0, work);
    work();
    for (std::thread& thread : others) thread.join();
    return !isCancelled();
}

} // namespace kontor
