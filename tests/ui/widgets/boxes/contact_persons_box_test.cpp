// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/undo_commands.h"
#include "tests/ui/widgets/dashboard_rig.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QListView>
#include <QTabBar>

using namespace Qt::StringLiterals;
using namespace kontor;
using namespace kontor::test;

namespace {

QWidget* sheet(DashboardRig& rig) { return rig.dashboard().findChild<QWidget*>(u"sideSheet"_s); }

/// Opens the connect screen and waits for `count` hits of the phrase.
void search(DashboardRig& rig, const QString& phrase, int count)
{
    rig.jump(Qt::Key_C);
    rig.key(Qt::Key_Insert);
    REQUIRE(sheet(rig));
    rig.type(phrase);
    auto* hits = sheet(rig)->findChild<QListView*>(u"contactSearch.hits"_s);
    REQUIRE(
        rig.until([&] { return hits->model()->rowCount() == count && hits->currentIndex().isValid() == (count > 0); }));
}

} // namespace

TEST_CASE("a business has contact persons, a person has businesses", "[boxes]")
{
    DashboardRig rig;
    const Id person = rig.person(u"Alice"_s, u"König"_s);
    const Id business = rig.business(u"InnoTech Solutions"_s);
    const auto named = [&](const QString& title) {
        return rig.until([&] {
            const auto* tab = rig.box(u"contact_persons"_s)->findChild<QAbstractButton*>(u"box.contact_persons.tab"_s);
            return rig.box(u"contact_persons"_s)->accessibleName() == title && tab && tab->text() == title;
        });
    };
    rig.open(business);
    CHECK(named(u"Contact persons"_s));
    rig.open(person);
    CHECK(named(u"Businesses"_s));
    rig.open(business);
    CHECK(named(u"Contact persons"_s));
}

TEST_CASE("a person is connected with a business by typing a part of its name", "[boxes]")
{
    DashboardRig rig;
    const Id person = rig.person(u"Alice"_s, u"König"_s);
    const Id business = rig.business(u"InnoTech Solutions"_s);
    rig.business(u"Other Ltd."_s);
    rig.person(u"Innocent"_s, u"Smith"_s); // a person is no business, whatever the name
    const Id mail = rig.addTo(business, Entity::Email, {{u"address"_s, u"office@innotech.example"_s}});
    rig.open(person);
    search(rig, u"nno"_s, 1);
    rig.key(Qt::Key_Return);
    REQUIRE(rig.until([&] { return rig.focus()->objectName() == "field.note"_L1; }));
    rig.type(u"CTO, main technical decision-maker"_s);
    auto* emails = sheet(rig)->findChild<QComboBox*>(u"field.email"_s);
    REQUIRE(rig.until([&] { return emails->count() == 2; })); // none, and the business's
    rig.key(Qt::Key_Tab);
    REQUIRE(rig.focus() == emails);
    rig.key(Qt::Key_Down);
    rig.key(Qt::Key_Return);
    REQUIRE(rig.untilRows(u"contact_persons"_s,
                          {u"InnoTech Solutions, CTO, main technical decision-maker · office@innotech.example"_s}));
    const ContactPersonRow link = rig.data(person).contactPersons.front();
    CHECK(link.other == business);
    CHECK(link.email == mail);

    // The choice is a reference: it changes with the record, and says when that is gone.
    rig.set(Entity::Email, mail, {{u"address"_s, u"cto@innotech.example"_s}});
    REQUIRE(rig.until([&] { return rig.rows(u"contact_persons"_s).front().contains("cto@innotech.example"_L1); }));
    REQUIRE(rig.wait(rig.workspace().perform(RemoveRecord{Entity::Email, mail})));
    REQUIRE(rig.until([&] { return rig.rows(u"contact_persons"_s).front().contains("removed"_L1); }));
}

TEST_CASE("the connect screen counts leads and customers for the phrase", "[boxes]")
{
    DashboardRig rig;
    const Id business = rig.business(u"InnoTech Solutions"_s);
    for (int i = 0; i < 3; ++i)
        rig.add(Entity::Contact,
                {{u"type"_s, u"person"_s}, {u"last_name"_s, u"Lead %1"_s.arg(i)}, {u"relationship"_s, u"lead"_s}});
    rig.add(Entity::Contact,
            {{u"type"_s, u"person"_s}, {u"last_name"_s, u"Customer"_s}, {u"relationship"_s, u"customer"_s}});
    rig.open(business);
    search(rig, {}, 4);
    auto* tabs = sheet(rig)->findChild<QTabBar*>(u"contactSearch.tabs"_s);
    REQUIRE(rig.until([&] { return tabs->accessibleTabName(1) == "Leads 3"_L1; }));
    CHECK(tabs->accessibleTabName(0) == "All 4"_L1);
    CHECK(tabs->accessibleTabName(2) == "Customers 1"_L1);
    tabs->setCurrentIndex(2);
    auto* hits = sheet(rig)->findChild<QListView*>(u"contactSearch.hits"_s);
    CHECK(rig.until([&] { return hits->model()->rowCount() == 1; }));
    rig.key(Qt::Key_Escape);
    CHECK(rig.until([&] { return !sheet(rig); }));
}

