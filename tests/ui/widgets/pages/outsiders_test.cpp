// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Who gives a contact to somebody outside its sales team is told, wherever that is done; nothing is forbidden.
#include "tests/ui/widgets/window_rig.h"

#include <QComboBox>

using namespace kontor;
using namespace kontor::test;
using namespace Qt::StringLiterals;

namespace {

/// Ben is in the team North, Eva in none; Acme and Zoë belong to North, Ada to nobody's.
struct TeamRig : WindowRig {
    TeamRig() : WindowRig{{u"Acme"_s, u"Ada König"_s, u"Zoë Smith"_s}}
    {
        const Id team = add(Entity::Team, {{u"name"_s, u"North, \"new\""_s}});
        const Id ben = add(Entity::Employee, {{u"name"_s, u"Ben"_s}, {u"role"_s, u"crm_sales"_s}});
        add(Entity::Employee, {{u"name"_s, u"Eva"_s}, {u"role"_s, u"crm_sales"_s}});
        add(Entity::TeamMember, {{u"team"_s, team.toString()}, {u"employee"_s, ben.toString()}});
        for (const int row : {0, 2})
            REQUIRE(wait(workspace().perform(
                SetRecord{Entity::Contact, table().list().contactAt(row)->id, {{u"team"_s, team.toString()}}})));
        REQUIRE(until([&] { return table().list().contactAt(2) && !table().list().contactAt(2)->team.isNull(); }));
        table().setFocus();
    }
    using WindowRig::add;
    Id add(Entity entity, const FieldTexts& fields)
    {
        const auto made = wait(workspace().perform(AddRecord{entity, fields}));
        REQUIRE(made);
        return *made;
    }
    QString warning()
    {
        const QWidget* line = seen(u"error"_s);
        return line ? line->accessibleName() : QString{};
    }
    void choose(const QString& inside, const QString& name)
    {
        REQUIRE(until([&] { return seen(inside) != nullptr; }));
        QComboBox* offered = nullptr;
        REQUIRE(until([&] {
            for (QComboBox* box : seen(inside)->findChildren<QComboBox*>())
                if (box->isEditable() && box->findText(name) >= 0) offered = box;
            return offered != nullptr;
        }));
        offered->setCurrentIndex(offered->findText(name));
    }
};

} // namespace

TEST_CASE("a cell of the list warns of somebody outside the sales team", "[contact_views]")
{
    TeamRig rig;
    const int column = rig.table().list().columns().named(u"responsible"_s);
    const auto edit = [&](int row) {
        rig.table().setCurrentIndex(rig.table().list().index(row, column));
        rig.key(Qt::Key_F2);
    };
    edit(2);
    rig.choose(u"cellEditor"_s, u"Eva"_s);
    CHECK(rig.until([&] { return rig.warning() == u"Eva is not in the sales team North, \"new\"."_s; }));
    rig.choose(u"cellEditor"_s, u"Ben"_s);
    CHECK(rig.until([&] { return rig.warning().isEmpty(); }));
    rig.choose(u"cellEditor"_s, u"Eva"_s);
    rig.key(Qt::Key_Return);
    CHECK(rig.until([&] { return rig.table().list().contactAt(2)->responsibleName == u"Eva"_s; }));

    edit(1); // in no team
    rig.choose(u"cellEditor"_s, u"Eva"_s);
    rig.settle();
    CHECK(rig.warning().isEmpty());
    rig.key(Qt::Key_Escape);
}

TEST_CASE("a change of many says how many belong to a sales team that the chosen one is not in", "[contact_views]")
{
    TeamRig rig;
    rig.key(Qt::Key_A, Qt::ControlModifier);
    REQUIRE(rig.until([&] { return rig.seen(u"assignChosen"_s) != nullptr; }));
    rig.seen(u"assignChosen"_s)->setFocus();
    rig.key(Qt::Key_Space);
    rig.choose(u"batchSheet"_s, u"Eva"_s);
    CHECK(rig.until([&] { return rig.warning() == u"2 of them belong to a sales team that Eva is not in."_s; }));
    rig.choose(u"batchSheet"_s, u"Ben"_s);
    CHECK(rig.until([&] { return rig.warning().isEmpty(); }));
}
