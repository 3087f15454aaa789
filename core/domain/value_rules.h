// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/cells.h"

namespace kontor {

/// Where a value stands: numbers without their country belong to it.
struct ValueSetting {
    QString region{};  ///< home of the organisation, ISO 3166-1 alpha-2
    QString country{}; ///< of the business, as far as it is known
    QString today{};   ///< ISO 8601; empty where what lies in the future is not asked about
};

/// Check digits and forms of what a field holds beside its type: VAT IDs, registration numbers, IBANs, BICs, and days
/// that cannot be yet: birthdays and consents. By hand a wrong one is refused, an import makes it a problem of its row.
Status checkValue(Entity entity, FieldIndex field, const Value& value, const ValueSetting& setting);

/// The value as it is kept, however it was typed: VAT IDs, IBANs and BICs without the blanks and dots that people group
/// them by, folders as folderPath() has them. What cannot be read stays as it is; checkValue() says so.
Value keptValue(Entity entity, FieldIndex field, const Value& value, const QString& region);

/// The country that a business's VAT ID names; empty if there is none.
QString countryOfVatId(const Value& vatId, const QString& region);

/// What is wrong with a registration number that stands, by all that is known of its business: the country of its VAT ID,
/// else that of its first location that has one, else that at home. A number comes before the locations, and none of
/// these is refused for it.
Status doubtOfNumber(const Value& number, const Value& vatId, const QString& located, const QString& home);

} // namespace kontor
