// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/connect_new.h"

#include "tests/support/perform.h"

using namespace Qt::StringLiterals;
using namespace kontor;
using kontor::test::perform;
using kontor::test::TempStore;

TEST_CASE("A new person comes with the connection in one operation, the name taken apart", "[commands]")
{
    TempStore store;
    const Id business = store.business(u"Acme GmbH"_s);
    const auto made =
        perform(store, ConnectNew{business, true, u" Dr. Anna  van der Berg "_s, {{u"note"_s, u"CTO"_s}}});
    REQUIRE(made);
    CHECK(store.text(u"SELECT title || '|' || first_name || '|' || last_name FROM contact WHERE type = 'person'"_s) ==
          u"Dr.|Anna|van der Berg"_s);
    CHECK(store.text(u"SELECT count(*) FROM contact_person WHERE person = :new AND business = :old AND note = 'CTO'"_s,
                     {{":new"_L1, *made}, {":old"_L1, business}}) == u"1"_s);
    CHECK(store.text(u"SELECT kind || ' ' || label FROM op_group ORDER BY no DESC LIMIT 1"_s)
              .startsWith(u"add_contact "_s));
    CHECK(store.text(u"SELECT label FROM op_group ORDER BY no DESC LIMIT 1"_s).contains(u"Berg"_s));
    CHECK(store.problems() == QStringList{});
}

TEST_CASE("A new business is connected with a person by its name as it stands", "[commands]")
{
    TempStore store;
    const Id ada = store.person(u"Ada"_s, u"Lovelace"_s);
    const auto made = perform(store, ConnectNew{ada, false, u"Engine & Sons Ltd."_s, {}});
    REQUIRE(made);
    CHECK(store.text(u"SELECT legal_name FROM contact WHERE type = 'business'"_s) == u"Engine & Sons Ltd."_s);
    CHECK(store.text(u"SELECT count(*) FROM contact_person WHERE person = :old AND business = :new"_s,
                     {{":new"_L1, *made}, {":old"_L1, ada}}) == u"1"_s);
}

TEST_CASE("Where the connection cannot be made there is no new contact either", "[commands]")
{
    TempStore store;
    const Id ada = store.person(u"Ada"_s, u"Lovelace"_s);
    CHECK_FALSE(perform(store, ConnectNew{ada, true, u"Ben"_s, {}})); // two persons
    CHECK_FALSE(perform(store, ConnectNew{ada, false, u"  "_s, {}}));
    CHECK_FALSE(perform(store, ConnectNew{ada, false, u"Engine"_s, {{u"email"_s, u"nobody@nowhere.example"_s}}}));
    CHECK(store.text(u"SELECT count(*) FROM contact"_s) == u"1"_s);
}
