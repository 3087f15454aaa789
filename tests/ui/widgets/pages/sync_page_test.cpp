// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/administration.h"
#include "core/workspace/sync_items.h"
#include "tests/ui/widgets/sync_rig.h"
#include "ui/support/row_table.h"

#include <QTabBar>

using namespace kontor;
using namespace kontor::test;
using namespace Qt::StringLiterals;

namespace {

const QString title = u"job_title"_s;

QString titleOf(SyncRig& rig, const Id& contact)
{
    const auto record = rig.wait(rig.workspace().ask(Record{Entity::Contact, contact}));
    REQUIRE(record);
    for (const auto& [field, text] : *record)
        if (field == title) return text;
    return {};
}

void setTitle(SyncRig& rig, const Id& contact, const QString& text)
{
    REQUIRE(rig.wait(rig.workspace().perform(SetRecord{Entity::Contact, contact, {{title, text}}})));
}

RowTable& listOf(SyncRig& rig, const QString& name) { return *rig.find<RowTable>(name); }

} // namespace

TEST_CASE("conflicts are decided one after the other by keys alone", "[sync_page]")
{
    SyncRig rig{{u"Ada König"_s, u"Ben Meyer"_s, u"Zoë Smith"_s}};
    rig.join();
    const Id ada = rig.idOf(u"Ada König"_s), ben = rig.idOf(u"Ben Meyer"_s), zoe = rig.idOf(u"Zoë Smith"_s);
    for (const Id& each : {ada, ben, zoe}) {
        setTitle(rig, each, u"Commodore"_s); // as the colleague's
        rig.conflict(u"superseded"_s, Entity::Contact, each, title, u"Captain"_s, u"Admiral"_s);
    }
    REQUIRE(rig.window->showPage(u"sync.attention"_s));
    auto& list = listOf(rig, u"attentionList"_s);
    REQUIRE(rig.until([&] { return list.model()->rowCount() == 3; }));
    rig.settle();
    rig.find<Page>(u"page.sync"_s)->takeFocus();
    REQUIRE(list.hasFocus());

    // All three sides, in words.
    CHECK(rig.text(u"decision.base.value"_s) == u"Captain"_s);
    CHECK(rig.text(u"decision.mine.value"_s) == u"Admiral"_s);
    CHECK(rig.text(u"decision.theirs.value"_s) == u"Commodore"_s);
    CHECK(rig.text(u"decision.sentence"_s).contains(u"Ada König"_s));

    rig.key(Qt::Key_M);
    CHECK(rig.text(u"decision.sentence"_s).contains(u"Ben Meyer"_s)); // at once, not when it is done
    CHECK(list.hasFocus());
    rig.key(Qt::Key_T);
    CHECK(rig.text(u"decision.sentence"_s).contains(u"Zoë Smith"_s));
    rig.key(Qt::Key_Return); // to the buttons
    CHECK(rig.find<QWidget>(u"decide.mine"_s)->hasFocus());
    rig.key(Qt::Key_Escape);
    CHECK(list.hasFocus());
    rig.key(Qt::Key_B);
    REQUIRE(rig.until([&] { return !rig.seen(u"attentionList"_s); })); // the empty state

    CHECK(rig.until([&] { return titleOf(rig, zoe) == u"Commodore / Admiral"_s; }));
    CHECK(titleOf(rig, ada) == u"Admiral"_s);
    CHECK(titleOf(rig, ben) == u"Commodore"_s);
    const auto open = rig.wait(rig.workspace().ask(Conflicts{}));
    CHECK((open && open->empty()));
    CHECK(rig.until([&] { return !rig.text(u"syncStatus"_s).contains(u"to decide"_s); }));
}

