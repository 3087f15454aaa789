// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/vat_id.h"
#include "tests/support/catch.h"

using namespace kontor;
using namespace Qt::StringLiterals;

// Numbers that companies print on their own pages, and the examples in the documentation of python-stdnum
// (https://arthurdejong.org/python-stdnum/doc/) and of the tax offices. The wrong ones differ by one digit.
TEST_CASE("VAT IDs of every state with a rule are taken with their right check digit only", "[vat_id]")
{
    struct Case {
        QString right, wrong;
    };
    const Case cases[] = {
        {u"ATU13585627"_s, u"ATU13585626"_s},         {u"BE0403019261"_s, u"BE0403019262"_s},
        {u"BG175074752"_s, u"BG175074751"_s},         {u"CY10259033P"_s, u"CY10259033Z"_s},
        {u"CZ25123891"_s, u"CZ25123890"_s},           {u"DE136695976"_s, u"DE136695978"_s},
        {u"DK13585628"_s, u"DK13585627"_s},           {u"EE100931558"_s, u"EE100594103"_s},
        {u"EL023456780"_s, u"EL123456781"_s},         {u"ES54362315K"_s, u"ES54362315Z"_s},
        {u"ESJ99216582"_s, u"ESJ99216583"_s},         {u"ESX5253868R"_s, u"ESX5253868S"_s},
        {u"FI20774740"_s, u"FI20774741"_s},           {u"FR40303265045"_s, u"FR41303265045"_s},
        {u"FR23334175221"_s, u"FR84323140391"_s},     {u"GB980780684"_s, u"GB802311781"_s},
        {u"XI980780684"_s, u"XI802311781"_s},         {u"GBGD001"_s, u"GBGD501"_s},
        {u"HR33392005961"_s, u"HR33392005962"_s},     {u"HU12892312"_s, u"HU12892313"_s},
        {u"IE6433435F"_s, u"IE6433435E"_s},           {u"IE6433435OA"_s, u"IE6433435DA"_s},
        {u"IE8D79739I"_s, u"IE8D79739J"_s},           {u"IT00743110157"_s, u"IT00743110158"_s},
        {u"LT119511515"_s, u"LT119511516"_s},         {u"LT100001919017"_s, u"LT100001919018"_s},
        {u"LU15027442"_s, u"LU15027443"_s},           {u"LV40003521600"_s, u"LV40003521601"_s},
        {u"MT11679112"_s, u"MT11679113"_s},           {u"NL004495445B01"_s, u"NL123456789B90"_s},
        {u"NL002455799B11"_s, u"NL002455798B11"_s},   {u"NO995525828MVA"_s, u"NO995525829MVA"_s},
        {u"PL8567346215"_s, u"PL8567346216"_s},       {u"PT501964843"_s, u"PT501964842"_s},
        {u"RO18547290"_s, u"RO18547291"_s},           {u"SE123456789701"_s, u"SE123456789101"_s},
        {u"SI50223054"_s, u"SI50223055"_s},           {u"SK2022749619"_s, u"SK2022749618"_s},
        {u"CHE107787577IVA"_s, u"CHE107787578IVA"_s},
    };
    for (const auto& [right, wrong] : cases) {
        INFO(right.toStdString() << " / " << wrong.toStdString());
        const auto fine = parseVatId(right, {});
        REQUIRE(fine);
        CHECK(fine->norm == right);
        const auto refused = parseVatId(wrong, {});
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == Errc::InvalidVatId);
        CHECK(refused.error().detail == u"check_digit"_s);
    }
}

TEST_CASE("VAT IDs are taken however they are grouped, and with the country they stand in", "[vat_id]")
{
    CHECK(parseVatId(u"de 136 695 976", {})->norm == u"DE136695976"_s);
    CHECK(parseVatId(u"CHE-107.787.577 IVA", {})->norm == u"CHE107787577IVA"_s);
    CHECK(parseVatId(u"GR 023456780", {})->norm == u"EL023456780"_s);
    CHECK(parseVatId(u"136695976", u"DE"_s)->norm == u"DE136695976"_s);
    CHECK(parseVatId(u"U13585627", u"AT"_s)->norm == u"ATU13585627"_s);
    CHECK(parseVatId(u"X5253868R", u"ES"_s)->country == u"ES"_s);
    CHECK(parseVatId(u"XI980780684", {})->country == u"GB"_s);
    CHECK(parseVatId(u"136695976", {}).error().detail == u"prefix"_s);
    CHECK(parseVatId(u"DE13669597", {}).error().detail == u"form"_s);
    CHECK(parseVatId(u"DEABCDEFGHI", {}).error().detail == u"form"_s);
    CHECK(parseVatId(u"AU51824753556", u"DE"_s)->norm == u"AU51824753556"_s); // a country without a rule here
    for (const QStringView text : {u"", u"DE", u"????", u"QQ123456789", u"DE136695976DE136695976DE136695976"})
        CHECK_FALSE(parseVatId(text, u"DE"_s));
}

TEST_CASE("Numbers of nothing but zeros are none, however well they suit the formula", "[vat_id]")
{
    for (const QString& text :
         {u"ATU00000006"_s,    u"BE0000000097"_s, u"BG000000000"_s,    u"CHE000000000"_s, u"CZ00000000"_s,
          u"CZ0000000000"_s,   u"EE000000000"_s,  u"EL000000000"_s,    u"ESA00000000"_s,  u"ES00000000T"_s,
          u"ESX0000000T"_s,    u"FI00000000"_s,   u"FR12000000000"_s,  u"GB000000000"_s,  u"GB000000000001"_s,
          u"HU00000000"_s,     u"LU00000000"_s,   u"LV00000000001"_s,  u"MT00000000"_s,   u"NL000000000B01"_s,
          u"NO000000000MVA"_s, u"PL0000000000"_s, u"SE000000000001"_s, u"XI000000000"_s,  u"IE0000000W"_s}) {
        INFO(text.toStdString());
        const auto refused = parseVatId(text, {});
        REQUIRE_FALSE(refused);
        CHECK(refused.error().detail == u"form"_s);
    }
    CHECK(parseVatId(u"ESX0000001R", {})); // small numbers are given out
}

TEST_CASE("Czech birth numbers from before 1985 end in 0 where their digit would be ten", "[vat_id]")
{
    CHECK(parseVatId(u"CZ7801010020", {}));
    CHECK(parseVatId(u"CZ7801010021", {}).error().detail == u"check_digit"_s);
    // The same remainder in a later year.
    CHECK(parseVatId(u"CZ8601010010", {}).error().detail == u"check_digit"_s);
}
