// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/query_values.h"

#include <algorithm>
#include <limits>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

bool isNumber(QStringView text)
{
    return !text.isEmpty() && text.size() <= 9 &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// What a date value names: some days, or a distance whose sign turns the comparisons round.
struct DateValue {
    DateSpan days;
    bool ago = false, ahead = false;
};

std::optional<QDate> moved(QDate day, int count, QChar unit)
{
    QDate to;
    if (unit == u'd')
        to = day.addDays(count);
    else if (unit == u'w')
        to = day.addDays(qint64{7} * count);
    else if (unit == u'm')
        to = day.addMonths(count);
    else if (unit == u'y')
        to = day.addYears(count);
    return to.isValid() ? std::optional{to} : std::nullopt;
}

std::optional<DateValue> distance(QStringView value, QDate today)
{
    const bool ahead = value.startsWith(u'+');
    if (ahead) value = value.sliced(1);
    if (value.size() < 2 || !isNumber(value.chopped(1)) || value.size() > 6) return std::nullopt;
    const int count = value.chopped(1).toInt();
    const auto day = moved(today, ahead ? count : -count, value.back());
    if (!day) return std::nullopt;
    return DateValue{{*day, *day}, !ahead, ahead};
}

/// The week, month, quarter or year `shift` after the one of `today`.
std::optional<DateSpan> period(QStringView unit, int shift, QDate today)
{
    if (unit == u"week") {
        const QDate monday = today.addDays(1 - today.dayOfWeek() + 7 * shift);
        return DateSpan{monday, monday.addDays(6)};
    }
    const int months = unit == u"month" ? 1 : unit == u"quarter" ? 3 : unit == u"year" ? 12 : 0;
    if (months == 0) return std::nullopt;
    const QDate first = QDate{today.year(), (today.month() - 1) / months * months + 1, 1}.addMonths(months * shift);
    return DateSpan{first, first.addMonths(months).addDays(-1)};
}

std::optional<DateSpan> namedDays(QStringView value, QDate today)
{
    if (value == u"today") return DateSpan{today, today};
    if (value == u"yesterday") return DateSpan{today.addDays(-1), today.addDays(-1)};
    if (value == u"tomorrow") return DateSpan{today.addDays(1), today.addDays(1)};
    if (value.startsWith(u"this_")) return period(value.sliced(5), 0, today);
    if (value.startsWith(u"last_")) return period(value.sliced(5), -1, today);
    if (value.startsWith(u"next_")) return period(value.sliced(5), 1, today);
    return std::nullopt;
}

std::optional<DateSpan> isoDays(QStringView value)
{
    const auto parts = value.split(u'-');
    constexpr qsizetype sizes[] = {4, 2, 2};
    if (parts.size() > 3) return std::nullopt;
    for (qsizetype i = 0; i < parts.size(); ++i)
        if (parts[i].size() != sizes[i] || !isNumber(parts[i])) return std::nullopt;
    const auto number = [&](qsizetype i) { return parts.size() > i ? parts[i].toInt() : 1; };
    const QDate first{number(0), number(1), number(2)};
    if (!first.isValid()) return std::nullopt;
    const QDate next = parts.size() == 1   ? first.addYears(1)
                       : parts.size() == 2 ? first.addMonths(1)
                                           : first.addDays(1);
    return DateSpan{first, next.addDays(-1)};
}

std::optional<DateValue> dateValue(QStringView text, QDate today)
{
    const auto lower = text.trimmed().toString().toLower();
    if (const auto days = namedDays(lower, today)) return DateValue{*days};
    if (const auto days = isoDays(lower)) return DateValue{*days};
    return distance(lower, today);
}

DateSpan compared(const DateValue& value, Comparison comparison, QDate today)
{
    const auto& [first, last] = value.days;
    switch (comparison) {
    case Comparison::Less:
        return value.ago ? DateSpan{last.addDays(1), std::max(today, last)} : DateSpan{{}, first.addDays(-1)};
    case Comparison::LessOrEqual: return value.ago ? DateSpan{first, std::max(today, last)} : DateSpan{{}, last};
    case Comparison::Greater: return value.ago ? DateSpan{{}, first.addDays(-1)} : DateSpan{last.addDays(1), {}};
    case Comparison::GreaterOrEqual: return value.ago ? DateSpan{{}, last} : DateSpan{first, {}};
    case Comparison::Matches:
        if (value.ago) return {first, today};
        if (value.ahead) return {today, last};
        break;
    case Comparison::Equals:
    case Comparison::Between: break;
    }
    return value.days;
}

std::optional<double> numberOf(QStringView text)
{
    auto trimmed = text.trimmed();
    const auto blank = trimmed.lastIndexOf(u' ');
    if (blank > 0) { // a currency
        const auto code = trimmed.sliced(blank + 1);
        if (code.size() != 3 || !std::all_of(code.begin(), code.end(), [](QChar c) { return c.isLetter(); }))
            return std::nullopt;
        trimmed = trimmed.first(blank).trimmed();
    }
    const bool plain = std::all_of(trimmed.begin(), trimmed.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || c == u'-' || c == u'+' || c == u'.';
    });
    bool ok = false;
    const double number = trimmed.toString().toDouble(&ok);
    return plain && ok ? std::optional{number} : std::nullopt;
}

