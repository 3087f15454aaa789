// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/search/query.h"
#include "core/store/statement.h"

#include <QDate>

#include <functional>
#include <vector>

namespace kontor {

/// Whether the values of a row, in its columns from the given one on, pass a test of the query language. How many
/// columns it looks at depends on the test.
using ValueTest = std::function<bool(const Statement& row, int first)>;

/// Whether a text passes, where that is all a test looks at.
using WordTest = std::function<bool(QByteArrayView utf8)>;
/// One column.
ValueTest ofWord(WordTest passes);

/// The first column holds something.
ValueTest filledTest();
/// Texts compare folded, a part is enough for Matches; the order of < and > is that of lists.
WordTest textWord(const FieldTest& test);
/// The same of one column.
ValueTest textTest(const FieldTest& test);
/// The text as it is stored and, before it, folded already. Two columns.
ValueTest foldedTextTest(const FieldTest& test);
/// Number as typed, E.164 and national digits; compares digits where the value is written like a number. Three columns.
ValueTest phoneTest(const FieldTest& test);
/// A country's code; the value in any usual spelling, or a part of its English name.
WordTest countryWord(const FieldTest& test);
/// An address by its parts: street, street2, city, region, postal code, country. Six columns.
ValueTest addressTest(const FieldTest& test);
/// Small words as they are stored.
WordTest choiceWord(const FieldTest& test);
/// Nothing counts as no.
ValueTest yesNoTest(const FieldTest& test);
ValueTest numberTest(const FieldTest& test);
/// Dates as ISO 8601 texts, or times as Unix milliseconds, which belong to a day of the local time zone.
ValueTest dateTest(const FieldTest& test, QDate today);
ValueTest timeTest(const FieldTest& test, QDate today);
/// A reference to one of these.
ValueTest idTest(std::vector<Id> ids);
/// An id by its beginning.
ValueTest idTextTest(const FieldTest& test);

} // namespace kontor
