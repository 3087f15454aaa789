// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/duplicate_score.h"

namespace kontor {

/// Sums up what is found while two contacts are compared.
class DuplicateComparison {
public:
    DuplicateComparison(const DuplicateFacts& one, const DuplicateFacts& other, const DuplicateCorpus& all,
                        double wanted)
        : a{one}
        , b{other}
        , corpus{all}
        , words{all.words}
        , least{wanted}
    {}

    const DuplicateFacts& a;
    const DuplicateFacts& b;
    const DuplicateCorpus& corpus;
    const DuplicateWords& words;
    const double least; ///< scores below need not be exact

    void add(DuplicateReason reason, double bits, int metres = 0);
    bool has(DuplicateReason reason) const;
    double bits() const { return m_bits; }
    /// The score cannot be higher, whatever else agrees.
    void cap(double score) { m_cap = std::min(m_cap, score); }
    /// Chance agreements that `bits` stand against; fewer contacts share less by chance.
    DuplicateScore result();

private:
    DuplicateScore m_score;
    double m_bits = 0;
    double m_cap = 1;
};

/// How two words of names agree.
enum class WordMatch : std::uint8_t { Missing, Same, Nickname, Mistyped, Prefix, Sound, Initial, Unclear, Different };
WordMatch matchGivenName(DuplicateFacts::Word a, DuplicateFacts::Word b, const DuplicateWords& words);
WordMatch matchFamilyNames(const std::vector<DuplicateFacts::Word>& a, const std::vector<DuplicateFacts::Word>& b,
                           const DuplicateWords& words);
bool agrees(WordMatch match);

/// What both kinds of contacts have: emails, phones, domains, addresses.
void compareEmails(DuplicateComparison& comparison);
void comparePhones(DuplicateComparison& comparison);
void compareDomains(DuplicateComparison& comparison);
void comparePlaces(DuplicateComparison& comparison);
void compareValues(DuplicateComparison& comparison);

void comparePersons(DuplicateComparison& comparison);
void compareBusinesses(DuplicateComparison& comparison);

} // namespace kontor
