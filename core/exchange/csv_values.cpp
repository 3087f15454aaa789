// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_values.h"

#include "core/domain/yes_no.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

struct Marks {
    int digits = 0, letters = 0, spaces = 0, at = 0, dots = 0, commas = 0, dashes = 0, slashes = 0, plus = 0,
        parens = 0, others = 0;
};

Marks count(QStringView text)
{
    Marks marks;
    for (const QChar c : text) {
        if (c.isDigit())
            ++marks.digits;
        else if (c.isLetter() || c.isMark())
            ++marks.letters;
        else if (c.isSpace())
            ++marks.spaces;
        else if (c == u'@')
            ++marks.at;
        else if (c == u'.')
            ++marks.dots;
        else if (c == u',')
            ++marks.commas;
        else if (c == u'-' || c == u'–')
            ++marks.dashes;
        else if (c == u'/')
            ++marks.slashes;
        else if (c == u'+')
            ++marks.plus;
        else if (c == u'(' || c == u')')
            ++marks.parens;
        else
            ++marks.others;
    }
    return marks;
}

bool isEmail(QStringView text, const Marks& marks)
{
    if (marks.at == 0 || marks.dots == 0) return false;
    const auto at = text.lastIndexOf(u'@');
    const QStringView domain = text.sliced(at + 1);
    if (marks.at > 1 && !text.first(at).contains(u'"') && !text.contains(u';') && !text.contains(u','))
        return false; // @user@host
    return at > 0 && domain.indexOf(u'.') > 0 && !domain.endsWith(u'.') && !text.first(at).trimmed().isEmpty() &&
           std::ranges::none_of(domain.trimmed(), [](QChar c) { return c.isSpace() || c == u'/'; });
}

bool isUrl(QStringView text, const Marks& marks)
{
    if (text.startsWith(u"http://", Qt::CaseInsensitive) || text.startsWith(u"https://", Qt::CaseInsensitive))
        return text.size() > 8;
    if (marks.at > 0 || marks.spaces > 0 || marks.dots == 0 || marks.letters < 3 || marks.commas > 0) return false;
    if (text.startsWith(u"www.", Qt::CaseInsensitive)) return true;
    const QStringView host = text.first(text.indexOf(u'/') < 0 ? text.size() : text.indexOf(u'/'));
    const QStringView last = host.sliced(host.lastIndexOf(u'.') + 1);
    const bool domain = last.size() >= 2 && last.size() <= 12 && host.size() > last.size() + 2 &&
                        std::ranges::all_of(last, [](QChar c) { return c.isLetter() && c.isLower(); });
    return domain && std::ranges::all_of(host, [](QChar c) { return c.isLetterOrNumber() || c == u'.' || c == u'-'; });
}

/// Digits, separators, a plus, an extension.
bool isPhone(QStringView text, const Marks& marks)
{
    if (marks.digits < 5 || marks.digits > 20 || marks.at > 0 || marks.commas > 0 || marks.others > 1) return false;
    if (marks.letters > 0) {
        static constexpr std::array<QStringView, 6> extensions{u"ext", u"x", u"tel", u"durchwahl", u"dw", u"poste"};
        QString letters;
        for (const QChar c : text)
            if (c.isLetter()) letters += c.toLower();
        if (std::ranges::none_of(extensions, [&](QStringView word) { return letters == word; })) return false;
    }
    return marks.plus <= 1 && marks.dots <= 5;
}

bool isPhoneOnly(QStringView text, const Marks& marks)
{
    if (marks.digits < 7 || marks.digits > 17) return false;
    if (text.startsWith(u'+') || text.startsWith(u"00")) return true;
    if (marks.parens == 2) return true;
    // 202-224-3441 and 089/1234567
    return marks.letters == 0 && marks.others == 0 && marks.dashes + marks.spaces + marks.slashes >= 1 &&
           marks.digits >= 9;
}

bool isUuid(QStringView text)
{
    return text.size() == 36 && text[8] == u'-' && text[13] == u'-' && text[18] == u'-' && text[23] == u'-';
}

