// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonObject>

#include <optional>

namespace kontor {

/// How a CSV file is written.
struct CsvFormat {
    QString encoding = QStringLiteral("UTF-8"); ///< canonical name, see csv_decoder.h
    QChar delimiter = u',';
    QChar quote = u'"';            ///< null = quotes are plain characters
    QChar escape{};                ///< null = a quote inside a quoted cell is doubled (RFC 4180); else u'\\'
    bool skipInitialSpace = false; ///< blanks between a delimiter and the cell are no part of the cell
    bool hasHeader = true;
    qint64 preamble = 0; ///< records (titles, notes) above the header or, without one, above the data

    bool operator==(const CsvFormat&) const = default;
};

/// What somebody said about the format of a file; the rest is to be found out.
struct CsvOverrides {
    std::optional<QString> encoding;
    std::optional<QChar> delimiter;
    std::optional<QChar> quote;
    std::optional<QChar> escape;
    std::optional<bool> skipInitialSpace;
    std::optional<bool> hasHeader;
    std::optional<qint64> preamble;

    bool operator==(const CsvOverrides&) const = default;
    static CsvOverrides all(const CsvFormat& format);
    CsvFormat appliedTo(CsvFormat format) const;
};

/// The `dialect` object of a mapping file:
/// `{delimiter, quote, escape, skip_initial_space, header, preamble}`; the encoding stands beside it.
QJsonObject dialectToJson(const CsvOverrides& overrides);
/// Errors: BadMapping with `detail` = the key at fault.
Result<CsvOverrides> dialectFromJson(const QJsonObject& dialect);

class CsvInput;
/// Looks at the whole file, in a stream. Errors, with `file` and where known `row` (record of the file, from 1,
/// titles and header counted): FileUnreadable, FileBinary, FileEmpty, FileEncoding (`detail` = the encoding),
/// FileFormat (`detail` = unclosed_quote, or what the file is instead: vcard, icalendar, html, xml, json, rtf),
/// RecordTooLong.
Result<CsvFormat> detectCsvFormat(const CsvInput& input, const CsvOverrides& overrides = {});

} // namespace kontor
