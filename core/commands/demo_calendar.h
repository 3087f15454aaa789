// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <vector>

namespace kontor::demo {

/// Time in which people work, laid end to end: Monday to Friday, nine hours a day, in seconds from the first day.
class Calendar {
public:
    /// So many days of work that the last one is the one before `today`.
    Calendar(QDate today, int days);

    qint64 length() const { return qint64(m_days.size()) * secondsPerDay; }
    QDate dayOf(qint64 second) const { return m_days[size_t(second / secondsPerDay)]; }
    /// Unix milliseconds UTC.
    qint64 at(qint64 second) const;
    /// The first second of the first day of work that is not before `day`; length() when there is none.
    qint64 startOf(QDate day) const;
    QDate today() const { return m_today; }

    static constexpr qint64 secondsPerDay = 9 * 3600;

private:
    QDate m_today;
    std::vector<QDate> m_days;
};

} // namespace kontor::demo
