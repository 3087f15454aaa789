// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editors/online_places.h"

namespace kontor {

class RecordForm;

/// Suggests places at the city and the postal code of a location's form and, with an address search, at its street. A
/// chosen one fills city, region, postal code, country and coordinates; the street is left alone unless the place has
/// one. A postal code or region of another town goes, where the chosen one has none. A map below shows what is suggested
/// (SuggestionMap). Coordinates without a town get theirs offered (PointAddress).
void suggestPlaces(Workspace& workspace, RecordForm& form, OnlinePlaces::Pauses pauses = {});

} // namespace kontor
