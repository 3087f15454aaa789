// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <initializer_list>

namespace kontor {

/// The arithmetic behind check digits. Texts hold ASCII digits only, or what is said.
bool isDigits(QStringView text);
inline int digitAt(QStringView text, qsizetype place) { return text[place].unicode() - u'0'; }
/// Each digit times its weight; stops with the shorter of both.
int weightedSum(QStringView digits, std::initializer_list<int> weights);
/// The remainder of a number of any length; letters count 10 to 35, as in ISO 13616.
int remainderOf(QStringView text, int divisor);
/// Luhn's formula, ISO/IEC 7812, over all digits including the check digit.
bool passesLuhn(QStringView digits);
/// ISO 7064 Mod 11,10 over all digits including the check digit.
bool passesMod11And10(QStringView digits);

} // namespace kontor
