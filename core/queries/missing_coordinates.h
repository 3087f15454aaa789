// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/store/database.h"

#include <QString>

#include <vector>

namespace kontor {

/// Locations that have an address and no coordinates: what a geocoder is asked when there is a network.
struct MissingCoordinates {
    struct Item {
        Id location;
        QString contactName;
        QString address; ///< on one line: "Münsterplatz 14, 89073 Ulm, DE"
        QString parts;   ///< street, postal code, city, country, each on a line: what SetCoordinates compares
    };
    using Answer = std::vector<Item>;
    int limit = 100;
    bool streetsOnly = false; ///< without those whose town is all that is known
};
Result<MissingCoordinates::Answer> run(Database& db, const MissingCoordinates& question);

} // namespace kontor
