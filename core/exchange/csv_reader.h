// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv_scanner.h"
#include "core/exchange/csv_text.h"

#include <QStringList>

namespace kontor {

/// A place between two data rows, to continue from after an interruption. Valid for the same file and encoding.
struct CsvPosition {
    qint64 text = 0; ///< offset into the UTF-8 text of the file
    qint64 row = 0;  ///< data rows before it

    bool operator==(const CsvPosition&) const = default;
};

/// Reads a CSV file row by row, in a window of 1 MiB that grows only for longer records. One thread.
///
///     auto reader = CsvReader::open(input, format);
///     while (reader->next()) use(reader->row(), reader->cell(0));
///     if (!reader->status()) …
class CsvReader {
public:
    /// Reads titles and header. Errors as next().
    static Result<CsvReader> open(CsvInput input, const CsvFormat& format);

    /// Names of the columns; empty when the file has no header.
    const QStringList& headers() const { return m_headers; }

    /// The next row that is not blank. False at the end, or on a failure that status() then holds: FileUnreadable,
    /// FileFormat (unclosed_quote), RecordTooLong.
    bool next();
    const Status& status() const { return m_status; }

    /// Number of the row, as people count: the first below the header is 1, blank lines do not count.
    qint64 row() const { return m_row; }
    int cellCount() const { return int(m_scanner.cells().size()); }
    /// Text of a cell; empty for cells that this row does not have. The apostrophe that keeps spreadsheets from taking
    /// a cell for a formula is gone (csv_guard.h).
    QString cell(int index);
    /// The same as UTF-8 without a copy, valid until next().
    QByteArrayView utf8(int index);
    bool filled(int index) const { return index < cellCount() && m_scanner.cells()[size_t(index)].size > 0; }
    QStringList cells();
    const CsvSpan& span(int index) const { return m_scanner.cells()[size_t(index)]; }
    /// A cell of this row has text behind its closing quote: it came in as it stands in the file.
    bool broken() const { return m_scanner.broken(); }

    /// Where next() goes on.
    CsvPosition position() const { return {m_textOffset + m_begin, m_row}; }
    bool seek(const CsvPosition& position);
    /// Bytes of the file, for progress; runs ahead of the row by up to one window.
    qint64 bytesRead() const { return m_text.bytesRead(); }
    qint64 size() const { return m_text.input().size(); }

private:
    CsvReader(CsvInput input, const CsvFormat& format);
    bool nextRecord();
    bool refill();
    bool fail(Errc code, const QString& detail = {});

    CsvText m_text;
    CsvScanner m_scanner;
    QStringList m_headers;
    Status m_status;
    QByteArray m_window;
    qint64 m_textOffset = 0; ///< of the window's first byte
    qsizetype m_begin = 0;   ///< of the next record in the window
    qsizetype m_record = 0;  ///< of the current one
    qsizetype m_end = 0;     ///< of the text in the window
    bool m_atEnd = false;
    qint64 m_row = 0;
    qint64 m_records = 0; ///< records of the file so far, titles and header included
};

} // namespace kontor