TEST_CASE("a list of conflicts keeps its place while others come and go", "[sync_page]")
{
    SyncRig rig{{u"Ada König"_s, u"Ben Meyer"_s, u"Zoë Smith"_s}};
    rig.join();
    for (const QString& name : {u"Ada König"_s, u"Ben Meyer"_s})
        rig.conflict(u"superseded"_s, Entity::Contact, rig.idOf(name), title, {}, u"Admiral"_s);
    REQUIRE(rig.window->showPage(u"sync.attention"_s));
    auto& list = listOf(rig, u"attentionList"_s);
    REQUIRE(rig.until([&] { return list.model()->rowCount() == 2; }));
    list.setFocus();
    list.selectRow(1);
    rig.conflict(u"superseded"_s, Entity::Contact, rig.idOf(u"Zoë Smith"_s), title, {}, u"Admiral"_s);
    REQUIRE(rig.until([&] { return list.model()->rowCount() == 3; }));
    CHECK(list.currentIndex().row() == 1);
    CHECK(list.hasFocus());
    CHECK(rig.text(u"decision.sentence"_s).contains(u"Ben Meyer"_s));
}

TEST_CASE("an address that two contacts want leads to their merging", "[sync_page]")
{
    SyncRig rig{{u"Ada König"_s, u"Ada Koenig"_s}};
    const Id ada = rig.idOf(u"Ada König"_s), other = rig.idOf(u"Ada Koenig"_s);
    rig.join();
    rig.contest(ada, other, u"ada@acme.example"_s);
    REQUIRE(rig.window->showPage(u"sync.attention"_s));
    REQUIRE(rig.until([&] { return rig.seen(u"decide.merge"_s) != nullptr; }));
    CHECK(rig.text(u"decision.theirs.value"_s) == u"Ada Koenig"_s);
    CHECK(rig.seen(u"decide.both"_s));
    CHECK(rig.seen(u"decide.open"_s));
    rig.find<QAbstractButton>(u"decide.merge"_s)->click();
    REQUIRE(rig.until([&] { return rig.seen(u"page.duplicates"_s) != nullptr; }));
    rig.settle();
}

TEST_CASE("what the server refused is tried again or discarded", "[sync_page]")
{
    SyncRig rig{{u"Ada König"_s}};
    rig.join();
    const Id ada = rig.idOf(u"Ada König"_s);
    rig.conflict(u"refused"_s, Entity::Contact, ada, title, {}, u"Admiral"_s, u"not_allowed"_s);
    REQUIRE(rig.window->showPage(u"sync.attention"_s));
    REQUIRE(rig.until([&] { return rig.seen(u"decide.mine"_s) != nullptr; }));
    CHECK(rig.text(u"decide.mine"_s) == u"Try again"_s);
    CHECK(rig.text(u"decide.theirs"_s) == u"Discard"_s);
    CHECK_FALSE(rig.seen(u"decide.both"_s));
    CHECK_FALSE(rig.seen(u"decision.base"_s));
    CHECK(rig.text(u"decision.theirs.value"_s).contains(u"may not"_s));
    rig.find<QAbstractButton>(u"decide.mine"_s)->click();
    REQUIRE(rig.until([&] { return titleOf(rig, ada) == u"Admiral"_s; }));
    const auto waiting = rig.wait(rig.workspace().ask(WaitingOperations{}));
    CHECK((waiting && waiting->size() == 1));
}

TEST_CASE("what waits is listed, and withdrawn by an undo", "[sync_page]")
{
    SyncRig rig{{u"Ada König"_s}};
    rig.join();
    const Id ada = rig.idOf(u"Ada König"_s);
    REQUIRE(rig.window->showPage(u"sync.waiting"_s));
    CHECK(rig.until([&] { return rig.seen(u"sync.tabs"_s) && !rig.seen(u"waitingList"_s); }));
    setTitle(rig, ada, u"Admiral"_s);
    auto& list = listOf(rig, u"waitingList"_s);
    REQUIRE(rig.until([&] { return list.isVisible() && list.model()->rowCount() == 1; }));
    list.setFocus();
    list.selectRow(0);
    rig.key(Qt::Key_Delete);
    CHECK(rig.until([&] { return titleOf(rig, ada).isEmpty(); }));
}

TEST_CASE("a store without a server says so, and how to join one", "[sync_page]")
{
    SyncRig rig;
    REQUIRE(rig.window->showPage(u"sync"_s));
    REQUIRE(rig.until([&] { return rig.seen(u"sync.joinFirst"_s) != nullptr; }));
    rig.find<QAbstractButton>(u"sync.joinFirst"_s)->click();
    CHECK(rig.until([&] { return rig.seen(u"joinDialog"_s) != nullptr; }));
    rig.key(Qt::Key_Escape);
}
