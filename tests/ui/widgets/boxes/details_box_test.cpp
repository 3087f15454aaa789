// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgets/dashboard_rig.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QDate>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace kontor;
using namespace kontor::test;

namespace {

/// Puts the keyboard on the row that begins so.
void goTo(DashboardRig& rig, const QString& label)
{
    rig.jump(Qt::Key_D);
    for (int i = 0; i < 40; ++i) {
        if (rig.focus()->accessibleName().startsWith(label)) return;
        rig.key(Qt::Key_Down);
    }
    FAIL("no row " << label.toStdString());
}

} // namespace

TEST_CASE("a name is edited where it stands, and Escape restores it", "[boxes]")
{
    DashboardRig rig;
    const Id contact = rig.person(u"Anna"_s, u"König"_s);
    rig.open(contact);
    goTo(rig, u"First name"_s);
    rig.key(Qt::Key_Return);
    rig.type(u"Bea"_s);
    rig.key(Qt::Key_Escape);
    CHECK(rig.focus()->accessibleName() == "First name, Anna"_L1);
    rig.key(Qt::Key_F2);
    rig.type(u"Annabella"_s);
    rig.key(Qt::Key_Return);
    REQUIRE(rig.until([&] { return rig.focus()->accessibleName() == "First name, Annabella"_L1; }));
    CHECK(rig.data(contact).head.displayName == u"Annabella König"_s);
    CHECK(rig.until([&] { return rig.find<QWidget>(u"dashboard.name"_s)->accessibleName() == u"Annabella König"_s; }));
}

TEST_CASE("a person has no company fields, and a business no birthday", "[boxes]")
{
    DashboardRig rig;
    const Id person = rig.person(u"Anna"_s, u"König"_s);
    const Id business = rig.business(u"Braukunst GmbH"_s);
    const auto labels = [&] {
        auto* more = rig.find<QAbstractButton>(u"box.details.more"_s);
        REQUIRE(more->isVisible());
        more->click();
        return rig.rows(u"details"_s).join(u'|');
    };
    rig.open(person);
    const QString ofPerson = labels();
    CHECK(ofPerson.contains("Birthday"_L1));
    CHECK_FALSE(ofPerson.contains("VAT ID"_L1));
    rig.open(business);
    const QString ofBusiness = labels();
    CHECK(ofBusiness.contains("VAT ID"_L1));
    CHECK_FALSE(ofBusiness.contains("Birthday"_L1));
    CHECK_FALSE(rig.find<QWidget>(u"box.details.more"_s)->isVisible());
}

TEST_CASE("a birthday is stepped by letters and written by its locale or by ISO", "[boxes]")
{
    DashboardRig rig;
    const Id contact = rig.person(u"Anna"_s, u"König"_s);
    rig.open(contact);
    goTo(rig, u"Birthday"_s);
    rig.key(Qt::Key_Return);
    auto* line = qobject_cast<QLineEdit*>(rig.focus());
    REQUIRE(line);
    line->setText(u"1984-02-28"_s);
    rig.key(Qt::Key_D);
    rig.key(Qt::Key_W);
    rig.key(Qt::Key_M);
    rig.key(Qt::Key_Y);
    rig.key(Qt::Key_Y, Qt::ShiftModifier);
    rig.key(Qt::Key_Return);
    CHECK(rig.until([&] { return rig.data(contact).fields.value(u"birthday"_s).text() == "1984-04-07"_L1; }));
}

TEST_CASE("an impossible date is refused under its field", "[boxes]")
{
    DashboardRig rig;
    const Id contact = rig.person(u"Anna"_s, u"König"_s);
    rig.open(contact);
    goTo(rig, u"Birthday"_s);
    rig.key(Qt::Key_Return);
    rig.type(u"31.31.2020"_s);
    rig.key(Qt::Key_Return);
    CHECK(rig.until([&] { return !rig.errorIn(u"details"_s).isEmpty(); }));
}

TEST_CASE("a value is copied, and emptied with Delete, and its row stays where it is", "[boxes]")
{
    DashboardRig rig;
    const Id contact =
        rig.add(Entity::Contact, {{u"type"_s, u"person"_s}, {u"last_name"_s, u"König"_s}, {u"nickname"_s, u"Kö"_s}});
    rig.open(contact);
    goTo(rig, u"Nickname"_s);
    rig.key(Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text() == u"Kö"_s);
    rig.key(Qt::Key_Delete);
    REQUIRE(rig.until([&] { return rig.focus()->accessibleName() == u"Nickname, –"_s; }));
    CHECK(rig.data(contact).fields.value(u"nickname"_s).isEmpty());
}

TEST_CASE("a registration number that does not fit the country that came after it is doubted where it stands",
          "[boxes]")
{
    DashboardRig rig;
    const Id business = rig.business(u"Acme"_s);
    rig.set(Entity::Contact, business, {{u"registration_number"_s, u"732829321"_s}});
    rig.open(business);
    const auto doubted = [&] {
        const QString said = rig.rows(u"details"_s).join(u'|');
        return said.contains(u"check the country"_s) && said.contains(u"check digit"_s);
    };
    REQUIRE(rig.until([&] { return rig.rows(u"details"_s).join(u'|').contains(u"732829321"_s); }));
    CHECK_FALSE(doubted());
    rig.addTo(business, Entity::Location, {{u"country"_s, u"FR"_s}});
    CHECK(rig.until(doubted));
    rig.set(Entity::Contact, business, {{u"registration_number"_s, u"732829320"_s}});
    CHECK(rig.until([&] { return !doubted(); }));
}
