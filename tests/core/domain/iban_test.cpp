// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/iban.h"
#include "tests/support/catch.h"

using namespace kontor;
using namespace Qt::StringLiterals;

// The example of each country in the IBAN registry that SWIFT publishes as registration authority of ISO 13616
// (https://www.swift.com/standards/data-standards/iban).
TEST_CASE("The examples of the IBAN registry are taken, and refused with another digit", "[iban]")
{
    const QString examples[] = {u"AD1200012030200359100100"_s,
                                u"AE070331234567890123456"_s,
                                u"AL47212110090000000235698741"_s,
                                u"AT611904300234573201"_s,
                                u"AZ21NABZ00000000137010001944"_s,
                                u"BA391290079401028494"_s,
                                u"BE68539007547034"_s,
                                u"BG80BNBG96611020345678"_s,
                                u"BH67BMAG00001299123456"_s,
                                u"BR1800360305000010009795493C1"_s,
                                u"BY13NBRB3600900000002Z00AB00"_s,
                                u"CH9300762011623852957"_s,
                                u"CR05015202001026284066"_s,
                                u"CY17002001280000001200527600"_s,
                                u"CZ6508000000192000145399"_s,
                                u"DE89370400440532013000"_s,
                                u"DK5000400440116243"_s,
                                u"DO28BAGR00000001212453611324"_s,
                                u"EE382200221020145685"_s,
                                u"EG380019000500000000263180002"_s,
                                u"ES9121000418450200051332"_s,
                                u"FI2112345600000785"_s,
                                u"FO6264600001631634"_s,
                                u"FR1420041010050500013M02606"_s,
                                u"GB29NWBK60161331926819"_s,
                                u"GE29NB0000000101904917"_s,
                                u"GI75NWBK000000007099453"_s,
                                u"GL8964710001000206"_s,
                                u"GR1601101250000000012300695"_s,
                                u"GT82TRAJ01020000001210029690"_s,
                                u"HR1210010051863000160"_s,
                                u"HU42117730161111101800000000"_s,
                                u"IE29AIBK93115212345678"_s,
                                u"IL620108000000099999999"_s,
                                u"IQ98NBIQ850123456789012"_s,
                                u"IS140159260076545510730339"_s,
                                u"IT60X0542811101000000123456"_s,
                                u"JO94CBJO0010000000000131000302"_s,
                                u"KW81CBKU0000000000001234560101"_s,
                                u"KZ86125KZT5004100100"_s,
                                u"LB62099900000001001901229114"_s,
                                u"LC55HEMM000100010012001200023015"_s,
                                u"LI21088100002324013AA"_s,
                                u"LT121000011101001000"_s,
                                u"LU280019400644750000"_s,
                                u"LV80BANK0000435195001"_s,
                                u"MC5811222000010123456789030"_s,
                                u"MD24AG000225100013104168"_s,
                                u"ME25505000012345678951"_s,
                                u"MK07250120000058984"_s,
                                u"MR1300020001010000123456753"_s,
                                u"MT84MALT011000012345MTLCAST001S"_s,
                                u"MU17BOMM0101101030300200000MUR"_s,
                                u"NL91ABNA0417164300"_s,
                                u"NO9386011117947"_s,
                                u"PK36SCBL0000001123456702"_s,
                                u"PL61109010140000071219812874"_s,
                                u"PS92PALS000000000400123456702"_s,
                                u"PT50000201231234567890154"_s,
                                u"QA58DOHB00001234567890ABCDEFG"_s,
                                u"RO49AAAA1B31007593840000"_s,
                                u"RS35260005601001611379"_s,
                                u"SA0380000000608010167519"_s,
                                u"SC18SSCB11010000000000001497USD"_s,
                                u"SE4550000000058398257466"_s,
                                u"SI56263300012039086"_s,
                                u"SK3112000000198742637541"_s,
                                u"SM86U0322509800000000270100"_s,
                                u"ST23000100010051845310146"_s,
                                u"SV62CENR00000000000000700025"_s,
                                u"TL380080012345678910157"_s,
                                u"TN5910006035183598478831"_s,
                                u"TR330006100519786457841326"_s,
                                u"UA213223130000026007233566001"_s,
                                u"VA59001123000012345678"_s,
                                u"VG96VPVG0000012345678901"_s,
                                u"XK051212012345678906"_s};
    for (const QString& example : examples) {
        INFO(example.toStdString());
        const auto taken = parseIban(example);
        REQUIRE(taken);
        CHECK(*taken == example);
        QString wrong = example;
        wrong[3] = wrong[3] == u'0' ? u'1' : u'0';
        REQUIRE_FALSE(parseIban(wrong));
        CHECK(parseIban(wrong).error().detail == u"check_digit"_s);
        CHECK(parseIban(example + u'0').error().detail == u"length"_s);
    }
}

TEST_CASE("An IBAN is taken as it is printed, and refused with the reason", "[iban]")
{
    CHECK(*parseIban(u"IBAN DE89 3704 0044 0532 0130 00") == u"DE89370400440532013000"_s);
    CHECK(*parseIban(u"gb29nwbk60161331926819") == u"GB29NWBK60161331926819"_s);
    CHECK(ibanText(u"DE89370400440532013000") == u"DE89 3704 0044 0532 0130 00"_s);
    CHECK(parseIban(u"US1234567890").error().detail == u"country"_s);
    CHECK(parseIban(u"GB29NWBK6016133192681X").error().detail == u"form"_s);
    for (const QStringView text : {u"", u"D", u"DE", u"DE8", u"DE89", u"€€€€"}) CHECK_FALSE(parseIban(text));
}

TEST_CASE("A BIC has eight or eleven characters and a country", "[iban]")
{
    CHECK(*parseBic(u"deutdeff") == u"DEUTDEFF"_s);
    CHECK(*parseBic(u"NEDSZAJJXXX") == u"NEDSZAJJXXX"_s); // the example of ISO 9362
    for (const QStringView text : {u"", u"DEUTDE", u"DEUTDEFFX", u"DEUTQQFF", u"12UTDEFF"})
        CHECK(parseBic(text).error().code == Errc::InvalidBic);
}
