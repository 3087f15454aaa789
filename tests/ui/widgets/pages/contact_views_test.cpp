// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Views, groups, changes of many, edits in place and the comparison, by keyboard where a person would use it.
#include "core/queries/views.h"
#include "tests/ui/widgets/window_rig.h"
#include "ui/support/flat_tabs.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QTableView>

using namespace kontor;
using namespace kontor::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList people{u"Acme"_s, u"Ada König"_s, u"Ben Smith"_s, u"Zoë Smith"_s};

QTabBar& tabs(WindowRig& rig) { return *rig.find<QTabBar>(u"tabs"_s); }

void press(WindowRig& rig, const QString& button)
{
    REQUIRE(rig.until([&] { return rig.seen(button) != nullptr; }));
    rig.seen(button)->setFocus();
    rig.key(Qt::Key_Space);
}

void set(WindowRig& rig, const Id& contact, const FieldTexts& fields)
{
    REQUIRE(rig.wait(rig.workspace().perform(SetRecord{Entity::Contact, contact, fields})));
}

} // namespace

TEST_CASE("what is seen becomes a view with its count, and comes back with the next window", "[contact_views]")
{
    WindowRig rig{people};
    rig.search().setFocus();
    rig.type(u"smith"_s);
    CHECK(rig.untilNames({u"Ben Smith"_s, u"Zoë Smith"_s}));
    rig.table().horizontalHeader()->setSortIndicator(0, Qt::DescendingOrder);
    press(rig, u"addView"_s);
    rig.type(u"Smiths"_s);
    rig.key(Qt::Key_Return);
    REQUIRE(rig.until([&] { return tabs(rig).count() == 6 && tabs(rig).currentIndex() == 5; }));
    CHECK(rig.search().text().isEmpty());
    CHECK(rig.untilNames({u"Zoë Smith"_s, u"Ben Smith"_s}));
    CHECK(rig.until([&] { return tabs(rig).accessibleTabName(5) == u"Smiths 2"_s; }));
    rig.add(u"Eve Smith"_s);
    CHECK(rig.untilNames({u"Zoë Smith"_s, u"Eve Smith"_s, u"Ben Smith"_s}));
    CHECK(rig.until([&] { return tabs(rig).accessibleTabName(5) == u"Smiths 3"_s; }));

    rig.openWindow();
    CHECK(rig.until([&] { return tabs(rig).currentIndex() == 5; }));
    CHECK(rig.untilNames({u"Zoë Smith"_s, u"Eve Smith"_s, u"Ben Smith"_s}));
}

