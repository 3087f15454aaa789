// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kontor {

/// The parts of a location that make its address; any may be empty.
struct PostalAddress {
    QString street{}, street2{}, city{}, region{}, postalCode{};
    QString country{}; ///< ISO 3166-1 alpha-2
};

/// The address in one line, in the order in which the country writes it (Universal Postal Union, S42), the country by
/// its English name: "Münsterplatz 1, 89073 Ulm, Germany"; "1 Main St, Bend, OR 97701, United States".
QString formattedAddress(const PostalAddress& address);

} // namespace kontor
