// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace kontor {

/// A value added tax identification number.
struct VatId {
    QString norm;    ///< prefix and number without separators: "DE136695976", "CHE123456788MWST"
    QString country; ///< ISO 3166-1 alpha-2; XI counts as GB
};

/// Checks form and check digits of all states of the EU, the United Kingdom with Northern Ireland, Switzerland with
/// Liechtenstein, and Norway. A number without its prefix is taken as one of `region`. A number of another country is
/// taken as it is: its rule is not known here. Errors: Errc::InvalidVatId with `detail` prefix, form, or check_digit.
Result<VatId> parseVatId(QStringView text, const QString& region);

} // namespace kontor
