// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/name_similarity.h"
#include "core/search/duplicate_evidence.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace kontor {

namespace {

using Word = DuplicateFacts::Word;
using Words = std::vector<Word>;

bool oneFamily(Word a, Word b, const DuplicateWords& words)
{
    const auto ours = words.families(a), theirs = words.families(b);
    return std::any_of(ours.begin(), ours.end(), [&](std::uint16_t family) {
        return std::find(theirs.begin(), theirs.end(), family) != theirs.end();
    });
}

constexpr double hopeless = 0.68; ///< no slip makes two words less alike

/// How much rarer than usual a name is that both have.
double rarity(double bits, double usual) { return std::clamp(bits - usual, -2.0, 4.0); }

Word frontOf(const Words& words) { return words.empty() ? DuplicateWords::none : words.front(); }

/// A slip makes a word that hardly anybody has; two that many have are two names.
bool areTwoNames(Word a, Word b, const DuplicateWords& words)
{
    constexpr std::uint32_t known = 4;
    return words.count(a) >= known && words.count(b) >= known;
}

double bitsOfGiven(WordMatch match, Word word, Word other, const DuplicateWords& words)
{
    if (match == WordMatch::Mistyped && areTwoNames(word, other, words)) return 0.5;
    switch (match) {
    case WordMatch::Same: return 5 + std::min(rarity(words.bits(word), 7), 3.0);
    case WordMatch::Nickname: return 4;
    case WordMatch::Mistyped: return 4;
    case WordMatch::Prefix: return 3;
    case WordMatch::Sound: return 2.5;
    case WordMatch::Initial: return 1.5;
    case WordMatch::Unclear: return -2;
    case WordMatch::Different: return -7;
    case WordMatch::Missing: break;
    }
    return 0;
}

double bitsOfFamily(WordMatch match, const Words& names, const Words& others, const DuplicateWords& words)
{
    if (match == WordMatch::Mistyped && areTwoNames(names.front(), others.front(), words)) return 1;
    double rarest = 0;
    for (const Word name : names) rarest = std::max(rarest, words.bits(name));
    switch (match) {
    case WordMatch::Same: return 7 + rarity(rarest, 9);
    case WordMatch::Mistyped: return 5.5;
    case WordMatch::Prefix: return 4.5;
    case WordMatch::Sound: return 4;
    case WordMatch::Initial: return 1;
    case WordMatch::Unclear: return -2;
    case WordMatch::Different: return -7;
    case WordMatch::Nickname:
    case WordMatch::Missing: break;
    }
    return 0;
}

bool isExact(WordMatch match) { return match == WordMatch::Same || match == WordMatch::Missing; }

struct NameMatch {
    WordMatch given = WordMatch::Missing, family = WordMatch::Missing;
    bool swapped = false;
    double bits = 0;
};

NameMatch matchNames(const DuplicateFacts& a, const DuplicateFacts& b, const DuplicateWords& words)
{
    NameMatch match;
    const Word first = frontOf(a.first), other = frontOf(b.first);
    match.given = matchGivenName(first, other, words);
    // Called by a middle name or a nickname that is written down.
    if (!agrees(match.given) && match.given != WordMatch::Missing) {
        const auto known = [&](Word name, const DuplicateFacts& there) {
            if (there.nickname && agrees(matchGivenName(name, there.nickname, words))) return true;
            return words.text(name).size() > 2 &&
                   std::find(there.middle.begin(), there.middle.end(), name) != there.middle.end();
        };
        if (known(first, b) || known(other, a)) match.given = WordMatch::Nickname;
    }
    match.family = matchFamilyNames(a.last, b.last, words);
    match.bits = bitsOfGiven(match.given, first, other, words) + bitsOfFamily(match.family, a.last, b.last, words);
    if (agrees(match.given) && agrees(match.family)) return match;
    // First and last name in each other's fields.
    if (first && other && !a.last.empty() && !b.last.empty()) {
        const WordMatch cross = matchFamilyNames(a.first, b.last, words),
                        back = matchFamilyNames(a.last, b.first, words);
        const bool full = words.text(first).size() > 2 && words.text(other).size() > 2;
        if (full && agrees(cross) && agrees(back)) {
            const double bits =
                bitsOfFamily(cross, a.first, b.last, words) + bitsOfFamily(back, a.last, b.first, words) - 3;
            if (bits > match.bits) match = {.given = cross, .family = back, .swapped = true, .bits = bits};
        }
    }
    return match;
}

void addNames(DuplicateComparison& c, const NameMatch& match)
{
    if (match.swapped) return c.add(DuplicateReason::SwappedName, match.bits);
    if (match.given == WordMatch::Different)
        c.add(DuplicateReason::DifferentFirstName, match.bits);
    else if (match.family == WordMatch::Different)
        c.add(DuplicateReason::DifferentLastName, match.bits);
    else if (match.given == WordMatch::Nickname)
        c.add(DuplicateReason::Nickname, match.bits);
    else if (match.given == WordMatch::Initial)
        c.add(DuplicateReason::Initials, match.bits);
    else if (isExact(match.given) && isExact(match.family))
        c.add(DuplicateReason::SameName, match.bits);
    else
        c.add(DuplicateReason::SimilarName, match.bits);
}

void compareMiddle(DuplicateComparison& c)
{
    const Word one = frontOf(c.a.middle), other = frontOf(c.b.middle);
    if (!one || !other) return;
    const WordMatch match = matchGivenName(one, other, c.words);
    // Some write more of their names than others do.
    const auto among = [&](const Words& middle, Word name) {
        return std::any_of(middle.begin(), middle.end(),
                           [&](Word word) { return agrees(matchGivenName(word, name, c.words)); });
    };
    if (match == WordMatch::Initial)
        c.add(DuplicateReason::Initials, 1);
    else if (agrees(match) || among(c.a.middle, other) || among(c.b.middle, one))
        c.add(DuplicateReason::SameName, 2.5);
    else
        c.add(DuplicateReason::DifferentMiddleName, match == WordMatch::Unclear ? -1.5 : -4);
}

/// Written with a slip: one part wrong, or day and month exchanged.
bool similarBirthdays(const DuplicateFacts& a, const DuplicateFacts& b)
{
    const bool year = a.year == b.year, month = a.month == b.month, day = a.day == b.day;
    if (year && a.month == b.day && a.day == b.month) return true;
    if (year + month + day < 2) return false;
    if (!year) return withinEdits(std::to_string(a.year), std::to_string(b.year), 1);
    const int one = month ? a.day : a.month, other = month ? b.day : b.month;
    const auto digits = [](int number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    return withinEdits(digits(one), digits(other), 1);
}

void compareBirthdays(DuplicateComparison& c)
{
    if (!c.a.year || !c.b.year) return;
    if (c.a.year == c.b.year && c.a.month == c.b.month && c.a.day == c.b.day)
        c.add(DuplicateReason::SameBirthday, c.a.month == 1 && c.a.day == 1 ? 6 : 10);
    else if (similarBirthdays(c.a, c.b))
        c.add(DuplicateReason::SimilarBirthday, 3.5);
    else
        c.add(DuplicateReason::DifferentBirthday, -9);
}

/// Agreements that no chance makes: the rest may then contradict.
bool isSurelyOnePerson(const DuplicateComparison& c)
{
    return c.has(DuplicateReason::SameBirthday) && c.has(DuplicateReason::SameEmail);
}

/// Does anything beside the name agree?
bool isCorroborated(const DuplicateComparison& c)
{
    for (const auto reason :
         {DuplicateReason::SameEmail, DuplicateReason::SimilarEmail, DuplicateReason::SameDomain,
          DuplicateReason::SamePhone, DuplicateReason::SimilarPhone, DuplicateReason::SameAddress,
          DuplicateReason::SimilarAddress, DuplicateReason::Near, DuplicateReason::SameCity,
          DuplicateReason::SameBirthday, DuplicateReason::SimilarBirthday, DuplicateReason::SameValue})
        if (c.has(reason)) return true;
    return false;
}

} // namespace

bool agrees(WordMatch match)
{
    return match != WordMatch::Missing && match != WordMatch::Unclear && match != WordMatch::Different;
}

WordMatch matchGivenName(Word a, Word b, const DuplicateWords& words)
{
    if (!a || !b) return WordMatch::Missing;
    if (a == b) return words.text(a).size() == 1 ? WordMatch::Initial : WordMatch::Same;
    const std::string &one = words.text(a), &other = words.text(b);
    if (one.size() == 1 || other.size() == 1) return one[0] == other[0] ? WordMatch::Initial : WordMatch::Different;
    if (oneFamily(a, b, words)) return WordMatch::Nickname;
    const double likeness = jaroWinkler(one, other);
    if (likeness < hopeless) return WordMatch::Different; // most pairs, so it comes first
    if (looksMistyped(one, other)) return WordMatch::Mistyped;
    const bool inside = one.starts_with(other) || other.starts_with(one);
    if (inside && std::min(one.size(), other.size()) >= 3) return WordMatch::Prefix;
    if (likeness >= 0.8 && words.sound(a) == words.sound(b)) return WordMatch::Sound;
    return likeness >= 0.8 ? WordMatch::Unclear : WordMatch::Different;
}

WordMatch matchFamilyNames(const Words& a, const Words& b, const DuplicateWords& words)
{
    if (a.empty() || b.empty()) return WordMatch::Missing;
    if (a == b) return WordMatch::Same;
    if (a.size() == 1 && b.size() == 1) {
        const std::string &one = words.text(a[0]), &other = words.text(b[0]);
        if (one.size() > 1 && other.size() > 1 && jaroWinkler(one, other) < hopeless) return WordMatch::Different;
    }
    std::string one, other;
    for (const Word word : a) one += words.text(word);
    for (const Word word : b) other += words.text(word);
    if (one == other) return WordMatch::Same;
    if (one.size() == 1 || other.size() == 1) return one[0] == other[0] ? WordMatch::Initial : WordMatch::Different;
    if (looksMistyped(one, other)) return WordMatch::Mistyped;
    // A name that was joined to another: Müller, Müller-Schmidt.
    if (a.size() != b.size())
        for (const Word word : a)
            for (const Word twin : b)
                if (word == twin && words.text(word).size() > 2) return WordMatch::Prefix;
    const double likeness = jaroWinkler(one, other);
    if (likeness >= 0.85 && a.size() == 1 && b.size() == 1 && words.sound(a[0]) == words.sound(b[0]))
        return WordMatch::Sound;
    return likeness >= 0.8 ? WordMatch::Unclear : WordMatch::Different;
}

void comparePersons(DuplicateComparison& c)
{
    const NameMatch name = matchNames(c.a, c.b, c.words);
    addNames(c, name);
    // Different names for good: nothing can raise that above the caps below.
    const bool birthday = c.a.year && c.a.year == c.b.year && c.a.month == c.b.month && c.a.day == c.b.day;
    const bool apart = name.given == WordMatch::Different || name.family == WordMatch::Different;
    if (apart && !birthday && c.least > 0.4 && (name.given == WordMatch::Different || c.a.emails.empty()))
        return c.cap(0.4);
    if (!name.swapped) compareMiddle(c);
    if (c.a.generation != c.b.generation)
        c.add(DuplicateReason::DifferentGeneration, c.a.generation && c.b.generation ? -12 : -4);
    if (c.a.gender && c.b.gender && c.a.gender != c.b.gender) c.add(DuplicateReason::DifferentGender, -3);
    compareBirthdays(c);
    compareEmails(c);
    compareDomains(c);
    comparePhones(c);
    comparePlaces(c);
    compareValues(c);

    // A family shares its name, its house and its telephone; twins the birthday as well.
    if (name.given == WordMatch::Different && !isSurelyOnePerson(c)) c.cap(0.4);
    const bool married = agrees(name.given) && name.given != WordMatch::Initial && c.has(DuplicateReason::SameBirthday);
    if (name.family == WordMatch::Different && !married && !c.has(DuplicateReason::SameEmail)) c.cap(0.4);
    const bool nameless = name.given == WordMatch::Missing || name.family == WordMatch::Missing;
    const bool reached = c.has(DuplicateReason::SameEmail) || c.has(DuplicateReason::SimilarEmail) ||
                         c.has(DuplicateReason::SameBirthday);
    if (nameless && !reached && !(name.given == WordMatch::Same && c.has(DuplicateReason::SamePhone))) c.cap(0.5);
    // In a long list there are people who have but the name in common, fathers and sons among them.
    constexpr std::uint32_t longList = 2000;
    if (!isCorroborated(c) && c.words.contacts() >= longList) c.cap(0.55);
    // Father and son; where but one says so, it may have been left out.
    if (c.has(DuplicateReason::DifferentGeneration)) c.cap(c.a.generation && c.b.generation ? 0.4 : reached ? 1 : 0.5);
}

} // namespace kontor
