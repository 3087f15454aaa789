// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/number_text.h"

#include <QList>

#include <algorithm>
#include <cmath>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestNumber = 40;
constexpr int highestExponent = 30;

int digitOf(QChar c)
{
    const char16_t u = c.unicode();
    if (u >= u'0' && u <= u'9') return u - u'0';
    return u > 0x7f && c.isDigit() ? c.digitValue() : -1;
}

bool isGroupingSign(QChar c) { return c.isSpace() || c == u'\'' || c == u'’' || c == u'_' || c == u'٬'; }

/// The number without what stands around its digits: ASCII digits, '.', ',' and ' ' for any other grouping.
struct Bare {
    QString digits;
    int exponent = 0;
    bool negative = false;
};

/// Takes "E+3" off the end.
bool takeExponent(QStringView& text, int& exponent)
{
    const auto at = std::max(text.lastIndexOf(u'E'), text.lastIndexOf(u'e'));
    if (at < 0) return true;
    bool fine = false;
    exponent = text.sliced(at + 1).toInt(&fine);
    text = text.first(at);
    return fine && std::abs(exponent) <= highestExponent;
}

std::optional<Bare> bareFrom(QStringView typed)
{
    Bare bare;
    QStringView text = typed.trimmed();
    if (text.isEmpty() || text.size() > longestNumber) return std::nullopt;
    if (text.startsWith(u'(') && text.endsWith(u')')) {
        bare.negative = true;
        text = text.sliced(1, text.size() - 2).trimmed();
    }
    const auto isMinus = [](QChar c) { return c == u'-' || c == QChar{0x2212}; };
    if (!text.isEmpty() && !bare.negative) {
        if (isMinus(text.front()) || text.front() == u'+') {
            bare.negative = isMinus(text.front());
            text = text.sliced(1).trimmed();
        } else if (isMinus(text.back())) { // as bookkeeping programs write it
            bare.negative = true;
            text = text.chopped(1).trimmed();
        }
    }
    if (!takeExponent(text, bare.exponent)) return std::nullopt;
    for (const QChar c : text) {
        if (const int digit = digitOf(c); digit >= 0)
            bare.digits.append(QChar{char16_t(u'0' + digit)});
        else if (c == u'.' || c == u',')
            bare.digits.append(c);
        else if (c == u'٫')
            bare.digits.append(u'.');
        else if (isGroupingSign(c))
            bare.digits.append(u' ');
        else
            return std::nullopt;
    }
    return bare;
}

/// Groups of three from the right, or India's: three, then twos.
bool isGrouped(QStringView whole, QChar by)
{
    const auto groups = whole.split(by);
    if (groups.front().isEmpty() || groups.front().size() > 3 || groups.back().size() != 3) return false;
    const auto inner = std::span{groups}.subspan(1, std::size_t(groups.size() - 2));
    return std::all_of(inner.begin(), inner.end(), [](QStringView group) { return group.size() == 3; }) ||
           (groups.front().size() <= 2 &&
            std::all_of(inner.begin(), inner.end(), [](QStringView group) { return group.size() == 2; }));
}

/// What a single text says about the decimal sign: which one it has, or that it is open.
struct Signs {
    QChar decimal; ///< null: none
    QChar grouping;
    bool open = false; ///< one sign before exactly three digits
};

std::optional<Signs> signsOf(QStringView digits)
{
    const auto points = digits.count(u'.');
    const auto commas = digits.count(u',');
    const bool blanks = digits.contains(u' ');
    if (points && commas) {
        const bool pointLast = digits.lastIndexOf(u'.') > digits.lastIndexOf(u',');
        if ((pointLast ? points : commas) != 1 || blanks) return std::nullopt;
        return pointLast ? Signs{u'.', u','} : Signs{u',', u'.'};
    }
    const QChar sign = points ? u'.' : u',';
    const auto count = points + commas;
    if (count > 1) return blanks ? std::nullopt : std::optional{Signs{{}, sign}};
    const QChar blank = blanks ? QChar{u' '} : QChar{};
    if (count == 0) return Signs{{}, blank};
    const auto at = digits.indexOf(sign);
    const bool open = !blanks && digits.size() - at - 1 == 3 && at >= 1 && at <= 3 && digits.front() != u'0';
    return Signs{sign, blank, open};
}

/// Digits and an optional point, shifted by the exponent, without needless zeros.
QString canonical(QString whole, QString fraction, int exponent, bool negative)
{
    for (; exponent > 0; --exponent) {
        whole.append(fraction.isEmpty() ? QChar{u'0'} : fraction.front());
        fraction.remove(0, 1);
    }
    for (; exponent < 0; ++exponent) {
        fraction.prepend(whole.isEmpty() ? QChar{u'0'} : whole.back());
        whole.chop(1);
    }
    while (fraction.endsWith(u'0')) fraction.chop(1);
    qsizetype zeros = 0;
    while (zeros + 1 < whole.size() && whole[zeros] == u'0') ++zeros;
    whole.remove(0, zeros);
    if (whole.isEmpty()) whole = u"0"_s;
    QString text = fraction.isEmpty() ? whole : whole + u'.' + fraction;
    return negative && text != "0"_L1 ? u'-' + text : text;
}

} // namespace

Result<QString> parseNumber(QStringView typed, DecimalSign sign)
{
    const Error invalid{.code = Errc::InvalidNumber, .value = typed.toString()};
    const auto bare = bareFrom(typed);
    if (!bare) return invalid;
    auto signs = signsOf(bare->digits);
    if (!signs) return invalid;
    if (signs->open) {
        const QChar decimal = sign == DecimalSign::Comma ? u',' : u'.';
        if (signs->decimal != decimal) *signs = {{}, signs->decimal};
    }
    const QStringView digits = bare->digits;
    const auto at = signs->decimal.isNull() ? -1 : digits.indexOf(signs->decimal);
    QString whole = (at < 0 ? digits : digits.first(at)).toString();
    const QString fraction = at < 0 ? QString{} : digits.sliced(at + 1).toString();
    if (!signs->grouping.isNull()) {
        if (fraction.contains(signs->grouping)) return invalid;
        if (whole.contains(signs->grouping) && !isGrouped(whole, signs->grouping)) return invalid;
        whole.remove(signs->grouping);
    }
    if (whole.isEmpty() && fraction.isEmpty()) return invalid;
    return canonical(whole, fraction, bare->exponent, bare->negative);
}

std::optional<double> parseDecimal(QStringView typed, DecimalSign sign)
{
    const auto text = parseNumber(typed, sign);
    return text ? std::optional{text->toDouble()} : std::nullopt;
}

DecimalSign guessDecimalSign(std::span<const QString> samples)
{
    int points = 0;
    int commas = 0;
    for (const QString& sample : samples) {
        const auto bare = bareFrom(sample);
        const auto signs = bare ? signsOf(bare->digits) : std::nullopt;
        if (!signs || signs->open) continue;
        if (signs->decimal == u'.' || signs->grouping == u',') ++points;
        if (signs->decimal == u',' || signs->grouping == u'.') ++commas;
    }
    if (points == commas) return DecimalSign::Unknown;
    return points > commas ? DecimalSign::Point : DecimalSign::Comma;
}

} // namespace kontor
