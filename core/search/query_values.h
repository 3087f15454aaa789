// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/query.h"

#include <QDate>
#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace kontor {

// What the values of field tests mean. All pure; nothing = the text is no such value.

/// Days from `first` to `last`, both belong to it; an invalid date = no limit.
struct DateSpan {
    QDate first{}, last{};

    bool holds(QDate day) const { return (!first.isValid() || day >= first) && (!last.isValid() || day <= last); }
    bool operator==(const DateSpan&) const = default;
};

/// The spans that a test of a date field asks for; a date in one of them passes. An empty list: the field is empty.
/// A value is a day, month or year of ISO 8601 (`2026-03-31`, `2026-03`, `2026`), `today`, `yesterday`, `tomorrow`,
/// `this_week` (from Monday), `last_`, `next_`, and so `_month`, `_quarter`, `_year`; or a distance: `30d` ago, `+7d`
/// ahead (d, w, m, y). Against a distance back, greater means longer ago: `>30d`; less means between then and today;
/// `30d` alone means since then, `+7d` alone until then.
std::optional<std::vector<DateSpan>> dateSpans(const FieldTest& test, QDate today);

/// From `low` to `high`; infinite = no limit. The ends belong to it unless said otherwise.
struct NumberSpan {
    double low, high;
    bool withLow = true, withHigh = true;

    bool holds(double number) const
    {
        return (withLow ? number >= low : number > low) && (withHigh ? number <= high : number < high);
    }
    bool operator==(const NumberSpan&) const = default;
};
/// As dateSpans. `12`, `-3.5`, `12.50 EUR` (the currency is not compared here).
std::optional<std::vector<NumberSpan>> numberSpans(const FieldTest& test);

std::optional<bool> yesNo(QStringView word);

struct NearPlace {
    QString place{};
    double km = 25;

    bool operator==(const NearPlace&) const = default;
};
/// `Ulm`, `Ulm 25km`, `Ulm 500 m`, `Ulm 10mi`.
std::optional<NearPlace> nearPlace(QStringView value);

} // namespace kontor
