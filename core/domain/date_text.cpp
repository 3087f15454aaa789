// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/date_text.h"

#include "core/domain/month_names.h"

#include <QDate>

#include <algorithm>
#include <array>
#include <string_view>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 80;

struct Number {
    int value = 0;
    int digits = 0;
    bool has(int least, int most) const { return digits >= least && digits <= most; }
};

/// The text as numbers with at most one month name among them.
struct Pieces {
    std::array<Number, 3> numbers{};
    int count = 0;
    int month = 0;
    int numbersBeforeMonth = 0;
    bool dots = false;    ///< a dot between the first two numbers
    bool slashes = false; ///< or any other sign
    bool ideographs = false;
};

QString iso(int year, int month, int day)
{
    const auto two = [](int n) { return QString::number(n).rightJustified(2, u'0'); };
    return QString::number(year) + u'-' + two(month) + u'-' + two(day);
}

int digitOf(QChar c)
{
    const char16_t u = c.unicode();
    if (u >= u'0' && u <= u'9') return u - u'0';
    return u > 0x7f && c.isDigit() ? c.digitValue() : -1;
}

/// Takes off a time of day: "T10:00:00Z", " 2:30 PM", ", 14.30 Uhr" is not one of them.
QStringView withoutTime(QStringView text)
{
    const auto colon = text.indexOf(u':');
    qsizetype at = colon;
    if (colon > 0) {
        while (at > 0 && digitOf(text[at - 1]) >= 0) --at;
    } else if (text.size() > 8 && (text[8] == u'T' || text[8] == u't') &&
               std::all_of(text.begin(), text.begin() + 8, [](QChar c) { return digitOf(c) >= 0; })) {
        at = 9; // 20231205T100000Z
    } else {
        return text;
    }
    if (at == 0) return text;
    const QChar before = text[at - 1];
    if (before != u'T' && before != u't' && before != u',' && !before.isSpace()) return text;
    return text.first(at - 1).trimmed();
}

std::optional<Pieces> piecesOf(QStringView text, bool& ambiguous)
{
    Pieces pieces;
    qsizetype i = 0;
    while (i < text.size()) {
        const QChar c = text[i];
        if (digitOf(c) >= 0) {
            if (pieces.count == 3) return std::nullopt;
            Number& number = pieces.numbers[std::size_t(pieces.count++)];
            for (; i < text.size() && digitOf(text[i]) >= 0; ++i) {
                if (++number.digits > 8) return std::nullopt;
                number.value = number.value * 10 + digitOf(text[i]);
            }
            continue;
        }
        if (u"年月日号년월일"_s.contains(c)) {
            pieces.ideographs = true;
            ++i;
            continue;
        }
        if (c.isLetter()) {
            const qsizetype from = i;
            while (i < text.size() && (text[i].isLetter() || text[i].isMark())) ++i;
            const DateWord word = dateWord(text.sliced(from, i - from));
            ambiguous = ambiguous || word.ambiguous;
            if (word.filler) continue;
            if (!word.month || pieces.month) return std::nullopt;
            pieces.month = word.month;
            pieces.numbersBeforeMonth = pieces.count;
            continue;
        }
        const bool separator = c == u'.' || c == u'/' || c == u'-' || c == u',' || c == u'\'' || c == u'’' ||
                               c.isSpace() || (c.unicode() >= 0x2010 && c.unicode() <= 0x2015) || c == u'º' ||
                               c == u'°' || c == u'،' || c == u'－' || c == u'／' || c == u'．' || c == u'、';
        if (!separator) return std::nullopt;
        if (pieces.count == 1 && c == u'.') pieces.dots = true;
        if (pieces.count == 1 && c != u'.' && !c.isSpace()) pieces.slashes = true;
        ++i;
    }
    return pieces;
}

struct Day {
    Number year;
    int month = 0;
    Number day;
    bool hasYear = true;
};

std::optional<Day> byNumbers(const Pieces& pieces, DateOrder order)
{
    const auto& [a, b, c] = pieces.numbers;
    if (pieces.count == 1 && a.digits == 8) // ISO basic
        return Day{{a.value / 10000, 4}, a.value / 100 % 100, {a.value % 100, 2}};
    if (pieces.count == 2 && pieces.ideographs) return Day{{}, a.value, b, false};
    if (pieces.count != 3) return std::nullopt;
    if (a.digits == 4) return b.has(1, 2) && c.has(1, 2) ? std::optional{Day{a, b.value, c}} : std::nullopt;
    if (!a.has(1, 2) || !b.has(1, 2) || (c.digits != 2 && c.digits != 4)) return std::nullopt;
    if (c.digits == 2 && a.digits == 2 && order == DateOrder::YearMonthDay) return Day{a, b.value, c};
    const bool open = a.value <= 12 && b.value <= 12;
    const bool monthFirst = open ? order == DateOrder::MonthDayYear && !(pieces.dots && !pieces.slashes) : b.value > 12;
    return monthFirst ? Day{c, a.value, b} : Day{c, b.value, a};
}

