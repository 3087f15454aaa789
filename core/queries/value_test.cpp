// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/value_test.h"

#include "core/base/sort_key.h"
#include "core/base/text_folding.h"
#include "core/domain/country.h"
#include "core/domain/postal_address.h"
#include "core/domain/search_document.h"
#include "core/queries/column_forms.h"
#include "core/search/query_lexer.h"
#include "core/search/query_values.h"

#include <algorithm>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

bool isExact(const FieldTest& test)
{
    return test.comparison == Comparison::Matches || test.comparison == Comparison::Equals;
}

/// What was asked for, ready for comparing with many texts.
class TextNeedles {
public:
    explicit TextNeedles(const FieldTest& test) : m_comparison{test.comparison}
    {
        for (const QString& value : test.values) m_needles.push_back(isExact(test) ? foldText(value) : sortKey(value));
    }

    bool pass(QByteArrayView utf8) const
    {
        if (utf8.isEmpty()) return false;
        if (m_comparison != Comparison::Matches && m_comparison != Comparison::Equals)
            return passInOrder(sortKey(utf8));
        if (passFolded(foldText(utf8))) return true;
        const bool ascii = std::all_of(utf8.begin(), utf8.end(), [](char c) { return std::uint8_t(c) < 0x80; });
        return !ascii && passFolded(foldTextExpanded(utf8));
    }
    bool passFolded(QByteArrayView folded) const
    {
        return std::any_of(m_needles.begin(), m_needles.end(), [&](const QByteArray& needle) {
            return m_comparison == Comparison::Equals ? folded == needle : folded.contains(needle);
        });
    }

private:
    bool passInOrder(const QByteArray& key) const
    {
        const QByteArray& low = m_needles.front();
        switch (m_comparison) {
        case Comparison::Less: return key < low;
        case Comparison::LessOrEqual: return key <= low;
        case Comparison::Greater: return key > low;
        case Comparison::GreaterOrEqual: return key >= low;
        default: return key >= low && (m_needles.back().isEmpty() || key <= m_needles.back());
        }
    }

    Comparison m_comparison;
    std::vector<QByteArray> m_needles;
};

/// What was asked for of telephone numbers: digits of what is written like a number, as text what is not.
struct PhoneNeedles {
    QList<QByteArray> digits{};
    std::vector<FieldTest> texts{};
};
PhoneNeedles phoneNeedles(const FieldTest& test)
{
    PhoneNeedles needles;
    for (const QString& value : test.values) {
        FieldTest one = test;
        one.values = {value};
        if (!isExact(test) || !isPhoneLike(value)) {
            needles.texts.push_back(test.comparison == Comparison::Between ? test : one);
            continue;
        }
        const QByteArray folded = foldText(value);
        needles.digits.append(phoneDigits(folded));
        if (folded.contains("(0)")) needles.digits.append(phoneDigits(QByteArray{folded}.replace("(0)", "")));
        if (needles.digits.back().startsWith("00")) needles.digits.append('+' + needles.digits.back().sliced(2));
    }
    return needles;
}

bool holdsAny(const std::vector<DateSpan>& spans, QDate day)
{
    return std::any_of(spans.begin(), spans.end(), [&](const DateSpan& span) { return span.holds(day); });
}

} // namespace

ValueTest filledTest()
{
    return [](const Statement& row, int first) { return !row.isNull(first) && !row.utf8(first).isEmpty(); };
}

ValueTest ofWord(WordTest passes)
{
    return [passes = std::move(passes)](const Statement& row, int first) { return passes(row.utf8(first)); };
}

WordTest textWord(const FieldTest& test)
{
    return [needles = TextNeedles{test}](QByteArrayView utf8) { return needles.pass(utf8); };
}

ValueTest textTest(const FieldTest& test) { return ofWord(textWord(test)); }

std::optional<Needle> textNeedle(const FieldTest& test)
{
    if (!isExact(test)) return std::nullopt;
    Needle needle;
    for (const QString& value : test.values)
        needle.anyOf.push_back(textPattern(foldText(value), test.comparison == Comparison::Equals));
    return needle;
}

ValueTest foldedTextTest(const FieldTest& test)
{
    if (!isExact(test)) {
        return [needles = TextNeedles{test}](const Statement& row, int first) {
            return needles.pass(row.utf8(first + 1));
        };
    }
    return [needles = TextNeedles{test}](const Statement& row, int first) {
        return needles.passFolded(row.utf8(first)) || needles.pass(row.utf8(first + 1));
    };
}

ValueTest phoneTest(const FieldTest& test)
{
    const PhoneNeedles needles = phoneNeedles(test);
    std::vector<ValueTest> asText;
    for (const FieldTest& text : needles.texts) asText.push_back(textTest(text));
    return [digits = needles.digits, asText, whole = test.comparison == Comparison::Equals](const Statement& row,
                                                                                            int first) {
        for (int column = first; column < first + 3; ++column) {
            if (row.isNull(column)) continue;
            const QByteArray stored = phoneDigits(foldText(row.utf8(column)));
            for (const QByteArray& wanted : digits)
                if (whole ? stored == wanted : stored.contains(wanted)) return true;
        }
        return std::any_of(asText.begin(), asText.end(), [&](const ValueTest& passes) { return passes(row, first); });
    };
}

