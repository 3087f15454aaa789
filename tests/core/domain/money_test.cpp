// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/money.h"
#include "tests/support/catch.h"

using namespace kontor;
using namespace Qt::StringLiterals;

TEST_CASE("An amount is read with its currency, exactly", "[money]")
{
    struct Case {
        QString typed, text, defaultCurrency;
    };
    const Case cases[] = {
        {u"12.50 EUR"_s, u"12.50 EUR"_s, {}},
        {u"12.5 eur"_s, u"12.50 EUR"_s, {}},
        {u"EUR 12"_s, u"12.00 EUR"_s, {}},
        {u"€ 12,50"_s, u"12.50 EUR"_s, {}},
        {u"12,50€"_s, u"12.50 EUR"_s, {}},
        {u"12 Euro"_s, u"12.00 EUR"_s, {}},
        {u"1.234,56 EUR"_s, u"1234.56 EUR"_s, {}},
        {u"1,234.56 USD"_s, u"1234.56 USD"_s, {}},
        {u"1.234 EUR"_s, u"1234.00 EUR"_s, {}},
        {u"1,234 EUR"_s, u"1234.00 EUR"_s, {}},
        {u"1.234 KWD"_s, u"1.234 KWD"_s, {}},
        {u"1 234,50 zł"_s, u"1234.50 PLN"_s, {}},
        {u"$5"_s, u"5.00 USD"_s, {}},
        {u"$5"_s, u"5.00 CAD"_s, u"CAD"_s},
        {u"$5"_s, u"5.00 USD"_s, u"EUR"_s},
        {u"-$5"_s, u"-5.00 USD"_s, {}},
        {u"$-5"_s, u"-5.00 USD"_s, {}},
        {u"5- $"_s, u"-5.00 USD"_s, {}},
        {u"($5.25)"_s, u"-5.25 USD"_s, {}},
        {u"US$ 5"_s, u"5.00 USD"_s, u"CAD"_s},
        {u"R$ 1.234,00"_s, u"1234.00 BRL"_s, {}},
        {u"CHF 1'200.-"_s, u"1200.00 CHF"_s, {}},
        {u"Fr. 12.--"_s, u"12.00 CHF"_s, {}},
        {u"12,- Kč"_s, u"12.00 CZK"_s, {}},
        {u"Rs. 12,34,567"_s, u"1234567.00 INR"_s, {}},
        {u"¥1,200"_s, u"1200 JPY"_s, {}},
        {u"¥1,200"_s, u"1200.00 CNY"_s, u"CNY"_s},
        {u"1200 JPY"_s, u"1200 JPY"_s, {}},
        {u"kr 100"_s, u"100.00 NOK"_s, u"NOK"_s},
        {u"100 kr."_s, u"100.00 SEK"_s, u"SEK"_s},
        {u"12"_s, u"12.00 EUR"_s, u"EUR"_s},
        {u"$ 12 CAD"_s, u"12.00 CAD"_s, {}},
        {u"500 руб."_s, u"500.00 RUB"_s, {}},
        {u"12345678901234567890.12 EUR"_s, u"12345678901234567890.12 EUR"_s, {}},
    };
    for (const auto& [typed, text, currency] : cases) {
        INFO(typed.toStdString());
        const auto money = parseMoney(typed, currency);
        REQUIRE(money);
        CHECK(money->text() == text);
        CHECK(parseMoney(money->text())->text() == text);
    }
}

TEST_CASE("What is no amount is refused with its value and the reason", "[money]")
{
    struct Case {
        QString typed, reason, defaultCurrency;
    };
    const Case cases[] = {
        {u""_s, u"not_a_number"_s, u"EUR"_s},
        {u"EUR"_s, u"not_a_number"_s, {}},
        {u"free"_s, u"not_a_number"_s, {}},
        {u"12"_s, u"no_currency"_s, {}},
        {u"12 XYZ"_s, u"no_currency"_s, u"EUR"_s},
        {u"12 per day"_s, u"no_currency"_s, u"EUR"_s},
        {u"kr 100"_s, u"no_currency"_s, u"EUR"_s},
        {u"12.3456 EUR"_s, u"too_precise"_s, {}},
        {u"1.5 JPY"_s, u"too_precise"_s, {}},
        {u"1.2.3 EUR"_s, u"not_a_number"_s, {}},
        {u"12 - 15 EUR"_s, u"not_a_number"_s, {}},
        {u"5.12.2023"_s, u"not_a_number"_s, u"EUR"_s},
        {QString{100, u'1'} + u" EUR"_s, u"not_a_number"_s, {}},
    };
    for (const auto& [typed, reason, currency] : cases) {
        INFO(typed.toStdString());
        const auto money = parseMoney(typed, currency);
        REQUIRE_FALSE(money);
        CHECK(money.error().code == Errc::InvalidNumber);
        CHECK(money.error().value == typed);
        CHECK(money.error().detail == reason);
    }
}

TEST_CASE("Currencies are those of ISO 4217, with their decimals", "[money]")
{
    CHECK(isCurrency(u"EUR"));
    CHECK_FALSE(isCurrency(u"eur"));
    CHECK_FALSE(isCurrency(u"XXX"));
    CHECK_FALSE(isCurrency(u""));
    CHECK_FALSE(isCurrency(u"D A"));
    CHECK(currencyDecimals(u"EUR") == 2);
    CHECK(currencyDecimals(u"JPY") == 0);
    CHECK(currencyDecimals(u"KWD") == 3);
}
