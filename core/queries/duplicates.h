// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/search/duplicate_score.h"
#include "core/store/database.h"

#include <atomic>
#include <memory>

namespace kontor {

class SearchIndex;

/// Contacts that are likely the same, the likeliest first; pairs that somebody has kept separate are left out. Looks at
/// all contacts, so it runs beside other questions, tells how far it is and can be cancelled.
struct DuplicatePairs {
    struct Contact {
        Id id;
        quint32 n = 0;
        QString name;
        QString type;  ///< business, person
        QString about; ///< what else tells it from others: city, email, phone
    };
    struct Item {
        Contact a, b; ///< the older one first
        double score = 0;
        QVarLengthArray<DuplicateEvidence, 12> evidence;
    };
    using Answer = std::vector<Item>;
    static constexpr bool takesLong = true;

    double minScore = likelyDuplicate;
    int limit = 0;                                ///< 0 = all
    QString query{};                              ///< pairs of which one matches
    std::shared_ptr<std::atomic<int>> progress{}; ///< thousandths
};
Result<DuplicatePairs::Answer> run(Database& db, SearchIndex& index, const DuplicatePairs& question);

/// Who is likely meant by what has been typed of a new contact so far. Fast enough for every keystroke.
struct SimilarContacts {
    struct Item {
        DuplicatePairs::Contact contact;
        double score = 0;
        QVarLengthArray<DuplicateEvidence, 12> evidence;
    };
    using Answer = std::vector<Item>;
    DuplicateSource typed;
    double minScore = 0.5;
    int limit = 5;
};
Result<SimilarContacts::Answer> run(Database& db, SearchIndex& index, const SimilarContacts& question);

} // namespace kontor
