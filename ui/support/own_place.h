// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/own_position.h"

namespace kontor {

class SavedState;

/// How this computer learns where it is, as its user chose: this computer's own setting, shared with nobody.
struct OwnPlace {
    PositionSource source{};
    QString label{}; ///< the words for a place: "Ulm, Baden-Württemberg, Germany"
};

OwnPlace ownPlace(SavedState& state);
void setOwnPlace(SavedState& state, const OwnPlace& place);

} // namespace kontor
