// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Emails, phones, domains and addresses of two contacts.
#include "core/domain/name_similarity.h"
#include "core/search/duplicate_evidence.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace kontor {

namespace {

using Word = DuplicateFacts::Word;
using Place = DuplicateFacts::Place;

int metresBetween(const Place& a, const Place& b)
{
    constexpr double radians = 3.14159265358979 / 180, metresPerDegree = 111'195;
    const double north = double(a.lat) - double(b.lat);
    const double east = (double(a.lon) - double(b.lon)) * std::cos(double(a.lat) * radians);
    return int(std::min(std::hypot(north, east) * metresPerDegree, 2e7));
}

/// Postal codes with one digit wrong or two swapped.
bool nearlySame(Word a, Word b, const DuplicateWords& words)
{
    return a && b && (a == b || looksMistyped(words.text(a), words.text(b)));
}

/// Share of the words of both streets that have a counterpart.
double streetLikeness(const Place& a, const Place& b, const DuplicateWords& words)
{
    const auto &shorter = a.street.size() <= b.street.size() ? a.street : b.street,
               &longer = a.street.size() <= b.street.size() ? b.street : a.street;
    if (shorter.empty()) return 0;
    double found = 0, all = 0;
    for (const Word word : shorter) {
        const double weight = words.text(word).size() <= 2 ? 0.3 : 1; // st, rd, n
        all += weight;
        double best = 0;
        for (const Word other : longer) {
            if (word == other)
                best = 1;
            else if (words.text(word).size() > 2 && looksMistyped(words.text(word), words.text(other)))
                best = std::max(best, 0.85);
        }
        found += weight * best;
    }
    double extra = 0;
    for (const Word word : longer) extra += words.text(word).size() <= 2 ? 0.3 : 1;
    const double missing = std::max(0.0, extra - all);
    // One whole word written apart: "haupt st" and "hauptst".
    std::string one, other;
    for (const Word word : a.street) one += words.text(word);
    for (const Word word : b.street) other += words.text(word);
    if (looksMistyped(one, other)) return 1;
    return found / (all + missing * 0.4);
}

struct PlaceMatch {
    double bits = 0;
    DuplicateReason reason = DuplicateReason::SameCity;
    int metres = -1;
    bool contradicts = false;
};

PlaceMatch matchPlaces(const Place& a, const Place& b, const DuplicateWords& words)
{
    PlaceMatch match;
    const bool samePostal = a.postalCode && a.postalCode == b.postalCode;
    const bool sameCity = a.city && a.city == b.city;
    const bool nearPostal = nearlySame(a.postalCode, b.postalCode, words), nearCity = nearlySame(a.city, b.city, words);
    double area = 0;
    if (samePostal)
        area = std::clamp(words.bits(a.postalCode), 1.0, 7.0);
    else if (nearPostal)
        area = 2;
    if (sameCity)
        area = std::max(area, std::clamp(words.bits(a.city), 0.5, 5.0)) + (samePostal ? 0.5 : 0);
    else if (nearCity)
        area = std::max(area, 2.0);
    const bool bothPostal = a.postalCode && b.postalCode, bothCity = a.city && b.city;
    const bool elsewhere =
        (bothPostal && !nearPostal && (!bothCity || !nearCity)) || (bothCity && !nearCity && !nearPostal);
    const double street = streetLikeness(a, b, words);
    const bool sameStreet = street >= 0.75;
    const bool bothHouses = a.house && b.house;
    match.bits = area;
    if (sameStreet && !elsewhere) {
        match.bits += a.house && a.house == b.house ? 6 : bothHouses ? 1.5 : 3.5;
        match.reason =
            a.house == b.house && street >= 0.95 ? DuplicateReason::SameAddress : DuplicateReason::SimilarAddress;
        if (bothHouses && a.house != b.house && !nearlySame(a.house, b.house, words)) {
            match.bits -= 2.5;
            match.reason = DuplicateReason::DifferentHouse;
            match.contradicts = true;
        }
    } else if (sameStreet && a.house && a.house == b.house) {
        match.bits = 4.5; // the same house of the same street; a town and its suburb have two names
        match.reason = DuplicateReason::SimilarAddress;
    } else if (elsewhere) {
        match.bits = -3;
        match.reason = DuplicateReason::DifferentPlace;
        match.contradicts = true;
    } else if (!a.street.empty() && !b.street.empty()) {
        match.bits -= 1.5;
    }
    if (a.located && b.located) {
        match.metres = metresBetween(a, b);
        if (match.metres <= 150 && match.bits < 7) {
            match.bits = std::max(match.bits, 5.0);
            if (match.reason == DuplicateReason::SameCity) match.reason = DuplicateReason::Near;
            match.contradicts = false;
        } else if (match.metres > 30'000) {
            match.bits -= 2;
        }
    }
    return match;
}

} // namespace

