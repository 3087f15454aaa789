// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace kontor {

/// A number in a register of companies.
struct RegistrationNumber {
    QString norm;   ///< "HRB 4711 B", "732829320", "CHE-123.456.788"
    QString scheme; ///< siren, siret, nip, regon, krs, orgnr, y_tunnus, cvr, uid, kvk, de_register; empty: none known
};

/// Checks form and check digits of a number that says itself which it is ("HRB 4711", "SIREN 732 829 320",
/// "CHE-123.456.788") or that stands in the registers of `country`. A number of which neither is known is taken as it
/// is. Errors: Errc::InvalidRegistrationNumber with `detail` form or check_digit, `other` the scheme.
Result<RegistrationNumber> parseRegistrationNumber(QStringView text, const QString& country);

} // namespace kontor
