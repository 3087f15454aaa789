// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/check_digits.h"

#include <algorithm>

namespace kontor {

bool isDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

int weightedSum(QStringView digits, std::initializer_list<int> weights)
{
    int sum = 0;
    qsizetype place = 0;
    for (const int weight : weights)
        if (place < digits.size()) sum += weight * digitAt(digits, place++);
    return sum;
}

int remainderOf(QStringView text, int divisor)
{
    int rest = 0;
    for (const QChar c : text) {
        const bool digit = c >= u'0' && c <= u'9';
        const int value = digit ? c.unicode() - u'0' : c.unicode() - u'A' + 10;
        rest = (rest * (digit ? 10 : 100) + value) % divisor;
    }
    return rest;
}

bool passesLuhn(QStringView digits)
{
    int sum = 0;
    bool doubled = false;
    for (qsizetype place = digits.size(); place-- > 0; doubled = !doubled) {
        const int digit = digitAt(digits, place) * (doubled ? 2 : 1);
        sum += digit > 9 ? digit - 9 : digit;
    }
    return sum % 10 == 0;
}

bool passesMod11And10(QStringView digits)
{
    int product = 10;
    for (qsizetype place = 0; place + 1 < digits.size(); ++place) {
        const int sum = (digitAt(digits, place) + product) % 10;
        product = 2 * (sum == 0 ? 10 : sum) % 11;
    }
    return (11 - product) % 10 == digitAt(digits, digits.size() - 1);
}

} // namespace kontor
