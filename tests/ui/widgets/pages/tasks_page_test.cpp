// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgets/window_rig.h"
#include "ui/pages/day/day_page.h"
#include "ui/support/cell_roles.h"
#include "ui/support/row_table.h"

#include <QComboBox>

using namespace kontor;
using namespace kontor::test;
using namespace Qt::StringLiterals;

namespace {

QStringList column(const QAbstractItemView* view, int column)
{
    QStringList texts;
    for (int row = 0; row < view->model()->rowCount(); ++row)
        texts << view->model()->index(row, column).data().toString();
    return texts;
}

Id addTask(WindowRig& rig, const Id& contact, const QString& title, int inDays)
{
    const auto made = rig.wait(
        rig.workspace().perform(AddRecord{Entity::Task,
                                          {{u"contact"_s, contact.toString()},
                                           {u"title"_s, title},
                                           {u"due"_s, QDate::currentDate().addDays(inDays).toString(Qt::ISODate)},
                                           {u"assignee"_s, rig.workspace().me().toString()}}}));
    REQUIRE(made);
    return *made;
}

} // namespace

TEST_CASE("tasks are filtered, opened, completed, edited and made with the keyboard", "[tasks_page]")
{
    WindowRig rig{{u"Acme"_s}};
    const Id acme = rig.table().list().contactAt(0)->id;
    addTask(rig, acme, u"Call"_s, -2);
    addTask(rig, acme, u"Visit"_s, 0);
    addTask(rig, acme, u"Write"_s, 20);
    REQUIRE(rig.window->showPage(u"tasks"_s));
    auto* list = rig.find<RowTable>(u"taskList"_s);
    const auto titles = [&] { return column(list, 1); };
    REQUIRE(rig.until([&] { return titles() == QStringList{u"Call"_s, u"Visit"_s, u"Write"_s}; }));
    // What is overdue stands out, and says so.
    CHECK(list->model()->index(0, 0).data(MeaningRole).toInt() == int(Meaning::Overdue));
    CHECK(list->model()->index(0, 0).data().toString().contains(u"overdue"_s));

    auto* due = rig.find<QComboBox>(u"taskDue"_s);
    due->setCurrentIndex(due->findText(u"Overdue"_s));
    REQUIRE(rig.until([&] { return titles() == QStringList{u"Call"_s}; }));
    due->setCurrentIndex(0);
    rig.find<QLineEdit>(u"taskSearch"_s)->setText(u"vis"_s);
    REQUIRE(rig.until([&] { return titles() == QStringList{u"Visit"_s}; }));
    rig.find<QLineEdit>(u"taskSearch"_s)->clear();
    REQUIRE(rig.until([&] { return titles().size() == 3; }));

    list->setFocus();
    list->selectRow(0);
    rig.key(Qt::Key_Space);
    REQUIRE(rig.until([&] { return titles() == QStringList{u"Visit"_s, u"Write"_s}; }));
    rig.key(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(rig.until([&] { return titles().size() == 3; }));

    list->setFocus();
    list->selectRow(0);
    rig.key(Qt::Key_F2);
    REQUIRE(rig.seen(u"taskSheet"_s));
    auto* title = rig.find<QLineEdit>(u"field.title"_s);
    CHECK(title->hasFocus());
    title->selectAll();
    rig.type(u"Call again"_s);
    rig.key(Qt::Key_Return);
    REQUIRE(rig.until([&] { return titles().value(0) == u"Call again"_s; }));
    CHECK(rig.until([&] { return !rig.seen(u"taskSheet"_s); }));

    rig.key(Qt::Key_N, Qt::ControlModifier);
    CHECK(rig.seen(u"taskSheet"_s));
    rig.key(Qt::Key_Escape);
    CHECK_FALSE(rig.seen(u"taskSheet"_s));

    list->setFocus();
    list->selectRow(0);
    rig.key(Qt::Key_Return);
    CHECK(rig.until([&] { return rig.seen(u"dashboard"_s) != nullptr; }));
    rig.key(Qt::Key_Left, Qt::AltModifier);
    CHECK(rig.until([&] { return rig.seen(u"page.tasks"_s) != nullptr; }));
}

TEST_CASE("my day shows what is due, and whom nothing is planned with", "[day_page]")
{
    WindowRig rig{{u"Acme"_s, u"Zoë Smith"_s}};
    const Id acme = rig.table().list().contactAt(0)->id;
    addTask(rig, acme, u"Call"_s, -2);
    REQUIRE(rig.window->showPage(u"day"_s));
    auto* tasks = rig.find<RowTable>(u"day.tasks"_s);
    auto* unplanned = rig.find<RowTable>(u"day.unplanned"_s);
    REQUIRE(rig.until([&] { return column(tasks, 0) == QStringList{u"Call"_s}; }));
    CHECK(rig.until([&] { return column(unplanned, 0) == QStringList{u"Zoë Smith"_s}; }));
    tasks->setFocus();
    rig.key(Qt::Key_Space);
    CHECK(rig.until([&] { return tasks->model()->rowCount() == 0; }));
    CHECK(rig.until([&] { return unplanned->model()->rowCount() == 2; }));
    rig.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(rig.until([&] { return column(tasks, 0) == QStringList{u"Call"_s}; }));
}

TEST_CASE("a visit ends when nobody has looked for an hour", "[day_page]")
{
    constexpr qint64 minute = 60'000;
    Visits visits;
    visits = visits.lookedAt(1000 * minute);
    CHECK(visits.before == 0);
    visits = visits.lookedAt(1030 * minute); // the same visit
    CHECK(visits.before == 0);
    visits = visits.lookedAt(2000 * minute); // another day
    CHECK(visits.before == 1030 * minute);
    visits = visits.lookedAt(2010 * minute);
    CHECK(visits.before == 1030 * minute);
}
