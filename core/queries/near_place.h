// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/contact_index.h"
#include "core/search/query.h"
#include "core/store/database.h"

namespace kontor {

/// The contacts of which a location lies within the distance of a `near` test, or its town if it has no coordinates. The place is "lat,lon" in degrees, or a
/// city where contacts of this store are ("Ulm", "Portland, Oregon", "Ulm, DE"): the middle of their locations, and of
/// several cities of one name the one with most of them. Else it is what the gazetteer knows by that name. BadQuery with
/// detail "unknown_place" where nothing is called so.
Result<std::vector<quint32>> contactsNear(Database& db, const IndexSnapshot& index, const FieldTest& test);

} // namespace kontor
