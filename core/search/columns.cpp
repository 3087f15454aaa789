// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/columns.h"

#include <algorithm>

namespace kontor {

namespace {

constexpr std::size_t wordsPerChunk = slotsPerChunk / 64;

/// Words of `chunk` within a bitmap of `wordCount` words.
std::size_t wordsOf(std::size_t chunk, std::size_t wordCount)
{
    return std::min(wordsPerChunk, wordCount - std::min(wordCount, chunk * wordsPerChunk));
}

quint32 countBoth(const std::uint64_t* hits, const ColumnChunk::Bits& plane, std::size_t words)
{
    quint32 count = 0;
    for (std::size_t i = 0; i < words; ++i) count += quint32(std::popcount(hits[i] & plane[i]));
    return count;
}

quint32 countWithoutStage(const std::uint64_t* hits, const ColumnChunk& chunk, std::size_t words)
{
    quint32 count = 0;
    for (std::size_t i = 0; i < words; ++i) {
        std::uint64_t any = ~chunk.planes[std::size_t(Plane::Present)][i];
        for (int stage = 0; stage < maxStages; ++stage) any |= chunk.planes[std::size_t(stagePlane(stage))][i];
        count += quint32(std::popcount(hits[i] & ~any));
    }
    return count;
}

/// Counts in four histograms in turn, so that one contact's addition need not wait for its neighbour's.
class Histogram {
public:
    explicit Histogram(std::size_t numbers) : m_size{numbers}, m_counts(numbers * 4) {}

    void add(const std::uint64_t* hits, const ColumnChunk::Bits& present,
             const std::array<quint16, slotsPerChunk>& numbers, std::size_t words)
    {
        quint32* const lanes[4] = {m_counts.data(), m_counts.data() + m_size, m_counts.data() + 2 * m_size,
                                   m_counts.data() + 3 * m_size};
        for (std::size_t i = 0; i < words; ++i) {
            const quint16* const row = numbers.data() + i * 64;
            const std::uint64_t word = hits[i] & present[i];
            if (word == ~std::uint64_t(0)) {
                for (int j = 0; j < 64; j += 4)
                    for (int lane = 0; lane < 4; ++lane) ++lanes[lane][at(row[j + lane])];
            } else {
                for (auto rest = word; rest; rest &= rest - 1) {
                    const int j = std::countr_zero(rest);
                    ++lanes[j & 3][at(row[j])];
                }
            }
        }
    }
    quint32 count(std::size_t number) const
    {
        return m_counts[number] + m_counts[number + m_size] + m_counts[number + 2 * m_size] +
               m_counts[number + 3 * m_size];
    }

private:
    std::size_t at(quint16 number) const { return std::min<std::size_t>(number, m_size - 1); }

    std::size_t m_size;
    std::vector<quint32> m_counts;
};

} // namespace

quint16 IdDictionary::numberOf(const Id& id) const
{
    const auto found = m_numbers.find(id);
    return found == m_numbers.end() ? overflow : found->second;
}

quint16 IdDictionary::add(const Id& id)
{
    if (const auto known = numberOf(id); known != overflow || m_ids.size() >= overflow) return known;
    const auto number = quint16(m_ids.size());
    m_ids.push_back(id);
    m_numbers.emplace(id, number);
    return number;
}

Bitmap slotsWith(const Columns& columns, std::uint32_t slotCount, Plane plane)
{
    Bitmap slots{slotCount};
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const auto& bits = columns[i]->planes[std::size_t(plane)];
        std::copy_n(bits.begin(), wordsOf(i, slots.wordCount()), slots.words() + i * wordsPerChunk);
    }
    return slots;
}

Bitmap slotsWithNumber(const Columns& columns, std::uint32_t slotCount,
                       std::array<quint16, slotsPerChunk> ColumnChunk::*column, const std::vector<quint16>& numbers)
{
    Bitmap slots{slotCount};
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const auto& present = columns[i]->planes[std::size_t(Plane::Present)];
        const auto& values = *columns[i].*column;
        for (std::size_t w = 0; w < wordsOf(i, slots.wordCount()); ++w) {
            std::uint64_t word = 0;
            for (const quint16 number : numbers)
                for (std::size_t j = 0; j < 64; ++j) word |= std::uint64_t(values[w * 64 + j] == number) << j;
            slots.words()[i * wordsPerChunk + w] = word & present[w];
        }
    }
    return slots;
}

GroupCounts countGroups(const Columns& columns, const IdDictionary& teams, const Bitmap& slots)
{
    GroupCounts counts;
    Histogram byTeam{teams.size() + 1}; // the last one takes what the dictionary has no number for
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const ColumnChunk& chunk = *columns[i];
        const std::uint64_t* const hits = slots.words() + i * wordsPerChunk;
        const std::size_t words = wordsOf(i, slots.wordCount());
        const auto count = [&](Plane plane) { return countBoth(hits, chunk.planes[std::size_t(plane)], words); };
        const quint32 total = count(Plane::Present);
        if (total == 0) continue;
        counts.total += total;
        counts.business += count(Plane::Business);
        counts.complete += count(Plane::Complete);
        counts.archived += count(Plane::Archived);
        for (int stage = 0; stage < maxStages; ++stage) counts.byStage[std::size_t(stage)] += count(stagePlane(stage));
        counts.withoutStage += countWithoutStage(hits, chunk, words);
        byTeam.add(hits, chunk.planes[std::size_t(Plane::Present)], chunk.team, words);
    }
    for (std::size_t number = 0; number < teams.size(); ++number)
        if (const quint32 count = byTeam.count(number)) counts.byTeam.emplace_back(teams.idOf(quint16(number)), count);
    return counts;
}

} // namespace kontor
