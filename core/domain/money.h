// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/number_text.h"

namespace kontor {

/// An exact amount: never a binary fraction.
struct Money {
    QString amount;   ///< "12.50": as many decimals as the currency has, no grouping
    QString currency; ///< ISO 4217: "EUR"

    /// "12.50 EUR", as files and the command line have it.
    QString text() const { return amount + u' ' + currency; }
    bool operator==(const Money&) const = default;
};

/// `12.50 EUR`, `€ 12,50`, `1.234,56 EUR`, `-$5`, `12 zł`, `CHF 1'200.-` …; without a currency `defaultCurrency` stands in,
/// which also tells whose dollar, yen or krone a sign means (else US, Japan; a bare `kr` means nobody's). Three digits
/// behind a single sign are thousands where the currency has no such decimals: `1.234 EUR` is 1234.00.
///
/// Fails with InvalidNumber, `value` = what was typed, `detail` = not_a_number | no_currency | too_precise. Thread-safe.
Result<Money> parseMoney(QStringView typed, QStringView defaultCurrency = {}, DecimalSign sign = DecimalSign::Unknown);

/// A code of ISO 4217 in use, upper case.
bool isCurrency(QStringView code);
/// Decimals of a currency (ISO 4217 minor unit): 2 for EUR, 0 for JPY, 3 for KWD.
int currencyDecimals(QStringView code);

} // namespace kontor
