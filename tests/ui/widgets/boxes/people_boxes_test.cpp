// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgets/dashboard_rig.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace kontor;
using namespace kontor::test;

namespace {

Id employee(DashboardRig& rig, const QString& name)
{
    return rig.add(Entity::Employee, {{u"name"_s, name}, {u"role"_s, u"crm_sales"_s}});
}

/// The employees a combo box offers, once they are there.
QStringList offered(DashboardRig& rig, int count)
{
    auto* box = qobject_cast<QComboBox*>(rig.focus());
    if (!box) box = qobject_cast<QComboBox*>(rig.focus()->parentWidget());
    REQUIRE(box);
    REQUIRE(rig.until([&] { return box->count() >= count; }));
    QStringList names;
    for (int i = 0; i < box->count(); ++i)
        if (!box->itemText(i).isEmpty()) names << box->itemText(i);
    return names;
}

} // namespace

TEST_CASE("the responsible person is changed by name, team members first, with a warning for others", "[boxes]")
{
    DashboardRig rig;
    const Id zoe = employee(rig, u"Zoe Member"_s);
    employee(rig, u"Bob Outside"_s);
    const Id team = rig.add(Entity::Team, {{u"name"_s, u"DACH"_s}});
    rig.add(Entity::TeamMember, {{u"team"_s, team.toString()}, {u"employee"_s, zoe.toString()}});
    const Id contact = rig.person(u"Anna"_s, u"König"_s);
    rig.set(Entity::Contact, contact, {{u"team"_s, team.toString()}});
    rig.open(contact);
    REQUIRE(rig.until([&] { return rig.rows(u"responsible"_s).size() == 1; }));
    rig.jump(Qt::Key_R);
    rig.key(Qt::Key_Return);
    CHECK(offered(rig, 3).front() == "Zoe Member"_L1);
    rig.key(Qt::Key_A, Qt::ControlModifier);
    rig.type(u"Bob Outside"_s);
    CHECK(rig.errorIn(u"responsible"_s).contains("DACH"_L1)); // a warning: it can be saved all the same
    rig.key(Qt::Key_Return);
    REQUIRE(rig.until([&] { return rig.data(contact).head.responsibleName == "Bob Outside"_L1; }));
    CHECK(rig.until([&] { return rig.rows(u"responsible"_s).front().startsWith("Bob Outside"_L1); }));
}

TEST_CASE("a contact always keeps somebody responsible", "[boxes]")
{
    DashboardRig rig;
    const Id contact = rig.person(u"Anna"_s, u"König"_s);
    rig.open(contact);
    REQUIRE(rig.until([&] { return rig.rows(u"responsible"_s).size() == 1; }));
    rig.jump(Qt::Key_R);
    rig.key(Qt::Key_Return);
    offered(rig, 1);
    rig.key(Qt::Key_A, Qt::ControlModifier);
    rig.key(Qt::Key_Backspace);
    rig.key(Qt::Key_Return);
    CHECK(rig.until([&] { return !rig.errorIn(u"responsible"_s).isEmpty(); }));
    rig.key(Qt::Key_Escape);
    CHECK(rig.data(contact).head.responsibleName == u"Ada König"_s);
}

TEST_CASE("a sales team is chosen, changed and removed by keyboard", "[boxes]")
{
    DashboardRig rig;
    rig.add(Entity::Team, {{u"name"_s, u"DACH"_s}});
    rig.add(Entity::Team, {{u"name"_s, u"Nordics"_s}});
    const Id contact = rig.person(u"Anna"_s, u"König"_s);
    rig.open(contact);
    rig.jump(Qt::Key_S);
    rig.key(Qt::Key_Return);
    offered(rig, 3);
    rig.type(u"Nordics"_s);
    rig.key(Qt::Key_Return);
    REQUIRE(rig.untilRows(u"team"_s, {u"Nordics"_s}));
    REQUIRE(rig.until([&] { return rig.focus()->objectName() == "row"_L1; }));
    rig.key(Qt::Key_Return);
    offered(rig, 3);
    rig.key(Qt::Key_A, Qt::ControlModifier);
    rig.type(u"DACH"_s);
    rig.key(Qt::Key_Return);
    REQUIRE(rig.untilRows(u"team"_s, {u"DACH"_s}));
    rig.key(Qt::Key_Delete);
    CHECK(rig.untilRows(u"team"_s, {}));
    CHECK(rig.focusIn(u"team"_s));
}
