// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The tables and formulas that the tax offices publish, state by state.
#include "core/domain/vat_rules.h"

#include "core/domain/check_digits.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

using Verdict = VatVerdict;

Verdict verdict(bool fine) { return fine ? Verdict::Fine : Verdict::CheckDigit; }
bool isNumber(QStringView text, qsizetype size) { return text.size() == size && isDigits(text); }
int number(QStringView digits) { return digits.toInt(); }
/// Zeros suit most formulas, and no office gives them out.
bool isNothing(QStringView digits)
{
    return std::all_of(digits.begin(), digits.end(), [](QChar c) { return c == u'0'; });
}

Verdict austria(QStringView n)
{
    if (n.size() != 9 || n[0] != u'U' || !isDigits(n.sliced(1)) || isNothing(n.sliced(1, 7))) return Verdict::Form;
    int sum = 4;
    for (qsizetype i = 1; i < 8; ++i) {
        const int digit = digitAt(n, i) * (i % 2 ? 1 : 2);
        sum += digit / 10 + digit % 10;
    }
    return verdict((10 - sum % 10) % 10 == digitAt(n, 8));
}

Verdict belgium(QStringView n)
{
    const QString padded = n.size() == 9 ? u'0' + n.toString() : n.toString();
    if (!isNumber(padded, 10) || padded[0] > u'1' || isNothing(QStringView{padded}.first(8))) return Verdict::Form;
    return verdict(97 - number(QStringView{padded}.first(8)) % 97 == number(QStringView{padded}.sliced(8)));
}

Verdict bulgaria(QStringView n)
{
    if (isNothing(n)) return Verdict::Form;
    if (isNumber(n, 9)) {
        int rest = weightedSum(n, {1, 2, 3, 4, 5, 6, 7, 8}) % 11;
        if (rest == 10) rest = weightedSum(n, {3, 4, 5, 6, 7, 8, 9, 10}) % 11;
        return verdict(rest % 10 == digitAt(n, 8));
    }
    if (!isNumber(n, 10)) return Verdict::Form;
    const int last = digitAt(n, 9);
    const bool citizen = weightedSum(n, {2, 4, 8, 5, 10, 9, 7, 3, 6}) % 11 % 10 == last;
    const bool foreigner = weightedSum(n, {21, 19, 17, 13, 11, 9, 7, 3, 1}) % 10 == last;
    const int other = (11 - weightedSum(n, {4, 3, 2, 7, 6, 5, 4, 3, 2}) % 11) % 11;
    return verdict(citizen || foreigner || other == last);
}

Verdict croatia(QStringView n)
{
    return isNumber(n, 11) && !isNothing(n) ? verdict(passesMod11And10(n)) : Verdict::Form;
}

Verdict cyprus(QStringView n)
{
    if (n.size() != 9 || !isDigits(n.first(8)) || n[8] < u'A' || n[8] > u'Z' || n.startsWith("12"_L1) ||
        isNothing(n.first(8)))
        return Verdict::Form;
    static constexpr std::array odd{1, 0, 5, 7, 9, 13, 15, 17, 19, 21};
    int sum = 0;
    for (qsizetype i = 0; i < 8; ++i) sum += i % 2 ? digitAt(n, i) : odd[size_t(digitAt(n, i))];
    return verdict(u'A' + sum % 26 == n[8].unicode());
}

Verdict czechia(QStringView n)
{
    if (isNothing(n)) return Verdict::Form;
    if (isNumber(n, 8)) {
        if (n[0] == u'9') return Verdict::Form;
        const int check = (11 - weightedSum(n, {8, 7, 6, 5, 4, 3, 2}) % 11) % 11;
        return verdict((check == 0 ? 1 : check) % 10 == digitAt(n, 7));
    }
    if (isNumber(n, 10)) {
        if (remainderOf(n, 11) == 0) return Verdict::Fine;
        // Birth numbers from 1954 to 1984 may end in 0 where the digit would be ten.
        const int year = number(n.first(2));
        return verdict(year >= 54 && year < 85 && n[9] == u'0' && remainderOf(n.first(9), 11) == 10);
    }
    if (!isNumber(n, 9)) return Verdict::Form;
    if (n[0] != u'6') return Verdict::Fine; // a birth number from before 1954 has no check digit
    const int rest = weightedSum(n.sliced(1), {8, 7, 6, 5, 4, 3, 2}) % 11;
    return verdict((18 - (10 - rest) % 11) % 10 == digitAt(n, 8));
}

