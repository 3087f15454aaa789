// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/number_text.h"
#include "tests/support/catch.h"

#include <QStringList>

using namespace kontor;
using namespace Qt::StringLiterals;

TEST_CASE("A number is read exactly, whatever groups and parts it", "[number]")
{
    struct Case {
        QString typed, text;
        DecimalSign sign = DecimalSign::Unknown;
    };
    const Case cases[] = {
        {u"0"_s, u"0"_s},
        {u" 12 "_s, u"12"_s},
        {u"007"_s, u"7"_s},
        {u"-0"_s, u"0"_s},
        {u"+5"_s, u"5"_s},
        {u"−5"_s, u"-5"_s},
        {u"5-"_s, u"-5"_s},
        {u"(12.50)"_s, u"-12.5"_s},
        {u"12.50"_s, u"12.5"_s},
        {u"12,5"_s, u"12.5"_s},
        {u".5"_s, u"0.5"_s},
        {u"5."_s, u"5"_s},
        {u"0,125"_s, u"0.125"_s},
        {u"1,234.56"_s, u"1234.56"_s},
        {u"1.234,56"_s, u"1234.56"_s},
        {u"1 234,56"_s, u"1234.56"_s},
        {u"1\u00a0234\u202f567,8"_s, u"1234567.8"_s},
        {u"1'234.5"_s, u"1234.5"_s},
        {u"1’234’567"_s, u"1234567"_s},
        {u"1.234.567"_s, u"1234567"_s},
        {u"1,234,567"_s, u"1234567"_s},
        {u"12,34,567.8"_s, u"1234567.8"_s},
        {u"1,234"_s, u"1234"_s},
        {u"1.234"_s, u"1.234"_s},
        {u"1.234"_s, u"1234"_s, DecimalSign::Comma},
        {u"1,234"_s, u"1.234"_s, DecimalSign::Comma},
        {u"1,234"_s, u"1234"_s, DecimalSign::Point},
        {u"12.50"_s, u"12.5"_s, DecimalSign::Comma},
        {u"1234,567"_s, u"1234.567"_s},
        {u"1.5E+3"_s, u"1500"_s},
        {u"25e-3"_s, u"0.025"_s},
        {u"١٢٣٫٤"_s, u"123.4"_s},
        {u"１２３"_s, u"123"_s},
        {u"0.1000000000000000055511151231257827"_s, u"0.1000000000000000055511151231257827"_s},
        {u"123456789012345678901234567890"_s, u"123456789012345678901234567890"_s},
    };
    for (const auto& [typed, text, sign] : cases) {
        INFO(typed.toStdString());
        const auto number = parseNumber(typed, sign);
        REQUIRE(number);
        CHECK(*number == text);
        CHECK(*parseDecimal(typed, sign) == text.toDouble());
    }
}

TEST_CASE("What is no number is refused with its value", "[number]")
{
    for (const QString& typed : {u""_s,
                                 u" "_s,
                                 u"-"_s,
                                 u"."_s,
                                 u"n/a"_s,
                                 u"12a"_s,
                                 u"1.2.3"_s,
                                 u"1,2,3"_s,
                                 u"1.234,567,8"_s,
                                 u"1,23.4"_s,
                                 u"1 23"_s,
                                 u"--5"_s,
                                 u"5 EUR"_s,
                                 u"1e999"_s,
                                 u"1e"_s,
                                 u"0x10"_s,
                                 u"inf"_s,
                                 u"nan"_s,
                                 u"()"_s,
                                 u"12:30"_s,
                                 u"12%"_s,
                                 QString{100, u'1'},
                                 u"1.5,0.2"_s}) {
        INFO(typed.toStdString());
        const auto number = parseNumber(typed);
        REQUIRE_FALSE(number);
        CHECK(number.error().code == Errc::InvalidNumber);
        CHECK(number.error().value == typed);
        CHECK_FALSE(parseDecimal(typed));
    }
}

TEST_CASE("A column tells its decimal sign", "[number]")
{
    const auto guess = [](const QStringList& samples) {
        return guessDecimalSign({samples.data(), std::size_t(samples.size())});
    };
    CHECK(guess({u"1.234"_s, u"12,5"_s}) == DecimalSign::Comma);
    CHECK(guess({u"1.234"_s, u"12.5"_s}) == DecimalSign::Point);
    CHECK(guess({u"1.234.567"_s}) == DecimalSign::Comma);
    CHECK(guess({u"1.234"_s, u"5"_s, u"x"_s}) == DecimalSign::Unknown);
    CHECK(guess({}) == DecimalSign::Unknown);
}
