// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/demo_calendar.h"

#include <QDateTime>

#include <algorithm>

namespace kontor::demo {

Calendar::Calendar(QDate today, int days) : m_today{today}
{
    for (QDate day = today.addDays(-1); int(m_days.size()) < days; day = day.addDays(-1))
        if (day.dayOfWeek() <= 5) m_days.push_back(day);
    std::reverse(m_days.begin(), m_days.end());
}

qint64 Calendar::at(qint64 second) const
{
    constexpr qint64 dayBegins = 7 * 3600; // UTC
    const qint64 midnight = QDate{1970, 1, 1}.daysTo(dayOf(second)) * 86'400;
    return (midnight + dayBegins + second % secondsPerDay) * 1000;
}

qint64 Calendar::startOf(QDate day) const
{
    const auto found = std::lower_bound(m_days.begin(), m_days.end(), day);
    return (found - m_days.begin()) * secondsPerDay;
}

} // namespace kontor::demo