Verdict denmark(QStringView n)
{
    if (!isNumber(n, 8) || n[0] == u'0') return Verdict::Form;
    return verdict(weightedSum(n, {2, 7, 6, 5, 4, 3, 2, 1}) % 11 == 0);
}

Verdict estonia(QStringView n)
{
    if (!isNumber(n, 9) || isNothing(n)) return Verdict::Form;
    return verdict(weightedSum(n, {3, 7, 1, 3, 7, 1, 3, 7, 1}) % 10 == 0);
}

Verdict finland(QStringView n)
{
    if (!isNumber(n, 8) || isNothing(n)) return Verdict::Form;
    return verdict(weightedSum(n, {7, 9, 10, 5, 8, 4, 2, 1}) % 11 == 0);
}

Verdict france(QStringView n)
{
    static constexpr auto letters = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ"_L1;
    if (n.size() != 11 || !isDigits(n.sliced(2))) return Verdict::Form;
    const auto first = letters.indexOf(n[0]), second = letters.indexOf(n[1]);
    if (first < 0 || second < 0) return Verdict::Form;
    const QStringView siren = n.sliced(2);
    if (isNothing(siren)) return Verdict::Form;
    if (!siren.startsWith("000"_L1) && !passesLuhn(siren)) return Verdict::CheckDigit; // Monaco's begin with 000
    if (isDigits(n.first(2)))
        return verdict(remainderOf(QString{siren.toString() + u"12"_s}, 97) == number(n.first(2)));
    const qint64 key = first < 10 ? first * 24 + second - 10 : first * 34 + second - 100;
    return verdict((siren.toLongLong() + 1 + key / 11) % 11 == key % 11);
}

Verdict germany(QStringView n) { return isNumber(n, 9) && n[0] != u'0' ? verdict(passesMod11And10(n)) : Verdict::Form; }

Verdict greece(QStringView n)
{
    const QString padded = n.size() == 8 ? u'0' + n.toString() : n.toString();
    if (!isNumber(padded, 9) || isNothing(padded)) return Verdict::Form;
    return verdict(weightedSum(padded, {256, 128, 64, 32, 16, 8, 4, 2}) % 11 % 10 == digitAt(padded, 8));
}

Verdict hungary(QStringView n)
{
    if (!isNumber(n, 8) || isNothing(n)) return Verdict::Form;
    return verdict(weightedSum(n, {9, 7, 3, 1, 9, 7, 3, 1}) % 10 == 0);
}

Verdict ireland(QStringView n)
{
    static constexpr auto letters = "WABCDEFGHIJKLMNOPQRSTUV"_L1;
    if (n.size() < 8 || n.size() > 9 || !isDigits(n.first(1)) || !isDigits(n.sliced(2, 5))) return Verdict::Form;
    const bool old = !isDigits(n.sliced(1, 1)); // 8Z49289F: the letter in the second place says nothing
    if (old && (n.size() != 8 || !(n[1].isUpper() || n[1] == u'+' || n[1] == u'*'))) return Verdict::Form;
    const QString digits = old ? QString{u'0' + n.sliced(2, 5).toString() + n[0]} : n.first(7).toString();
    if (!isDigits(digits) || isNothing(digits)) return Verdict::Form;
    int sum = weightedSum(digits, {8, 7, 6, 5, 4, 3, 2});
    if (n.size() == 9) {
        if (n[8] != u'W' && (n[8] < u'A' || n[8] > u'I')) return Verdict::Form;
        sum += n[8] == u'W' ? 0 : 9 * (n[8].unicode() - u'A' + 1);
    }
    return verdict(letters[sum % 23] == n[7]);
}

Verdict italy(QStringView n)
{
    if (!isNumber(n, 11) || n.startsWith("0000000"_L1)) return Verdict::Form;
    const int office = number(n.sliced(7, 3));
    const bool known =
        (office >= 1 && office <= 100) || office == 120 || office == 121 || office == 888 || office == 999;
    return known ? verdict(passesLuhn(n)) : Verdict::Form;
}

Verdict latvia(QStringView n)
{
    if (!isNumber(n, 11) || isNothing(n.first(10))) return Verdict::Form;
    if (n[0] > u'3') return verdict(weightedSum(n, {9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1}) % 11 == 3);
    if (n.startsWith("32"_L1)) return Verdict::Fine; // personal codes since 2017 have no check digit
    return verdict((1 + weightedSum(n, {10, 5, 8, 4, 2, 1, 6, 3, 7, 9})) % 11 % 10 == digitAt(n, 10));
}

