// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/registration_number.h"
#include "tests/support/catch.h"

using namespace kontor;
using namespace Qt::StringLiterals;

// Numbers of companies as the public registers show them (INSEE's SIRENE, Brønnøysund, PRH, CVR, Zefix, KRS), and the
// examples in the documentation of python-stdnum (https://arthurdejong.org/python-stdnum/doc/).
TEST_CASE("Registration numbers are checked by their country", "[registration_number]")
{
    struct Case {
        QString country, typed, norm, scheme, wrong;
    };
    const Case cases[] = {
        {u"FR"_s, u"552 008 443"_s, u"552008443"_s, u"siren"_s, u"552008442"_s},
        {u"FR"_s, u"73282932000074"_s, u"73282932000074"_s, u"siret"_s, u"73282932000079"_s},
        {u"PL"_s, u"856-734-62-15"_s, u"8567346215"_s, u"nip"_s, {}},
        {u"PL"_s, u"192598184"_s, u"192598184"_s, u"regon"_s, u"192598183"_s},
        {u"NO"_s, u"988 077 917"_s, u"988077917"_s, u"orgnr"_s, u"988077918"_s},
        {u"FI"_s, u"2077474-0"_s, u"2077474-0"_s, u"y_tunnus"_s, u"2077474-1"_s},
        {u"DK"_s, u"13585628"_s, u"13585628"_s, u"cvr"_s, u"13585627"_s},
        {u"CH"_s, u"CHE-100.155.212"_s, u"CHE-100.155.212"_s, u"uid"_s, u"CHE-100.155.213"_s},
        {u"NL"_s, u"33011433"_s, u"33011433"_s, u"kvk"_s, u"3301143"_s},
    };
    for (const Case& each : cases) {
        INFO(each.typed.toStdString());
        const auto number = parseRegistrationNumber(each.typed, each.country);
        REQUIRE(number);
        CHECK(number->norm == each.norm);
        CHECK(number->scheme == each.scheme);
        if (each.wrong.isEmpty()) continue;
        CHECK(parseRegistrationNumber(each.wrong, each.country).error().code == Errc::InvalidRegistrationNumber);
    }
}

TEST_CASE("A number that says which it is needs no country", "[registration_number]")
{
    CHECK(parseRegistrationNumber(u"SIREN 552 008 443", {})->scheme == u"siren"_s);
    CHECK(parseRegistrationNumber(u"SIREN 552008442", {}).error().detail == u"check_digit"_s);
    CHECK(parseRegistrationNumber(u"KRS 0000028860", {})->scheme == u"krs"_s);
    CHECK(parseRegistrationNumber(u"KRS 28860", {}).error().detail == u"form"_s);
    CHECK(parseRegistrationNumber(u"CHE-100.155.212", {})->norm == u"CHE-100.155.212"_s);
    CHECK(parseRegistrationNumber(u"hrb 4711", {})->norm == u"HRB 4711"_s);
    CHECK(parseRegistrationNumber(u"HRB4711 B", {})->norm == u"HRB 4711 B"_s);
    CHECK(parseRegistrationNumber(u"Amtsgericht Ulm, HRB 4711", {})->norm == u"HRB 4711"_s);
    CHECK(parseRegistrationNumber(u"GnR 77", {})->norm == u"GnR 77"_s);
    CHECK(parseRegistrationNumber(u"HRB abc", {}).error().detail == u"form"_s);
    CHECK(parseRegistrationNumber(u"HRB 0", {}).error().detail == u"form"_s);
    CHECK(parseRegistrationNumber(u"4711", u"DE"_s)->norm == u"4711"_s);
    CHECK(parseRegistrationNumber(u"12345", {})->scheme.isEmpty());
}
