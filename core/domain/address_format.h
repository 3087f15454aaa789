// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QStringList>

namespace kontor {

/// The parts of an address as OpenStreetMap and its geocoders name them: road, house_number, suburb, city, state,
/// postcode, country, country_code … A part that has no such name (restaurant, hotel) is whom the letter is for.
using AddressParts = QMap<QString, QString>;

/// The lines of an address in the order and with the signs of its country: which parts stand on a letter at all, where
/// the postal code stands and how it is spaced, states by their code where that is usual. No part twice. In the letters of
/// East Asia the largest comes first, the country before all. Every country has a rule (resources/addresses); without a
/// country the commonest holds. Thread-safe.
QStringList formatAddress(AddressParts parts);

} // namespace kontor
