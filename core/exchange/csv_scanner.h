// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv_format.h"

#include <QByteArrayView>

#include <array>
#include <vector>

namespace kontor {

/// Where one cell lies in the text of its record.
struct CsvSpan {
    quint32 offset = 0; ///< from the start of the record
    quint32 size = 0;   ///< bytes, without the enclosing quotes
    bool quoted = false;
    bool escaped = false; ///< holds doubled quotes or backslashes still
    bool broken = false;  ///< text behind a closing quote; the cell is as it stands in the file, quotes and all
};

/// Splits UTF-8 text into the cells of one record (RFC 4180, and what programs write instead). A record ends with LF,
/// CRLF or a bare CR outside quotes. Works on a window of the text; keeps nothing between records.
class CsvScanner {
public:
    enum class Outcome {
        Record,   ///< cells() holds it, length() is its size with the line end
        NeedMore, ///< the record goes on behind the window
        Unclosed, ///< the text ended inside a quoted cell
        TooLong,  ///< more cells than any record may have
    };

    explicit CsvScanner(const CsvFormat& format);

    /// `last`: nothing follows the window.
    Outcome scan(QByteArrayView window, bool last);

    const std::vector<CsvSpan>& cells() const { return m_cells; }
    qsizetype length() const { return m_length; }
    bool broken() const { return m_broken; }
    /// A line with nothing on it, or nothing but blanks: no record.
    bool blank() const { return m_blank; }

    /// Takes doubled quotes and backslashes out of a cell, in place in the window that was scanned.
    void unescape(char* window, int index);

private:
    enum Stop : quint8 { None = 0, Delimiter = 1, LineEnd = 2, Escape = 4 };
    bool delimiterAt(const char* at, const char* end) const;
    const char* scanQuoted(const char* at, const char* end, CsvSpan& cell, bool last);
    const char* scanPlain(const char* at, const char* end, CsvSpan& cell, bool last) const;

    std::array<quint8, 256> m_stop{};
    std::array<char, 4> m_delimiter{};
    int m_delimiterSize = 1;
    char m_quote = 0;
    bool m_backslash = false;
    bool m_skipSpace = false;
    std::vector<CsvSpan> m_cells;
    qsizetype m_length = 0;
    bool m_broken = false;
    bool m_blank = false;
};

} // namespace kontor
