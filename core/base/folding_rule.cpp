// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/folding_rule.h"

#include <QList>
#include <QString>

#include <algorithm>
#include <cstring>
#include <iterator>

namespace kontor {

namespace {

struct Range {
    char32_t first, last;
};

// Marks that are accents, points or harakat: a reader who leaves them out still writes the word.
constexpr Range droppedMarks[] = {
    {0x0300, 0x036f}, {0x0483, 0x0489}, {0x0591, 0x05bd}, {0x05bf, 0x05bf}, {0x05c1, 0x05c2},   {0x05c4, 0x05c5},
    {0x05c7, 0x05c7}, {0x0610, 0x061a}, {0x0640, 0x0640}, {0x064b, 0x065f}, {0x0670, 0x0670},   {0x06d6, 0x06dc},
    {0x06df, 0x06e4}, {0x06e7, 0x06e8}, {0x06ea, 0x06ed}, {0x0711, 0x0711}, {0x0730, 0x074a},   {0x1ab0, 0x1aff},
    {0x1dc0, 0x1dff}, {0x20d0, 0x20ff}, {0xfe00, 0xfe0f}, {0xfe20, 0xfe2f}, {0xe0100, 0xe01ef},
};

} // namespace

bool isDroppedMark(char32_t c)
{
    if (c < 0x0300) return false;
    const auto after = std::upper_bound(std::begin(droppedMarks), std::end(droppedMarks), c,
                                        [](char32_t value, const Range& range) { return value < range.first; });
    return after != std::begin(droppedMarks) && c <= std::prev(after)->last;
}

namespace {

/// й, ї and ў decompose, but are letters of their own.
bool makesOwnLetter(char32_t base, char32_t mark)
{
    if (mark == 0x0306) return base == U'и' || base == U'И' || base == U'у' || base == U'У';
    return mark == 0x0308 && (base == U'і' || base == U'І');
}

char expansion(char32_t base, char32_t mark)
{
    if (mark == 0x030a && (base == U'a' || base == U'A')) return 'a';
    if (mark == 0x0308 && base < 0x80 && std::strchr("aouAOU", int(base))) return 'e';
    return 0;
}

/// What people type for a letter or sign that has no decomposition; nullptr = the letter itself.
const char* typedFor(char32_t c, Folding folding)
{
    switch (c) {
    case U'æ': return "ae";
    case U'œ': return "oe";
    case U'ø': return folding == Folding::Plain ? "o" : "oe";
    case U'ß': return "ss";
    case U'þ': return "th";
    case U'đ':
    case U'ð':
    case U'ɖ': return "d";
    case U'ħ': return "h";
    case U'ı': return "i";
    case U'ł':
    case U'ƚ': return "l";
    case U'ŋ': return "n";
    case U'ŧ': return "t";
    case U'ƀ': return "b";
    case U'ɨ': return "i";
    case U'ʉ': return "u";
    case U'`':
    case 0x00b4: // acute accent used as an apostrophe
    case 0x02b9:
    case 0x02bb:
    case 0x02bc:
    case 0x2018:
    case 0x2019:
    case 0x201a:
    case 0x201b:
    case 0x2032: return "'";
    case 0x201c:
    case 0x201d:
    case 0x201e:
    case 0x201f:
    case 0x2033: return "\"";
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212: return "-";
    case 0x2044: return "/";
    default: return nullptr;
    }
}

void appendCodePoint(QString& out, char32_t c)
{
    if (QChar::requiresSurrogates(c)) {
        out.append(QChar{QChar::highSurrogate(c)});
        out.append(QChar{QChar::lowSurrogate(c)});
    } else {
        out.append(QChar{char16_t(c)});
    }
}

/// Decomposed text without accents, still in its own case.
QString withoutMarks(QStringView text, Folding folding)
{
    QString source = text.toString();
    source.replace(QChar{0x00b4}, QChar{u'\''}); // NFKD would make it a blank and an accent
    const auto decomposed = source.normalized(QString::NormalizationForm_KD).toUcs4();
    QString out;
    out.reserve(decomposed.size());
    char32_t base = 0; // the last letter that was kept
    for (const char32_t c : decomposed) {
        if (isDroppedMark(c)) {
            const char letter = folding == Folding::Expanded ? expansion(base, c) : char(0);
            if (letter) out.append(QLatin1Char{letter});
            if (makesOwnLetter(base, c)) appendCodePoint(out, c);
            continue;
        }
        const auto category = QChar::category(c);
        if (category == QChar::Other_Format) continue;
        base = c;
        if (category == QChar::Number_DecimalDigit)
            out.append(QChar{char16_t(u'0' + QChar::digitValue(c))});
        else if (category == QChar::Other_Control || QChar::isSpace(c))
            out.append(QChar{u' '});
        else
            appendCodePoint(out, c);
    }
    return out;
}

} // namespace

QByteArray foldedByRule(QStringView text, Folding folding)
{
    const auto lower = withoutMarks(text, folding).toCaseFolded();
    QString typed;
    typed.reserve(lower.size());
    for (const QChar c : lower) {
        if (const char* letters = typedFor(c.unicode(), folding))
            typed.append(QLatin1StringView{letters});
        else
            typed.append(c);
    }
    return typed.normalized(QString::NormalizationForm_C).toUtf8();
}

} // namespace kontor
