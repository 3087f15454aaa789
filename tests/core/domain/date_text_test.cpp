// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/date_text.h"
#include "core/domain/month_names.h"
#include "tests/support/catch.h"

#include <QDate>
#include <QLocale>
#include <QStringList>

using namespace kontor;
using namespace Qt::StringLiterals;

TEST_CASE("A date is read in any usual spelling", "[date]")
{
    struct Case {
        const char* iso;
        QStringList spellings;
    };
    const Case cases[] = {
        {"2023-12-05",
         {u"2023-12-05"_s,
          u"20231205"_s,
          u"2023/12/05"_s,
          u"2023.12.5"_s,
          u" 2023-12-5 "_s,
          u"2023-12-05T10:00:00Z"_s,
          u"2023-12-05 23:59:59.123+02:00"_s,
          u"20231205T100000Z"_s,
          u"5.12.2023"_s,
          u"05.12.2023"_s,
          u"5. 12. 2023"_s,
          u"05/12/2023"_s,
          u"5-12-2023"_s,
          u"5 12 2023"_s,
          u"5.12.23"_s,
          u"05/12/2023 14:30"_s,
          u"5/12/2023, 2:30 PM"_s,
          u"5 Dec 2023"_s,
          u"05-Dec-2023"_s,
          u"5-Dec-23"_s,
          u"5 Dec '23"_s,
          u"Dec 5, 2023"_s,
          u"December 5th, 2023"_s,
          u"DECEMBER 5 2023"_s,
          u"the 5th of December 2023"_s,
          u"Tuesday, 5 December 2023"_s,
          u"Tue, Dec 5, 2023"_s,
          u"2023 Dec 5"_s,
          u"5. Dezember 2023"_s,
          u"Dienstag, den 5. Dezember 2023"_s,
          u"5. Dez. 2023"_s,
          u"5 décembre 2023"_s,
          u"5 decembre 2023"_s,
          u"mardi 5 décembre 2023"_s,
          u"5 de diciembre de 2023"_s,
          u"5 dicembre 2023"_s,
          u"5 de dezembro de 2023"_s,
          u"5 december 2023"_s,
          u"5 grudnia 2023"_s,
          u"5 grudnia 2023 r."_s,
          u"5. prosince 2023"_s,
          u"5 декабря 2023 г."_s,
          u"5 Aralık 2023"_s,
          u"5 ARALIK 2023"_s,
          u"2023. december 5."_s,
          u"5 Δεκεμβρίου 2023"_s,
          u"2023年12月5日"_s,
          u"2023년 12월 5일"_s,
          u"٥/١٢/٢٠٢٣"_s,
          u"２０２３－１２－０５"_s,
          u"5 दिसंबर 2023"_s,
          u"5.XII.2023"_s}},
        {"1721-04-19", {u"1721-04-19"_s, u"19.4.1721"_s, u"April 19, 1721"_s}},
        {"1000-01-01", {u"1000-01-01"_s, u"1.1.1000"_s}},
        {"2024-02-29", {u"29.2.2024"_s, u"2/29/2024"_s, u"29 Feb 24"_s}},
        {"2020-01-01", {u"1er janvier 2020"_s, u"1. Jänner 2020"_s, u"1º de enero de 2020"_s}},
        {"2023-05-03", {u"3 May 2023"_s, u"3. Mai 2023"_s, u"3 mayo 2023"_s}},
        {"2023-03-13", {u"3/13/2023"_s, u"13/3/2023"_s, u"13.03.2023"_s, u"Mar 13 2023"_s}},
        {"--02-03", {u"--0203"_s, u"--02-03"_s, u"3. Februar"_s, u"3 Feb"_s, u"2月3日"_s}},
    };
    for (const auto& [iso, spellings] : cases)
        for (const QString& spelling : spellings) {
            INFO(spelling.toStdString());
            const auto date = parseDate(spelling);
            REQUIRE(date);
            CHECK(*date == QString::fromLatin1(iso));
            CHECK(*parseDate(*date) == *date);
        }
}

TEST_CASE("The column's order decides where the numbers do not", "[date]")
{
    const DateReading american{.order = DateOrder::MonthDayYear};
    const DateReading chinese{.order = DateOrder::YearMonthDay};
    CHECK(*parseDate(u"05/12/2023") == u"2023-12-05"_s);
    CHECK(*parseDate(u"05/12/2023", american) == u"2023-05-12"_s);
    CHECK(*parseDate(u"05-12-23", american) == u"2023-05-12"_s);
    CHECK(*parseDate(u"05.12.2023", american) == u"2023-12-05"_s);
    CHECK(*parseDate(u"25/12/2023", american) == u"2023-12-25"_s);
    CHECK(*parseDate(u"2023-05-12", american) == u"2023-05-12"_s);
    CHECK(*parseDate(u"23-05-12", chinese) == u"2023-05-12"_s);
    CHECK(*parseDate(u"05/12/2023", chinese) == u"2023-12-05"_s);
}

TEST_CASE("Two digits of a year fall into the hundred years before the pivot", "[date]")
{
    CHECK(*parseDate(u"1.1.49") == u"2049-01-01"_s);
    CHECK(*parseDate(u"1.1.50") == u"1950-01-01"_s);
    const DateReading birthday{.latestShortYear = 2026};
    CHECK(*parseDate(u"1.1.26", birthday) == u"2026-01-01"_s);
    CHECK(*parseDate(u"1.1.27", birthday) == u"1927-01-01"_s);
    CHECK(*parseDate(u"1.1.00", birthday) == u"2000-01-01"_s);
}

