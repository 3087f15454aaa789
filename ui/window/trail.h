// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <optional>
#include <vector>

namespace kontor {

/// Where somebody is in the window: on a page, or at a contact that was opened from it.
struct Stop {
    int page = 0;
    Id contact{}; ///< null: the page itself
    bool operator==(const Stop&) const = default;
};

/// The way through the window, for Back and Forward: as in a browser, going somewhere forgets what was ahead.
class Trail {
public:
    void go(const Stop& place);
    /// Another place instead of the present one: stepping through a list is one stop, not a hundred.
    void replace(const Stop& place);
    std::optional<Stop> back();
    std::optional<Stop> forward();

    bool canGoBack() const { return m_here > 0; }
    bool canGoForward() const { return m_here + 1 < m_places.size(); }
    std::optional<Stop> here() const;

private:
    std::vector<Stop> m_places;
    size_t m_here = 0;
};

} // namespace kontor
