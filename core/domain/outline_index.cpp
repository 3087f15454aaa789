// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/outline_index.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace kontor {

namespace {

constexpr double bandsPerDegree = 4;
constexpr double kilometresPerDegree = 111.2;

int bandOf(double latitude) { return int(std::floor((latitude + 90) * bandsPerDegree)); }

} // namespace

OutlineIndex::OutlineIndex(const CountryOutline& outline)
{
    std::vector<Side> sides;
    for (const auto& polygon : outline.polygons)
        for (const auto& ring : polygon)
            for (std::size_t i = 0; i < ring.size(); ++i)
                sides.push_back({ring[i], ring[i + 1 == ring.size() ? 0 : i + 1]});
    if (sides.empty()) return;

    int last = 0;
    m_firstBand = bandOf(90) + 1;
    for (const Side& side : sides) {
        const auto [south, north] = std::minmax(side.from.latitude, side.to.latitude);
        m_firstBand = std::min(m_firstBand, bandOf(south));
        last = std::max(last, bandOf(north));
        m_west = std::min({m_west, side.from.longitude, side.to.longitude});
        m_east = std::max({m_east, side.from.longitude, side.to.longitude});
    }

    // A counting sort: how many sides touch each band, where each begins, then the sides themselves.
    const auto forBands = [&](const Side& side, auto visit) {
        const auto [south, north] = std::minmax(side.from.latitude, side.to.latitude);
        for (int number = bandOf(south); number <= bandOf(north); ++number) visit(std::size_t(number - m_firstBand));
    };
    m_starts.assign(std::size_t(last - m_firstBand) + 2, 0);
    for (const Side& side : sides) forBands(side, [&](std::size_t at) { ++m_starts[at + 1]; });
    for (std::size_t i = 1; i < m_starts.size(); ++i) m_starts[i] += m_starts[i - 1];
    m_sides.resize(m_starts.back());
    std::vector<std::uint32_t> next{m_starts.begin(), m_starts.end() - 1};
    for (const Side& side : sides) forBands(side, [&](std::size_t at) { m_sides[next[at]++] = side; });
}

std::span<const OutlineIndex::Side> OutlineIndex::band(int number) const
{
    const int at = number - m_firstBand;
    if (at < 0 || at + 1 >= int(m_starts.size())) return {};
    return std::span{m_sides}.subspan(m_starts[std::size_t(at)],
                                      m_starts[std::size_t(at) + 1] - m_starts[std::size_t(at)]);
}

bool OutlineIndex::containsHere(double latitude, double longitude) const
{
    if (longitude < double(m_west) || longitude > double(m_east)) return false;
    bool inside = false;
    for (const auto& [from, to] : band(bandOf(latitude))) {
        const double south = from.latitude;
        const double north = to.latitude;
        if ((south > latitude) == (north > latitude)) continue;
        const double crossing =
            from.longitude + (latitude - south) / (north - south) * (double(to.longitude) - from.longitude);
        if (longitude < crossing) inside = !inside;
    }
    return inside;
}

bool OutlineIndex::isNearHere(double latitude, double longitude, double kilometres) const
{
    const double eastScale = kilometresPerDegree * std::max(0.01, std::cos(latitude * std::numbers::pi / 180));
    const double reach = kilometres / kilometresPerDegree;
    const double eastReach = kilometres / eastScale;
    if (longitude < double(m_west) - eastReach || longitude > double(m_east) + eastReach) return false;
    for (int number = bandOf(latitude - reach); number <= bandOf(latitude + reach); ++number) {
        for (const auto& [from, to] : band(number)) {
            const auto [west, east] = std::minmax(from.longitude, to.longitude);
            if (longitude < double(west) - eastReach || longitude > double(east) + eastReach) continue;
            // The nearest point of the side, on a plane that is true around the place asked for.
            const double x = (from.longitude - longitude) * eastScale;
            const double y = (from.latitude - latitude) * kilometresPerDegree;
            const double dx = (double(to.longitude) - from.longitude) * eastScale;
            const double dy = (double(to.latitude) - from.latitude) * kilometresPerDegree;
            const double length = dx * dx + dy * dy;
            const double along = length > 0 ? std::clamp(-(x * dx + y * dy) / length, 0.0, 1.0) : 0.0;
            if (std::hypot(x + along * dx, y + along * dy) <= kilometres) return true;
        }
    }
    return false;
}

bool OutlineIndex::contains(double latitude, double longitude) const
{
    return containsHere(latitude, longitude) || containsHere(latitude, longitude + 360) ||
           containsHere(latitude, longitude - 360);
}

bool OutlineIndex::isNear(double latitude, double longitude, double kilometres) const
{
    return isNearHere(latitude, longitude, kilometres) || isNearHere(latitude, longitude + 360, kilometres) ||
           isNearHere(latitude, longitude - 360, kilometres);
}

} // namespace kontor
