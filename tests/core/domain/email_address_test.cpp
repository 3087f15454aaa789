// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/email_address.h"
#include "tests/support/catch.h"

using namespace kontor;
using namespace Qt::StringLiterals;

TEST_CASE("An address has one norm however it is written", "[email]")
{
    struct Case {
        QString typed, address, norm, name;
    };
    const Case cases[] = {
        {u"anna@example.org"_s, u"anna@example.org"_s, u"anna@example.org"_s, {}},
        {u" Anna.Koenig@Example.ORG\t"_s, u"Anna.Koenig@Example.ORG"_s, u"anna.koenig@example.org"_s, {}},
        {u"mailto:anna@example.org?subject=Hi%20there"_s, u"anna@example.org"_s, u"anna@example.org"_s, {}},
        {u"MAILTO:anna%2Bcrm@example.org"_s, u"anna+crm@example.org"_s, u"anna+crm@example.org"_s, {}},
        {u"Anna König <anna@example.org>"_s, u"anna@example.org"_s, u"anna@example.org"_s, u"Anna König"_s},
        {u"\"König, Anna\" <anna@example.org>"_s, u"anna@example.org"_s, u"anna@example.org"_s, u"König, Anna"_s},
        {u"<anna@example.org>"_s, u"anna@example.org"_s, u"anna@example.org"_s, {}},
        {u"a <b> c <mailto:anna@example.org>"_s, u"anna@example.org"_s, u"anna@example.org"_s, u"a <b> c"_s},
        {u"info@müller-söhne.de"_s, u"info@müller-söhne.de"_s, u"info@xn--mller-shne-kcb9d.de"_s, {}},
        {u"info@XN--mller-shne-kcb9d.DE"_s, u"info@XN--mller-shne-kcb9d.DE"_s, u"info@xn--mller-shne-kcb9d.de"_s, {}},
        {u"Jo\u0308rg@example.org"_s, u"J\u00f6rg@example.org"_s, u"j\u00f6rg@example.org"_s, {}},
        {u"ПОЧТА@пример.рф"_s, u"ПОЧТА@пример.рф"_s, u"почта@xn--e1afmkfd.xn--p1ai"_s, {}},
        {u"用户@例え.jp"_s, u"用户@例え.jp"_s, u"用户@xn--r8jz45g.jp"_s, {}},
        {u"\"john doe\"@example.org"_s, u"\"john doe\"@example.org"_s, u"\"john doe\"@example.org"_s, {}},
        {u"\"john\"@example.org"_s, u"\"john\"@example.org"_s, u"john@example.org"_s, {}},
        {u"\"a\\\"b@c\"@example.org"_s, u"\"a\\\"b@c\"@example.org"_s, u"\"a\\\"b@c\"@example.org"_s, {}},
        {u"o'brien+x/y=z#!$%&*-?^_`{|}~@example.org"_s,
         u"o'brien+x/y=z#!$%&*-?^_`{|}~@example.org"_s,
         u"o'brien+x/y=z#!$%&*-?^_`{|}~@example.org"_s,
         {}},
        {u"a@1und1.de"_s, u"a@1und1.de"_s, u"a@1und1.de"_s, {}},
        {u"root@[192.168.0.1]"_s, u"root@[192.168.0.1]"_s, u"root@[192.168.0.1]"_s, {}},
        {u"root@[IPv6:2001:db8::1]"_s, u"root@[IPv6:2001:db8::1]"_s, u"root@[ipv6:2001:db8::1]"_s, {}},
        {u"\u200banna@example.org\u200b"_s, u"anna@example.org"_s, u"anna@example.org"_s, {}},
        {QString{64, u'a'} + u"@example.org"_s,
         QString{64, u'a'} + u"@example.org"_s,
         QString{64, u'a'} + u"@example.org"_s,
         {}},
    };
    for (const auto& [typed, address, norm, name] : cases) {
        INFO(typed.toStdString());
        const auto email = parseEmail(typed);
        REQUIRE(email);
        CHECK(email->address == address);
        CHECK(email->norm == norm);
        CHECK(email->name == name);
        const auto again = parseEmail(email->norm);
        REQUIRE(again);
        CHECK(again->norm == norm);
    }
}

