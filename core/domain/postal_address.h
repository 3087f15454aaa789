// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace kontor {

/// The parts of a location that make its address; any may be empty.
struct PostalAddress {
    QString street{}, street2{}, city{}, region{}, postalCode{};
    QString country{}; ///< ISO 3166-1 alpha-2
};

/// The address as lines for an envelope, as its country writes it (address_format.h): a region that it does not write on
/// letters is left out, a state stands by its code where that is usual. The country by its name in `language` (BCP 47).
/// Parts that are empty leave no gap and no stray comma.
QStringList addressLines(const PostalAddress& address, QStringView language = u"en");

/// The same in one line: "Münsterplatz 1, 89073 Ulm, Germany"; "1 Main St, Bend, OR 97701, United States".
QString formattedAddress(const PostalAddress& address, QStringView language = u"en");

/// Whether a postal code is written as its country writes them; yes where nothing is known of that. For a warning only:
/// rules change, and people know their addresses better.
bool looksLikePostalCode(const QString& code, const QString& country);
/// "5-Digits - NNNNN"; empty where nothing is known.
QString postalCodeShape(const QString& country);

/// States, provinces or regions of a country, by their codes; none where letters do without.
QStringList statesOf(const QString& country);

} // namespace kontor
