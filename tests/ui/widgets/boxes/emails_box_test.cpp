// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgets/boxes/url_catcher.h"
#include "tests/ui/widgets/dashboard_rig.h"

using namespace Qt::StringLiterals;
using namespace kontor;
using namespace kontor::test;

TEST_CASE("emails are added, changed, ordered and deleted by keyboard alone", "[boxes]")
{
    DashboardRig rig;
    const Id contact = rig.person(u"Anna"_s, u"König"_s);
    rig.open(contact);
    rig.jump(Qt::Key_E);
    REQUIRE(rig.focusIn(u"emails"_s)); // on the first action of the empty box
    rig.key(Qt::Key_Return);
    rig.type(u"anna@koenig.example"_s);
    rig.key(Qt::Key_Tab);
    rig.type(u"work"_s);
    rig.key(Qt::Key_Return);
    REQUIRE(rig.untilRows(u"emails"_s, {u"work, anna@koenig.example"_s}));
    REQUIRE(rig.until([&] { return rig.focus() && rig.focus()->objectName() == "row"_L1; }));

    rig.key(Qt::Key_Insert);
    rig.type(u"a.koenig@office.example"_s);
    rig.key(Qt::Key_Return);
    REQUIRE(rig.untilRows(u"emails"_s, {u"work, anna@koenig.example, primary"_s, u"a.koenig@office.example"_s}));

    // The keyboard stands on the new one.
    REQUIRE(rig.until([&] { return rig.focus()->accessibleName() == "a.koenig@office.example"_L1; }));
    rig.key(Qt::Key_P);
    REQUIRE(rig.untilRows(u"emails"_s, {u"work, anna@koenig.example"_s, u"a.koenig@office.example, primary"_s}));
    rig.key(Qt::Key_Up, Qt::AltModifier);
    REQUIRE(rig.until([&] { return rig.data(contact).emails.front().address == "a.koenig@office.example"_L1; }));

    rig.key(Qt::Key_F2);
    rig.type(u"anna.koenig@office.example"_s);
    rig.key(Qt::Key_Return);
    REQUIRE(rig.untilRows(u"emails"_s, {u"work, anna@koenig.example"_s, u"anna.koenig@office.example, primary"_s}));
    rig.key(Qt::Key_Delete);
    REQUIRE(rig.untilRows(u"emails"_s, {u"work, anna@koenig.example"_s}));
    CHECK(rig.focusIn(u"emails"_s));
}

TEST_CASE("Escape restores an email, and leaves the keyboard on its row", "[boxes]")
{
    DashboardRig rig;
    const Id contact = rig.person(u"Anna"_s, u"König"_s);
    rig.addTo(contact, Entity::Email, {{u"address"_s, u"anna@koenig.example"_s}});
    rig.open(contact);
    REQUIRE(rig.untilRows(u"emails"_s, {u"anna@koenig.example"_s}));
    rig.jump(Qt::Key_E);
    rig.key(Qt::Key_Return);
    rig.type(u"nonsense"_s);
    rig.key(Qt::Key_Escape);
    CHECK(rig.focus()->accessibleName() == "anna@koenig.example"_L1);
    CHECK(rig.data(contact).emails.front().address == "anna@koenig.example"_L1);
}

TEST_CASE("a taken email is refused under its field, with a way to the contact that has it", "[boxes]")
{
    DashboardRig rig;
    const Id other = rig.person(u"Bea"_s, u"Bauer"_s);
    rig.addTo(other, Entity::Email, {{u"address"_s, u"bea@bauer.example"_s}});
    const Id contact = rig.person(u"Anna"_s, u"König"_s);
    rig.open(contact);
    rig.jump(Qt::Key_E);
    rig.key(Qt::Key_Return);
    rig.type(u"BEA@bauer.example"_s);
    rig.key(Qt::Key_Return);
    REQUIRE(rig.until([&] { return !rig.errorIn(u"emails"_s).isEmpty(); }));
    CHECK(rig.errorIn(u"emails"_s).contains("Bea Bauer"_L1));
    CHECK(rig.focusIn(u"emails"_s)); // the input is still there to be corrected
    Id opened;
    QObject::connect(&rig.dashboard(), &Dashboard::openContact, [&](const Id& id) { opened = id; });
    QTest::mouseClick(rig.box(u"emails"_s)->findChild<QWidget*>(u"error.contact"_s), Qt::LeftButton);
    CHECK(opened == other);

    rig.find<QWidget>(u"field.address"_s)->setFocus();
    rig.type(u"x"_s);
    CHECK(rig.errorIn(u"emails"_s).isEmpty());
}

