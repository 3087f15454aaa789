// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How events become lines, which of them can be asked for, and what their marks say.
#include "core/store/event_index.h"
#include "core/store/sync_ledger.h"
#include "tests/ui/widgets/dashboard_rig.h"
#include "tests/ui/widgets/sync_rig.h"
#include "ui/boxes/timeline/history_filter.h"
#include "ui/boxes/timeline/history_lines.h"
#include "ui/delegates/event_delegate.h"
#include "ui/text/event_text.h"

#include <QAction>
#include <QDateTime>
#include <QMenu>
#include <QTabBar>

#include <set>

using namespace Qt::StringLiterals;
using namespace kontor;
using namespace kontor::test;

namespace {

Event change(qint64 no, qint64 at, const QString& what, const QString& from = {}, const QString& to = {})
{
    Event event{.no = no, .at = at, .type = u"data_change"_s, .tab = u"data"_s};
    event.entity = u"contact"_s;
    event.what = what;
    if (what == u"set") event.changes = {{u"contact.first_name"_s, from, to}};
    return event;
}

} // namespace

TEST_CASE("a sitting tells what it comes to, and nothing where that is nothing", "[boxes][history]")
{
    const qint64 now = QDateTime{{2026, 11, 21}, {12, 0}}.toMSecsSinceEpoch();
    const QDate today{2026, 11, 21};
    const auto texts = [&](const std::vector<Event>& events) {
        QStringList found;
        for (const auto& line : historyLines(events, today)) found << line.text;
        return found;
    };
    CHECK(texts({change(3, now, u"set"_s, u"B"_s, u"A"_s), change(2, now - 1000, u"set"_s, u"A"_s, u"B"_s)}).isEmpty());
    CHECK(texts({change(1, now, u"set"_s, u"A"_s, u"A"_s)}).size() == 2); // one alone is told as it is

    const Id first = Id::make(1), second = Id::make(2);
    const auto email = [&](qint64 no, const QString& what, const Id& row) {
        Event event = change(no, now + no, what);
        event.entity = u"email"_s;
        event.row = row;
        event.subject = u"ada@x.example"_s;
        if (what == u"set") event.changes = {{u"email.address"_s, u"a@x.example"_s, u"ada@x.example"_s}};
        return event;
    };
    // Added and put right is added; deleted and restored is nothing, and so is added and deleted.
    CHECK(texts({email(2, u"set"_s, first), email(1, u"create"_s, first)}) ==
          QStringList{u"Today"_s, u"Email added: ada@x.example"_s});
    CHECK(texts({email(2, u"restore"_s, first), email(1, u"delete"_s, first)}).isEmpty());
    CHECK(texts({email(3, u"delete"_s, first), email(2, u"set"_s, first), email(1, u"create"_s, first)}).isEmpty());
    CHECK(texts({email(3, u"delete"_s, first), email(2, u"set"_s, first), email(1, u"create"_s, second)}) ==
          QStringList{u"Today"_s, u"Email deleted: ada@x.example\nEmail added: ada@x.example"_s});
    // That a contact was made is a line of its own: what was edited at once after it can be reverted.
    CHECK(texts({change(2, now, u"set"_s, {}, u"Ada"_s), change(1, now - 1000, u"create"_s)}) ==
          QStringList{u"Today"_s, u"First name: (empty) → Ada"_s, u"Contact created"_s});
    // Another contact's edits are another sitting.
    std::vector<Event> two{change(3, now, u"set"_s, u"B"_s, u"A"_s), change(2, now - 1000, u"set"_s, u"A"_s, u"B"_s)};
    two[0].contact = Id::make(1);
    CHECK(texts(two).size() == 3);
}

TEST_CASE("every type of event that can come about can be chosen", "[boxes][history]")
{
    std::set<QString> types{u"call_in"_s}; // the pen knows the direction
    for (const EntityInfo& info : allEntities())
        for (const OpKind kind : {OpKind::Create, OpKind::Set})
            for (const bool importing : {false, true})
                for (const std::vector<Change>& changes :
                     {std::vector<Change>{}, std::vector<Change>{{Contact::MergedInto, {}, Value{Id::make(1)}}},
                      std::vector<Change>{{Task::State, {}, Value{u"done"_s}}}})
                    types.insert(eventTypeOf(info.entity, kind, changes, importing));
    types.erase(QString{});
    CHECK(types.size() > 7);
    DashboardRig rig;
    HistoryFilter filter{rig.workspace()};
    std::set<QString> offered;
    for (const int tab : {1, 0}) {
        filter.findChild<QTabBar*>(u"timeline.tabs"_s)->setCurrentIndex(tab);
        for (const QMenu* menu : filter.findChildren<QMenu*>())
            for (const QAction* action : menu->actions())
                if (action->isCheckable() && types.contains(action->data().toString()))
                    offered.insert(action->data().toString());
    }
    CHECK(offered == types);
}

TEST_CASE("what is chosen of the history and stands behind both tabs stays chosen", "[boxes][history]")
{
    DashboardRig rig;
    HistoryFilter filter{rig.workspace()};
    filter.setBusiness(true);
    const auto check = [&](const QString& text) {
        for (QAction* action : filter.findChildren<QAction*>())
            if (action->text() == text) return action->setChecked(true);
        FAIL(text.toStdString());
    };
    auto* tabs = filter.findChild<QTabBar*>(u"timeline.tabs"_s);
    check(u"Also of its contact persons"_s);
    check(eventTypeLabel(u"note"_s));
    tabs->setCurrentIndex(1);
    CHECK(filter.question().includeContactPersons);
    CHECK(filter.question().types.isEmpty()); // there are no notes behind this tab
    tabs->setCurrentIndex(0);
    CHECK(filter.question().includeContactPersons);
    filter.reset();
    CHECK_FALSE(filter.question().includeContactPersons);
}

TEST_CASE("what waits for the server is marked in the history until it is acknowledged", "[boxes][history]")
{
    SyncRig rig{{u"Ada König"_s}};
    const Id ada = rig.idOf(u"Ada König"_s);
    const Id note = rig.addTo(ada, Entity::Note, {{u"text"_s, u"before"_s}});
    rig.join();
    rig.addTo(ada, Entity::Note, {{u"text"_s, u"since"_s}});
    HistoryModel model{rig.workspace()};
    model.ask({.contact = ada, .tab = u"focus"_s});
    const auto marks = [&] {
        QStringList found;
        for (int row = 0; row < model.rowCount(); ++row)
            if (const QModelIndex index = model.index(row); !index.data(EventRole::IsDay).toBool())
                found << index.data(EventRole::Mark).toString();
        return found;
    };
    REQUIRE(rig.until([&] { return marks() == QStringList{u"waiting"_s, {}}; }));
    CHECK(model.index(1).data(Qt::AccessibleTextRole).toString().endsWith(u"waits to be sent"_s));
    // An older event of a row that waits for something newer does not.
    REQUIRE(rig.wait(rig.workspace().perform(SetRecord{Entity::Note, note, {{u"text"_s, u"before, better"_s}}})));
    REQUIRE(rig.until([&] { return marks() == QStringList{u"waiting"_s, u"waiting"_s, {}}; }));
    REQUIRE(rig.wait(rig.workspace().maintain([](Store& store) {
        return store.together([&]() -> Status { return store.sync().changeStates(u"pending"_s, u"acked"_s); });
    })));
    rig.tell({.state = ServerStanding::State::Idle});
    CHECK(rig.until([&] { return marks() == QStringList{{}, {}, {}}; }));
}