NumberSpan compared(double number, Comparison comparison)
{
    constexpr double infinite = std::numeric_limits<double>::infinity();
    switch (comparison) {
    case Comparison::Less: return {-infinite, number, true, false};
    case Comparison::LessOrEqual: return {-infinite, number};
    case Comparison::Greater: return {number, infinite, false, true};
    case Comparison::GreaterOrEqual: return {number, infinite};
    default: return {number, number};
    }
}

bool asksForEmpty(const FieldTest& test)
{
    return test.comparison == Comparison::Matches && test.values.size() == 1 && test.values.front().isEmpty();
}

} // namespace

std::optional<std::vector<DateSpan>> dateSpans(const FieldTest& test, QDate today)
{
    std::vector<DateSpan> spans;
    if (asksForEmpty(test)) return spans;
    if (test.comparison == Comparison::Between) {
        const auto low = dateValue(test.values.value(0), today), high = dateValue(test.values.value(1), today);
        const bool open = test.values.value(0).isEmpty(), openEnd = test.values.value(1).isEmpty();
        if ((!open && !low) || (!openEnd && !high) || (open && openEnd)) return std::nullopt;
        spans.push_back({open ? QDate{} : low->days.first, openEnd ? QDate{} : high->days.last});
        return spans;
    }
    for (const QString& text : test.values) {
        const auto value = dateValue(text, today);
        if (!value) return std::nullopt;
        spans.push_back(compared(*value, test.comparison, today));
    }
    return spans;
}

std::optional<std::vector<NumberSpan>> numberSpans(const FieldTest& test)
{
    std::vector<NumberSpan> spans;
    if (asksForEmpty(test)) return spans;
    if (test.comparison == Comparison::Between) {
        const auto low = numberOf(test.values.value(0)), high = numberOf(test.values.value(1));
        const bool open = test.values.value(0).isEmpty(), openEnd = test.values.value(1).isEmpty();
        if ((!open && !low) || (!openEnd && !high) || (open && openEnd)) return std::nullopt;
        constexpr double infinite = std::numeric_limits<double>::infinity();
        spans.push_back({open ? -infinite : *low, openEnd ? infinite : *high});
        return spans;
    }
    for (const QString& text : test.values) {
        const auto number = numberOf(text);
        if (!number) return std::nullopt;
        spans.push_back(compared(*number, test.comparison));
    }
    return spans;
}

std::optional<bool> yesNo(QStringView word)
{
    for (const auto yes : {u"yes", u"true", u"1"})
        if (word.compare(QStringView{yes}, Qt::CaseInsensitive) == 0) return true;
    for (const auto no : {u"no", u"false", u"0"})
        if (word.compare(QStringView{no}, Qt::CaseInsensitive) == 0) return false;
    return std::nullopt;
}

std::optional<NearPlace> nearPlace(QStringView value)
{
    NearPlace found;
    auto text = value.trimmed();
    const auto lower = text.toString().toLower();
    constexpr std::pair<const char16_t*, double> units[] = {{u"km", 1}, {u"mi", 1.609344}, {u"m", 0.001}};
    for (const auto& [unit, km] : units) {
        if (!lower.endsWith(QStringView{unit})) continue;
        const auto before = text.chopped(QStringView{unit}.size()).trimmed();
        const auto start = std::find_if_not(before.rbegin(), before.rend(),
                                            [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'.'; })
                               .base() -
                           before.begin();
        const auto number = numberOf(before.sliced(start));
        const auto place = before.first(start);
        if (start == before.size() || (!place.isEmpty() && !place.back().isSpace()))
            break; // "Potsdam" ends like a unit
        if (place.isEmpty() || !number || *number <= 0) return std::nullopt;
        found.km = *number * km;
        text = place.trimmed();
        break;
    }
    found.place = text.toString();
    return found.place.isEmpty() ? std::nullopt : std::optional{found};
}

} // namespace kontor
