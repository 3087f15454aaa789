// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/dialling.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace kontor;
using Way = DialRule::Way;

namespace {

std::string dialled(Way way, const QString& where, const QString& number = u"+49731123456"_s)
{
    const auto address = dialAddress({way, where}, number);
    return address ? address->toEncoded().toStdString() : "refused: " + address.error().detail.toStdString();
}

} // namespace

TEST_CASE("a number becomes what dials it", "[dialling]")
{
    CHECK(dialled(Way::System, {}) == "tel:+49731123456");
    CHECK(dialled(Way::System, {}, u"+49731123456;ext=12"_s) == "tel:+49731123456;ext=12"); // RFC 3966
    CHECK(dialled(Way::Sip, {}) == "sip:+49731123456");
    CHECK(dialled(Way::Sip, u" pbx.example.org "_s) ==
          "sip:+49731123456@pbx.example.org;user=phone"); // RFC 3261 19.1.6
    CHECK(dialled(Way::Sip, u"192.0.2.7:5070"_s) == "sip:+49731123456@192.0.2.7:5070;user=phone");
    CHECK(dialled(Way::Address, u"callto:{number}"_s) == "callto:+49731123456");
    CHECK(dialled(Way::Address, u"callto:00{digits}"_s) == "callto:0049731123456");
}

TEST_CASE("a telephone system is asked by an address of the web", "[dialling]")
{
    // A plus in a query would be read as a blank.
    CHECK(dialled(Way::Address, u"https://pbx.example/dial?n={number}&from=21"_s) ==
          "https://pbx.example/dial?n=%2B49731123456&from=21");
    CHECK(dialled(Way::Address, u"http://192.0.2.7/command.htm?number=00{digits}"_s) ==
          "http://192.0.2.7/command.htm?number=0049731123456");
    CHECK(dialled(Way::Address, u"http://rep:secret@192.0.2.7:8080/call/{digits}"_s) ==
          "http://rep:secret@192.0.2.7:8080/call/49731123456");
    CHECK(dialled(Way::Address, u"pbx.example/dial/{digits}"_s) == "https://pbx.example/dial/49731123456");
    // The extension is dialled by hand when somebody answers.
    CHECK(dialled(Way::Address, u"https://pbx.example/{digits}"_s, u"+49731123456;ext=12"_s) ==
          "https://pbx.example/49731123456");
    CHECK(isAskedByWeb(*dialAddress({Way::Address, u"http://pbx.example/{number}"_s}, u"+1"_s)));
    CHECK_FALSE(isAskedByWeb(*dialAddress({Way::Address, u"callto:{number}"_s}, u"+1"_s)));
}

TEST_CASE("what cannot dial is refused", "[dialling]")
{
    CHECK(dialled(Way::Address, {}) == "refused: no_number");
    CHECK(dialled(Way::Address, u"https://pbx.example/dial"_s) == "refused: no_number");
    CHECK(dialled(Way::Address, u"javascript:call({number})"_s) == "refused: scheme");
    CHECK(dialled(Way::Address, u"https:///{number}"_s) == "refused: no_host");
    CHECK(dialled(Way::Address, u"{number}"_s) == "refused: host");
    for (const QString& host : {u"pbx example"_s, u"rep@pbx.example"_s, u"pbx.example/x"_s, u"pbx.example?x"_s})
        CHECK(dialled(Way::Sip, host) == "refused: host");
    for (const Way way : {Way::System, Way::Sip, Way::Address}) CHECK(dialWayNamed(QString{nameOf(way)}) == way);
    CHECK_FALSE(dialWayNamed(u"smoke"));
}
