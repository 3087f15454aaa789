// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/demo_numbers.h"

#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace kontor::demo {

namespace {

int digitAt(const QString& text, qsizetype place) { return text[place].digitValue(); }

int weighted(const QString& digits, std::span<const int> weights)
{
    int sum = 0;
    for (size_t i = 0; i < weights.size(); ++i) sum += weights[i] * digitAt(digits, qsizetype(i));
    return sum;
}

/// Sum of the digits, every second one doubled with its nines cast out (ISO/IEC 7812-1); the last one is doubled.
int luhnSum(const QString& digits)
{
    int sum = 0;
    bool twice = true;
    for (qsizetype i = digits.size() - 1; i >= 0; --i, twice = !twice) {
        const int digit = digitAt(digits, i) * (twice ? 2 : 1);
        sum += digit > 9 ? digit - 9 : digit;
    }
    return sum;
}

QString luhnChecked(const QString& digits) { return digits + QString::number((10 - luhnSum(digits) % 10) % 10); }

/// ISO 7064, MOD 11,10.
QString pureChecked(const QString& digits)
{
    int product = 10;
    for (const QChar digit : digits) {
        const int sum = (digit.digitValue() + product) % 10;
        product = 2 * (sum == 0 ? 10 : sum) % 11;
    }
    return digits + QString::number((11 - product) % 10);
}

/// Digits whose weighted sum modulo 11 (or what it lacks to 11) is a single digit, and that digit.
QString elevenChecked(Random& random, const QString& pattern, std::span<const int> weights, bool complement)
{
    for (;;) {
        const QString digits = random.digits(pattern);
        const int rest = weighted(digits, weights) % 11;
        const int check = complement ? (11 - rest) % 11 : rest;
        if (check < 10) return digits + QString::number(check);
    }
}

QString swissNumber(Random& random)
{
    static constexpr std::array weights{5, 4, 3, 2, 7, 6, 5, 4};
    const QString digits = elevenChecked(random, u"1#######"_s, weights, true);
    return u"CHE-%1.%2.%3"_s.arg(digits.left(3), digits.mid(3, 3), digits.mid(6));
}

QString norwegianNumber(Random& random)
{
    static constexpr std::array weights{3, 2, 7, 6, 5, 4, 3, 2};
    return elevenChecked(random, u"9#######"_s, weights, true);
}

QString austrianVat(Random& random)
{
    const QString digits = random.digits(u"6######"_s);
    // The second, fourth and sixth digit count double, and four is added before the tens are filled up.
    const int sum = luhnSum(digits.left(6)) + digitAt(digits, 6);
    return u"ATU"_s + digits + QString::number((96 - sum) % 10);
}

QString frenchVat(Random& random)
{
    const QString siren = luhnChecked(random.digits(u"8#######"_s));
    const int key = (12 + 3 * (siren.toInt() % 97)) % 97;
    return u"FR%1%2"_s.arg(key, 2, 10, QLatin1Char{'0'}).arg(siren);
}

QString britishVat(Random& random)
{
    static constexpr std::array weights{8, 7, 6, 5, 4, 3, 2};
    const QString digits = random.digits(u"4######"_s);
    const int check = 97 - weighted(digits, weights) % 97;
    return u"GB"_s + digits + u"%1"_s.arg(check, 2, 10, QLatin1Char{'0'});
}

QString spanishVat(Random& random)
{
    const QString digits = random.digits(u"8######"_s);
    int sum = luhnSum(digits);
    return u"ESB"_s + digits + QString::number((10 - sum % 10) % 10);
}

} // namespace

QString inventVatId(Random& random, QLatin1StringView country)
{
    static constexpr std::array dutch{9, 8, 7, 6, 5, 4, 3, 2};
    static constexpr std::array polish{6, 5, 7, 2, 3, 4, 5, 6, 7};
    static constexpr std::array greek{256, 128, 64, 32, 16, 8, 4, 2};
    if (country == "DE"_L1) return u"DE"_s + pureChecked(random.digits(u"3#######"_s));
    if (country == "AT"_L1) return austrianVat(random);
    if (country == "CH"_L1) return swissNumber(random) + u" MWST"_s;
    if (country == "FR"_L1) return frenchVat(random);
    if (country == "NL"_L1) return u"NL"_s + elevenChecked(random, u"8#######"_s, dutch, false) + u"B01"_s;
    if (country == "GB"_L1) return britishVat(random);
    if (country == "PL"_L1) return u"PL"_s + elevenChecked(random, u"5########"_s, polish, false);
    if (country == "ES"_L1) return spanishVat(random);
    if (country == "NO"_L1) return u"NO"_s + norwegianNumber(random) + u"MVA"_s;
    if (country == "IT"_L1) return u"IT"_s + luhnChecked(random.digits(u"0######015"_s));
    if (country == "SE"_L1) return u"SE"_s + luhnChecked(random.digits(u"556######"_s)) + u"01"_s;
    if (country == "GR"_L1) return u"EL"_s + elevenChecked(random, u"09######"_s, greek, false);
    return {};
}

QString inventRegistration(Random& random, QLatin1StringView country, const QString& city)
{
    if (country == "DE"_L1)
        return random.digits(random.chance(75) ? u"HRB 7####"_s : u"HRA 7####"_s) + u", Amtsgericht "_s + city;
    if (country == "AT"_L1) return random.digits(u"FN 4#####"_s) + QChar(u'a' + random.below(25));
    if (country == "CH"_L1) return swissNumber(random);
    if (country == "FR"_L1) return u"RCS "_s + city + u' ' + luhnChecked(random.digits(u"8#######"_s));
    if (country == "NL"_L1) return u"KvK "_s + random.digits(u"6#######"_s);
    if (country == "GB"_L1) return random.digits(u"0#######"_s);
    if (country == "PL"_L1) return random.digits(u"KRS 0000######"_s);
    if (country == "NO"_L1) return norwegianNumber(random);
    if (country == "SE"_L1) return luhnChecked(random.digits(u"556######"_s)).insert(6, u'-');
    if (country == "CZ"_L1) return random.digits(u"C #####/MSPH"_s);
    return random.digits(u"#######"_s);
}

} // namespace kontor::demo