TEST_CASE("what is no address is said under the field", "[boxes]")
{
    DashboardRig rig;
    rig.open(rig.person(u"Anna"_s, u"König"_s));
    rig.jump(Qt::Key_E);
    rig.key(Qt::Key_Return);
    rig.type(u"anna at koenig"_s);
    rig.key(Qt::Key_Return);
    CHECK(rig.until([&] { return !rig.errorIn(u"emails"_s).isEmpty(); }));
}

TEST_CASE("writing a mail opens the mail program, and asks first where it is not wanted", "[boxes]")
{
    DashboardRig rig;
    UrlCatcher outside;
    const Id contact = rig.person(u"Anna"_s, u"König"_s);
    rig.addTo(contact, Entity::Email, {{u"address"_s, u"anna+crm@koenig.example"_s}});
    rig.open(contact);
    REQUIRE(rig.untilRows(u"emails"_s, {u"anna+crm@koenig.example"_s}));
    rig.jump(Qt::Key_E);
    rig.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(outside.urls.size() == 1);
    CHECK(outside.urls.front().toString() == "mailto:anna+crm@koenig.example"_L1);

    rig.set(Entity::Contact, contact, {{u"do_not_email"_s, u"yes"_s}});
    REQUIRE(rig.until([&] { return rig.rows(u"communication"_s).join(u' ').contains("Do not email, yes"_L1); }));
    rig.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(outside.urls.size() == 1);
    auto* question = rig.find<QWidget>(u"question"_s);
    CHECK(question->isVisible());
    rig.key(Qt::Key_Escape);
    CHECK_FALSE(question->isVisible());
    CHECK(rig.focus()->objectName() == "row"_L1);
    rig.key(Qt::Key_Return, Qt::ControlModifier);
    rig.key(Qt::Key_Tab);
    rig.key(Qt::Key_Space);
    CHECK(outside.urls.size() == 2);
}

TEST_CASE("what was typed is saved when another contact comes", "[boxes]")
{
    DashboardRig rig;
    const Id contact = rig.person(u"Anna"_s, u"König"_s);
    const Id next = rig.person(u"Bea"_s, u"Bauer"_s);
    rig.open(contact);
    rig.jump(Qt::Key_E);
    rig.key(Qt::Key_Return);
    rig.type(u"anna@koenig.example"_s);
    rig.open(next);
    REQUIRE(rig.until([&] { return rig.data(contact).emails.size() == 1; }));
    CHECK(rig.data(next).emails.empty());
    CHECK(rig.focusIn(u"emails"_s));
}

TEST_CASE("a change from elsewhere leaves an open form alone", "[boxes]")
{
    DashboardRig rig;
    const Id contact = rig.person(u"Anna"_s, u"König"_s);
    rig.addTo(contact, Entity::Email, {{u"address"_s, u"anna@koenig.example"_s}});
    rig.open(contact);
    REQUIRE(rig.untilRows(u"emails"_s, {u"anna@koenig.example"_s}));
    rig.jump(Qt::Key_E);
    rig.key(Qt::Key_Return);
    rig.type(u"anna.k"_s);
    rig.addTo(contact, Entity::Email, {{u"address"_s, u"second@koenig.example"_s}});
    REQUIRE(rig.until([&] { return rig.rows(u"emails"_s).size() == 2; }));
    REQUIRE(rig.focus()->objectName() == "field.address"_L1);
    rig.type(u"@koenig.example"_s);
    rig.key(Qt::Key_Return);
    CHECK(rig.untilRows(u"emails"_s, {u"anna.k@koenig.example, primary"_s, u"second@koenig.example"_s}));
}
