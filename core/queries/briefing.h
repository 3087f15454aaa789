// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/contact_dashboard.h"

#include <optional>

namespace kontor {

/// What one wants to know of a contact before a visit, in one reading.
struct Briefing {
    /// When somebody is best reached by telephone, by the calls of the past, in hours of this computer's clock.
    struct BestTime {
        int from = 0, to = 0;       ///< 9 and 11: from nine to eleven
        int reached = 0, tried = 0; ///< calls in that time
        bool operator==(const BestTime&) const = default;
    };
    struct Answer {
        ContactDashboard::Answer contact;
        qint64 lastVisit =
            0; ///< of the acting employee: the last note, call, mail or meeting, Unix milliseconds UTC; 0: none
        Events::Answer changes; ///< data that others, or rules, have changed since, newest first; none without a visit
        Events::Answer events;  ///< the newest focus events
        std::optional<BestTime> bestTime;
    };
    Id contact;
    int mostEvents = 8; ///< a page has room for
};
Result<Briefing::Answer> run(Database& db, const Briefing& question);

/// One call: when, and whether somebody was there. Who calls us is there.
struct CallMoment {
    int hour = 0;
    bool reached = false;
};
/// The two hours in which most calls reached somebody: at least two of at least three, and more than half. The earlier
/// ones of equals.
std::optional<Briefing::BestTime> bestTimeOf(const std::vector<CallMoment>& calls);

} // namespace kontor
