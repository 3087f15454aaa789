// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/value_test.h"
#include "core/search/query_vocabulary.h"
#include "core/store/database.h"

#include <utility>

namespace kontor {

/// How the values of a field are kept as a column in memory.
enum class ColumnKind { None, Text, Phone, Number };

/// Where the values of a field of the query language stand, and what a test makes of them.
struct FieldSource {
    QString values; ///< columns, the names of tables as in `from`
    QString from;
    QString condition;       ///< which rows count at all
    QString owner{};         ///< column with the contact's id; empty: the rows are contacts, as c
    bool inDocument = false; ///< a value stands, folded, in its contact's search document
    ValueTest passes{};
    ColumnKind column = ColumnKind::None;
    ColumnTest inColumn{}; ///< the same test

    void testText(const FieldTest& test) { testWord(textWord(test), textNeedle(test)); }
    void testWord(WordTest test, std::optional<Needle> needle = {})
    {
        passes = ofWord(test);
        column = ColumnKind::Text;
        inColumn = {.word = std::move(test), .needle = std::move(needle)};
    }
    void testNumber(NumberTest test)
    {
        passes = ofNumber(test);
        column = ColumnKind::Number;
        inColumn = {.number = std::move(test)};
    }
    /// Three columns: as typed, E.164, national.
    void testPhone(const FieldTest& test)
    {
        passes = phoneTest(test);
        column = ColumnKind::Phone;
        inColumn = {.needle = phoneNeedle(test)};
    }
    void testFilled()
    {
        passes = filledTest();
        inColumn = {.filled = true};
        inDocument = false;
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
