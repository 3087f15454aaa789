// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/set_coordinates.h"

#include "core/domain/location.h"

using namespace Qt::StringLiterals;

namespace kontor {

QString operationKind(const SetCoordinates&) { return u"set_coordinates"_s; }

Result<int> run(Pen& pen, const SetCoordinates& wish)
{
    for (const SetCoordinates::Found& each : wish.found) {
        auto done = pen.set(Entity::Location, each.location,
                            {{Location::Lat, Value{each.lat}}, {Location::Lon, Value{each.lon}}});
        if (!done) return done.error();
    }
    if (auto named = pen.rename(QString::number(wish.found.size())); !named) return named.error();
    return int(wish.found.size());
}

} // namespace kontor
