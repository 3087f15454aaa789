// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/duplicate_score.h"

#include <functional>

namespace kontor {

struct DuplicatePair {
    std::uint32_t a = 0, b = 0; ///< list numbers of the contacts, the older one first
    DuplicateScore score;
};

/// Looks for duplicates among all contacts that it is given: those that share a key are compared, in large blocks only
/// with their neighbours by name, so that the work grows with the number of contacts and not with its square.
class DuplicateScan {
public:
    /// `n`: the contact's list number.
    void add(std::uint32_t n, const DuplicateSource& source);

    struct Watch {
        std::function<bool()> cancelled{};
        std::function<void(int)> progress{}; ///< thousandths
    };
    /// Pairs of `least` and more, the best first; empty when cancelled.
    std::vector<DuplicatePair> run(double least, const Watch& watch);

    const DuplicateCorpus& corpus() const { return m_corpus; }
    size_t size() const { return m_facts.size(); }
    std::uint64_t compared() const { return m_compared; } ///< pairs looked at by run()

private:
    struct Entry {
        std::uint64_t key;
        std::uint32_t contact;
    };
    struct Blocks;

    void sortByName();
    void compareFrom(const Blocks& blocks, std::uint32_t contact, double least, std::vector<std::uint32_t>& candidates,
                     std::vector<DuplicatePair>& found) const;

    DuplicateCorpus m_corpus;
    std::vector<DuplicateFacts> m_facts;
    std::vector<std::uint32_t> m_numbers;
    std::uint64_t m_compared = 0;
};

} // namespace kontor
