// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/trail.h"

namespace kontor {

namespace {
constexpr size_t longest = 100;
}

void Trail::go(const Stop& place)
{
    if (here() == place) return;
    if (!m_places.empty()) m_places.resize(m_here + 1);
    m_places.push_back(place);
    if (m_places.size() > longest) m_places.erase(m_places.begin());
    m_here = m_places.size() - 1;
}

void Trail::replace(const Stop& place)
{
    if (m_places.empty()) return go(place);
    m_places[m_here] = place;
}

std::optional<Stop> Trail::back()
{
    if (!canGoBack()) return {};
    return m_places[--m_here];
}

std::optional<Stop> Trail::forward()
{
    if (!canGoForward()) return {};
    return m_places[++m_here];
}

std::optional<Stop> Trail::here() const
{
    if (m_places.empty()) return {};
    return m_places[m_here];
}

} // namespace kontor
