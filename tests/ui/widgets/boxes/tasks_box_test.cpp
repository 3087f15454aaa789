// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgets/dashboard_rig.h"

#include <QAbstractButton>
#include <QDate>

using namespace Qt::StringLiterals;
using namespace kontor;
using namespace kontor::test;

TEST_CASE("a task is added for the responsible person and ticked off with Space", "[boxes]")
{
    DashboardRig rig;
    const Id contact = rig.person(u"Anna"_s, u"König"_s);
    rig.open(contact);
    rig.jump(Qt::Key_T);
    rig.key(Qt::Key_Return);
    REQUIRE(rig.focus()->objectName() == "field.title"_L1);
    rig.type(u"Send the offer"_s);
    rig.key(Qt::Key_Tab);
    rig.key(Qt::Key_T); // today
    rig.key(Qt::Key_D); // and a day
    rig.key(Qt::Key_Return);
    REQUIRE(rig.untilRows(u"tasks"_s, {u"Send the offer, Ada König, tomorrow"_s}));
    const TaskRow made = rig.data(contact).tasks.front();
    CHECK(made.due == QDate::currentDate().addDays(1).toString(Qt::ISODate));
    CHECK(made.assigneeName == u"Ada König"_s);
    REQUIRE(rig.until([&] { return rig.focusIn(u"tasks"_s) && rig.focus()->objectName() == "row"_L1; }));
    rig.key(Qt::Key_Space);
    REQUIRE(rig.untilRows(u"tasks"_s, {}));
    CHECK(rig.data(contact).tasks.front().state == "done"_L1);
}

TEST_CASE("an overdue task says so in words", "[boxes]")
{
    DashboardRig rig;
    const Id contact = rig.person(u"Anna"_s, u"König"_s);
    rig.addTo(contact, Entity::Task,
              {{u"title"_s, u"Call"_s}, {u"due"_s, QDate::currentDate().addDays(-1).toString(Qt::ISODate)}});
    rig.open(contact);
    REQUIRE(rig.until([&] { return rig.rows(u"tasks"_s).size() == 1; }));
    CHECK(rig.rows(u"tasks"_s).front().contains("overdue since yesterday"_L1));
}

TEST_CASE("New task in the header begins one", "[boxes]")
{
    DashboardRig rig;
    rig.open(rig.person(u"Anna"_s, u"König"_s));
    rig.find<QAbstractButton>(u"quick.tasks"_s)->click();
    CHECK(rig.focus()->objectName() == "field.title"_L1);
    rig.key(Qt::Key_Return);
    QWidget* sheet = rig.dashboard().findChild<QWidget*>(u"sideSheet"_s);
    REQUIRE(sheet);
    // A task without a title is none, but nothing was typed: the sheet just goes.
    CHECK(rig.until([&] {
        return !rig.dashboard().findChild<QWidget*>(u"sideSheet"_s) || sheet->isHidden() ||
               sheet->findChild<QWidget*>(u"error"_s);
    }));
}
