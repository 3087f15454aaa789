// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/own_place.h"

#include "ui/support/saved_state.h"

using namespace Qt::StringLiterals;

namespace kontor {

OwnPlace ownPlace(SavedState& state)
{
    const auto kind = positionSourceNamed(state.text(u"position/source"_s));
    return {{kind.value_or(PositionSource::Kind::System), state.text(u"position/where"_s)},
            state.text(u"position/label"_s)};
}

void setOwnPlace(SavedState& state, const OwnPlace& place)
{
    state.setValue(u"position/source"_s, nameOf(place.source.kind));
    state.setValue(u"position/where"_s, place.source.where);
    state.setValue(u"position/label"_s, place.label);
}

} // namespace kontor