TEST_CASE("a view is kept, moved and deleted from its tab by keys", "[contact_views]")
{
    WindowRig rig{people};
    for (const QString& name : {u"One"_s, u"Two"_s})
        REQUIRE(
            rig.wait(rig.workspace().perform(AddRecord{Entity::View, {{u"name"_s, name}, {u"query"_s, u"smith"_s}}})));
    REQUIRE(rig.until([&] { return tabs(rig).count() == 7; }));
    tabs(rig).setCurrentIndex(6);
    CHECK(rig.untilNames({u"Ben Smith"_s, u"Zoë Smith"_s}));
    CHECK(rig.seen(u"keepView"_s) == nullptr);
    rig.search().setFocus();
    rig.type(u"ben"_s);
    CHECK(rig.untilNames({u"Ben Smith"_s}));
    press(rig, u"keepView"_s);
    REQUIRE(rig.until([&] { return rig.seen(u"keepView"_s) == nullptr; }));
    CHECK(rig.untilNames({u"Ben Smith"_s}));
    CHECK(rig.search().text().isEmpty());

    tabs(rig).setFocus();
    rig.key(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(rig.until([&] { return tabs(rig).tabText(5) == u"Two"_s && tabs(rig).currentIndex() == 5; }));
    rig.key(Qt::Key_Delete);
    REQUIRE(rig.until([&] { return QApplication::activeModalWidget() != nullptr; }));
    rig.key(Qt::Key_Return);
    CHECK(rig.until([&] { return tabs(rig).count() == 6; }));
    CHECK(tabs(rig).currentIndex() == 0);
    CHECK(rig.untilNames(people));
}

TEST_CASE("all of a list gets a keyword, after a sentence with the numbers, and loses it by one undo",
          "[contact_views]")
{
    WindowRig rig{people};
    const Id eve = rig.add(u"Eve Vip"_s);
    set(rig, eve, {{u"keywords"_s, u"fair"_s}});
    REQUIRE(rig.until([&] { return rig.table().list().rowCount() == 5; }));
    rig.table().setFocus();
    rig.key(Qt::Key_A, Qt::ControlModifier);
    press(rig, u"keywordChosen"_s);
    rig.type(u"fair"_s);
    CHECK(
        rig.until([&] { return rig.find<QLabel>(u"batchPreview"_s)->text().startsWith(u"5 contacts, 1 already"_s); }));
    press(rig, u"applyBatch"_s);
    const auto with = [&] { return rig.wait(rig.workspace().ask(ContactSummary{u"keyword:=fair"_s}))->total; };
    REQUIRE(rig.until([&] { return with() == 5; }));
    rig.settle();
    rig.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(rig.until([&] { return with() == 1; }));
}

TEST_CASE("a cell is edited where it stands, and says under it what is wrong", "[contact_views]")
{
    WindowRig rig{people};
    rig.table().setFocus();
    rig.table().goTo(1);
    QMenu columns;
    rig.table().fillColumnMenu(&columns);
    for (QAction* action : columns.actions())
        if (action->text() == u"Job title"_s) action->trigger();
    const int column = rig.table().list().columns().named(u"job_title"_s);
    rig.table().setCurrentIndex(rig.table().list().index(1, column));
    rig.key(Qt::Key_F2);
    REQUIRE(rig.until([&] { return rig.seen(u"cellEditor"_s) != nullptr; }));
    rig.type(u"Buyer"_s);
    rig.key(Qt::Key_Return);
    CHECK(rig.until([&] { return rig.seen(u"cellEditor"_s) == nullptr; }));
    CHECK(rig.until([&] {
        const ContactRow* row = rig.table().list().contactAt(1);
        return row && row->jobTitle == u"Buyer"_s;
    }));
    CHECK(rig.table().hasFocus());

    // A business has no job title.
    rig.table().setCurrentIndex(rig.table().list().index(0, column));
    rig.key(Qt::Key_F2);
    REQUIRE(rig.until([&] { return rig.seen(u"cellEditor"_s) != nullptr; }));
    rig.type(u"Buyer"_s);
    rig.key(Qt::Key_Return);
    CHECK(rig.until([&] { return rig.seen(u"error"_s) != nullptr; }));
    rig.key(Qt::Key_Escape);
    CHECK(rig.until([&] { return rig.seen(u"cellEditor"_s) == nullptr; }));
}

TEST_CASE("groups have heads with counts, which the keyboard closes and opens", "[contact_views]")
{
    WindowRig rig{people};
    const int type = rig.table().list().columns().named(u"type"_s);
    rig.table().groupByColumn(type);
    auto& list = rig.table().list();
    REQUIRE(rig.until([&] { return list.rowCount() == 6 && list.isGroup(0); }));
    rig.settle();
    CHECK(list.data(list.index(0, 0), Qt::AccessibleTextRole).toString() == u"Business, 1 contact"_s);
    CHECK(list.isGroup(2));
    rig.table().setFocus();
    rig.table().setCurrentIndex(list.index(2, 0));
    rig.key(Qt::Key_Left);
    CHECK(list.rowCount() == 3);
    rig.key(Qt::Key_Return);
    CHECK(list.rowCount() == 6);
    rig.key(Qt::Key_A, Qt::ControlModifier);
    CHECK(rig.table().chosen().count() == 4);
    rig.table().groupByColumn(-1);
    CHECK(rig.untilNames(people));
}

TEST_CASE("a custom field is a column that sorts", "[contact_views]")
{
    WindowRig rig{people};
    REQUIRE(rig.wait(rig.workspace().perform(
        AddRecord{Entity::CustomField, {{u"key"_s, u"size"_s}, {u"label"_s, u"Size"_s}, {u"type"_s, u"number"_s}}})));
    auto& list = rig.table().list();
    REQUIRE(rig.until([&] { return list.columns().named(u"custom.size"_s) >= 0; }));
    set(rig, list.contactAt(2)->id, {{u"custom.size"_s, u"7"_s}});
    const int column = list.columns().named(u"custom.size"_s);
    QMenu columns;
    rig.table().fillColumnMenu(&columns);
    for (QAction* action : columns.findChildren<QAction*>())
        if (action->text() == u"Size"_s) action->trigger();
    rig.table().horizontalHeader()->setSortIndicator(column, Qt::AscendingOrder);
    CHECK(rig.untilNames({u"Ben Smith"_s, u"Acme"_s, u"Ada König"_s, u"Zoë Smith"_s}));
    CHECK(rig.until([&] { return list.data(list.index(0, column), Qt::DisplayRole).toString() == u"7"_s; }));
}

TEST_CASE("contacts stand side by side with their differences", "[contact_views]")
{
    WindowRig rig{people};
    rig.table().setFocus();
    rig.table().goTo(2);
    rig.key(Qt::Key_Down, Qt::ShiftModifier);
    press(rig, u"compareChosen"_s);
    auto* table = rig.find<QTableView>(u"compareTable"_s);
    const QAbstractItemModel& all = *table->model();
    REQUIRE(rig.until([&] { return all.columnCount() == 3 && all.rowCount() > 2; }));
    QStringList different;
    for (int row = 0; row < all.rowCount(); ++row)
        if (all.index(row, 0).data(Qt::AccessibleTextRole).toString().endsWith(u", different"_s))
            different << all.index(row, 1).data().toString();
    CHECK(different.contains(u"Ben"_s));
    CHECK_FALSE(different.contains(u"Smith"_s));
    press(rig, u"onlyDifferent"_s);
    CHECK(all.rowCount() == different.size());
    table->setFocus();
    rig.key(Qt::Key_Escape);
    CHECK(rig.until([&] { return rig.table().isVisible() && rig.table().hasFocus(); }));
}

TEST_CASE("notes in which the search stands are a section of their own", "[contact_views]")
{
    WindowRig rig{people};
    const Id ada = rig.table().list().contactAt(1)->id;
    REQUIRE(rig.wait(rig.workspace().perform(AddRecord{
        Entity::Note,
        {{u"contact"_s, ada.toString()},
         {u"text"_s, u"A long beginning that says little. "_s.repeated(5) + u"Met at the Örebro fair."_s}}})));
    rig.search().setFocus();
    rig.type(u"orebro"_s);
    REQUIRE(rig.until([&] { return rig.seen(u"openTimelineHits"_s) != nullptr; }));
    CHECK(rig.find<QWidget>(u"summaryTotal"_s)->accessibleName() == u"0 contacts"_s);
    press(rig, u"openTimelineHits"_s);
    auto* hits = rig.find<QListWidget>(u"timelineHitList"_s);
    REQUIRE(hits->count() == 1);
    CHECK(hits->item(0)->text().startsWith(u"Ada König"_s));
    CHECK(hits->item(0)->text().contains(u"Örebro"_s)); // the excerpt is about it, not about the note's beginning

    REQUIRE(rig.wait(rig.workspace().perform(
        AddRecord{Entity::Task, {{u"contact"_s, ada.toString()}, {u"title"_s, u"Book Örebro"_s}}})));
    REQUIRE(rig.wait(rig.workspace().perform(
        AddRecord{Entity::Call,
                  {{u"contact"_s, ada.toString()}, {u"direction"_s, u"out"_s}, {u"note"_s, u"Said no to ÖREBRO"_s}}})));
    CHECK(rig.until([&] { return hits->count() == 3; }));
}

TEST_CASE("suggestions are taken with Tab and lead on to values", "[contact_views]")
{
    WindowRig rig{people};
    rig.search().setFocus();
    rig.type(u"typ"_s);
    REQUIRE(rig.until([&] { return rig.seen(u"suggestions"_s) != nullptr; }));
    rig.key(Qt::Key_Tab);
    CHECK(rig.search().text() == u"type:"_s);
    REQUIRE(rig.until([&] { return rig.seen(u"suggestions"_s) != nullptr; }));
    rig.key(Qt::Key_Down);
    rig.key(Qt::Key_Return);
    CHECK(rig.search().text().startsWith(u"type:"_s));
    CHECK(rig.search().hasFocus());
    CHECK(rig.until([&] { return rig.names().size() < 4; }));
}
