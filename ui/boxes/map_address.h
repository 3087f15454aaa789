// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/contact_dashboard.h"
#include "ui/support/own_place.h"

#include <QUrl>

namespace kontor {

/// The page of OpenStreetMap that shows a place: its point, else what is found for its address.
QUrl mapAddress(const LocationRow& place);
/// The page of OpenStreetMap that shows the way there; from `own` where that is a place that somebody named, else from
/// what is typed there.
QUrl routeAddress(const LocationRow& place, const OwnPlace& own);

/// A number of degrees as addresses have it: with a point, in any language.
QString degreesText(double degrees);

} // namespace kontor
