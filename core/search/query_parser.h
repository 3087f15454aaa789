// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/search/query.h"
#include "core/search/query_vocabulary.h"

namespace kontor {

/// Reads the query language (of the search field and of `kontorctl list`):
///   word  "two words"                part of any searchable text; all of them must match
///   field:value  field:"two words"   contains; several with commas (any of them); field:"" for not filled
///   field:=value  field:>10  field:>=10  field:<10  field:<=10  field:1..9  field:1..  field:..9
///   is:archived  has:email  near:"Ulm 25km"  note:word  custom.size:>10  last_contact:>30d
///   -x  not x    a b    a or b    ( )          `or` binds loosest, adjacency means and, `-` and `not` tightest
/// Groups of digits that make a telephone number are one thing to look for. A word with a colon is text where what is
/// before the colon cannot be a name (`12:30`) or is an address (`http://…`).
///
/// Error: BadQuery; `value` is the query, `position` the place (UTF-16 units), `field` the field if it is about one,
/// `detail` one of: quote_open, paren_open, paren_stray, operand_expected, value_expected, one_value_expected,
/// unknown_field, unknown_word, unknown_choice, bad_number, bad_date, bad_place, comparison_unfit, too_long, too_deep.
Result<Query> parseQuery(const QString& text, const QueryVocabulary& vocabulary);

} // namespace kontor
