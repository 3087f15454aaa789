// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/duplicate_scan.h"

#include "core/search/duplicate_blocks.h"

#include <algorithm>
#include <atomic>
#include <numeric>
#include <string>
#include <thread>

namespace kontor {

namespace {

constexpr std::uint32_t wholeBlock = 60; ///< contacts of a smaller block are all compared with each other
constexpr std::uint32_t neighbours = 15; ///< in a larger one, so many to the next by name
constexpr std::uint32_t contactsAtOnce = 256;

} // namespace

/// The keys of all contacts, sorted; where each contact's keys stand in them.
struct DuplicateScan::Blocks {
    std::vector<Entry> entries;
    std::vector<std::uint32_t> blockEnd; ///< by entry
    std::vector<std::uint32_t> blockSize;
    std::vector<std::uint32_t> places; ///< entries of contact i: places[first[i]] …
    std::vector<std::uint32_t> first;

    void close(std::uint32_t contacts)
    {
        std::sort(entries.begin(), entries.end(), [](const Entry& x, const Entry& y) {
            return x.key != y.key ? x.key < y.key : x.contact < y.contact;
        });
        const auto count = std::uint32_t(entries.size());
        blockEnd.resize(count);
        blockSize.resize(count);
        for (std::uint32_t begin = 0; begin < count;) {
            std::uint32_t end = begin + 1;
            while (end < count && entries[end].key == entries[begin].key) ++end;
            std::fill(blockEnd.begin() + begin, blockEnd.begin() + end, end);
            std::fill(blockSize.begin() + begin, blockSize.begin() + end, end - begin);
            begin = end;
        }
        first.assign(contacts + 1, 0);
        for (const Entry& entry : entries) ++first[entry.contact + 1];
        std::partial_sum(first.begin(), first.end(), first.begin());
        places.resize(count);
        auto next = first;
        for (std::uint32_t i = 0; i < count; ++i) places[next[entries[i].contact]++] = i;
    }
};

void DuplicateScan::add(std::uint32_t n, const DuplicateSource& source)
{
    m_facts.push_back(comparableFacts(source, m_corpus.words));
    m_numbers.push_back(n);
    m_corpus.add(m_facts.back());
}

/// So that neighbours in a block are neighbours by name.
void DuplicateScan::sortByName()
{
    std::vector<std::pair<std::string, std::uint32_t>> names;
    names.reserve(m_facts.size());
    for (std::uint32_t i = 0; i < m_facts.size(); ++i) {
        const DuplicateFacts& facts = m_facts[i];
        std::string name;
        for (const auto& part : {facts.last, facts.first})
            for (const auto word : part) name += m_corpus.words.text(word);
        name += ' ' + std::to_string(facts.year * 400 + facts.month * 32 + facts.day);
        if (!facts.places.empty()) name += m_corpus.words.text(facts.places.front().postalCode);
        names.emplace_back(std::move(name), i);
    }
    std::sort(names.begin(), names.end());
    std::vector<DuplicateFacts> facts;
    std::vector<std::uint32_t> numbers;
    facts.reserve(names.size());
    numbers.reserve(names.size());
    for (const auto& [name, i] : names) {
        facts.push_back(std::move(m_facts[i]));
        numbers.push_back(m_numbers[i]);
    }
    m_facts = std::move(facts);
    m_numbers = std::move(numbers);
}

void DuplicateScan::compareFrom(const Blocks& blocks, std::uint32_t contact, double least,
                                std::vector<std::uint32_t>& candidates, std::vector<DuplicatePair>& found) const
{
    candidates.clear();
    for (std::uint32_t i = blocks.first[contact]; i < blocks.first[contact + 1]; ++i) {
        const std::uint32_t place = blocks.places[i];
        const std::uint32_t end = blocks.blockSize[place] <= wholeBlock
                                      ? blocks.blockEnd[place]
                                      : std::min(blocks.blockEnd[place], place + 1 + neighbours);
        for (std::uint32_t other = place + 1; other < end; ++other) candidates.push_back(blocks.entries[other].contact);
    }
    std::sort(candidates.begin(), candidates.end());
    candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
    for (const std::uint32_t other : candidates) {
        DuplicateScore score = duplicateScore(m_facts[contact], m_facts[other], m_corpus, least);
        if (score.score < least) continue;
        found.push_back({.a = std::min(m_numbers[contact], m_numbers[other]),
                         .b = std::max(m_numbers[contact], m_numbers[other]),
                         .score = std::move(score)});
    }
}

std::vector<DuplicatePair> DuplicateScan::run(double least, const Watch& watch)
{
    sortByName();
    Blocks blocks;
    DuplicateKeys keys;
    for (std::uint32_t i = 0; i < m_facts.size(); ++i) {
        keys.clear();
        appendDuplicateKeys(m_facts[i], m_corpus, keys);
        for (const std::uint64_t key : keys) blocks.entries.push_back({key, i});
    }
    const auto count = std::uint32_t(m_facts.size());
    blocks.close(count);

    std::atomic<std::uint32_t> next = 0;
    std::atomic<std::uint64_t> compared = 0;
    std::atomic<bool> stopped = false;
    const auto work = [&](std::vector<DuplicatePair>& found, bool reports) {
        std::vector<std::uint32_t> candidates;
        while (!stopped) {
            const std::uint32_t begin = next.fetch_add(contactsAtOnce);
            if (begin >= count) break;
            for (std::uint32_t i = begin; i < std::min(begin + contactsAtOnce, count); ++i) {
                compareFrom(blocks, i, least, candidates, found);
                compared += candidates.size();
            }
            // Callers are asked and told in their own thread alone.
            if (!reports) continue;
            if (watch.progress) watch.progress(int(std::uint64_t{begin} * 1000 / count));
            if (watch.cancelled && watch.cancelled()) stopped = true;
        }
    };
    std::vector<DuplicatePair> found, others;
    std::thread beside{[&] { work(others, false); }};
    work(found, true);
    beside.join();
    m_compared = compared;
    if (stopped) return {};
    std::move(others.begin(), others.end(), std::back_inserter(found));
    std::sort(found.begin(), found.end(), [](const DuplicatePair& x, const DuplicatePair& y) {
        if (x.score.score != y.score.score) return x.score.score > y.score.score;
        return std::pair{x.a, x.b} < std::pair{y.a, y.b};
    });
    if (watch.progress) watch.progress(1000);
    return found;
}

} // namespace kontor
