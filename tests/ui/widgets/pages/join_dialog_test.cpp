// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgets/sync_rig.h"
#include "ui/window/first_start.h"

#include <QAction>
#include <QMessageBox>

using namespace kontor;
using namespace kontor::test;
using namespace Qt::StringLiterals;

namespace {

void fill(SyncRig& rig, const QString& url)
{
    rig.find<QLineEdit>(u"join.url"_s)->setText(url);
    rig.find<QLineEdit>(u"join.user"_s)->setText(u"ada@acme.example"_s);
    rig.find<QLineEdit>(u"join.password"_s)->setText(u"correct horse battery"_s);
}

QString errorOf(SyncRig& rig)
{
    for (QWidget* error : rig.find<QWidget>(u"joinDialog"_s)->findChildren<QWidget*>(u"error"_s))
        if (error->isVisible()) return error->accessibleName();
    return {};
}

} // namespace

TEST_CASE("joining tells what becomes of the data, and every failure in one sentence", "[join_dialog]")
{
    SyncRig rig{{u"Ada König"_s, u"Zoë Smith"_s}};
    rig.find<QAction>(u"act.dialog.join"_s)->trigger();
    REQUIRE(rig.until([&] { return rig.seen(u"joinDialog"_s) != nullptr; }));
    CHECK(rig.until([&] { return rig.text(u"join.terms"_s).contains(u"(2 contacts)"_s); }));
    auto* go = rig.find<QAbstractButton>(u"join.go"_s);

    go->click(); // nothing typed yet
    CHECK_FALSE(errorOf(rig).isEmpty());

    fill(rig, u"http://kontor.example.org"_s); // in the clear, over the network
    go->click();
    REQUIRE(rig.until([&] { return go->isEnabled(); }));
    CHECK(errorOf(rig).contains(u"https"_s));

    fill(rig, u"http://127.0.0.1:1"_s); // nobody answers
    go->click();
    REQUIRE(rig.until([&] { return go->isEnabled(); }));
    CHECK(errorOf(rig).contains(u"reached"_s));
    CHECK(rig.find<QLineEdit>(u"join.password"_s)->text() == u"correct horse battery"_s);
    CHECK(rig.seen(u"join.terms"_s)); // still at the form, and nothing has changed
    REQUIRE(rig.until([&] { return rig.text(u"syncStatus"_s) == u"On this computer"_s; }));
    rig.key(Qt::Key_Escape);
    CHECK(rig.until([&] { return !rig.seen(u"joinDialog"_s); }));
}

TEST_CASE("joining counts archived contacts apart, as the list does not show them", "[join_dialog]")
{
    SyncRig rig{{u"Ada König"_s, u"Zoë Smith"_s}};
    REQUIRE(rig.wait(
        rig.workspace().perform(SetRecord{Entity::Contact, rig.idOf(u"Zoë Smith"_s), {{u"archived"_s, u"yes"_s}}})));
    rig.find<QAction>(u"act.dialog.join"_s)->trigger();
    REQUIRE(rig.until([&] { return rig.seen(u"joinDialog"_s) != nullptr; }));
    CHECK(rig.until([&] { return rig.text(u"join.terms"_s).contains(u"(2 contacts, 1 of them archived)"_s); }));
    rig.key(Qt::Key_Escape);
}

TEST_CASE("a store that has joined is asked for its password alone", "[join_dialog]")
{
    SyncRig rig{{u"Ada König"_s}};
    rig.join();
    REQUIRE(rig.window->showPage(u"settings.server"_s));
    REQUIRE(rig.until([&] { return rig.seen(u"settings.server.login"_s) != nullptr; }));
    CHECK(rig.text(u"settings.server.organisation"_s) == u"Acme"_s);
    CHECK_FALSE(rig.seen(u"settings.server.join"_s));
    rig.find<QAbstractButton>(u"settings.server.login"_s)->click();
    REQUIRE(rig.until([&] {
        return rig.seen(u"join.url"_s) && rig.find<QLineEdit>(u"join.url"_s)->isReadOnly() &&
               rig.find<QLineEdit>(u"join.password"_s)->hasFocus();
    }));
    CHECK(rig.find<QLineEdit>(u"join.url"_s)->text() == u"https://kontor.acme.example"_s);
    rig.key(Qt::Key_Escape);
}

TEST_CASE("leaving an organisation is asked for once, and keeps all data", "[join_dialog]")
{
    SyncRig rig{{u"Ada König"_s}};
    rig.join();
    rig.add(u"Zoë Smith"_s);
    REQUIRE(rig.window->showPage(u"settings.server"_s));
    REQUIRE(rig.until([&] { return rig.seen(u"settings.server.leave"_s) != nullptr; }));
    REQUIRE(rig.until([&] { return rig.text(u"syncStatus"_s).startsWith(u"1 waiting"_s); }));
    rig.find<QAbstractButton>(u"settings.server.leave"_s)->click();
    auto* question = rig.find<QMessageBox>(u"leaveQuestion"_s);
    CHECK(question->informativeText().contains(u"stays on this computer"_s));
    CHECK(question->informativeText().contains(u"Not sent yet: 1"_s));
    rig.key(Qt::Key_Return);
    REQUIRE(rig.until([&] { return rig.seen(u"settings.server.join"_s) != nullptr; }));
    CHECK(rig.until([&] { return rig.text(u"syncStatus"_s) == u"On this computer"_s; }));
    REQUIRE(rig.window->showPage(u"contacts"_s));
    CHECK(rig.untilNames({u"Ada König"_s, u"Zoë Smith"_s}));
}

TEST_CASE("the first start offers to join an organisation", "[join_dialog]")
{
    FirstStart page;
    std::optional<FirstStart::Begin> begun;
    QObject::connect(&page, &FirstStart::chosen, [&](const NewStore&, FirstStart::Begin begin) { begun = begin; });
    auto* join = page.findChild<QAbstractButton*>(u"startJoin"_s);
    REQUIRE(join);
    join->click();
    CHECK(begun == FirstStart::Begin::Join);
}
