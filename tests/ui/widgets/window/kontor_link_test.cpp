// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/window/kontor_link.h"

using namespace kontor;
using namespace Qt::StringLiterals;

TEST_CASE("a link names its contact, however the desktop writes it", "[kontor_link]")
{
    for (const QString& link : {u"kontor:contact/0191"_s, u"kontor://contact/0191"_s, u"KONTOR:contact/0191/"_s})
        CHECK(contactInLink(link) == u"0191"_s);
    CHECK(contactInLink(u"ada@acme.example"_s) == u"ada@acme.example"_s);
    CHECK(contactInLink(linkToContact(u"0191"_s)) == u"0191"_s);
}

TEST_CASE("lists and address cards are told from contacts by their ending", "[kontor_link]")
{
    CHECK(listFileIn(u"/srv/lists/my list.CSV"_s) == u"/srv/lists/my list.CSV"_s);
    CHECK(listFileIn(u"file:///srv/lists/my%20list.csv"_s) == u"/srv/lists/my list.csv"_s);
    CHECK(listFileIn(u"cards.vcf"_s) == u"cards.vcf"_s);
    CHECK(listFileIn(u"kontor:contact/0191"_s).isEmpty());
    CHECK(listFileIn(u"ada@acme.csv"_s).isEmpty());
}
