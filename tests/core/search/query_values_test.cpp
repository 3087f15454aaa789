// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/query_values.h"

#include "tests/support/catch.h"

#include <limits>

using namespace kontor;
using namespace Qt::StringLiterals;

namespace {

const QDate today{2026, 11, 20}; // a Friday

std::optional<std::vector<DateSpan>> dates(Comparison comparison, const QStringList& values)
{
    return dateSpans({u"birthday"_s, comparison, values}, today);
}

void requireSpan(Comparison comparison, const QStringList& values, QDate first, QDate last)
{
    INFO(values.join(u' ').toStdString());
    const auto spans = dates(comparison, values);
    REQUIRE(spans);
    REQUIRE(spans->size() == 1);
    CHECK(spans->front() == DateSpan{first, last});
}

QDate day(int month, int dayOfMonth, int year = 2026) { return {year, month, dayOfMonth}; }

} // namespace

TEST_CASE("dates name days, months, years and periods around today")
{
    const auto is = Comparison::Matches;
    requireSpan(is, {u"2026-03-14"_s}, day(3, 14), day(3, 14));
    requireSpan(is, {u"2026-02"_s}, day(2, 1), day(2, 28));
    requireSpan(is, {u"2024"_s}, day(1, 1, 2024), day(12, 31, 2024));
    requireSpan(is, {u"Today"_s}, today, today);
    requireSpan(is, {u"yesterday"_s}, day(11, 19), day(11, 19));
    requireSpan(is, {u"tomorrow"_s}, day(11, 21), day(11, 21));
    requireSpan(is, {u"this_week"_s}, day(11, 16), day(11, 22));
    requireSpan(is, {u"last_week"_s}, day(11, 9), day(11, 15));
    requireSpan(is, {u"next_month"_s}, day(12, 1), day(12, 31));
    requireSpan(is, {u"last_month"_s}, day(10, 1), day(10, 31));
    requireSpan(is, {u"this_quarter"_s}, day(10, 1), day(12, 31));
    requireSpan(is, {u"next_quarter"_s}, day(1, 1, 2027), day(3, 31, 2027));
    requireSpan(is, {u"last_year"_s}, day(1, 1, 2025), day(12, 31, 2025));
}

TEST_CASE("a distance back is compared by how long ago it is")
{
    requireSpan(Comparison::Greater, {u"30d"_s}, {}, day(10, 20)); // longer ago than 30 days
    requireSpan(Comparison::GreaterOrEqual, {u"30d"_s}, {}, day(10, 21));
    requireSpan(Comparison::Less, {u"30d"_s}, day(10, 22), today);
    requireSpan(Comparison::LessOrEqual, {u"2w"_s}, day(11, 6), today);
    requireSpan(Comparison::Matches, {u"1m"_s}, day(10, 20), today);
    requireSpan(Comparison::Between, {u"1y"_s, u"1m"_s}, day(11, 20, 2025), day(10, 20));
    requireSpan(Comparison::Less, {u"+7d"_s}, {}, day(11, 26));
    requireSpan(Comparison::Greater, {u"+7d"_s}, day(11, 28), {});
    requireSpan(Comparison::Matches, {u"+7d"_s}, today, day(11, 27));
}

TEST_CASE("periods are compared by their ends")
{
    requireSpan(Comparison::Greater, {u"2025"_s}, day(1, 1), {});
    requireSpan(Comparison::GreaterOrEqual, {u"2025"_s}, day(1, 1, 2025), {});
    requireSpan(Comparison::Less, {u"this_month"_s}, {}, day(10, 31));
    requireSpan(Comparison::LessOrEqual, {u"this_month"_s}, {}, day(11, 30));
    requireSpan(Comparison::Between, {u"2026-01"_s, u"2026-03"_s}, day(1, 1), day(3, 31));
    requireSpan(Comparison::Between, {u""_s, u"2026-03"_s}, {}, day(3, 31));
    requireSpan(Comparison::Between, {u"2026-03"_s, u""_s}, day(3, 1), {});
}

TEST_CASE("several dates are several spans, an empty one asks for empty fields")
{
    const auto spans = dates(Comparison::Matches, {u"2024"_s, u"today"_s});
    REQUIRE(spans);
    CHECK(spans->size() == 2);
    CHECK(spans->front().holds(day(6, 1, 2024)));
    CHECK_FALSE(spans->front().holds(day(6, 1, 2025)));
    CHECK(dates(Comparison::Matches, {QString{}})->empty());
}

TEST_CASE("what is no date is not taken for one")
{
    for (const auto& text : {u"2026-13"_s, u"2026-02-30"_s, u"26"_s, u"30"_s, u"d"_s, u"30x"_s, u"this_decade"_s,
                             u"2026-1-1"_s, u"-30d"_s, u"1234567d"_s, u"2026-01-01-01"_s})
        CHECK_FALSE(dates(Comparison::Equals, {text}));
    CHECK_FALSE(dates(Comparison::Between, {QString{}, QString{}}));
    CHECK_FALSE(dates(Comparison::Between, {u"x"_s, u"2026"_s}));
}

TEST_CASE("numbers may carry a currency and are compared")
{
    constexpr double infinite = std::numeric_limits<double>::infinity();
    const auto span = [](Comparison comparison, const QStringList& values) {
        return numberSpans({u"custom.size"_s, comparison, values}).value().at(0);
    };
    CHECK(span(Comparison::Matches, {u"12.50 EUR"_s}) == NumberSpan{12.5, 12.5});
    CHECK(span(Comparison::Greater, {u"-3"_s}) == NumberSpan{-3, infinite, false, true});
    CHECK(span(Comparison::Less, {u"5"_s}) == NumberSpan{-infinite, 5, true, false});
    CHECK(span(Comparison::Between, {u"1"_s, u"9"_s}) == NumberSpan{1, 9});
    CHECK(span(Comparison::Between, {u"1"_s, QString{}}) == NumberSpan{1, infinite});
    CHECK(span(Comparison::LessOrEqual, {u"5"_s}).holds(5));
    CHECK_FALSE(span(Comparison::Less, {u"5"_s}).holds(5));
    for (const auto& text : {u"big"_s, u"1e5"_s, u"inf"_s, u"1,5"_s, u"5 euros"_s, u"."_s, u"--5"_s})
        CHECK_FALSE(numberSpans({u"custom.size"_s, Comparison::Equals, {text}}));
}

TEST_CASE("a place may come with a distance")
{
    CHECK(nearPlace(u"Ulm") == NearPlace{u"Ulm"_s, 25});
    CHECK(nearPlace(u" Neu-Ulm 10km ") == NearPlace{u"Neu-Ulm"_s, 10});
    CHECK(nearPlace(u"Ulm 2.5 KM") == NearPlace{u"Ulm"_s, 2.5});
    CHECK(nearPlace(u"89073 Ulm 500m") == NearPlace{u"89073 Ulm"_s, 0.5});
    CHECK(nearPlace(u"Boston 10mi")->km == Approx(16.09344));
    CHECK(nearPlace(u"Potsdam") == NearPlace{u"Potsdam"_s, 25});
    CHECK(nearPlace(u"km") == NearPlace{u"km"_s, 25});
    CHECK_FALSE(nearPlace(u""));
    CHECK_FALSE(nearPlace(u"Ulm 0km"));
}
