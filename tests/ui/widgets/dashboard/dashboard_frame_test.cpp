// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgets/dashboard_rig.h"
#include "ui/boxes/registry.h"
#include "ui/editors/briefing_dialog.h"
#include "ui/window/dashboard_docks.h"

#include <QAction>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QSet>
#include <QSignalSpy>
#include <QTextBrowser>
#include <QToolButton>

using namespace kontor;
using namespace kontor::test;
using namespace Qt::StringLiterals;

namespace {

void trigger(DashboardRig& rig, const QString& command)
{
    rig.find<QAction>(u"act."_s + command)->trigger();
    DashboardRig::turn(0);
}

/// What ⋮ of a box offers under this text.
void choose(DashboardRig& rig, const QString& key, const QString& text)
{
    auto* menu = rig.find<QToolButton>(u"box."_s + key + u".menu"_s)->menu();
    Q_EMIT menu->aboutToShow();
    for (QAction* action : menu->actions())
        if (action->text() == text) return action->trigger();
    FAIL("the box has no " << text.toStdString());
}

} // namespace

TEST_CASE("another contact brings other data into the same boxes", "[dashboard]")
{
    DashboardRig rig;
    const Id ada = rig.person(u"Ada"_s, u"König"_s), zoe = rig.person(u"Zoë"_s, u"Smith"_s);
    rig.addTo(ada, Entity::Email, {{u"address"_s, u"ada@acme.example"_s}});
    rig.open(ada);
    QDockWidget* emails = rig.box(u"emails"_s);
    const QWidget* content = emails->widget();
    REQUIRE(rig.until([&] { return rig.rows(u"emails"_s).size() == 1; }));
    rig.open(zoe);
    REQUIRE(rig.until([&] { return rig.rows(u"emails"_s).isEmpty(); }));
    CHECK(rig.box(u"emails"_s) == emails);
    CHECK(emails->widget() == content);
}

TEST_CASE("every box is reached by its letter and by F6", "[dashboard]")
{
    DashboardRig rig;
    rig.open(rig.person(u"Ada"_s, u"König"_s));
    for (const BoxInfo& info : allBoxes()) {
        if (!info.jump) continue;
        CAPTURE(info.key);
        rig.jump(Qt::Key(info.jump));
        CHECK(rig.focusIn(QString::fromLatin1(info.key)));
    }
    QSet<QString> reached;
    for (size_t i = 0; i < allBoxes().size(); ++i) {
        rig.key(Qt::Key_F6);
        for (const BoxInfo& info : allBoxes())
            if (rig.focusIn(QString::fromLatin1(info.key))) reached << QString::fromLatin1(info.key);
    }
    CHECK(reached.size() == qsizetype(allBoxes().size())); // Ctrl+J has shown those that were hidden
}

TEST_CASE("lesser boxes stand behind tabs or wait in the menu, other ones for a person than for a business",
          "[dashboard]")
{
    DashboardRig rig;
    auto* docks = rig.find<DashboardDocks>(u"dashboard.docks"_s);
    const auto inFront = [&](const QString& key) {
        return rig.box(key)->isVisible() && rig.box(key)->geometry().right() >= 0;
    };
    rig.open(rig.person(u"Ada"_s, u"König"_s));
    CHECK(docks->tabifiedDockWidgets(rig.box(u"keywords"_s)).contains(rig.box(u"target_market"_s)));
    CHECK(inFront(u"keywords"_s));
    CHECK_FALSE(inFront(u"target_market"_s));
    CHECK(rig.box(u"picture"_s)->isHidden());
    CHECK(rig.box(u"bank"_s)->isHidden());
    rig.open(rig.business(u"Acme"_s));
    CHECK_FALSE(rig.box(u"bank"_s)->isHidden());
    CHECK(rig.box(u"picture"_s)->isHidden());

    SECTION("and the name in the title brings one to the front")
    {
        auto* tab = rig.box(u"keywords"_s)->findChild<QAbstractButton*>(u"box.target_market.tab"_s);
        REQUIRE(tab);
        tab->click();
        DashboardRig::turn(0);
        CHECK(inFront(u"target_market"_s));
        CHECK_FALSE(inFront(u"keywords"_s));
        CHECK(rig.focusIn(u"target_market"_s));
    }
    SECTION("and the button above shows one that is hidden")
    {
        rig.find<QToolButton>(u"dashboard.boxes"_s)->click();
        rig.find<QAction>(u"box.picture.shown"_s)->trigger();
        DashboardRig::turn(0);
        CHECK(inFront(u"picture"_s));
    }
}

TEST_CASE("where three columns have no room there are two, and the history keeps its width", "[dashboard]")
{
    DashboardRig rig;
    rig.dashboard().resize(740, 640);
    rig.open(rig.business(u"Acme"_s));
    auto* docks = rig.find<DashboardDocks>(u"dashboard.docks"_s);
    DashboardRig::turn(0);
    CHECK(docks->dockWidgetArea(rig.box(u"tasks"_s)) == Qt::LeftDockWidgetArea);
    CHECK(rig.box(u"timeline"_s)->width() >= 400);
    rig.dashboard().resize(1280, 640);
    DashboardRig::turn(0);
    CHECK(docks->dockWidgetArea(rig.box(u"tasks"_s)) == Qt::RightDockWidgetArea);
    CHECK(rig.box(u"timeline"_s)->width() >= 560);
}

