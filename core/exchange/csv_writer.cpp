// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_writer.h"

#include "core/exchange/csv_guard.h"

#include <QFileDevice>

#include <algorithm>

namespace kontor {

namespace {

constexpr qsizetype bufferSize = 1 << 16;
constexpr QByteArrayView byteOrderMark{"\xEF\xBB\xBF", 3};

/// Blanks at the ends are quoted too: readers that drop them in front of a cell keep them then. So is what a reader
/// would take for a byte order mark.
bool needsQuotes(QByteArrayView text, char delimiter)
{
    if (text.isEmpty()) return false;
    if (text.front() == ' ' || text.back() == ' ' || text.startsWith(byteOrderMark)) return true;
    return std::ranges::any_of(
        text, [delimiter](char c) { return c == delimiter || c == '"' || c == '\n' || c == '\r' || c == 0x1A; });
}

bool isBlank(QByteArrayView text)
{
    return std::ranges::all_of(text, [](char c) { return c == ' ' || c == '\t'; });
}

} // namespace

CsvWriter::CsvWriter(QIODevice& device, Options options) : m_device{device}, m_options{options}
{
    m_buffer.reserve(bufferSize + 4096);
    if (m_options.byteOrderMark) m_buffer += byteOrderMark;
    m_rowStart = m_buffer.size();
}

void CsvWriter::cell(QStringView text)
{
    m_scratch = text.toUtf8();
    cell(QByteArrayView{m_scratch});
}

void CsvWriter::cell(QByteArrayView utf8)
{
    if (m_cells++ > 0) m_buffer += m_options.delimiter;
    const bool guard = m_options.guardFormulas && beginsLikeFormula(utf8);
    const bool quotes = needsQuotes(utf8, m_options.delimiter);
    m_lastEmpty = !guard && !quotes && isBlank(utf8);
    if (quotes) m_buffer += '"';
    if (guard) m_buffer += '\'';
    if (!quotes) {
        m_buffer += utf8;
        return;
    }
    for (const char c : utf8) {
        if (c == '"') m_buffer += '"';
        m_buffer += c;
    }
    m_buffer += '"';
}

Status CsvWriter::endRow()
{
    // A line with nothing on it is no row to any reader.
    if (m_cells == 1 && m_lastEmpty) {
        m_buffer.insert(m_rowStart, '"');
        m_buffer += '"';
    }
    m_buffer += "\r\n";
    m_cells = 0;
    ++m_rows;
    const Status flushed = flush(bufferSize);
    m_rowStart = m_buffer.size();
    return flushed;
}

Status CsvWriter::row(const QStringList& cells)
{
    for (const QString& text : cells) cell(QStringView{text});
    if (cells.isEmpty()) cell(QByteArrayView{});
    return endRow();
}

Status CsvWriter::finish() { return flush(0); }

Status CsvWriter::flush(qsizetype keep)
{
    if (!m_status || m_buffer.size() <= keep) return m_status;
    bool written = m_device.write(m_buffer) == m_buffer.size();
    auto* const file = qobject_cast<QFileDevice*>(&m_device);
    if (written && keep == 0 && file) written = file->flush();
    m_buffer.resize(0);
    if (written) return m_status;
    Error error{.code = file && file->error() == QFileDevice::ResourceError ? Errc::DiskFull : Errc::FileUnwritable};
    error.detail = m_device.errorString();
    error.file = file ? file->fileName() : QString{};
    error.row = m_rows;
    m_status = std::move(error);
    return m_status;
}

} // namespace kontor