Verdict lithuania(QStringView n)
{
    if (!isNumber(n, 9) && !isNumber(n, 12)) return Verdict::Form;
    if (n[n.size() - 2] != u'1' || isNothing(n.chopped(2))) return Verdict::Form;
    int first = 0, second = 0;
    for (int i = 0; i + 1 < n.size(); ++i) {
        first += (1 + i % 9) * digitAt(n, i);
        second += (1 + (i + 2) % 9) * digitAt(n, i);
    }
    const int rest = first % 11 == 10 ? second % 11 : first % 11;
    return verdict(rest % 10 == digitAt(n, n.size() - 1));
}

Verdict luxembourg(QStringView n)
{
    return isNumber(n, 8) && !isNothing(n) ? verdict(number(n.first(6)) % 89 == number(n.sliced(6))) : Verdict::Form;
}

Verdict malta(QStringView n)
{
    if (!isNumber(n, 8) || isNothing(n)) return Verdict::Form;
    return verdict(weightedSum(n, {3, 4, 6, 7, 8, 9, 10, 1}) % 37 == 0);
}

Verdict netherlands(QStringView n)
{
    if (n.size() != 12 || n[9] != u'B' || !isDigits(n.first(9)) || !isDigits(n.sliced(10)) || n.endsWith("00"_L1) ||
        isNothing(n.first(9)))
        return Verdict::Form;
    // Until 2019 the number of the business itself was checked, since then the whole one may be instead.
    const bool business = (weightedSum(n, {9, 8, 7, 6, 5, 4, 3, 2}) - digitAt(n, 8)) % 11 == 0;
    return verdict(business || remainderOf(QString{u"NL"_s + n.toString()}, 97) == 1);
}

Verdict poland(QStringView n)
{
    if (!isNumber(n, 10) || isNothing(n)) return Verdict::Form;
    return verdict(weightedSum(n, {6, 5, 7, 2, 3, 4, 5, 6, 7}) % 11 == digitAt(n, 9));
}

Verdict portugal(QStringView n)
{
    if (!isNumber(n, 9) || n[0] == u'0') return Verdict::Form;
    return verdict((11 - weightedSum(n, {9, 8, 7, 6, 5, 4, 3, 2}) % 11) % 11 % 10 == digitAt(n, 8));
}

Verdict romania(QStringView n)
{
    if (n.size() < 2 || n.size() > 10 || !isDigits(n) || n[0] == u'0') return Verdict::Form;
    const QString padded = n.toString().rightJustified(10, u'0');
    return verdict(10 * weightedSum(padded, {7, 5, 3, 2, 1, 7, 5, 3, 2}) % 11 % 10 == digitAt(padded, 9));
}

Verdict slovakia(QStringView n)
{
    if (!isNumber(n, 10) || n[0] == u'0' || !"234789"_L1.contains(n[2])) return Verdict::Form;
    return verdict(remainderOf(n, 11) == 0);
}

Verdict slovenia(QStringView n)
{
    if (!isNumber(n, 8) || n[0] == u'0') return Verdict::Form;
    const int check = 11 - weightedSum(n, {8, 7, 6, 5, 4, 3, 2}) % 11;
    return verdict(check != 11 && check % 10 == digitAt(n, 7));
}

Verdict spain(QStringView n)
{
    static constexpr auto personLetters = "TRWAGMYFPDXBNJZSQVHLCKE"_L1;
    if (n.size() != 9 || !isDigits(n.sliced(1, 7)) || (isNothing(n.sliced(1, 7)) && !n[0].isDigit()) ||
        isNothing(n.first(8)))
        return Verdict::Form;
    const QChar first = n[0], last = n[8];
    if (first.isDigit()) return verdict(personLetters[number(n.first(8)) % 23] == last);
    if (const auto foreign = "XYZ"_L1.indexOf(first); foreign >= 0)
        return verdict(personLetters[(int(foreign) * 10'000'000 + number(n.sliced(1, 7))) % 23] == last);
    if ("KLM"_L1.contains(first)) return verdict(personLetters[number(n.sliced(1, 7)) % 23] == last);
    if (!"ABCDEFGHJNPQRSUVW"_L1.contains(first)) return Verdict::Form;
    int sum = 0;
    for (qsizetype i = 1; i < 8; ++i) {
        const int digit = digitAt(n, i) * (i % 2 ? 2 : 1);
        sum += digit / 10 + digit % 10;
    }
    const int check = (10 - sum % 10) % 10;
    const bool digit = last.unicode() == u'0' + check, letter = last == "JABCDEFGHI"_L1[check];
    if ("NPQRSW"_L1.contains(first)) return verdict(letter);
    return verdict("ABEH"_L1.contains(first) ? digit : digit || letter);
}