TEST_CASE("a connected contact is opened, changed and disconnected by keyboard", "[boxes]")
{
    DashboardRig rig;
    const Id person = rig.person(u"Alice"_s, u"König"_s);
    const Id business = rig.business(u"InnoTech Solutions"_s);
    rig.add(Entity::ContactPerson, {{u"person"_s, person.toString()}, {u"business"_s, business.toString()}});
    rig.open(business);
    REQUIRE(rig.untilRows(u"contact_persons"_s, {u"Alice König"_s}));
    Id opened;
    QObject::connect(&rig.dashboard(), &Dashboard::openContact, [&](const Id& id) { opened = id; });
    rig.jump(Qt::Key_C);
    rig.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(opened == person);

    rig.key(Qt::Key_Return);
    REQUIRE(sheet(rig));
    REQUIRE(rig.focus()->objectName() == "field.note"_L1);
    rig.type(u"CEO"_s);
    rig.key(Qt::Key_Return);
    REQUIRE(rig.untilRows(u"contact_persons"_s, {u"Alice König, CEO"_s}));
    REQUIRE(rig.until([&] { return rig.focusIn(u"contact_persons"_s); }));
    rig.key(Qt::Key_Delete);
    CHECK(rig.untilRows(u"contact_persons"_s, {}));
}

TEST_CASE("whoever is connected already is offered to be disconnected", "[boxes]")
{
    DashboardRig rig;
    const Id person = rig.person(u"Alice"_s, u"König"_s);
    const Id business = rig.business(u"InnoTech Solutions"_s);
    rig.add(Entity::ContactPerson, {{u"person"_s, person.toString()}, {u"business"_s, business.toString()}});
    rig.open(business);
    REQUIRE(rig.untilRows(u"contact_persons"_s, {u"Alice König"_s}));
    search(rig, u"ali"_s, 1);
    rig.key(Qt::Key_Return);
    REQUIRE(rig.focus()->objectName() == "connect.disconnect"_L1);
    rig.key(Qt::Key_Space);
    CHECK(rig.untilRows(u"contact_persons"_s, {}));
}

TEST_CASE("who is not there yet is made by the name that was typed, and connected, in one operation", "[boxes]")
{
    DashboardRig rig;
    rig.person(u"Anna"_s, u"Muster"_s);
    const Id business = rig.business(u"InnoTech Solutions"_s);
    const Id mail = rig.addTo(business, Entity::Email, {{u"address"_s, u"office@innotech.example"_s}});
    rig.open(business);
    search(rig, {}, 1);
    const auto* offer = sheet(rig)->findChild<QAbstractButton*>(u"connect.new"_s);
    REQUIRE(offer);
    CHECK_FALSE(offer->isVisible()); // nothing typed
    rig.type(u"Ben van der Berg"_s);
    auto* hits = sheet(rig)->findChild<QListView*>(u"contactSearch.hits"_s);
    REQUIRE(rig.until([&] { return hits->model()->rowCount() == 0; }));
    REQUIRE(offer->isVisible());
    CHECK(offer->accessibleName() == u"New person “Ben van der Berg”"_s);
    rig.key(Qt::Key_Return); // nobody was found
    REQUIRE(rig.until([&] { return rig.focus()->objectName() == "field.note"_L1; }));
    CHECK(sheet(rig)->findChild<QComboBox*>(u"field.email"_s)->count() == 2); // none, and the business's
    rig.type(u"CTO"_s);
    rig.key(Qt::Key_Return);
    REQUIRE(rig.untilRows(u"contact_persons"_s, {u"Ben van der Berg, CTO"_s}));
    CHECK_FALSE(sheet(rig));
    const Id ben = rig.data(business).contactPersons.front().other;
    CHECK(rig.data(ben).contactPersons.front().other == business);
    REQUIRE(rig.wait(rig.workspace().perform(UndoOperation{}).future));
    CHECK(rig.untilRows(u"contact_persons"_s, {}));
    CHECK(rig.data(ben).head.deleted);
    CHECK(rig.data(business).emails.front().id == mail);
}

TEST_CASE("somebody new is offered beside those who have the name already", "[boxes]")
{
    DashboardRig rig;
    const Id ada = rig.person(u"Ada"_s, u"Lovelace"_s);
    rig.business(u"Engine & Sons"_s);
    rig.open(ada);
    search(rig, u"Engine & Sons"_s, 1);
    const auto* offer = sheet(rig)->findChild<QAbstractButton*>(u"connect.new"_s);
    REQUIRE(offer);
    CHECK(offer->accessibleName() == u"New business “Engine & Sons”"_s);
    rig.key(Qt::Key_N, Qt::ControlModifier);
    REQUIRE(rig.until([&] { return rig.focus()->objectName() == "field.note"_L1; }));
    rig.key(Qt::Key_Return);
    REQUIRE(rig.untilRows(u"contact_persons"_s, {u"Engine & Sons"_s}));
    CHECK(rig.data(ada).contactPersons.size() == 1);
}
