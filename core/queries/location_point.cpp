// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/location_point.h"

#include "core/geo/town_point.h"

using namespace Qt::StringLiterals;

namespace kontor {

QString locationPointColumns()
{
    return u"l.lat, l.lon, l.city, l.region, l.postal_code, "_s + QLatin1StringView{townCountryColumn};
}

std::optional<LocationPoint> pointOf(const Statement& row, int first)
{
    if (!row.isNull(first) && !row.isNull(first + 1))
        return LocationPoint{{row.real(first), row.real(first + 1)}, false};
    const auto town = townPoint({row.utf8(first + 2), row.utf8(first + 3), row.utf8(first + 4), row.utf8(first + 5)});
    if (!town) return std::nullopt;
    return LocationPoint{*town, true};
}

} // namespace kontor
