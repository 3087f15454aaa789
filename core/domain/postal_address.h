// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/location.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace kontor {

/// The parts of a location that make its address; any may be empty.
struct PostalAddress {
    QString street{}, street2{}, city{}, region{}, postalCode{};
    QString country{}; ///< ISO 3166-1 alpha-2
    QString home{};    ///< whose way of writing one without a country follows; it is not printed
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
/// How many digits a country's postal codes have, where that is all there is to them; 0 elsewhere.
int postalCodeDigits(const QString& country);

/// In which order a form asks for an address in this country: rows of the fields of Location from above, at most two
/// beside each other, each once and the country last. The postal code stands before the town where it does so on letters.
/// East Asia begins with what is largest, as people there write for each other. Every country has an order, and so has an
/// empty one.
std::vector<std::vector<FieldIndex>> addressRows(const QString& country);

/// States, provinces or regions of a country, by their codes; none where letters do without.
QStringList statesOf(const QString& country);

} // namespace kontor
