// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/country_outline.h"

#include <cstdint>

namespace kontor {

/// The sides of one country's outline, sorted into bands of a quarter degree of latitude, so that a question looks at
/// the few sides of its own band only. Immutable.
class OutlineIndex {
public:
    explicit OutlineIndex(const CountryOutline& outline);

    /// Even-odd rule over all rings.
    bool contains(double latitude, double longitude) const;
    /// Whether some side passes within `kilometres`.
    bool isNear(double latitude, double longitude, double kilometres) const;

private:
    struct Side {
        OutlinePoint from, to;
    };
    std::span<const Side> band(int number) const;
    bool containsHere(double latitude, double longitude) const;
    bool isNearHere(double latitude, double longitude, double kilometres) const;

    int m_firstBand = 0;
    std::vector<std::uint32_t> m_starts; ///< of each band in m_sides, and the end
    std::vector<Side> m_sides;
    float m_west = 360;
    float m_east = -360;
};

} // namespace kontor
