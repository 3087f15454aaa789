// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/demo.h"
#include "tests/ui/widgets/pseudo_language.h"
#include "tests/ui/widgets/sync_rig.h"
#include "ui/support/row_table.h"
#include "ui/support/theme.h"

#include <QAction>
#include <QDialog>
#include <QMenu>
#include <QPainter>

using namespace kontor;
using namespace kontor::test;
using namespace Qt::StringLiterals;
using State = ServerStanding::State;

namespace {

void take(SyncRig& rig, const QString& name, qreal scale = 1)
{
    QTest::qWait(400);
    QPixmap picture{rig.window->size() * scale};
    picture.setDevicePixelRatio(scale);
    rig.window->render(&picture);
    QPainter painter{&picture};
    for (QWidget* above : QApplication::topLevelWidgets()) {
        if (above == rig.window.get() || !above->isVisible()) continue;
        const QPoint at = qobject_cast<QDialog*>(above) ? rig.window->rect().center() - above->rect().center()
                                                        : above->pos() - rig.window->pos();
        above->render(&painter, at);
    }
    painter.end();
    REQUIRE(picture.save(qEnvironmentVariable("KONTOR_PICTURES") + u'/' + name + u".png"_s));
}

/// Six kinds of conflicts, and three operations that wait.
void fill(SyncRig& rig)
{
    REQUIRE(WindowRig::wait(rig.workspace().perform(MakeDemo{.contacts = 40}).future));
    const Id ada = rig.add(u"Ada König"_s), ben = rig.add(u"Benedetta Meyer"_s);
    const Id firm = rig.add(u"Donaudampfschifffahrtsgesellschaftskapitänswitwenverein GmbH & Co. KGaA"_s);
    rig.settle();
    REQUIRE(rig.wait(rig.workspace().perform(SetRecord{Entity::Contact, ada, {{u"job_title"_s, u"Commodore"_s}}})));
    rig.join();
    rig.conflict(u"superseded"_s, Entity::Contact, ada, u"job_title"_s, u"Captain"_s, u"Admiral of the fleet"_s);
    rig.conflict(u"superseded"_s, Entity::Contact, firm, u"language"_s, u"de"_s, u"fr"_s);
    rig.contest(ada, ben, u"office@acme.example"_s);
    rig.conflict(u"refused"_s, Entity::Contact, firm, u"legal_name"_s, {}, u"Verein"_s, u"not_allowed"_s);
    rig.conflict(u"deleted"_s, Entity::Contact, ben, u"job_title"_s, {}, u"Head of purchasing"_s);
    for (const QString& name : {u"Zoë Smith"_s, u"Yves Klein"_s}) rig.add(name);
    REQUIRE(rig.wait(rig.workspace().perform(SetRecord{Entity::Contact, ada, {{u"language"_s, u"de"_s}}})));
    rig.addTo(ben, Entity::Email, {{u"address"_s, u"second@acme.example"_s}});
}

void takeAll(SyncRig& rig, const QString& name, qreal scale)
{
    rig.tell({.state = State::Idle});
    REQUIRE(rig.window->showPage(u"sync.attention"_s));
    rig.settle();
    rig.find<Page>(u"page.sync"_s)->takeFocus();
    take(rig, u"sync-attention"_s + name, scale);
    auto* list = rig.find<RowTable>(u"attentionList"_s);
    for (const int row : {2, 3}) {
        list->selectRow(row);
        take(rig, u"sync-attention%1"_s.arg(row) + name, scale);
    }
    REQUIRE(rig.window->showPage(u"sync.waiting"_s));
    rig.settle();
    take(rig, u"sync-waiting"_s + name, scale);
    REQUIRE(rig.window->showPage(u"settings.server"_s));
    rig.tell({.state = State::NeedsLogin, .error = {.code = Errc::Network, .detail = u"session_ended"_s}});
    take(rig, u"sync-settings"_s + name, scale);
    rig.tell({.state = State::Offline, .error = {.code = Errc::Network, .detail = u"unreachable"_s}});
    REQUIRE(rig.window->showPage(u"contacts"_s));
    rig.settle();
    rig.find<QAbstractButton>(u"syncStatus"_s)->click();
    take(rig, u"sync-menu"_s + name, scale);
    rig.find<QMenu>(u"syncMenu"_s)->close();
    rig.find<QAction>(u"act.dialog.join"_s)->trigger();
    take(rig, u"sync-again"_s + name, scale);
    rig.key(Qt::Key_Escape);
    rig.window->openText(u"office@acme.example"_s);
    REQUIRE(rig.until([&] { return rig.seen(u"dashboard"_s) != nullptr; }));
    take(rig, u"sync-dashboard"_s + name, scale);
    REQUIRE(rig.window->showPage(u"contacts"_s));
}

} // namespace

// Not run by itself: KONTOR_PICTURES=folder test_widgets "[sync_pictures]" draws what a person should look at.
TEST_CASE("synchronisation is drawn for somebody to look at", "[.][sync_pictures]")
{
    REQUIRE(qEnvironmentVariableIsSet("KONTOR_PICTURES"));
    QLocale::setDefault(QLocale{u"en_GB"_s});
    applyTheme(*qApp, Theme::Light);
    SyncRig rig;
    rig.find<QAction>(u"act.dialog.join"_s)->trigger();
    take(rig, u"sync-join"_s);
    rig.key(Qt::Key_Escape);
    REQUIRE(rig.window->showPage(u"sync"_s));
    take(rig, u"sync-alone"_s);
    fill(rig);
    takeAll(rig, u"-light"_s, 1);
    applyTheme(*qApp, Theme::Dark);
    takeAll(rig, u"-dark-150"_s, 1.5);
    applyTheme(*qApp, Theme::Light);
}

TEST_CASE("texts of synchronisation that are longer by half still fit", "[sync_page]")
{
    SyncRig rig{{u"Ada König"_s, u"Zoë Smith"_s}};
    const Id ada = rig.idOf(u"Ada König"_s);
    rig.join();
    rig.contest(ada, rig.idOf(u"Zoë Smith"_s), u"office@acme.example"_s);
    rig.conflict(u"superseded"_s, Entity::Contact, ada, u"job_title"_s, u"Captain"_s, u"Admiral"_s);
    const PseudoLanguage longer;
    rig.window->resize(1100, 700);
    REQUIRE(rig.until([&] { return PseudoLanguage::isIn(rig.find<QAbstractButton>(u"nav.trash"_s)->text()); }));
    for (const QString& page : {u"sync.attention"_s, u"sync.waiting"_s, u"settings.server"_s}) {
        REQUIRE(rig.window->showPage(page));
        rig.settle();
        CAPTURE(page.toStdString());
        QTest::qWait(50);
        CHECK(clippedTexts(*rig.window) == QStringList{});
    }
    rig.find<QAction>(u"act.dialog.join"_s)->trigger();
    REQUIRE(rig.until([&] { return rig.seen(u"joinDialog"_s) != nullptr; }));
    QStringList clipped; // as long as the dialog is being laid out
    rig.until([&] { return (clipped = clippedTexts(*rig.find<QWidget>(u"joinDialog"_s))).isEmpty(); });
    CHECK(clipped == QStringList{});
    rig.key(Qt::Key_Escape);
}
