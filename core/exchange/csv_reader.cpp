// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_reader.h"

#include "core/exchange/csv_guard.h"

#include <cstring>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {
constexpr qsizetype firstWindow = 1 << 20;
}

CsvReader::CsvReader(CsvInput input, const CsvFormat& format)
    : m_text{std::move(input), format.encoding}
    , m_scanner{format}
    , m_window(firstWindow, Qt::Uninitialized)
{}

Result<CsvReader> CsvReader::open(CsvInput input, const CsvFormat& format)
{
    CsvReader reader{std::move(input), format};
    for (qint64 i = 0; i < format.preamble; ++i)
        if (!reader.nextRecord()) break;
    if (format.hasHeader && reader.nextRecord()) reader.m_headers = reader.cells();
    // Files put together carry their byte order marks along.
    for (QString& name : reader.m_headers)
        while (name.startsWith(QChar{0xFEFF})) name.remove(0, 1);
    if (!reader.m_status) return reader.m_status.error();
    return reader;
}

bool CsvReader::next()
{
    if (!nextRecord()) return false;
    ++m_row;
    return true;
}

bool CsvReader::nextRecord()
{
    while (m_status) {
        if (m_begin == m_end && !refill()) return false;
        const QByteArrayView window{m_window.constData() + m_begin, m_end - m_begin};
        const auto outcome = m_scanner.scan(window, m_atEnd);
        const bool whole = outcome == CsvScanner::Outcome::Record;
        if (outcome == CsvScanner::Outcome::TooLong || (whole ? m_scanner.length() : window.size()) > csvRecordLimit)
            return fail(Errc::RecordTooLong);
        if (outcome == CsvScanner::Outcome::Unclosed) return fail(Errc::FileFormat, u"unclosed_quote"_s);
        if (!whole) {
            refill();
            continue;
        }
        m_record = m_begin;
        m_begin += m_scanner.length();
        if (m_scanner.blank()) continue;
        ++m_records;
        return true;
    }
    return false;
}

/// More text behind what the window holds; false if there is none.
bool CsvReader::refill()
{
    if (m_atEnd) return false;
    char* const data = m_window.data();
    std::memmove(data, data + m_begin, size_t(m_end - m_begin));
    m_textOffset += m_begin;
    m_end -= m_begin;
    m_begin = 0;
    if (m_end > m_window.size() / 2) m_window.resize(2 * m_window.size());
    const qint64 got = m_text.read(m_window.data() + m_end, m_window.size() - m_end);
    if (got < 0) return fail(Errc::FileUnreadable);
    if (got == 0) m_atEnd = true;
    m_end += got;
    return got > 0;
}

bool CsvReader::fail(Errc code, const QString& detail)
{
    Error error{.code = code};
    error.detail = detail;
    error.file = m_text.input().name();
    error.row = m_records + 1;
    m_status = std::move(error);
    return false;
}

QByteArrayView CsvReader::utf8(int index)
{
    const auto& cells = m_scanner.cells();
    if (index < 0 || index >= cellCount()) return {};
    CsvSpan cell = cells[size_t(index)];
    const char* const text = m_window.constData() + m_record;
    if (!cell.escaped) return withoutGuard({text + cell.offset, cell.size});
    // In place: the text only gets shorter. The window is ours alone, data() makes no copy.
    m_scanner.unescape(m_window.data() + m_record, index);
    return withoutGuard({text + cell.offset, m_scanner.cells()[size_t(index)].size});
}

QString CsvReader::cell(int index)
{
    constexpr QByteArrayView mark{"\xEF\xBB\xBF", 3};
    QByteArrayView text = utf8(index);
    // Qt takes U+FEFF at the start of any text for a byte order mark; inside the file it is a character.
    qsizetype marks = 0;
    for (; text.startsWith(mark); ++marks) text = text.sliced(mark.size());
    return marks == 0 ? QString::fromUtf8(text) : QString{marks, QChar{0xFEFF}} + QString::fromUtf8(text);
}

QStringList CsvReader::cells()
{
    QStringList all;
    all.reserve(cellCount());
    for (int i = 0; i < cellCount(); ++i) all += cell(i);
    return all;
}

bool CsvReader::seek(const CsvPosition& position)
{
    if (!m_text.seek(position.text)) return false;
    m_records += position.row - m_row;
    m_row = position.row;
    m_textOffset = position.text;
    m_begin = m_record = m_end = 0;
    m_atEnd = false;
    m_status = {};
    return true;
}

} // namespace kontor
