// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/name_similarity.h"
#include "core/search/duplicate_evidence.h"

#include <algorithm>

namespace kontor {

namespace {

using Word = DuplicateFacts::Word;

/// How alike two words of business names are, 0…1.
double likeness(Word a, Word b, const DuplicateWords& words)
{
    if (a == b) return 1;
    const std::string &one = words.text(a), &other = words.text(b);
    // Numbers and types are what tells one from the next: only the same, or one with more behind it, will do.
    if (words.hasDigits(a) || words.hasDigits(b)) {
        const bool longer =
            std::min(one.size(), other.size()) >= 4 && (one.starts_with(other) || other.starts_with(one));
        return longer && words.hasDigits(a) && words.hasDigits(b) ? 0.85 : 0;
    }
    if (std::min(one.size(), other.size()) >= 4 && looksMistyped(one, other)) return 0.9;
    const bool inside = one.starts_with(other) || other.starts_with(one);
    return inside && std::min(one.size(), other.size()) >= 4 ? 0.8 : 0;
}

struct NameMatch {
    double matched = 0; ///< bits of the words that both have
    double missing = 0; ///< of those that only the shorter name has
    double extra = 0;   ///< of those that only the longer name has
    bool numbersDiffer = false;
};

NameMatch matchNames(const DuplicateFacts& a, const DuplicateFacts& b, const DuplicateWords& words)
{
    const bool swap = a.last.size() > b.last.size();
    const auto &shorter = swap ? b.last : a.last, &longer = swap ? a.last : b.last;
    NameMatch match;
    std::uint64_t used = 0;
    bool number = false, otherNumber = false;
    const size_t most = std::min<size_t>(longer.size(), 64);
    for (const Word word : shorter) {
        double best = 0;
        size_t at = most;
        for (size_t i = 0; i < most; ++i) {
            if (used >> i & 1) continue;
            const double alike = likeness(word, longer[i], words);
            if (alike <= best) continue;
            best = alike;
            at = i;
        }
        if (at == most) {
            match.missing += words.bits(word);
            number |= words.hasDigits(word);
            continue;
        }
        used |= std::uint64_t{1} << at;
        match.matched += best * std::min(words.bits(word), words.bits(longer[at]));
    }
    for (size_t i = 0; i < most; ++i) {
        if (used >> i & 1) continue;
        match.extra += words.bits(longer[i]);
        otherNumber |= words.hasDigits(longer[i]);
    }
    match.numbersDiffer = number && otherNumber;
    return match;
}

/// Words of a name that are but the name of the place it is in.
bool isInitialsOf(const DuplicateFacts& shorter, const DuplicateFacts& longer)
{
    return shorter.last.size() == 1 && longer.initials && shorter.whole == longer.initials;
}

bool compareNames(DuplicateComparison& c)
{
    if (c.a.last.empty() || c.b.last.empty()) return false;
    if (c.a.whole == c.b.whole) {
        double bits = 0;
        for (const Word word : c.a.last) bits += c.words.bits(word);
        c.add(DuplicateReason::SameName, std::clamp(bits, 9.5, 16.0));
        return true;
    }
    if (isInitialsOf(c.a, c.b) || isInitialsOf(c.b, c.a)) {
        c.add(DuplicateReason::Abbreviation, 7);
        return true;
    }
    const std::string &one = c.words.text(c.a.whole), &other = c.words.text(c.b.whole);
    const bool numbers = c.words.hasDigits(c.a.whole) || c.words.hasDigits(c.b.whole);
    if (!numbers && looksMistyped(one, other)) {
        c.add(DuplicateReason::SimilarName, 10);
        return true;
    }
    const NameMatch match = matchNames(c.a, c.b, c.words);
    // Words that both lack of each other tell two apart; that one says more than the other does not.
    const double apart = std::min(match.missing, match.extra);
    const double bits = std::min(match.matched, 24.0) - 0.6 * match.missing - 0.25 * match.extra - 0.25 * apart;
    const double all = match.matched + match.missing + match.extra;
    const bool alike = match.matched > (apart > 0 ? 0.5 : 0.35) * all || (match.missing == 0 && match.matched >= 5);
    c.add(alike ? DuplicateReason::SimilarName : DuplicateReason::DifferentName, std::clamp(bits, -8.0, 16.0));
    if (match.numbersDiffer) c.add(DuplicateReason::DifferentNumber, -5);
    return alike;
}

void compareNumbers(DuplicateComparison& c)
{
    if (c.a.vat && c.b.vat)
        c.a.vat == c.b.vat ? c.add(DuplicateReason::SameVatId, 12) : c.add(DuplicateReason::DifferentVatId, -6);
    if (c.a.registration && c.b.registration)
        c.a.registration == c.b.registration ? c.add(DuplicateReason::SameRegistration, 12)
                                             : c.add(DuplicateReason::DifferentRegistration, -7);
}

} // namespace

void compareBusinesses(DuplicateComparison& c)
{
    const bool alike = compareNames(c);
    compareNumbers(c);
    compareEmails(c);
    compareDomains(c);
    if (!c.a.domains.empty() && !c.b.domains.empty() && !c.has(DuplicateReason::SameDomain) &&
        !c.has(DuplicateReason::SameEmail))
        c.add(DuplicateReason::DifferentDomain, -2.5);
    if (c.a.legalForm && c.b.legalForm && c.a.legalForm != c.b.legalForm)
        c.add(DuplicateReason::DifferentLegalForm, -2);
    comparePhones(c);
    comparePlaces(c);
    compareValues(c);

    const bool oneRegister = c.has(DuplicateReason::SameVatId) || c.has(DuplicateReason::SameRegistration);
    // Offices of one house share a number and a door, shops of one chain the name and the site.
    if (!alike && !oneRegister) c.cap(0.4);
    const bool elsewhere = c.has(DuplicateReason::DifferentPlace);
    const bool near =
        c.has(DuplicateReason::SameAddress) || c.has(DuplicateReason::SimilarAddress) || c.has(DuplicateReason::Near);
    const bool branch = elsewhere || (c.has(DuplicateReason::DifferentPhone) && !near);
    if (branch && !oneRegister && !c.has(DuplicateReason::SameEmail) && !c.has(DuplicateReason::SamePhone)) c.cap(0.45);
}

} // namespace kontor
