// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_text.h"

#include <algorithm>
#include <cstring>

namespace kontor {

namespace {
constexpr qint64 blockSize = 1 << 17;
}

CsvText::CsvText(CsvInput input, QString encoding) : m_input{std::move(input)}, m_encoding{std::move(encoding)}
{
    char head[4]{};
    const qint64 got = m_input.read(0, head, sizeof head);
    m_mark = byteOrderMark({head, std::max<qint64>(got, 0)}, m_encoding);
    restart();
}

void CsvText::restart()
{
    m_decoder = m_encoding == u"UTF-8" ? nullptr : CsvDecoder::make(m_encoding);
    m_check = {};
    m_offset = m_mark;
    m_atEnd = false;
    m_pending.clear();
    m_given = 0;
}

qint64 CsvText::readDirect(char* to, qint64 capacity)
{
    const qint64 got = m_input.read(m_offset, to, capacity);
    if (got > 0) {
        m_check.feed({to, got});
        m_offset += got;
    } else if (got == 0) {
        m_check.finish();
    }
    return got;
}

qint64 CsvText::read(char* to, qint64 capacity)
{
    if (!m_decoder) return readDirect(to, capacity);
    while (m_given == m_pending.size()) {
        if (m_atEnd) return 0;
        m_block.resize(blockSize);
        const qint64 got = m_input.read(m_offset, m_block.data(), blockSize);
        if (got < 0) return -1;
        m_offset += got;
        m_atEnd = got == 0;
        m_pending.clear();
        m_given = 0;
        m_decoder->decode({m_block.constData(), got}, m_atEnd, m_pending);
    }
    const qint64 count = std::min<qint64>(capacity, m_pending.size() - m_given);
    std::memcpy(to, m_pending.constData() + m_given, size_t(count));
    m_given += count;
    return count;
}

bool CsvText::seek(qint64 textOffset)
{
    restart();
    if (!m_decoder) {
        m_offset = m_mark + textOffset;
        return m_offset <= m_input.size();
    }
    QByteArray passed(blockSize, Qt::Uninitialized);
    while (textOffset > 0) {
        const qint64 got = read(passed.data(), std::min<qint64>(textOffset, passed.size()));
        if (got <= 0) return false;
        textOffset -= got;
    }
    return true;
}

} // namespace kontor
