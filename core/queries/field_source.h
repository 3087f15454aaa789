// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/value_test.h"
#include "core/search/query_vocabulary.h"
#include "core/store/database.h"

#include <utility>

namespace kontor {

/// Where the values of a field of the query language stand, and what a test makes of them.
struct FieldSource {
    QString values; ///< columns, the names of tables as in `from`
    QString from;
    QString condition;       ///< which rows count at all
    QString owner{};         ///< column with the contact's id; empty: the rows are contacts, as c
    bool inDocument = false; ///< a value stands, folded, in its contact's search document
    ValueTest passes{};
    WordTest word{}; ///< the same test, where it looks at one text alone

    void testWord(WordTest test)
    {
        passes = ofWord(test);
        word = std::move(test);
    }
};

/// The words of this store's queries: the standard ones and the fields that the organisation added.
Result<QueryVocabulary> contactVocabulary(Database& db);

/// For tests that neither columns in memory nor places answer. `me` in values is the acting employee. A word without
/// values asks for rows that are filled.
Result<FieldSource> fieldSource(Database& db, const QueryField& field, const FieldTest& test, QDate today);
/// `has` and `is` with one word.
Result<FieldSource> wordSource(Database& db, const QueryVocabulary& words, const FieldTest& test, QDate today);

} // namespace kontor
