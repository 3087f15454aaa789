// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/duplicate_facts.h"

#include <random>
#include <set>
#include <utility>
#include <vector>

namespace kontor::test {

/// Contacts of which it is known who is who: a person is the number of a contact in `truth`.
struct LabelledContacts {
    std::vector<DuplicateSource> contacts;
    std::vector<int> truth; ///< contacts of one number are one
};

/// Persons with what lists have: typing errors, nicknames, initials, swapped and missing fields, moves; between them
/// families in one house with one telephone, twins, juniors, and people who have but the name in common.
LabelledContacts labelledPersons(unsigned seed, int entities);

/// Businesses likewise: legal forms, abbreviations, words left out, moved firms; between them branches of one chain,
/// tenants of one house with one switchboard, and firms whose names differ in a word.
LabelledContacts labelledBusinesses(unsigned seed, int entities);

struct Quality {
    double precision = 0, recall = 0;
    std::vector<std::pair<int, int>> wrong, missed; ///< pairs of contacts
};
Quality qualityOf(const LabelledContacts& labelled);

} // namespace kontor::test
