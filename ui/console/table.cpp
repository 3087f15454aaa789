// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/output.h"

#include "ui/text/plain_text.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

/// Blocks of two columns' width (Unicode Standard Annex 11, W and F), coarse.
constexpr std::array wide{
    std::pair{0x1100u, 0x115Fu},   std::pair{0x2E80u, 0x303Eu},   std::pair{0x3041u, 0xA4CFu},
    std::pair{0xAC00u, 0xD7A3u},   std::pair{0xF900u, 0xFAFFu},   std::pair{0xFE30u, 0xFE6Fu},
    std::pair{0xFF00u, 0xFF60u},   std::pair{0xFFE0u, 0xFFE6u},   std::pair{0x1F300u, 0x1F64Fu},
    std::pair{0x1F900u, 0x1F9FFu}, std::pair{0x20000u, 0x3FFFDu},
};

int widthOf(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format: return 0;
    default: break;
    }
    for (const auto& [first, last] : wide)
        if (c >= first && c <= last) return 2;
    return 1;
}

char32_t codePointAt(QStringView text, qsizetype i)
{
    if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(text[i], text[i + 1]);
    return text[i].unicode();
}

/// At most `widest` columns, with an ellipsis where something is left out.
QString cut(const QString& text, int widest)
{
    if (widest <= 0 || displayWidth(text) <= widest) return text;
    int width = 0;
    qsizetype i = 0;
    while (i < text.size()) {
        const char32_t c = codePointAt(text, i);
        if (width + widthOf(c) > widest - 1) break;
        width += widthOf(c);
        i += c > 0xFFFF ? 2 : 1;
    }
    return text.left(i) + u'…';
}

bool isNumber(const QString& text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c.isDigit() || c == u'.' || c == u',' || c == u'-'; });
}

} // namespace

int displayWidth(QStringView text)
{
    int width = 0;
    for (qsizetype i = 0; i < text.size();) {
        const char32_t c = codePointAt(text, i);
        width += widthOf(c);
        i += c > 0xFFFF ? 2 : 1;
    }
    return width;
}

void Table::row(QStringList cells)
{
    for (QString& cell : cells) cell = oneLine(cell);
    m_rows += std::move(cells);
}

QString Table::text(int widest) const
{
    const qsizetype columns = m_head.size();
    QList<int> widths(columns);
    QList<bool> right(columns, true);
    for (qsizetype c = 0; c < columns; ++c) {
        widths[c] = displayWidth(m_head[c]);
        bool any = false;
        for (const QStringList& row : m_rows) {
            const QString cell = cut(row.value(c), widest);
            widths[c] = std::max(widths[c], displayWidth(cell));
            right[c] = right[c] && isNumber(cell);
            any = any || !cell.isEmpty();
        }
        right[c] = right[c] && any;
    }
    QString out;
    const auto put = [&](const QStringList& row) {
        QString line;
        for (qsizetype c = 0; c < columns; ++c) {
            const QString cell = cut(row.value(c), widest);
            const QString gap(widths[c] - displayWidth(cell), u' ');
            line += right[c] ? gap + cell : cell + gap;
            if (c + 1 < columns) line += u"  "_s;
        }
        while (line.endsWith(u' ')) line.chop(1);
        out += line + u'\n';
    };
    put(m_head);
    for (const QStringList& row : m_rows) put(row);
    return out;
}

} // namespace kontor
