// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace kontor {

/// A telephone number that exists by the rules of its country (libphonenumber's metadata).
struct PhoneNumber {
    QString e164;      ///< ITU-T E.164 with the plus: "+436641234567"
    QString extension; ///< digits, or empty

    /// What is unique: E.164, and RFC 3966's ";ext=" where there is an extension.
    QString norm() const { return extension.isEmpty() ? e164 : e164 + QLatin1StringView{";ext="} + extension; }
};

/// Reads what people have in their lists: national or international writing, any Unicode digits, extensions, `tel:`,
/// letters where they stand for digits (1-800-FLOWERS), a number that went through a spreadsheet column ("9054445050.0").
/// `region` (ISO 3166-1 alpha-2, any case) says where a number without a plus is dialled. Without a region, "00" counts
/// as a plus, and so do eleven or more bare digits that make a number with one.
///
/// Fails with InvalidPhone, `value` = what was typed, `detail` = not_a_number | too_short | too_long | unknown_country |
/// not_in_use. The answers are those of libphonenumber's Parse and IsValidNumber, at about a fortieth of their cost.
/// Thread-safe; the first call loads the metadata (some milliseconds).
Result<PhoneNumber> parsePhone(QStringView typed, QStringView region);

/// The same by the library alone; for tests and for input that the fast way leaves to it.
Result<PhoneNumber> parsePhoneByLibrary(QStringView typed, QStringView region);

/// The digits as dialled inside the country, with its trunk prefix: "06641234567". `norm` as in PhoneNumber.
QString nationalDigits(QStringView norm);

/// For people: "+43 664 1234567 ext. 12". What is not a norm comes back as it is.
QString internationalPhone(QStringView norm);

} // namespace kontor