Verdict sweden(QStringView n)
{
    if (!isNumber(n, 12) || n.endsWith("00"_L1) || isNothing(n.first(10))) return Verdict::Form;
    return verdict(passesLuhn(n.first(10)));
}

Verdict unitedKingdom(QStringView n)
{
    if (n.size() == 5 && isDigits(n.sliced(2))) { // government departments and health authorities
        const int office = number(n.sliced(2));
        if (n.startsWith("GD"_L1)) return verdict(office < 500);
        if (n.startsWith("HA"_L1)) return verdict(office >= 500);
    }
    if ((!isNumber(n, 9) && !isNumber(n, 12)) || isNothing(n.first(9))) return Verdict::Form;
    const int sum = weightedSum(n, {8, 7, 6, 5, 4, 3, 2, 10, 1});
    return verdict(sum % 97 == 0 || (sum + 55) % 97 == 0);
}

Verdict switzerland(QStringView n)
{
    static constexpr std::array suffixes{""_L1, "MWST"_L1, "TVA"_L1, "IVA"_L1, "TPV"_L1};
    if (n.size() < 9 || !isDigits(n.first(9)) || isNothing(n.first(9))) return Verdict::Form;
    if (std::find(suffixes.begin(), suffixes.end(), n.sliced(9)) == suffixes.end()) return Verdict::Form;
    return verdict((11 - weightedSum(n, {5, 4, 3, 2, 7, 6, 5, 4}) % 11) % 11 == digitAt(n, 8));
}

Verdict norway(QStringView n)
{
    const QStringView digits = n.endsWith("MVA"_L1) ? n.chopped(3) : n;
    if (!isNumber(digits, 9) || isNothing(digits)) return Verdict::Form;
    return verdict((11 - weightedSum(digits, {3, 2, 7, 6, 5, 4, 3, 2}) % 11) % 11 == digitAt(digits, 8));
}

constexpr std::array rules{
    VatRule{"AT"_L1, "AT"_L1, austria},       VatRule{"BE"_L1, "BE"_L1, belgium},
    VatRule{"BG"_L1, "BG"_L1, bulgaria},      VatRule{"CHE"_L1, "CH"_L1, switzerland},
    VatRule{"CY"_L1, "CY"_L1, cyprus},        VatRule{"CZ"_L1, "CZ"_L1, czechia},
    VatRule{"DE"_L1, "DE"_L1, germany},       VatRule{"DK"_L1, "DK"_L1, denmark},
    VatRule{"EE"_L1, "EE"_L1, estonia},       VatRule{"EL"_L1, "GR"_L1, greece},
    VatRule{"ES"_L1, "ES"_L1, spain},         VatRule{"FI"_L1, "FI"_L1, finland},
    VatRule{"FR"_L1, "FR"_L1, france},        VatRule{"GB"_L1, "GB"_L1, unitedKingdom},
    VatRule{"XI"_L1, "GB"_L1, unitedKingdom}, VatRule{"HR"_L1, "HR"_L1, croatia},
    VatRule{"HU"_L1, "HU"_L1, hungary},       VatRule{"IE"_L1, "IE"_L1, ireland},
    VatRule{"IT"_L1, "IT"_L1, italy},         VatRule{"LT"_L1, "LT"_L1, lithuania},
    VatRule{"LU"_L1, "LU"_L1, luxembourg},    VatRule{"LV"_L1, "LV"_L1, latvia},
    VatRule{"MT"_L1, "MT"_L1, malta},         VatRule{"NL"_L1, "NL"_L1, netherlands},
    VatRule{"NO"_L1, "NO"_L1, norway},        VatRule{"PL"_L1, "PL"_L1, poland},
    VatRule{"PT"_L1, "PT"_L1, portugal},      VatRule{"RO"_L1, "RO"_L1, romania},
    VatRule{"SE"_L1, "SE"_L1, sweden},        VatRule{"SI"_L1, "SI"_L1, slovenia},
    VatRule{"SK"_L1, "SK"_L1, slovakia},
};

} // namespace

std::span<const VatRule> vatRules() { return rules; }

} // namespace kontor