TEST_CASE("a side whose boxes need more than its share comes to rest", "[dashboard]")
{
    struct Requests : QObject {
        int count = 0;
        bool eventFilter(QObject*, QEvent* event) override
        {
            count += event->type() == QEvent::LayoutRequest;
            return false;
        }
    };
    DashboardRig rig;
    rig.open(rig.person(u"Ada"_s, u"König"_s));
    for (int i = 0; i < 100; ++i) DashboardRig::turn(0);
    Requests requests;
    rig.find<QMainWindow>(u"dashboard.docks"_s)->installEventFilter(&requests);
    rig.box(u"emails"_s)->widget()->setMinimumWidth(420);
    for (int i = 0; i < 300; ++i) DashboardRig::turn(0);
    CHECK(rig.box(u"emails"_s)->width() >= 420);
    CHECK(requests.count < 30); // an answer that asks again would have one each turn
    // With room again, the side is as wide as it was to be.
    rig.box(u"emails"_s)->widget()->setMinimumWidth(0);
    CHECK(rig.until([&] { return rig.box(u"emails"_s)->width() < 420; }));
}

TEST_CASE("boxes move, hide, share a place and float, and the arrangement is kept for each type", "[dashboard]")
{
    DashboardRig rig;
    const Id ada = rig.person(u"Ada"_s, u"König"_s), acme = rig.business(u"Acme"_s);
    auto* docks = rig.find<DashboardDocks>(u"dashboard.docks"_s);
    rig.open(ada);
    REQUIRE(docks->dockWidgetArea(rig.box(u"phones"_s)) == Qt::LeftDockWidgetArea);
    choose(rig, u"phones"_s, u"Move to the right column"_s);
    CHECK(docks->dockWidgetArea(rig.box(u"phones"_s)) == Qt::RightDockWidgetArea);
    trigger(rig, u"box.links"_s);
    CHECK(rig.box(u"links"_s)->isHidden());
    choose(rig, u"tasks"_s, u"Float"_s);
    CHECK(rig.box(u"tasks"_s)->isFloating());
    rig.turn(400); // remembered a moment after the last change

    rig.open(acme);
    CHECK(docks->dockWidgetArea(rig.box(u"phones"_s)) == Qt::LeftDockWidgetArea);
    CHECK_FALSE(rig.box(u"links"_s)->isHidden());
    CHECK_FALSE(rig.box(u"tasks"_s)->isFloating());
    rig.open(ada);
    CHECK(docks->dockWidgetArea(rig.box(u"phones"_s)) == Qt::RightDockWidgetArea);
    CHECK(rig.box(u"links"_s)->isHidden());
    CHECK(rig.box(u"tasks"_s)->isFloating());

    SECTION("and put back as they were at first")
    {
        trigger(rig, u"layout.reset"_s);
        CHECK(docks->dockWidgetArea(rig.box(u"phones"_s)) == Qt::LeftDockWidgetArea);
        CHECK_FALSE(rig.box(u"links"_s)->isHidden());
        CHECK_FALSE(rig.box(u"tasks"_s)->isFloating());
    }
    SECTION("or kept under a name")
    {
        docks->saveLayout(u"Calls"_s);
        trigger(rig, u"layout.reset"_s);
        CHECK(docks->layouts() == QStringList{u"Calls"_s});
        docks->applyLayout(u"Calls"_s);
        CHECK(docks->dockWidgetArea(rig.box(u"phones"_s)) == Qt::RightDockWidgetArea);
        CHECK(rig.box(u"links"_s)->isHidden());
        rig.open(acme);
        CHECK(docks->layouts().isEmpty()); // a business has its own
        rig.open(ada);
        docks->removeLayout(u"Calls"_s);
        CHECK(docks->layouts().isEmpty());
    }
}

TEST_CASE("a box that floated on a screen that is gone is on one that is there", "[dashboard]")
{
    DashboardRig rig;
    const Id ada = rig.person(u"Ada"_s, u"König"_s);
    rig.open(ada);
    choose(rig, u"tasks"_s, u"Float"_s);
    rig.box(u"tasks"_s)->move(20'000, 20'000);
    rig.dashboard().hide();
    rig.dashboard().show();
    DashboardRig::turn(0);
    CHECK(QGuiApplication::primaryScreen()->availableGeometry().contains(rig.box(u"tasks"_s)->geometry()));
}

TEST_CASE("the header says what comes next, in words as well as in colour", "[dashboard]")
{
    DashboardRig rig;
    const Id ada = rig.person(u"Ada"_s, u"König"_s);
    rig.open(ada);
    const auto next = [&] { return rig.find<QWidget>(u"dashboard.nextTask"_s)->accessibleName(); };
    CHECK(rig.until([&] { return next() == u"nothing planned"_s; }));
    const QDate today = QDate::currentDate();
    const Id task =
        rig.addTo(ada, Entity::Task, {{u"title"_s, u"Call"_s}, {u"due"_s, today.addDays(-1).toString(Qt::ISODate)}});
    CHECK(rig.until([&] { return next() == u"next: Call, overdue since yesterday"_s; }));
    rig.set(Entity::Task, task, {{u"due"_s, today.toString(Qt::ISODate)}});
    CHECK(rig.until([&] { return next() == u"next: Call, today"_s; }));
}

