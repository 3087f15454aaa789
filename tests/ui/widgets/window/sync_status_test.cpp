// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgets/sync_rig.h"
#include "ui/text/standing_text.h"

#include <QAction>
#include <QMenu>

using namespace kontor;
using namespace kontor::test;
using namespace Qt::StringLiterals;
using State = ServerStanding::State;

namespace {

QStringList menuOf(SyncRig& rig)
{
    rig.find<QAbstractButton>(u"syncStatus"_s)->click();
    QStringList names;
    auto* menu = rig.find<QMenu>(u"syncMenu"_s);
    for (const QAction* action : menu->actions())
        if (!action->objectName().isEmpty()) names << action->objectName();
    menu->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return names;
}

} // namespace

TEST_CASE("the status says in words how the store stands to its server", "[sync_status]")
{
    QLocale::setDefault(QLocale{u"en_GB"_s});
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const QString time = QLocale{}.toString(QDateTime::fromMSecsSinceEpoch(now).time(), QLocale::ShortFormat);
    CHECK(standingLabel({}) == u"On this computer"_s);
    CHECK(standingLabel({.state = State::Idle}) == u"Not synced yet"_s);
    CHECK(standingLabel({.state = State::Idle, .lastSync = now}) == u"Synced "_s + time);
    CHECK(standingLabel({.state = State::Idle, .waiting = 3, .lastSync = now}) == u"3 waiting · synced "_s + time);
    CHECK(standingLabel({.state = State::Idle, .waiting = 3, .attention = 2}) ==
          u"2 to decide · 3 waiting · not synced yet"_s);
    CHECK(standingLabel({.state = State::Offline, .waiting = 3}, now) == u"3 waiting · no connection since "_s + time);
    CHECK(standingLabel({.state = State::NeedsLogin}) == u"Log in again"_s);
    // Words come and go with nothing that somebody could do about it.
    CHECK(standingLabel({.state = State::Working, .lastSync = now}) ==
          standingLabel({.state = State::Idle, .lastSync = now}));

    // Every state has a sentence of its own, and a mark that is more than a colour.
    QStringList sentences, icons;
    for (const ServerStanding& standing :
         {ServerStanding{}, ServerStanding{.state = State::Idle}, ServerStanding{.state = State::Idle, .waiting = 1},
          ServerStanding{.state = State::Idle, .attention = 1},
          ServerStanding{.state = State::Offline, .error = {.code = Errc::Network, .detail = u"unreachable"_s}},
          ServerStanding{.state = State::NeedsLogin, .error = {.code = Errc::Network, .detail = u"session_ended"_s}}}) {
        CHECK(standingSentence(standing).endsWith(u'.'));
        CHECK_FALSE(sentences.contains(standingSentence(standing)));
        CHECK_FALSE(icons.contains(standingIcon(standing)));
        sentences << standingSentence(standing);
        icons << standingIcon(standing);
    }
}

TEST_CASE("the status offers what can be done as things stand", "[sync_status]")
{
    SyncRig rig{{u"Ada König"_s}};
    REQUIRE(rig.until([&] { return rig.text(u"syncStatus"_s) == u"On this computer"_s; }));
    CHECK(menuOf(rig) == QStringList{u"sync.join"_s, u"sync.changes"_s});
    rig.join();
    REQUIRE(rig.until([&] { return rig.text(u"syncStatus"_s).startsWith(u"Synced "_s); }));
    CHECK(menuOf(rig) == QStringList{u"sync.now"_s, u"sync.attention"_s, u"sync.waiting"_s, u"sync.settings"_s});

    // Work goes on without a connection, and the number says what waits.
    rig.tell({.state = State::Offline, .error = {.code = Errc::Network, .detail = u"unreachable"_s}});
    rig.add(u"Zoë Smith"_s);
    REQUIRE(rig.until([&] { return rig.text(u"syncStatus"_s).startsWith(u"1 waiting · no connection since "_s); }));
    // Trying again changes nothing that is seen.
    rig.tell({.state = State::Working});
    CHECK(rig.text(u"syncStatus"_s).startsWith(u"1 waiting · no connection since "_s));

    rig.tell({.state = State::NeedsLogin, .error = {.code = Errc::Network, .detail = u"session_ended"_s}});
    CHECK(rig.text(u"syncStatus"_s).endsWith(u"log in again"_s));
    CHECK(menuOf(rig).startsWith(u"sync.login"_s));
    CHECK(rig.find<QAbstractButton>(u"syncStatus"_s)->toolTip().contains(u"password"_s));
}

TEST_CASE("from the status to what waits and what there is to decide", "[sync_status]")
{
    SyncRig rig{{u"Ada König"_s}};
    rig.join();
    REQUIRE(rig.until([&] { return rig.text(u"syncStatus"_s).startsWith(u"Synced"_s); }));
    rig.find<QAbstractButton>(u"syncStatus"_s)->click();
    rig.find<QAction>(u"sync.waiting"_s)->trigger();
    REQUIRE(rig.until([&] { return rig.seen(u"page.sync"_s) && rig.seen(u"sync.tabs"_s); }));
    rig.find<QAction>(u"act.page.contacts"_s)->trigger();
    CHECK(rig.until([&] { return rig.table().isVisible(); }));
}
