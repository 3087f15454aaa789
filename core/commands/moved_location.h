// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/cells.h"
#include "core/store/pen.h"

namespace kontor {

/// Adds to `cells`, which are to be written to a location, that it loses its point: where street, city, postal code or
/// country become others and no point comes with them. Upper or lower case and blanks are no change, and a location of
/// which nothing but the point was known keeps it.
Status forgetPointIfMoved(Pen& pen, const Id& location, Cells& cells);

} // namespace kontor