TEST_CASE("What is no address is refused with its value and the reason", "[email]")
{
    struct Case {
        QString typed, reason;
    };
    const Case cases[] = {
        {u""_s, u"no_at"_s},
        {u"n/a"_s, u"no_at"_s},
        {u"anna.example.org"_s, u"no_at"_s},
        {u"@example.org"_s, u"local_part"_s},
        {u"anna@"_s, u"domain"_s},
        {u"anna@gmail"_s, u"no_dot"_s},
        {u"anna@localhost"_s, u"no_dot"_s},
        {u"anna@@example.org"_s, u"local_part"_s},
        {u"anna@example.org; bert@example.org"_s, u"several"_s},
        {u"anna@example.org, bert@example.org"_s, u"several"_s},
        {u".anna@example.org"_s, u"local_part"_s},
        {u"anna.@example.org"_s, u"local_part"_s},
        {u"an..na@example.org"_s, u"local_part"_s},
        {u"an na@example.org"_s, u"local_part"_s},
        {u"anna(sales)@example.org"_s, u"local_part"_s},
        {u"an\"na@example.org"_s, u"local_part"_s},
        {u"\"an\"na\"@example.org"_s, u"local_part"_s},
        {u"\"anna\\\"@example.org"_s, u"local_part"_s},
        {u"\"\"@example.org"_s, u"local_part"_s},
        {u"an\u200bna@example.org"_s, u"local_part"_s},
        {u"an\u00a0na@example.org"_s, u"local_part"_s},
        {u"an\nna@example.org"_s, u"local_part"_s},
        {u"anna@example.org\r\nBcc: all@example.org"_s, u"several"_s},
        {u"anna@exam ple.org"_s, u"domain"_s},
        {u"anna@example..org"_s, u"domain"_s},
        {u"anna@.example.org"_s, u"domain"_s},
        {u"anna@example.org."_s, u"domain"_s},
        {u"anna@-example.org"_s, u"domain"_s},
        {u"anna@example-.org"_s, u"domain"_s},
        {u"anna@exam_ple.org"_s, u"domain"_s},
        {u"anna@192.168.0.1"_s, u"domain"_s},
        {u"anna@[192.168.0.256]"_s, u"domain"_s},
        {u"anna@[IPv6:nothing]"_s, u"domain"_s},
        {u"anna@[]"_s, u"domain"_s},
        {u"anna@"_s + QString{64, u'a'} + u".org"_s, u"domain"_s},
        {QString{65, u'a'} + u"@example.org"_s, u"too_long"_s},
        {QString{33, u'ö'} + u"@example.org"_s, u"too_long"_s},
        {QString{60, u'a'} + u"@"_s + QString{u"a."_s}.repeated(100) + u"org"_s, u"too_long"_s},
        {QString{QChar{0xd800}} + u"anna@example.org"_s, u"local_part"_s},
    };
    for (const auto& [typed, reason] : cases) {
        INFO(typed.toStdString());
        const auto email = parseEmail(typed);
        REQUIRE_FALSE(email);
        CHECK(email.error().code == Errc::InvalidEmail);
        CHECK(email.error().value == typed);
        CHECK(email.error().detail == reason);
    }
}

TEST_CASE("A domain has two spellings, and an address with it", "[email]")
{
    CHECK(otherEmailSpelling(u"Müller@Bücher.de") == u"Müller@xn--bcher-kva.de"_s);
    CHECK(otherEmailSpelling(u"müller@XN--bcher-kva.de") == u"müller@bücher.de"_s);
    CHECK(otherEmailSpelling(u"@пример.рф") == u"@xn--e1afmkfd.xn--p1ai"_s);
    for (const QString& one :
         {u"ada@example.org"_s, u"müller@example.org"_s, u"bücher.de"_s, u"@"_s, u"ada@xn--"_s, QString{}})
        CHECK(otherEmailSpelling(one).isEmpty());
}