void compareEmails(DuplicateComparison& c)
{
    double best = 0;
    auto reason = DuplicateReason::SameEmail;
    for (const auto& one : c.a.emails)
        for (const auto& other : c.b.emails) {
            if (one.whole == other.whole) {
                best = 12;
                reason = DuplicateReason::SameEmail;
                continue;
            }
            double bits = 0;
            if (one.local && one.local == other.local)
                bits = 5;
            else if (looksMistyped(c.words.text(one.text), c.words.text(other.text)) &&
                     withinEdits(c.words.text(one.text), c.words.text(other.text), 1))
                bits = 7;
            if (bits <= best) continue;
            best = bits;
            reason = DuplicateReason::SimilarEmail;
        }
    if (best > 0) c.add(reason, best);
}

void comparePhones(DuplicateComparison& c)
{
    if (c.a.phones.empty() || c.b.phones.empty()) return;
    double best = -1.5;
    auto reason = DuplicateReason::DifferentPhone;
    for (const auto& one : c.a.phones)
        for (const auto& other : c.b.phones) {
            double bits = 0;
            auto found = DuplicateReason::SamePhone;
            if (one.digits == other.digits) {
                // Behind a switchboard each has an extension; a number of many is nobody's.
                const bool apart = one.extension && other.extension && one.extension != other.extension;
                const std::uint32_t holders = c.corpus.holdersOf(one.digits);
                bits = apart ? 0.5 : holders > 8 ? 1.5 : holders > 3 ? 4 : 7;
            } else if (withinEdits(std::to_string(one.digits), std::to_string(other.digits), 1)) {
                bits = 2.5;
                found = DuplicateReason::SimilarPhone;
            }
            if (bits <= 0 || bits <= best) continue;
            best = bits;
            reason = found;
        }
    c.add(reason, best);
}

void compareDomains(DuplicateComparison& c)
{
    double best = 0;
    for (const auto one : c.a.domains)
        for (const auto other : c.b.domains) {
            if (one != other) continue;
            const std::uint32_t holders = c.corpus.holdersOf(one);
            const double bits = holders > 8 ? 1 : holders > 3 ? 3 : 5;
            // Colleagues share their employer's.
            best = std::max(best, c.a.person ? std::min(bits, 2.0) : bits);
        }
    if (best > 0 && !c.has(DuplicateReason::SameEmail)) c.add(DuplicateReason::SameDomain, best);
}

void comparePlaces(DuplicateComparison& c)
{
    if (c.a.places.empty() || c.b.places.empty()) return;
    PlaceMatch best{.bits = -100};
    for (const Place& one : c.a.places)
        for (const Place& other : c.b.places) {
            const PlaceMatch match = matchPlaces(one, other, c.words);
            if (match.bits > best.bits) best = match;
        }
    if (best.bits == 0 && best.reason == DuplicateReason::SameCity) return;
    c.add(best.reason, best.bits, std::max(best.metres, 0));
}

void compareValues(DuplicateComparison& c)
{
    constexpr std::uint32_t fewest = 4; // whom a number of a list may have been written down for
    double bits = 0;
    for (const auto one : c.a.values)
        if (std::find(c.b.values.begin(), c.b.values.end(), one) != c.b.values.end() &&
            c.corpus.holdersOf(one) <= fewest)
            bits += 4;
    if (bits > 0) c.add(DuplicateReason::SameValue, std::min(bits, 6.0));
}

} // namespace kontor
