// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>

class QIODevice;

namespace kontor {

/// Writes CSV by RFC 4180 (comma, CRLF, quotes doubled) in UTF-8. Cells that a spreadsheet would take for a formula get
/// an apostrophe in front (csv_guard.h); CsvReader takes it away, so that every text comes back as it was.
class CsvWriter {
public:
    struct Options {
        char delimiter = ',';
        bool byteOrderMark = false; ///< for programs that take UTF-8 without one for something else
        bool guardFormulas = true;
    };

    /// `device` is open and outlives the writer.
    explicit CsvWriter(QIODevice& device) : CsvWriter{device, Options{}} {}
    CsvWriter(QIODevice& device, Options options);

    /// One cell of the current row.
    void cell(QStringView text);
    void cell(QByteArrayView utf8);
    /// Ends the row. A failure to write is kept and told by every later call. Errors: FileUnwritable, DiskFull.
    Status endRow();
    Status row(const QStringList& cells);
    /// What is still in memory goes out. Without this call the last rows may be missing.
    Status finish();

private:
    Status flush(qsizetype keep);

    QIODevice& m_device;
    Options m_options;
    QByteArray m_buffer;
    QByteArray m_scratch;
    qsizetype m_rowStart = 0; ///< in the buffer
    qint64 m_rows = 0;
    int m_cells = 0;
    bool m_lastEmpty = false;
    Status m_status;
};

} // namespace kontor