TEST_CASE("What is no date is refused with its value and the reason", "[date]")
{
    struct Case {
        QString typed, reason;
    };
    const Case cases[] = {
        {u""_s, u"not_a_date"_s},
        {u"n/a"_s, u"not_a_date"_s},
        {u"-"_s, u"not_a_date"_s},
        {u"yesterday"_s, u"not_a_date"_s},
        {u"2023"_s, u"not_a_date"_s},
        {u"12/2023"_s, u"not_a_date"_s},
        {u"Dec 2023"_s, u"not_a_date"_s},
        {u"Dec-23"_s, u"not_a_date"_s},
        {u"45265"_s, u"not_a_date"_s},
        {u"1.2.3.4"_s, u"not_a_date"_s},
        {u"5 Dec Dec 2023"_s, u"not_a_date"_s},
        {u"5 Foo 2023"_s, u"not_a_date"_s},
        {u"5.12.023"_s, u"not_a_date"_s},
        {u"-2023-12-05"_s, u"not_a_date"_s},
        {u"+2023-12-05"_s, u"not_a_date"_s},
        {u"---03"_s, u"not_a_date"_s},
        {u"--0a03"_s, u"not_a_date"_s},
        {u"10:30"_s, u"not_a_date"_s},
        {QString{200, u'1'}, u"not_a_date"_s},
        {u"+49 9261 628000"_s, u"not_a_date"_s},
        {u"0000-00-00"_s, u"no_such_day"_s},
        {u"00/00/0000"_s, u"no_such_day"_s},
        {u"31.02.2023"_s, u"no_such_day"_s},
        {u"29.02.2023"_s, u"no_such_day"_s},
        {u"2023-13-01"_s, u"no_such_day"_s},
        {u"13/13/2023"_s, u"no_such_day"_s},
        {u"0999-01-01"_s, u"no_such_day"_s},
        {u"--0230"_s, u"no_such_day"_s},
        {u"5. listopad 2023"_s, u"ambiguous_month"_s},
    };
    for (const auto& [typed, reason] : cases) {
        INFO(typed.toStdString());
        const auto date = parseDate(typed);
        REQUIRE_FALSE(date);
        CHECK(date.error().code == Errc::InvalidDate);
        CHECK(date.error().value == typed);
        CHECK(date.error().detail == reason);
    }
    CHECK(*parseDate(u"--0229") == u"--02-29"_s);
}

TEST_CASE("The month names of every common language are understood", "[date]")
{
    for (const auto language :
         {QLocale::English,    QLocale::German,  QLocale::French,     QLocale::Spanish,   QLocale::Italian,
          QLocale::Portuguese, QLocale::Dutch,   QLocale::Polish,     QLocale::Russian,   QLocale::Ukrainian,
          QLocale::Swedish,    QLocale::Danish,  QLocale::Finnish,    QLocale::Hungarian, QLocale::Romanian,
          QLocale::Turkish,    QLocale::Greek,   QLocale::Slovak,     QLocale::Arabic,    QLocale::Hebrew,
          QLocale::Hindi,      QLocale::Thai,    QLocale::Lithuanian, QLocale::Latvian,   QLocale::Estonian,
          QLocale::Bulgarian,  QLocale::Catalan, QLocale::Indonesian}) {
        const QLocale locale{language};
        for (int month = 1; month <= 12; ++month) {
            INFO(locale.name().toStdString() << ' ' << locale.monthName(month).toStdString());
            for (const QString& name : {locale.monthName(month), locale.standaloneMonthName(month)}) {
                const auto date = parseDate(u"7 "_s + name + u" 2021"_s);
                // Czech and Polish share a name with Croatian; that one is refused, never guessed.
                if (!date && date.error().detail == u"ambiguous_month"_s) continue;
                REQUIRE(date);
                CHECK(*date == QDate(2021, month, 7).toString(Qt::ISODate));
            }
        }
    }
}

TEST_CASE("A column tells its order by its numbers", "[date]")
{
    const auto guess = [](const QStringList& samples) {
        return guessDateOrder({samples.data(), std::size_t(samples.size())});
    };
    CHECK(guess({u"01/02/2023"_s, u"25/02/2023"_s}) == DateOrder::DayMonthYear);
    CHECK(guess({u"01/02/2023"_s, u"02/25/2023"_s}) == DateOrder::MonthDayYear);
    CHECK(guess({u"1.2.2023"_s}) == DateOrder::DayMonthYear);
    CHECK(guess({u"23-01-02"_s, u"99-01-02"_s}) == DateOrder::YearMonthDay);
    CHECK(guess({u"01/02/2023"_s, u""_s, u"nothing"_s}) == std::nullopt);
    CHECK(guess({u"2023-01-02"_s, u"2 Jan 2023"_s}) == std::nullopt);
    CHECK(guess({}) == std::nullopt);
    CHECK(guess({u"25/02/2023"_s, u"02/25/2023"_s}) == std::nullopt);
    CHECK(usualDateOrder(u"US") == DateOrder::MonthDayYear);
    CHECK(usualDateOrder(u"DE") == DateOrder::DayMonthYear);
    CHECK(usualDateOrder(u"JP") == DateOrder::YearMonthDay);
}

TEST_CASE("A whole ISO date is told from other texts", "[date]")
{
    CHECK(isFullIsoDate(u"2024-02-29"));
    for (const QString& text : {u"2023-02-29"_s, u"--02-03"_s, u"2023-2-3"_s, u"20230203"_s, u"2023/02/03"_s, u""_s,
                                u"0999-01-01"_s, u"2023-02-03T"_s, u"20x3-02-03"_s, u"２０２３-02-03"_s})
        CHECK_FALSE(isFullIsoDate(text));
}
