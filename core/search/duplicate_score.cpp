// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/duplicate_score.h"

#include "core/search/duplicate_evidence.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kontor {

QLatin1StringView duplicateReasonWord(DuplicateReason reason)
{
    static constexpr std::array words{
        "same_name"_L1,
        "similar_name"_L1,
        "nickname"_L1,
        "swapped_name"_L1,
        "initials"_L1,
        "abbreviation"_L1,
        "same_email"_L1,
        "similar_email"_L1,
        "same_domain"_L1,
        "same_phone"_L1,
        "similar_phone"_L1,
        "same_address"_L1,
        "similar_address"_L1,
        "near"_L1,
        "same_city"_L1,
        "same_birthday"_L1,
        "similar_birthday"_L1,
        "same_registration"_L1,
        "same_vat_id"_L1,
        "different_first_name"_L1,
        "different_last_name"_L1,
        "different_name"_L1,
        "different_middle_name"_L1,
        "different_generation"_L1,
        "different_gender"_L1,
        "different_birthday"_L1,
        "different_house"_L1,
        "different_place"_L1,
        "different_phone"_L1,
        "different_number"_L1,
        "different_registration"_L1,
        "different_vat_id"_L1,
        "different_domain"_L1,
        "different_legal_form"_L1,
        "same_value"_L1,
    };
    static_assert(words.size() == size_t(DuplicateReason::SameValue) + 1);
    return words[size_t(reason)];
}

void DuplicateCorpus::add(const DuplicateFacts& facts)
{
    for (const DuplicateFacts::Phone& phone : facts.phones) ++holders[phone.digits];
    for (const DuplicateFacts::Hash domain : facts.domains) ++holders[domain];
    for (const DuplicateFacts::Hash value : facts.values) ++holders[value];
}

void DuplicateComparison::add(DuplicateReason reason, double bits, int metres)
{
    m_bits += bits;
    m_score.evidence.push_back({reason, bits, metres});
}

bool DuplicateComparison::has(DuplicateReason reason) const
{
    return std::any_of(m_score.evidence.begin(), m_score.evidence.end(),
                       [&](const DuplicateEvidence& one) { return one.reason == reason; });
}

DuplicateScore DuplicateComparison::result()
{
    const double chance = std::clamp(std::log2(double(words.contacts()) + 1), 7.0, 14.0);
    const double surplus = m_bits - chance;
    // Halved, so that scores tell very likely from certain.
    m_score.score = std::min(m_cap, 1 / (1 + std::exp2(-surplus / 2)));
    std::stable_sort(
        m_score.evidence.begin(), m_score.evidence.end(),
        [](const DuplicateEvidence& x, const DuplicateEvidence& y) { return std::abs(x.bits) > std::abs(y.bits); });
    return std::move(m_score);
}

DuplicateScore duplicateScore(const DuplicateFacts& a, const DuplicateFacts& b, const DuplicateCorpus& corpus,
                              double least)
{
    if (a.person != b.person) return {};
    DuplicateComparison comparison{a, b, corpus, least};
    a.person ? comparePersons(comparison) : compareBusinesses(comparison);
    return comparison.result();
}

} // namespace kontor
