// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv_format.h"
#include "core/exchange/csv_input.h"

#include <limits>

namespace kontor {

/// How well a text falls into cells when it is read in some format.
struct DialectFit {
    qint64 records = 0;
    int columns = 0;          ///< of most records, wide ones preferred
    qint64 consistent = 0;    ///< records with that many
    qint64 single = 0;        ///< records of one cell
    qint64 broken = 0;        ///< records with text behind a closing quote
    qint64 quoted = 0;        ///< cells in quotes
    qint64 cells = 0;         ///< cells with something in them
    qint64 leadingBlanks = 0; ///< cells behind a delimiter and blanks
    bool failed = false;      ///< a quote never closed, or an endless record
    double cleanness = 1;     ///< 0 to 1: cells that hold no other delimiter and no stray quote

    double score() const;
};

/// Reads the first `limit` bytes of text. `format.encoding` has to be right.
DialectFit fitOf(const CsvInput& input, const CsvFormat& format, qint64 limit = std::numeric_limits<qint64>::max());

inline constexpr qint64 dialectHead = 1 << 20;

/// Delimiter, quote, escape and blanks for a text in a known encoding, from its first `limit` bytes; what `overrides`
/// says is taken as said. Never fails: a text of single cells is a table of one column.
CsvFormat guessDialect(const CsvInput& input, const QString& encoding, const CsvOverrides& overrides,
                       qint64 limit = dialectHead);

} // namespace kontor
