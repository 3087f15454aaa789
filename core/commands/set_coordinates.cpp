// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/set_coordinates.h"

#include "core/domain/location.h"

using namespace Qt::StringLiterals;

namespace kontor {

QString operationKind(const SetCoordinates& wish)
{
    return wish.unasked ? u"find_coordinates"_s : u"set_coordinates"_s;
}

namespace {

Result<bool> stillWanted(Pen& pen, const SetCoordinates::Found& found)
{
    bool wanted = false;
    auto read = pen.reader().each(uR"(
        SELECT coalesce(street, '') || char(10) || coalesce(postal_code, '') || char(10) || coalesce(city, '') ||
               char(10) || coalesce(country, '')
          FROM location WHERE id = :id AND lat IS NULL AND deleted = 0)"_s,
                                  {{":id"_L1, found.location}}, [&](Statement& row) {
                                      wanted = found.parts.isEmpty() || row.text(0) == found.parts;
                                      return false;
                                  });
    if (!read) return read.error();
    return wanted;
}

} // namespace

Result<int> run(Pen& pen, const SetCoordinates& wish)
{
    int changed = 0;
    for (const SetCoordinates::Found& each : wish.found) {
        const auto wanted = stillWanted(pen, each);
        if (!wanted) return wanted.error();
        if (!*wanted) continue;
        auto done = pen.set(Entity::Location, each.location,
                            {{Location::Lat, Value{each.lat}}, {Location::Lon, Value{each.lon}}});
        if (!done) return done.error();
        ++changed;
    }
    if (changed == 0) return 0;
    if (auto named = pen.rename(QString::number(changed)); !named) return named.error();
    return changed;
}

} // namespace kontor
