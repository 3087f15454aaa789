// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>
#include <utility>

namespace kontor::demo {

/// A country as the demonstration needs it.
struct Country {
    const char* code;       ///< ISO 3166-1 alpha-2
    const char* language;   ///< BCP 47; names and streets follow it
    const char* dial;       ///< "+49"
    const char* trunk;      ///< what stands before a number dialled inside the country: "0" or nothing
    const char* mobile;     ///< pattern of a mobile number, '#' = any digit
    const char* currency;   ///< ISO 4217
    int weight;             ///< how often, in thousandths
    const char16_t* street; ///< pattern: %1 = name, %2 = number
};

/// A town with the postal code of its centre (degrees, WGS 84). `phone` is a pattern in a range that its country keeps
/// for films and plays where there is one (`reserve` = when that is used up), else one that metadata accepts and no
/// network gives out as a subscriber's: behind the area code comes a 0. Some countries have neither; there the number is
/// plausible, no more.
struct Place {
    const char* country;
    const char16_t* city;
    const char16_t* region;
    const char* postalCode;
    double latitude;
    double longitude;
    const char* phone;
    const char* reserve = "";
    const char* language = ""; ///< where it is not its country's
};

std::span<const Country> countries();
std::span<const Place> places();

/// By index into countries() and places().
int countryOf(const Place& place);
/// The places of one country are neighbours in the table: first and count.
std::pair<int, int> placesIn(int country);

/// `;`-separated names of streets in this language.
const char16_t* streetNames(const char* language);

} // namespace kontor::demo
