// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv_format.h"
#include "core/exchange/csv_input.h"

#include <QStringList>

#include <vector>

namespace kontor {

/// What reading a whole CSV file once, without keeping it, tells about it.
struct CsvSurvey {
    CsvFormat format;
    QStringList headers;        ///< empty without a header
    int columns = 0;            ///< cells of the widest row that has something in its last one; at least the headers
    qint64 rows = 0;            ///< data rows
    qint64 ragged = 0;          ///< rows with a filled cell beyond the header, or with fewer cells than the header
    qint64 broken = 0;          ///< rows with text behind a closing quote
    std::vector<qint64> filled; ///< per column: rows that have something there
    /// A few thousand rows, evenly spread, every cell cut at 1 000 characters.
    std::vector<QStringList> sample;
};

/// Format, extent and a sample of a file. Errors as detectCsvFormat().
Result<CsvSurvey> surveyCsv(const CsvInput& input, const CsvOverrides& overrides = {});

} // namespace kontor