/// 1.234.567,8 but not 1.2.3.4: between two signs stand three digits, and behind the last as well if it is the same sign.
bool isGrouped(QStringView text)
{
    qsizetype before = -1;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'.' && text[i] != u',') continue;
        if (before >= 0 && i - before != 4) return false;
        const bool last = !text.sliced(i + 1).contains(u'.') && !text.sliced(i + 1).contains(u',');
        if (before >= 0 && last && text[i] == text[before] && text.size() - i < 4) return false;
        before = i;
    }
    return true;
}

/// 12, -1.5, 1,234.50, 1.234,50, 12 %; no letters but an exponent.
bool isNumber(QStringView text, const Marks& marks)
{
    return marks.digits > 0 && marks.letters == 0 && marks.at == 0 && marks.parens == 0 && marks.slashes == 0 &&
           marks.spaces == 0 && (marks.dashes == 0 || (marks.dashes == 1 && text.startsWith(u'-'))) &&
           marks.dots + marks.commas <= 5 && (marks.dots <= 1 || marks.commas <= 1) && isGrouped(text) &&
           (marks.others == 0 || (marks.others == 1 && text.endsWith(u'%')));
}

QString decimal(QStringView text)
{
    QString number = text.toString();
    if (!number.contains(u'.')) number.replace(u',', u'.');
    return number;
}

/// Five digits, A1 2BC, 1234 AB, 12-345, 12345-6789, with one letter group at most.
bool isPostalCode(QStringView text, Marks marks)
{
    if (text.startsWith(u'\'')) { // how some programs keep a spreadsheet from reading it as a number
        text = text.sliced(1);
        --marks.others;
    }
    return text.size() >= 3 && text.size() <= 10 && marks.digits >= 2 && marks.letters <= 5 && marks.spaces <= 1 &&
           marks.dashes <= 1 && marks.digits + marks.letters + marks.spaces + marks.dashes == text.size();
}

bool isFullName(QStringView text, const Marks& marks)
{
    if (marks.digits > 0 || marks.at > 0 || marks.others > 2 || marks.spaces == 0 || marks.spaces > 4 ||
        text.size() > 60)
        return false;
    int capital = 0, words = 0;
    bool start = true;
    for (const QChar c : text) {
        if (start && c.isLetter()) ++words, capital += c.isUpper() || c.isTitleCase();
        start = c.isSpace();
    }
    return words >= 2 && words <= 5 && capital * 2 >= words;
}

} // namespace

Shape shapeOf(QStringView value)
{
    const QStringView text = value.trimmed();
    Shape shape;
    if (text.isEmpty() || text.size() > 4096) return shape;
    const Marks marks = count(text);
    shape.words = marks.spaces > 0 && marks.letters > 0;
    shape.email = isEmail(text, marks);
    shape.url = !shape.email && isUrl(text, marks);
    shape.uuid = isUuid(text);
    if (text.size() <= 40) {
        shape.date = marks.digits > 0 && marks.at == 0 && text.size() >= 6 && bool(parseDate(text));
        shape.isoDate = shape.date && text.size() >= 10 && text[4] == u'-';
        shape.number = isNumber(text, marks);
        shape.phone = isPhone(text, marks) && !(shape.date && !text.startsWith(u'+'));
        shape.phoneOnly = shape.phone && isPhoneOnly(text, marks);
        shape.yesNo = text.size() <= 7 && parseYesNo(text).has_value();
        shape.postalCode = isPostalCode(text, marks);
        shape.zeros = marks.digits == text.size() && text.size() > 1 && text.startsWith(u'0');
        if (shape.number && marks.digits >= 2 && marks.dots + marks.commas == 1) {
            bool isReal = false;
            const double degrees = std::abs(decimal(text).toDouble(&isReal));
            shape.latitude = isReal && degrees <= 90;
            shape.longitude = isReal && degrees <= 180;
        }
    }
    shape.fullName = isFullName(text, marks);
    shape.handle = marks.spaces == 0 && marks.letters > 0 && text.size() <= 80 && !shape.email;
    return shape;
}

bool isEmptyDate(QStringView value)
{
    const QStringView text = value.trimmed();
    const auto isFiller = [](QChar c) {
        return c == u'0' || c == u'/' || c == u'-' || c == u'.' || c == u':' || c == u' ';
    };
    return text.size() >= 5 && text.contains(u'0') && std::ranges::all_of(text, isFiller) &&
           std::ranges::count_if(text, [](QChar c) { return c != u'0'; }) >= 2;
}

} // namespace kontor
