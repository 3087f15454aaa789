// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/search/arena.h"
#include "core/search/query.h"
#include "core/store/statement.h"

#include <QDate>

#include <functional>
#include <optional>
#include <vector>

namespace kontor {

/// Whether the values of a row, in its columns from the given one on, pass a test of the query language. How many
/// columns it looks at depends on the test.
using ValueTest = std::function<bool(const Statement& row, int first)>;

/// Whether a text passes, where that is all a test looks at. The empty text, which stands for nothing, never does.
using WordTest = std::function<bool(QByteArrayView utf8)>;
/// One column.
ValueTest ofWord(WordTest passes);
/// Whether a number passes, or a time as Unix milliseconds.
using NumberTest = std::function<bool(double number)>;

/// A test as a column in memory answers it; one of these is set, and `needle` beside `word` where forms are enough.
struct ColumnTest {
    WordTest word{};
    std::optional<Needle> needle{}; ///< in the forms of a text or of a telephone number as `column_forms.h` makes them
    NumberTest number{};
    bool filled = false; ///< there is a value
};

/// The first column holds something.
ValueTest filledTest();
/// Texts compare folded, a part is enough for Matches; the order of < and > is that of lists.
WordTest textWord(const FieldTest& test);
/// The same of one column.
ValueTest textTest(const FieldTest& test);
/// The same in columnForms; nothing for < and >.
std::optional<Needle> textNeedle(const FieldTest& test);
/// The text as it is stored and, before it, folded already. Two columns.
ValueTest foldedTextTest(const FieldTest& test);
/// Number as typed, E.164 and national digits; compares digits where the value is written like a number. Three columns.
ValueTest phoneTest(const FieldTest& test);
/// The same in phoneColumnForms; nothing for < and >, and for a mark alone.
std::optional<Needle> phoneNeedle(const FieldTest& test);
/// A country's code; the value in any usual spelling, or a part of its English name.
WordTest countryWord(const FieldTest& test);
/// An address by its parts: street, street2, city, region, postal code, country. Six columns.
ValueTest addressTest(const FieldTest& test);
/// Small words as they are stored.
WordTest choiceWord(const FieldTest& test);
/// Of a number that is there.
ValueTest ofNumber(NumberTest passes);
/// 0 or 1.
NumberTest yesNoNumber(const FieldTest& test);
NumberTest spanNumber(const FieldTest& test);
/// Dates as ISO 8601 texts, or times as Unix milliseconds, which belong to a day of the local time zone.
WordTest dateWord(const FieldTest& test, QDate today);
ValueTest dateTest(const FieldTest& test, QDate today);
NumberTest timeNumber(const FieldTest& test, QDate today);
/// A reference to one of these.
ValueTest idTest(std::vector<Id> ids);
/// An id by its beginning.
ValueTest idTextTest(const FieldTest& test);

} // namespace kontor
