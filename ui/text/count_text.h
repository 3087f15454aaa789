// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kontor {

// Numbers, counts and times by the default locale (QLocale{}).

QString numberLabel(qint64 number);    ///< "12,480"
QString contactsLabel(qint64 count);   ///< "12,480 contacts"
QString personsLabel(qint64 count);    ///< "9,900 persons"
QString businessesLabel(qint64 count); ///< "2,580 businesses"
QString draftsLabel(qint64 count);     ///< "310 drafts"
/// "12.50 EUR" (Money::text) with the locale's signs: "1.234,50 EUR"; another text as it is.
QString moneyLabel(const QString& text);

/// An ISO date (also `--MM-DD`, a day of any year) in the locale's short form with four digits of the year.
QString dateLabel(const QString& isoDate);
/// A time (Unix milliseconds UTC) in the user's zone, to the minute.
QString momentLabel(qint64 unixMs);
/// "3 days ago" under a week, the date beyond; "never" for 0. `now` in Unix milliseconds UTC.
QString agoLabel(qint64 unixMs, qint64 now);
/// "1.9 s", "2 min 5 s"
QString durationLabel(double seconds);
/// "350 m", "4.2 km", "120 km"; miles where the locale measures so.
QString distanceLabel(double metres);

} // namespace kontor
