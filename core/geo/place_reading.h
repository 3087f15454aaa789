// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/place_areas.h"

namespace kontor {

/// One way to understand what was typed: the first words name a place, the rest tells where it is.
struct PlaceReading {
    QByteArray name;           ///< key of the place's name or postal code
    QString typed;             ///< the same as it was typed
    QByteArray rest;           ///< key of all that follows
    std::vector<Areas> areas;  ///< one for each part of the rest that is a region or country
    int unknownParts = 0;      ///< parts of the rest that are neither
    QString postalCode;        ///< a code that was left out of the name
    qsizetype part = 0;        ///< between commas, that the name is from
    bool isFarFetched = false; ///< a part before it may be a name itself, not a street
};

/// All readings of a text, the plainest first. "San Jose CA": the name, "san jose" in California or Canada.
/// A street before the first comma (it has a number) leads to readings that begin behind it.
std::vector<PlaceReading> readingsOf(const QString& text, const AreaNames& names);

} // namespace kontor