TEST_CASE("a contact of the wrong type is recreated from the menu, and the new one is asked for", "[dashboard]")
{
    DashboardRig rig;
    const Id ada = rig.person(u"Bright"_s, u"Brewery"_s);
    rig.set(Entity::Contact, ada, {{u"birthday"_s, u"1984-02-29"_s}});
    rig.open(ada);
    QSignalSpy asked{&rig.dashboard(), &Dashboard::openContact};
    rig.find<QToolButton>(u"dashboard.more"_s)->click();
    rig.find<QAction>(u"contact.recreate"_s)->trigger();
    QMessageBox* box = nullptr;
    REQUIRE(
        rig.until([&] { return (box = rig.dashboard().findChild<QMessageBox*>(u"recreateContact"_s)) != nullptr; }));
    CHECK(box->informativeText().contains(u"Birthday"_s));
    box->defaultButton()->click();
    REQUIRE(rig.until([&] { return asked.count() == 1; }));
    CHECK(rig.data(asked.front().front().value<Id>()).head.type == u"business"_s);
}

TEST_CASE("what the header's menu does with a contact is a command, offered where it can be done", "[dashboard]")
{
    DashboardRig rig;
    const Id ada = rig.person(u"Ada"_s, u"König"_s);
    rig.open(ada);
    const auto command = [&](const QString& name) { return rig.find<QAction>(u"act.contact."_s + name); };
    const QStringList changes{u"relationship"_s, u"picture"_s, u"recreate"_s, u"duplicates"_s, u"account"_s};
    for (const QString& name : changes) CHECK(rig.until([&] { return command(name)->isEnabled(); }));
    rig.find<QToolButton>(u"dashboard.more"_s)->click();
    int deeds = 0;
    for (const QAction* action : rig.dashboard().findChildren<QAction*>()) {
        if (!action->objectName().startsWith("contact."_L1)) continue;
        CAPTURE(action->objectName().toStdString());
        CHECK(rig.dashboard().findChild<QAction*>(u"act."_s + action->objectName()));
        ++deeds;
    }
    CHECK(deeds >= 5);
    rig.key(Qt::Key_Escape);

    // By keys alone: the first stage that can be chosen.
    command(u"relationship"_s)->trigger();
    REQUIRE(rig.find<QMenu>(u"contact.relationships"_s)->isVisible());
    rig.key(Qt::Key_Return);
    CHECK(rig.until([&] { return rig.data(ada).head.relationships.size() == 1; }));
    command(u"picture"_s)->trigger();
    REQUIRE(rig.find<QMenu>(u"dashboard.pictureMenu"_s)->isVisible());
    rig.key(Qt::Key_Escape);
    QSignalSpy sought{&rig.dashboard(), &Dashboard::duplicatesRequested};
    command(u"duplicates"_s)->trigger();
    CHECK(sought.count() == 1);

    rig.open(rig.business(u"Braukunst GmbH"_s));
    CHECK(rig.until([&] { return command(u"recreate"_s)->isEnabled(); }));
    CHECK_FALSE(command(u"account"_s)->isEnabled());
    REQUIRE(rig.wait(rig.workspace().perform(DeleteContacts{{ada}})));
    rig.open(ada);
    for (const QString& name : changes) CHECK(rig.until([&] { return !command(name)->isEnabled(); }));
}

TEST_CASE("a briefing is one page to print, with where the contact is", "[dashboard][briefing]")
{
    DashboardRig rig;
    const Id ada = rig.person(u"Ada"_s, u"König"_s);
    rig.addTo(ada, Entity::Location, {{u"city"_s, u"Ulm"_s}, {u"lat"_s, u"48.4"_s}, {u"lon"_s, u"9.99"_s}});
    rig.addTo(ada, Entity::Task, {{u"title"_s, u"Send the offer"_s}});
    rig.open(ada);
    trigger(rig, u"contact.briefing"_s);
    auto* briefing = rig.find<BriefingDialog>(u"briefing"_s);
    REQUIRE(rig.until([&] { return briefing->isComplete(); }));
    auto* text = rig.find<QTextBrowser>(u"briefing.text"_s);
    CHECK(text->toPlainText().contains(u"Send the offer"_s));
    CHECK(text->toHtml().contains(u"map:0"_s));
    QTemporaryDir folder;
    briefing->savePdf(folder.filePath(u"visit.pdf"_s));
    QFile pdf{folder.filePath(u"visit.pdf"_s)};
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.read(5) == "%PDF-");
    if (qEnvironmentVariableIsSet("KONTOR_PICTURES"))
        briefing->savePdf(qEnvironmentVariable("KONTOR_PICTURES") + u"/briefing.pdf"_s);
    briefing->close();
}