std::optional<Day> byName(const Pieces& pieces)
{
    const auto& [a, b, c] = pieces.numbers;
    if (pieces.count == 1) { // "3. Februar"; "Dec 23" may be a month and a year
        const bool dayFirst = pieces.numbersBeforeMonth == 1 && !pieces.slashes && a.has(1, 2);
        return dayFirst ? std::optional{Day{{}, pieces.month, a, false}} : std::nullopt;
    }
    if (pieces.count != 2) return std::nullopt;
    if (a.digits == 4) return b.has(1, 2) ? std::optional{Day{a, pieces.month, b}} : std::nullopt;
    return a.has(1, 2) && (b.digits == 4 || b.digits == 2) ? std::optional{Day{b, pieces.month, a}} : std::nullopt;
}

int fullYear(const Number& year, int latest)
{
    if (year.digits != 2) return year.value;
    const int inCentury = latest - latest % 100 + year.value;
    return inCentury > latest ? inCentury - 100 : inCentury;
}

bool isDigitAt(QStringView text, qsizetype i) { return text[i] >= u'0' && text[i] <= u'9'; }

/// `--0203`, `--02-03`.
std::optional<Day> withoutYear(QStringView text)
{
    if (!text.startsWith("--"_L1) || (text.size() != 6 && (text.size() != 7 || text[4] != u'-'))) return std::nullopt;
    for (const qsizetype i : {qsizetype(2), qsizetype(3), text.size() - 2, text.size() - 1})
        if (!isDigitAt(text, i)) return std::nullopt;
    return Day{{}, text.sliced(2, 2).toInt(), {text.last(2).toInt(), 2}, false};
}

} // namespace

bool isFullIsoDate(QStringView text)
{
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-') return false;
    for (const int i : {0, 1, 2, 3, 5, 6, 8, 9})
        if (!isDigitAt(text, i)) return false;
    const auto number = [&](int from, int count) {
        int value = 0;
        for (int i = from; i < from + count; ++i) value = value * 10 + (text[i].unicode() - u'0');
        return value;
    };
    return number(0, 4) >= 1000 && QDate::isValid(number(0, 4), number(5, 2), number(8, 2));
}

Result<QString> parseDate(QStringView typed, const DateReading& reading)
{
    if (isFullIsoDate(typed)) return typed.toString();
    const auto invalid = [&](QLatin1StringView reason) {
        return Error{.code = Errc::InvalidDate, .detail = reason, .value = typed.toString()};
    };
    const QStringView text = withoutTime(typed.trimmed());
    if (text.isEmpty() || text.size() > longestText) return invalid("not_a_date"_L1);

    std::optional<Day> day = withoutYear(text);
    if (!day) {
        bool ambiguous = false;
        const QStringView start = text.startsWith(u'-') ? QStringView{} : text;
        const auto pieces = piecesOf(start, ambiguous);
        if (ambiguous) return invalid("ambiguous_month"_L1);
        if (!pieces) return invalid("not_a_date"_L1);
        day = pieces->month ? byName(*pieces) : byNumbers(*pieces, reading.order);
    }
    if (!day) return invalid("not_a_date"_L1);
    constexpr int leapYear = 2000;
    const int year = day->hasYear ? fullYear(day->year, reading.latestShortYear) : leapYear;
    if (year < 1000 || year > 9999 || !QDate::isValid(year, day->month, day->day.value))
        return invalid("no_such_day"_L1);
    const QString date = iso(year, day->month, day->day.value);
    return day->hasYear ? date : u'-' + date.sliced(4);
}

std::optional<DateOrder> guessDateOrder(std::span<const QString> samples)
{
    int dayFirst = 0;
    int monthFirst = 0;
    int yearFirst = 0;
    for (const QString& sample : samples) {
        bool ambiguous = false;
        const QStringView text = withoutTime(QStringView{sample}.trimmed());
        if (text.isEmpty() || text.size() > longestText) continue;
        const auto pieces = piecesOf(text, ambiguous);
        if (!pieces || pieces->month || pieces->count != 3) continue;
        const auto& [a, b, c] = pieces->numbers;
        if (!a.has(1, 2) || !b.has(1, 2)) continue;
        if (a.value > 31 && c.digits == 2)
            ++yearFirst;
        else if (b.value > 12 && a.value <= 12)
            ++monthFirst;
        else if (b.value <= 12 && (a.value > 12 || (pieces->dots && !pieces->slashes)))
            ++dayFirst;
    }
    if (yearFirst > 0 && monthFirst == 0) return DateOrder::YearMonthDay; // no day is above 31
    if (dayFirst == monthFirst) return std::nullopt;
    return dayFirst > monthFirst ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
}

DateOrder usualDateOrder(QStringView alpha2)
{
    constexpr std::u16string_view monthFirst = u"AS FM GU MH MP PH PR PW UM US VI";
    constexpr std::u16string_view yearFirst = u"CN HU IR JP KP KR LT MN SE TW";
    const std::u16string_view code{alpha2.utf16(), std::size_t(alpha2.size())};
    if (code.size() != 2) return DateOrder::DayMonthYear;
    if (monthFirst.find(code) != monthFirst.npos) return DateOrder::MonthDayYear;
    if (yearFirst.find(code) != yearFirst.npos) return DateOrder::YearMonthDay;
    return DateOrder::DayMonthYear;
}

} // namespace kontor
