// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace kontor {

/// Any usual spelling to ISO 3166-1 alpha-2: codes (DE, DEU, 276, GER, D), names in some fifty languages (Unicode CLDR),
/// every country's own name for itself, older and longer official names, the parts of the United Kingdom.
/// Case, accents, punctuation, "the" and "and" do not matter. Kosovo is XK.
///
/// Fails with InvalidCountry, `value` = what was typed. Thread-safe; the first call loads the table (milliseconds).
Result<QString> parseCountry(QStringView typed);

/// A code of ISO 3166-1 (or XK), in upper case.
bool isCountry(QStringView alpha2);

/// Name for people in the language of a BCP 47 tag ("de", "pt-PT"), else in English; the code itself if unknown.
QString countryName(QStringView alpha2, QStringView language = u"en");

/// All codes, ascending.
QStringList countryCodes();

/// ISO 3166-1 numeric (XK: 983 as in CLDR), 0 if unknown.
int countryNumber(QStringView alpha2);
/// The other way; empty if unknown.
QString countryOfNumber(int number);

/// Where numbers without a plus are dialled: the country itself, or whose network an uninhabited territory uses.
QString callingRegion(QStringView alpha2);

} // namespace kontor
