// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Pages that are seldom opened, from start to end without a mouse.
#include "core/queries/administration.h"
#include "core/workspace/sync_items.h"
#include "tests/ui/widgets/keys.h"
#include "tests/ui/widgets/sync_rig.h"
#include "ui/support/row_table.h"

#include <QAbstractButton>
#include <QLabel>
#include <QMessageBox>
#include <QTabBar>

using namespace kontor;
using namespace kontor::test;
using namespace Qt::StringLiterals;

TEST_CASE("a notice is read, marked unread and followed by keys alone", "[pages_keys]")
{
    WindowRig rig;
    REQUIRE(rig.wait(rig.workspace().perform(
        AddRecord{Entity::Employee, {{u"name"_s, u"Ben Berg"_s}, {u"role"_s, u"crm_manager"_s}}})));
    for (const QString& name : {u"Globex"_s, u"Hermanos S.L."_s})
        REQUIRE(rig.wait(rig.workspace().perform(
            AddRecord{Entity::Contact,
                      {{u"type"_s, u"business"_s}, {u"legal_name"_s, name}, {u"responsible"_s, u"Ada König"_s}}},
            u"Ben Berg"_s)));
    auto* bell = rig.find<QAbstractButton>(u"notices"_s);
    REQUIRE(rig.until([&] { return bell->text() == u"2"_s; }));
    goByPalette(rig, u"notifications"_s, u"page.notices"_s);
    auto* list = rig.find<RowTable>(u"noticeList"_s);
    REQUIRE(rig.until([&] { return list->model()->rowCount() == 2; }));
    tabTo(rig, u"noticeList"_s);
    rig.key(Qt::Key_Home);
    // An abbreviation at the end brings its full stop along.
    CHECK(list->model()->index(0, 1).data().toString() == u"Ben Berg gave you Hermanos S.L."_s);
    const auto state = [&] { return list->model()->index(0, 0).data().toString(); };
    const QString asNew = state();
    rig.key(Qt::Key_Space);
    CHECK(rig.until([&] { return bell->text() == u"1"_s && state() != asNew; }));
    rig.key(Qt::Key_Space);
    CHECK(rig.until([&] { return bell->text() == u"2"_s && state() == asNew; }));
    rig.key(Qt::Key_Return);
    CHECK(rig.until([&] { return rig.seen(u"dashboard"_s) != nullptr; }));
    CHECK(rig.until([&] { return bell->text() == u"1"_s; }));
    goByPalette(rig, u"notifications"_s, u"page.notices"_s);
    tabTo(rig, u"notices.readAll"_s);
    rig.key(Qt::Key_Space);
    CHECK(rig.until([&] { return bell->text().isEmpty(); }));
}

TEST_CASE("contacts are looked for in the trash and brought back by keys alone", "[pages_keys]")
{
    WindowRig rig{{u"Acme"_s, u"Ada König"_s, u"Zoë Smith"_s}};
    rig.table().setFocus();
    rig.key(Qt::Key_A, Qt::ControlModifier);
    rig.key(Qt::Key_Delete);
    rig.key(Qt::Key_Return);
    REQUIRE(rig.untilNames({}));
    rig.key(Qt::Key_7, Qt::ControlModifier);
    REQUIRE(rig.until([&] { return rig.seen(u"page.trash"_s) != nullptr; }));
    auto* trash = rig.find<RowTable>(u"trashList"_s);
    REQUIRE(rig.until([&] { return trash->model()->rowCount() == 3; }));
    rig.key(Qt::Key_F, Qt::ControlModifier);
    rig.type(u"smith"_s);
    REQUIRE(rig.until([&] { return trash->model()->rowCount() == 1; }));
    tabTo(rig, u"trashList"_s);
    rig.key(Qt::Key_Home);
    rig.key(Qt::Key_Return);
    REQUIRE(rig.until([&] { return trash->model()->rowCount() == 0; }));
    rig.key(Qt::Key_1, Qt::ControlModifier);
    CHECK(rig.untilNames({u"Zoë Smith"_s}));
}

TEST_CASE("a backup is made, looked into and restored by keys alone", "[pages_keys]")
{
    WindowRig rig{{u"Acme"_s}};
    rig.key(Qt::Key_8, Qt::ControlModifier);
    REQUIRE(rig.until([&] { return rig.seen(u"page.backups"_s) != nullptr; }));
    rig.settle();
    rig.key(Qt::Key_B, Qt::ControlModifier);
    auto* list = rig.find<RowTable>(u"backupList"_s);
    REQUIRE(rig.until([&] { return list->model()->rowCount() == 1; }));
    tabTo(rig, u"backupList"_s);
    rig.key(Qt::Key_Home);
    auto* inside = rig.find<QLabel>(u"backupContents"_s);
    REQUIRE(rig.until([&] { return inside->text().contains(u"Acme"_s) && inside->text().contains(u'1'); }));
    rig.add(u"Zoë Smith"_s);
    rig.key(Qt::Key_Return);
    REQUIRE(rig.until([&] { return QApplication::activeModalWidget() != nullptr; }));
    rig.key(Qt::Key_Return);
    rig.key(Qt::Key_1, Qt::ControlModifier);
    CHECK(rig.untilNames({u"Acme"_s}));
}

TEST_CASE("what waits for the server is reached, looked at and withdrawn by keys alone", "[pages_keys]")
{
    SyncRig rig{{u"Ada König"_s}};
    rig.join();
    const Id ada = rig.idOf(u"Ada König"_s);
    REQUIRE(rig.wait(rig.workspace().perform(SetRecord{Entity::Contact, ada, {{u"job_title"_s, u"Admiral"_s}}})));
    goByPalette(rig, u"synchronisation"_s, u"page.sync"_s);
    tabTo(rig, u"sync.tabs"_s);
    rig.key(Qt::Key_Right);
    auto* list = rig.find<RowTable>(u"waitingList"_s);
    REQUIRE(rig.until([&] { return list->isVisible() && list->model()->rowCount() == 1; }));
    tabTo(rig, u"waitingList"_s);
    rig.key(Qt::Key_Home);
    rig.key(Qt::Key_Delete);
    CHECK(rig.until([&] {
        const auto record = rig.wait(rig.workspace().ask(Record{Entity::Contact, ada}));
        for (const auto& [field, text] : *record)
            if (field == u"job_title"_s) return text.isEmpty();
        return true;
    }));
    rig.key(Qt::Key_Tab); // the page keeps the keyboard when its list has gone
    CHECK(QApplication::focusWidget());
}

TEST_CASE("a store without a server leads to joining one by keys alone", "[pages_keys]")
{
    SyncRig rig;
    goByPalette(rig, u"synchronisation"_s, u"page.sync"_s);
    REQUIRE(rig.until([&] { return rig.seen(u"sync.joinFirst"_s) != nullptr; }));
    tabTo(rig, u"sync.joinFirst"_s);
    rig.key(Qt::Key_Space);
    REQUIRE(rig.until([&] { return rig.seen(u"joinDialog"_s) != nullptr; }));
    rig.key(Qt::Key_Escape);
    CHECK(rig.until([&] { return !rig.seen(u"joinDialog"_s); }));
}
