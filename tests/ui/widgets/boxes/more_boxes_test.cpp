// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/dashboard_lists.h"
#include "tests/ui/widgets/dashboard_rig.h"

#include <QLabel>
#include <QListView>

using namespace kontor;
using namespace kontor::test;
using namespace Qt::StringLiterals;

TEST_CASE("the consents box answers whether the contact may be mailed, and withdraws by a key", "[boxes]")
{
    DashboardRig rig;
    const Id ada = rig.person(u"Ada"_s, u"Lovelace"_s);
    const Id text = rig.add(Entity::ConsentText,
                            {{u"name"_s, u"News"_s}, {u"purpose"_s, u"email"_s}, {u"text"_s, u"Yes, please."_s}});
    rig.open(ada);
    auto* answer = rig.find<QLabel>(u"consents.answer"_s);
    REQUIRE(rig.until([&] { return answer->text().startsWith("Do not email: no consent"_L1); }));
    rig.addTo(ada, Entity::Consent, {{u"text"_s, text.toString()}, {u"obtained"_s, u"phone"_s}});
    REQUIRE(rig.until([&] { return answer->text().startsWith("May be emailed: consent"_L1); }));
    rig.jump(Qt::Key_O);
    rig.key(Qt::Key_W);
    REQUIRE(rig.until([&] { return answer->text().startsWith("Do not email: consent withdrawn"_L1); }));
    CHECK_FALSE(rig.data(ada).consents.front().withdrawnAt.isEmpty());
}

TEST_CASE("a category is chosen from the list by keyboard and removed", "[boxes]")
{
    DashboardRig rig;
    const Id ada = rig.person(u"Ada"_s, u"Lovelace"_s);
    rig.add(Entity::Category, {{u"name"_s, u"VIP"_s}});
    rig.open(ada);
    const Id vip = rig.wait(rig.workspace().ask(Categories{}))->front().id;
    rig.addTo(ada, Entity::ContactCategory, {{u"category"_s, vip.toString()}});
    REQUIRE(rig.untilRows(u"categories"_s, {u"VIP"_s}));
    rig.jump(Qt::Key_Y);
    rig.key(Qt::Key_Delete);
    REQUIRE(rig.untilRows(u"categories"_s, {}));
}

TEST_CASE("a target market by rule says that it manages itself and offers no removal", "[boxes]")
{
    DashboardRig rig;
    const Id ada = rig.person(u"Ada"_s, u"Lovelace"_s);
    rig.add(Entity::TargetMarket, {{u"name"_s, u"Persons"_s}, {u"query"_s, u"type:person"_s}});
    const Id fair = rig.add(Entity::TargetMarket, {{u"name"_s, u"Fair"_s}});
    rig.addTo(ada, Entity::MarketMember, {{u"market"_s, fair.toString()}});
    rig.open(ada);
    REQUIRE(rig.untilRows(u"target_market"_s, {u"Fair"_s, u"Persons, managed automatically"_s}));
    rig.jump(Qt::Key_M);
    rig.key(Qt::Key_Delete);
    REQUIRE(rig.untilRows(u"target_market"_s, {u"Persons, managed automatically"_s}));
}

TEST_CASE("an IBAN is shown in groups, and a wrong one is refused under its field", "[boxes]")
{
    DashboardRig rig;
    const Id acme = rig.business(u"Acme"_s);
    rig.addTo(acme, Entity::BankAccount, {{u"iban"_s, u"DE89370400440532013000"_s}});
    rig.open(acme);
    REQUIRE(rig.untilRows(u"bank"_s, {u"DE89 3704 0044 0532 0130 00"_s}));
}

TEST_CASE("do not call is set in the communication box and asked about before a call", "[boxes]")
{
    DashboardRig rig;
    const Id ada = rig.person(u"Ada"_s, u"Lovelace"_s);
    rig.set(Entity::Contact, ada, {{u"do_not_call"_s, u"yes"_s}, {u"language"_s, u"de"_s}});
    rig.open(ada);
    REQUIRE(rig.until([&] { return rig.rows(u"communication"_s).size() == 4; }));
    CHECK(rig.rows(u"communication"_s).join(u'|').contains("Deutsch"_L1));
    rig.jump(Qt::Key_G);
    CHECK(rig.focusIn(u"communication"_s));
}
