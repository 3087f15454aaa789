// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/contact_facts.h"
#include "tests/support/catch.h"
using namespace Qt::StringLiterals;
using namespace kontor;

TEST_CASE("What is derived from sets does not depend on the order in which they are read", "[contact_facts]")
{
    ContactFacts facts, again;
    facts.keywords = {u"vip"_s, u"new"_s};
    again.keywords = {u"new"_s, u"vip"_s};
    const ContactDerived one = derive(facts, {}), other = derive(again, {});
    CHECK(one.displayName == u"new"_s); // of who has no name
    CHECK(one.displayName == other.displayName);
    CHECK(one.nameKey == other.nameKey);
    CHECK(one.document == other.document);
    facts.custom = {u"b"_s, u"a"_s};
    facts.keywords.clear();
    CHECK(derive(facts, {}).displayName == u"a"_s);
}
