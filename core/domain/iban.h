// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace kontor {

/// An international bank account number without blanks: country, form and length by the registry of ISO 13616, check
/// digits by ISO 7064 Mod 97,10. Errors: Errc::InvalidIban with `detail` country, length, form, or check_digit.
Result<QString> parseIban(QStringView text);
/// In groups of four, as it is printed.
QString ibanText(QStringView norm);

/// A bank's code by ISO 9362, upper case. Errors: Errc::InvalidBic.
Result<QString> parseBic(QStringView text);

} // namespace kontor
