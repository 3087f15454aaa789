// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_values.h"

#include <algorithm>
#include <array>

namespace kontor {

namespace {

bool isMonthName(QStringView word)
{
    // Three letters tell the months apart in most languages with a Latin alphabet; Russian beside them.
    static constexpr std::array<QStringView, 58> starts{
        u"jan", u"feb", u"mar", u"apr", u"may", u"jun", u"jul", u"aug", u"sep", u"oct", u"nov", u"dec",
        u"mär", u"mrz", u"mai", u"okt", u"dez", u"fév", u"avr", u"jui", u"aoû", u"déc", u"ene", u"abr",
        u"ago", u"dic", u"gen", u"mag", u"giu", u"lug", u"set", u"ott", u"fev", u"out", u"mei", u"mrt",
        u"des", u"maj", u"sty", u"lut", u"kwi", u"cze", u"lip", u"sie", u"wrz", u"paź", u"lis", u"gru",
        u"янв", u"фев", u"мар", u"апр", u"мая", u"июн", u"июл", u"авг", u"сен", u"окт"};
    if (word.size() < 3 || word.size() > 12) return false;
    const QString start = word.first(3).toString().toLower();
    return std::ranges::any_of(starts, [&](QStringView month) { return start == month; }) || start == u"ноя" ||
           start == u"дек";
}

struct Parts {
    std::array<int, 3> number{};
    std::array<qsizetype, 3> width{};
    int count = 0;
    bool monthName = false;
    int monthAt = 0; ///< numbers in front of the month's name
};

/// Cuts a date into numbers and the name of a month; false if there is anything else in it.
bool cut(QStringView text, Parts& parts)
{
    for (qsizetype i = 0; i < text.size();) {
        const QChar c = text[i];
        const qsizetype start = i;
        if (c.isDigit()) {
            int value = 0;
            while (i < text.size() && text[i].isDigit() && i - start < 9) value = value * 10 + text[i++].digitValue();
            if (parts.count == 3) return false;
            parts.number[size_t(parts.count)] = value;
            parts.width[size_t(parts.count++)] = i - start;
        } else if (c.isLetter()) {
            while (i < text.size() && text[i].isLetter()) ++i;
            const QStringView word = text.sliced(start, i - start);
            const bool ordinal = parts.count > 0 && word.size() <= 2; // 1st, 2nd, "de"
            if (ordinal) continue;
            if (parts.monthName || !isMonthName(word)) return false;
            parts.monthName = true;
            parts.monthAt = parts.count;
        } else if (c == u'.' || c == u'/' || c == u'-' || c == u' ' || c == u',') {
            ++i;
        } else {
            return false;
        }
    }
    return true;
}

bool isDay(int number) { return number >= 1 && number <= 31; }
bool isMonth(int number) { return number >= 1 && number <= 12; }
bool isYear(int number, qsizetype width) { return width == 4 ? number >= 1000 && number <= 2999 : width == 2; }

/// Without a time behind it.
QStringView datePart(QStringView text)
{
    const auto colon = text.indexOf(u':');
    if (colon < 0) return text;
    const auto before = std::max(text.lastIndexOf(u' ', colon), text.lastIndexOf(u'T', colon));
    return before > 5 ? text.first(before) : QStringView{};
}

DateOrder orderOfNumbers(const Parts& parts)
{
    const auto& [a, b, c] = parts.number;
    if (parts.width[0] == 4) return isYear(a, 4) && isMonth(b) && isDay(c) ? DateOrder::YearFirst : DateOrder::Unknown;
    if (parts.width[0] > 2 || parts.width[1] > 2 || !isYear(c, parts.width[2])) return DateOrder::Unknown;
    const bool day = isDay(a) && isMonth(b), month = isMonth(a) && isDay(b);
    if (day && month) return DateOrder::Either;
    return day ? DateOrder::DayFirst : month ? DateOrder::MonthFirst : DateOrder::Unknown;
}

} // namespace

DateOrder dateOrderOf(QStringView value)
{
    const QStringView text = datePart(value.trimmed());
    if (text.size() < 5 || text.size() > 30) return DateOrder::Unknown;
    // --02-03, a birthday without its year (ISO 8601:2000, vCard, Google)
    if (text.startsWith(u"--") && text.size() >= 6) return DateOrder::YearFirst;
    Parts parts;
    if (!text.front().isLetterOrNumber() || !cut(text, parts)) return DateOrder::Unknown;
    if (parts.monthName) {
        if (parts.count == 2 && isDay(parts.number[0]) && isYear(parts.number[1], parts.width[1]))
            return parts.monthAt == 0   ? DateOrder::MonthFirst
                   : parts.monthAt == 1 ? DateOrder::DayFirst
                                        : DateOrder::Unknown;
        const bool yearFirst = parts.count == 2 && parts.width[0] == 4 && isDay(parts.number[1]) && parts.monthAt == 1;
        return yearFirst ? DateOrder::YearFirst : DateOrder::Unknown;
    }
    const auto separators = std::ranges::count_if(text, [](QChar c) { return !c.isDigit(); });
    if (parts.count == 1 && text.size() == 8 && separators == 0) { // 19801231
        const int number = parts.number[0];
        const bool fits =
            isYear(number / 10000, 4) && number / 10000 >= 1800 && isMonth(number / 100 % 100) && isDay(number % 100);
        return fits ? DateOrder::YearFirst : DateOrder::Unknown;
    }
    if (parts.count != 3 || separators < 2 || separators > 4) return DateOrder::Unknown;
    return orderOfNumbers(parts);
}

bool isEmptyDate(QStringView value)
{
    const QStringView text = value.trimmed();
    return text.size() >= 5 && text.contains(u'0') &&
           std::ranges::all_of(
               text,
               [](QChar c) { return c == u'0' || c == u'/' || c == u'-' || c == u'.' || c == u':' || c == u' '; }) &&
           std::ranges::count_if(text, [](QChar c) { return c != u'0'; }) >= 2;
}

} // namespace kontor
