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

/// The address as lines for an envelope, in the order of its country (after the Universal Postal Union's S42, the common
/// orders only), the country last, by its name in `language` (BCP 47). A region that the country does not write on
/// letters is left out where code and city are there. Parts that are empty leave no gap and no stray comma.
QStringList addressLines(const PostalAddress& address, QStringView language = u"en");

/// The same in one line: "Münsterplatz 1, 89073 Ulm, Germany"; "1 Main St, Bend, OR 97701, United States".
QString formattedAddress(const PostalAddress& address, QStringView language = u"en");

} // namespace kontor
