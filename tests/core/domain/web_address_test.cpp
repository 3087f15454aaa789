// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/web_address.h"
#include "tests/support/catch.h"

using namespace kontor;
using namespace Qt::StringLiterals;

TEST_CASE("A link is completed as people mean it", "[url]")
{
    struct Case {
        QString typed, url;
        bool web = true;
    };
    const Case cases[] = {
        {u"http://www.example.org"_s, u"http://www.example.org"_s},
        {u"https://www.example.org/a/b_c-d.html"_s, u"https://www.example.org/a/b_c-d.html"_s},
        {u"HTTPS://WWW.Example.ORG/Path"_s, u"https://www.example.org/Path"_s},
        {u"www.example.org"_s, u"https://www.example.org"_s},
        {u"example.org/shop?a=1&b=2#top"_s, u"https://example.org/shop?a=1&b=2#top"_s},
        {u"//example.org/x"_s, u"https://example.org/x"_s},
        {u"example.org:8080/x"_s, u"https://example.org:8080/x"_s},
        {u"http://intranet/wiki"_s, u"http://intranet/wiki"_s},
        {u"http://192.168.0.1/x"_s, u"http://192.168.0.1/x"_s},
        {u"http://[2001:db8::1]/x"_s, u"http://[2001:db8::1]/x"_s},
        {u"www.müller.de/straße"_s, u"https://www.xn--mller-kva.de/stra%C3%9Fe"_s},
        {u"https://example.org/a b"_s, u"https://example.org/a%20b"_s},
        {u"https://example.org/x?a=1&amp;b=2"_s, u"https://example.org/x?a=1&b=2"_s},
        {u"<https://example.org/>"_s, u"https://example.org/"_s},
        {u"  https://example.org/\u200b\n"_s, u"https://example.org/"_s},
        {u"https://example.org/100%"_s, u"https://example.org/100%25"_s},
        {u"ftp://files.example.org/x"_s, u"ftp://files.example.org/x"_s, false},
        {u"mailto:anna@example.org"_s, u"mailto:anna@example.org"_s, false},
        {u"tel:+436641234567"_s, u"tel:+436641234567"_s, false},
        {u"tel:0664"_s, u"tel:0664"_s, false},
        {u"sip:anna@example.org"_s, u"sip:anna@example.org"_s, false},
        {u"file:///etc/passwd"_s, u"file:///etc/passwd"_s, false},
    };
    for (const auto& [typed, url, web] : cases) {
        INFO(typed.toStdString());
        const auto link = parseWebAddress(typed);
        REQUIRE(link);
        CHECK(link->url == url);
        CHECK(link->web == web);
        CHECK(opensWithoutAsking(link->url) == web);
        CHECK(parseWebAddress(link->url)->url == url);
    }
}

TEST_CASE("What is no link, or runs something, is refused", "[url]")
{
    struct Case {
        QString typed, reason;
    };
    const Case cases[] = {
        {u""_s, u"empty"_s},
        {u" \t"_s, u"empty"_s},
        {u"n/a"_s, u"not_a_url"_s},
        {u"none"_s, u"not_a_url"_s},
        {u"anna@example.org"_s, u"not_a_url"_s},
        {u"12.5"_s, u"not_a_url"_s},
        {u"+49 9261 628000"_s, u"host"_s},
        {u"http://"_s, u"no_host"_s},
        {u"https:///path"_s, u"no_host"_s},
        {u"http://exa mple.org"_s, u"host"_s},
        {u"http://example..org"_s, u"host"_s},
        {u"http://exam%00ple.org"_s, u"host"_s},
        {u"http://[nothing]"_s, u"host"_s},
        {u"http://example.org:99999"_s, u"host"_s},
        {u"javascript:alert(1)"_s, u"scheme"_s},
        {u"JavaScript:alert(1)"_s, u"scheme"_s},
        {u" java\nscript:alert(1)"_s, u"scheme"_s},
        {u"vbscript:x"_s, u"scheme"_s},
        {u"data:text/html,<script>"_s, u"scheme"_s},
        {u"http://example.org/"_s + QString{5000, u'a'}, u"too_long"_s},
    };
    for (const auto& [typed, reason] : cases) {
        INFO(typed.toStdString());
        const auto link = parseWebAddress(typed);
        REQUIRE_FALSE(link);
        CHECK(link.error().code == Errc::InvalidUrl);
        CHECK(link.error().value == typed);
        CHECK(link.error().detail == reason);
    }
}

TEST_CASE("A link is shown short", "[url]")
{
    CHECK(shownWebAddress(u"https://www.example.org/"_s) == u"www.example.org"_s);
    CHECK(shownWebAddress(u"https://www.xn--mller-kva.de/stra%C3%9Fe"_s) == u"www.müller.de/straße"_s);
    CHECK(shownWebAddress(u"https://anna:secret@example.org/x"_s) == u"example.org/x"_s);
    CHECK(shownWebAddress(u"mailto:anna@example.org"_s) == u"mailto:anna@example.org"_s);
}

TEST_CASE("An account of a known network becomes the address of its page", "[web]")
{
    CHECK(profileAddress(u"twitter", u"@AdaLovelace") == u"https://twitter.com/AdaLovelace"_s);
    CHECK(profileAddress(u"Facebook", u"ada.lovelace") == u"https://www.facebook.com/ada.lovelace"_s);
    CHECK(profileAddress(u"mastodon", u"@ada@example.social") == u"https://example.social/@ada"_s);
    CHECK(profileAddress(u"mastodon", u"ada").isEmpty());
    CHECK(profileAddress(u"nowhere", u"ada").isEmpty());
    CHECK(profileAddress(u"twitter", u"two words").isEmpty());
}
