// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/duplicate_facts.h"

#include <QLatin1StringView>
#include <QVarLengthArray>

#include <unordered_map>

namespace kontor {

/// What speaks for or against two contacts being one.
enum class DuplicateReason : std::uint8_t {
    SameName,
    SimilarName,
    Nickname,
    SwappedName,
    Initials,
    Abbreviation,
    SameEmail,
    SimilarEmail,
    SameDomain,
    SamePhone,
    SimilarPhone,
    SameAddress,
    SimilarAddress,
    Near, ///< `metres`
    SameCity,
    SameBirthday,
    SimilarBirthday,
    SameRegistration,
    SameVatId,
    DifferentFirstName,
    DifferentLastName,
    DifferentName,
    DifferentMiddleName,
    DifferentGeneration, ///< senior and junior
    DifferentGender,
    DifferentBirthday,
    DifferentHouse,
    DifferentPlace,
    DifferentPhone,
    DifferentNumber, ///< in the names: "Store 12" and "Store 15"
    DifferentRegistration,
    DifferentVatId,
    DifferentDomain,
    DifferentLegalForm,
    SameValue, ///< of a custom field, and hardly anybody else has it
};

/// "same_email", as `kontorctl duplicates` writes it.
QLatin1StringView duplicateReasonWord(DuplicateReason reason);

struct DuplicateEvidence {
    DuplicateReason reason;
    double bits = 0; ///< how much; negative speaks against
    int metres = 0;  ///< Near
};

struct DuplicateScore {
    double score = 0;                                ///< 0…1
    QVarLengthArray<DuplicateEvidence, 12> evidence; ///< the weightiest first
};

/// From here on two contacts are likely the same.
inline constexpr double likelyDuplicate = 0.6;

/// All contacts among which duplicates are looked for: how common are words, phones and domains?
struct DuplicateCorpus {
    DuplicateWords words{};
    std::unordered_map<DuplicateFacts::Hash, std::uint32_t> holders{}; ///< of a phone, a domain

    std::uint32_t holdersOf(DuplicateFacts::Hash hash) const
    {
        const auto known = holders.find(hash);
        return known == holders.end() ? 1 : known->second;
    }
    /// Counts what the contact has.
    void add(const DuplicateFacts& facts);
};

/// How alike two contacts of one type are: the sum of what each agreement says, by how rare it is among all contacts, and
/// of what each contradiction says (after Fellegi and Sunter 1969), less than which contacts share by chance. Some
/// contradictions outweigh everything: two first names in one family, two businesses behind one switchboard. A score below `least` need
/// not be exact. Pure.
DuplicateScore duplicateScore(const DuplicateFacts& a, const DuplicateFacts& b, const DuplicateCorpus& corpus,
                              double least = 0);

} // namespace kontor