std::optional<Needle> phoneNeedle(const FieldTest& test)
{
    if (!isExact(test)) return std::nullopt;
    const bool whole = test.comparison == Comparison::Equals;
    const PhoneNeedles needles = phoneNeedles(test);
    Needle needle;
    for (const QByteArray& digits : needles.digits) needle.anyOf.push_back(digitsPattern(digits, whole));
    for (const FieldTest& text : needles.texts)
        for (const QString& value : text.values) {
            const QByteArray folded = foldText(value);
            // A mark alone would have to be looked for where only digits stand.
            if (folded.isEmpty() || standsAsDigits(folded + '0')) return std::nullopt;
            needle.anyOf.push_back(textPattern(folded, whole));
        }
    return needle;
}

WordTest countryWord(const FieldTest& test)
{
    QList<QByteArray> codes, parts;
    for (const QString& value : test.values) {
        if (const auto code = parseCountry(value))
            codes.append(code->toLatin1());
        else if (test.comparison == Comparison::Matches)
            parts.append(foldText(value));
    }
    if (!isExact(test)) return textWord(test);
    for (const QString& code : parts.isEmpty() ? QStringList{} : countryCodes()) {
        const QByteArray name = foldText(countryName(code));
        if (std::any_of(parts.begin(), parts.end(), [&](const QByteArray& part) { return name.contains(part); }))
            codes.append(code.toLatin1());
    }
    return [codes](QByteArrayView code) {
        return std::any_of(codes.begin(), codes.end(), [&](const QByteArray& wanted) { return code == wanted; });
    };
}

ValueTest addressTest(const FieldTest& test)
{
    return [needles = TextNeedles{test}](const Statement& row, int first) {
        const QString address = formattedAddress({row.text(first), row.text(first + 1), row.text(first + 2),
                                                  row.text(first + 3), row.text(first + 4), row.text(first + 5)});
        return needles.pass(address.toUtf8());
    };
}

WordTest choiceWord(const FieldTest& test)
{
    QList<QByteArray> words;
    for (const QString& value : test.values) words.append(value.toUtf8());
    return [words](QByteArrayView stored) {
        return std::any_of(words.begin(), words.end(), [&](const QByteArray& word) { return stored == word; });
    };
}

ValueTest ofNumber(NumberTest passes)
{
    return [passes = std::move(passes)](const Statement& row, int first) {
        return !row.isNull(first) && passes(row.real(first));
    };
}

NumberTest yesNoNumber(const FieldTest& test)
{
    bool yes = false, no = false;
    for (const QString& value : test.values) (yesNo(value).value_or(false) ? yes : no) = true;
    return [yes, no](double number) { return number != 0 ? yes : no; };
}

NumberTest spanNumber(const FieldTest& test)
{
    return [spans = numberSpans(test).value_or(std::vector<NumberSpan>{})](double number) {
        return std::any_of(spans.begin(), spans.end(), [&](const NumberSpan& span) { return span.holds(number); });
    };
}

WordTest dateWord(const FieldTest& test, QDate today)
{
    return [spans = dateSpans(test, today).value_or(std::vector<DateSpan>{})](QByteArrayView utf8) {
        const QDate day = QDate::fromString(QString::fromUtf8(utf8), Qt::ISODate);
        return day.isValid() && holdsAny(spans, day);
    };
}

ValueTest dateTest(const FieldTest& test, QDate today) { return ofWord(dateWord(test, today)); }

NumberTest timeNumber(const FieldTest& test, QDate today)
{
    // Days become milliseconds once, not each time a day. A double holds any of them.
    std::vector<std::pair<double, double>> times;
    constexpr double ever = std::numeric_limits<double>::infinity();
    for (const DateSpan& span : dateSpans(test, today).value_or(std::vector<DateSpan>{}))
        times.emplace_back(span.first.isValid() ? double(span.first.startOfDay().toMSecsSinceEpoch()) : -ever,
                           span.last.isValid() ? double(span.last.addDays(1).startOfDay().toMSecsSinceEpoch()) : ever);
    return [times](double at) {
        return std::any_of(times.begin(), times.end(),
                           [&](const auto& span) { return at >= span.first && at < span.second; });
    };
}

ValueTest idTest(std::vector<Id> ids)
{
    std::sort(ids.begin(), ids.end());
    return [ids](const Statement& row, int first) {
        return !row.isNull(first) && std::binary_search(ids.begin(), ids.end(), row.id(first));
    };
}

ValueTest idTextTest(const FieldTest& test)
{
    QStringList beginnings;
    for (const QString& value : test.values) beginnings.append(value.trimmed().toLower());
    return [beginnings, whole = test.comparison == Comparison::Equals](const Statement& row, int first) {
        const QString id = row.id(first).toString();
        return std::any_of(beginnings.begin(), beginnings.end(), [&](const QString& beginning) {
            return whole ? id == beginning : id.startsWith(beginning);
        });
    };
}

} // namespace kontor
