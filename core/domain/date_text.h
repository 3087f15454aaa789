// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <optional>
#include <span>

namespace kontor {

/// How "05/12/23" is meant. A column has one order; nothing in a single cell tells it.
enum class DateOrder { DayMonthYear, MonthDayYear, YearMonthDay };

struct DateReading {
    DateOrder order = DateOrder::DayMonthYear;
    int latestShortYear = 2049; ///< two digits mean one of the hundred years that end here
};

/// Any usual spelling to ISO 8601 `YYYY-MM-DD`, years 1000 to 9999 of the Gregorian calendar: ISO (also basic, also with
/// a time, which is dropped without turning the zone), `5.12.2023` (dots: always the day first), `5/12/2023` (by the order,
/// unless a number above 12 decides), `5 Dec 2023`, `December 5th, 2023`, `5. Dezember 2023`, `2023年12月5日`; month names in
/// every language that QLocale carries, digits of any script. Nothing of the machine's locale is used.
///
/// vCard's day without a year (`--0203`, `--02-03`) and `3. Februar` become ISO 8601:2000 `--02-03`.
///
/// Fails with InvalidDate, `value` = what was typed, `detail` = not_a_date | no_such_day | ambiguous_month. Thread-safe.
Result<QString> parseDate(QStringView typed, const DateReading& reading = {});

/// A whole date as `parseDate` gives it, not one without its year.
bool isFullIsoDate(QStringView text);

/// The order that the samples of a column speak for; nothing if they leave it open. Then ask `usualDateOrder`.
std::optional<DateOrder> guessDateOrder(std::span<const QString> samples);

/// The order that people of a country (ISO 3166-1 alpha-2) write numbers in; day first where nothing is known.
DateOrder usualDateOrder(QStringView alpha2);

} // namespace kontor
