// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_scanner.h"

#include "core/exchange/csv_input.h"

#include <algorithm>
#include <cstring>

namespace kontor {

CsvScanner::CsvScanner(const CsvFormat& format)
    : m_quote{char(format.quote.unicode() < 0x80 ? format.quote.unicode() : 0)}
    , m_backslash{format.escape == u'\\'}
    , m_skipSpace{format.skipInitialSpace}
{
    const QByteArray delimiter = QString{format.delimiter}.toUtf8();
    m_delimiterSize = int(std::clamp<qsizetype>(delimiter.size(), 1, 4));
    std::copy_n(delimiter.constData(), m_delimiterSize, m_delimiter.begin());
    m_stop[quint8('\n')] = LineEnd;
    m_stop[quint8('\r')] = LineEnd;
    if (m_backslash) m_stop[quint8('\\')] = Escape;
    m_stop[quint8(m_delimiter[0])] = Delimiter;
}

bool CsvScanner::delimiterAt(const char* at, const char* end) const
{
    return end - at >= m_delimiterSize && std::memcmp(at, m_delimiter.data(), size_t(m_delimiterSize)) == 0;
}

/// From behind the opening quote to the delimiter or line end behind the cell; null = the window ended first.
const char* CsvScanner::scanQuoted(const char* at, const char* end, CsvSpan& cell, bool last)
{
    const char* const start = at;
    cell.quoted = true;
    for (;;) {
        const auto* quote = static_cast<const char*>(std::memchr(at, m_quote, size_t(end - at)));
        if (m_backslash) {
            const char* limit = quote ? quote : end;
            const auto* slash = static_cast<const char*>(std::memchr(at, '\\', size_t(limit - at)));
            if (slash) {
                cell.escaped = true;
                if (end - slash < 2) return nullptr;
                at = slash + 2;
                continue;
            }
        }
        if (!quote) return nullptr;
        if (quote + 1 == end) {
            if (!last) return nullptr;
        } else if (quote[1] == m_quote) {
            cell.escaped = true;
            at = quote + 2;
            continue;
        }
        const char* behind = quote + 1;
        while (behind < end && *behind == ' ') ++behind; // "abc" ,
        if (behind == end && !last) return nullptr;
        if (behind == end || (m_stop[quint8(*behind)] & LineEnd) || delimiterAt(behind, end)) {
            cell.size = quint32(quote - start);
            return behind;
        }
        // "Fat" Bob: somebody did not quote. Nothing of it may be lost, so the cell stays as it was written.
        cell = {.offset = cell.offset - 1, .broken = true};
        m_broken = true;
        const char* const stop = scanPlain(behind, end, cell, last);
        if (stop) cell.size = quint32(stop - (start - 1));
        return stop;
    }
}

/// From the start of an unquoted cell to the delimiter or line end behind it; null = the window ended first.
const char* CsvScanner::scanPlain(const char* at, const char* end, CsvSpan& cell, bool last) const
{
    const char* const start = at;
    for (;;) {
        while (at < end && !m_stop[quint8(*at)]) ++at;
        if (at == end) break;
        const quint8 stop = m_stop[quint8(*at)];
        if (stop & LineEnd) break;
        if (stop & Escape) {
            cell.escaped = true;
            at += 2;
            if (at > end) at = end;
            continue;
        }
        if (m_delimiterSize == 1 || delimiterAt(at, end)) break;
        ++at;
    }
    if (at == end && !last) return nullptr;
    cell.size = quint32(at - start);
    return at;
}

CsvScanner::Outcome CsvScanner::scan(QByteArrayView window, bool last)
{
    m_cells.clear();
    m_broken = false;
    m_blank = false;
    const char* const start = window.data();
    const char* const end = start + window.size();
    const char* at = start;
    for (;;) {
        CsvSpan cell;
        const char* begin = at;
        if (m_skipSpace)
            while (begin < end && *begin == ' ') ++begin;
        const bool quoted = m_quote && begin < end && *begin == m_quote;
        cell.offset = quint32(begin - start) + (quoted ? 1 : 0);
        at = quoted ? scanQuoted(begin + 1, end, cell, last) : scanPlain(begin, end, cell, last);
        if (!at && last) {
            cell.size = quint32(end - start) - cell.offset;
            m_cells.push_back(cell);
            m_length = end - start;
            return Outcome::Unclosed;
        }
        if (!at) return Outcome::NeedMore;
        m_cells.push_back(cell);
        if (m_cells.size() > size_t(csvCellLimit)) return Outcome::TooLong;
        if (at == end) break;
        if (!(m_stop[quint8(*at)] & LineEnd)) {
            at += m_delimiterSize;
            continue;
        }
        if (*at == '\r') {
            if (at + 1 == end && !last) return Outcome::NeedMore; // LF may follow
            if (at + 1 < end && at[1] == '\n') ++at;
        }
        ++at;
        break;
    }
    m_length = at - start;
    if (m_cells.size() == 1 && !m_cells.front().quoted && !m_cells.front().broken) {
        const CsvSpan only = m_cells.front();
        // 0x1A ends the files of DOS programs.
        m_blank = std::all_of(start + only.offset, start + only.offset + only.size,
                              [](char c) { return c == ' ' || c == '\t' || c == 0x1A; });
    }
    return Outcome::Record;
}

void CsvScanner::unescape(char* window, int index)
{
    CsvSpan& cell = m_cells[size_t(index)];
    if (!cell.escaped || cell.broken) return;
    char* to = window + cell.offset;
    for (const char *from = to, *end = from + cell.size; from < end; ++from) {
        const bool follows = from + 1 < end;
        if (follows && cell.quoted && *from == m_quote && from[1] == m_quote)
            ++from;
        else if (follows && m_backslash && *from == '\\') {
            const char next = from[1];
            // C:\path keeps its backslash; only what had to be escaped loses it.
            if (next == m_quote || next == '\\' || next == '\n' || next == '\r' || next == m_delimiter[0]) ++from;
        }
        *to++ = *from;
    }
    cell.size = quint32(to - (window + cell.offset));
    cell.escaped = false;
}

} // namespace kontor
