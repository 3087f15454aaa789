// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody typed outlives the window it was typed in.
#include "core/queries/contact_dashboard.h"
#include "tests/ui/widgets/pseudo_language.h"
#include "tests/ui/widgets/window_rig.h"
#include "ui/window/dashboard.h"

#include <QAbstractButton>
#include <QDockWidget>
#include <QPlainTextEdit>

using namespace kontor;
using namespace kontor::test;
using namespace Qt::StringLiterals;

namespace {

struct LeavingRig : WindowRig {
    LeavingRig() : WindowRig{{u"Ada König"_s}}
    {
        table().setFocus();
        table().goTo(0);
        key(Qt::Key_Return);
        dashboard = find<Dashboard>(u"dashboard"_s);
        REQUIRE(until([&] { return dashboard->isVisible() && dashboard->isSettled(); }));
        contact = dashboard->contact();
        boxes = dashboard;
    }
    /// Another window of the same contact takes the place of the first.
    void openAside()
    {
        key(Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(until([&] { return aside() && aside()->findChild<Dashboard*>()->isSettled(); }));
        boxes = aside()->findChild<Dashboard*>();
    }
    static QWidget* aside()
    {
        for (QWidget* each : QApplication::topLevelWidgets())
            if (each->objectName() == u"contactWindow"_s && each->isVisible()) return each;
        return nullptr;
    }
    void typeEmail(const QString& address)
    {
        boxes->findChild<QAbstractButton*>(u"box.emails.add"_s)->click();
        REQUIRE(until([&] { return box()->isAncestorOf(QApplication::focusWidget()); }));
        type(address);
    }
    QWidget* box() { return boxes->findChild<QDockWidget*>(u"box.emails"_s); }
    QString error()
    {
        for (const QWidget* each : box()->findChildren<QWidget*>(u"error"_s))
            if (each->isVisible()) return each->accessibleName();
        return {};
    }
    QStringList emails()
    {
        const auto data = wait(workspace().ask(ContactDashboard{contact}));
        REQUIRE(data);
        QStringList addresses;
        for (const EmailRow& email : data->emails) addresses << email.address;
        return addresses;
    }

    Dashboard* dashboard;
    Dashboard* boxes;
    Id contact;
};

} // namespace

TEST_CASE("closing the window saves the form in which somebody typed", "[leaving]")
{
    LeavingRig rig;
    rig.find<QLineEdit>(u"keywords.line"_s)->setText(u"brewer"_s);
    rig.typeEmail(u"ada@new.example"_s);
    rig.window->close();
    REQUIRE(rig.until([&] { return !rig.window->isVisible(); }));
    CHECK(rig.emails() == QStringList{u"ada@new.example"_s});
    CHECK(rig.wait(rig.workspace().ask(ContactDashboard{rig.contact}))->keywords.size() == 1);
}

TEST_CASE("a form that cannot be saved keeps the window and says why", "[leaving]")
{
    LeavingRig rig;
    rig.typeEmail(u"no address"_s);
    rig.window->showPage(u"contacts"_s);
    rig.window->close();
    REQUIRE(rig.until([&] { return !rig.error().isEmpty(); }));
    REQUIRE(rig.until([&] { return rig.box()->isAncestorOf(QApplication::focusWidget()); }));
    CHECK(rig.window->isVisible());
    CHECK(rig.dashboard->isVisible());
    rig.window->close(); // not by insisting either
    REQUIRE(rig.until([&] { return !rig.error().isEmpty(); }));
    CHECK(rig.window->isVisible());
    // Escape gives it up: nothing holds the window any more.
    rig.box()->findChild<QLineEdit*>()->setFocus();
    rig.key(Qt::Key_Escape);
    rig.window->close();
    CHECK(rig.until([&] { return !rig.window->isVisible(); }));
    CHECK(rig.emails().isEmpty());
}

TEST_CASE("a keyword that cannot be saved keeps the window and says why", "[leaving]")
{
    LeavingRig rig;
    auto* line = rig.find<QLineEdit>(u"keywords.line"_s);
    const QString tooLong(10'000, u'k');
    line->setText(tooLong);
    rig.window->close();
    REQUIRE(rig.until([&] { return line->hasFocus(); }));
    CHECK(line->text() == tooLong);
    CHECK(rig.window->isVisible());
    rig.key(Qt::Key_Escape);
    rig.window->close();
    CHECK(rig.until([&] { return !rig.window->isVisible(); }));
    CHECK(rig.wait(rig.workspace().ask(ContactDashboard{rig.contact}))->keywords.empty());
}

TEST_CASE("a contact's own window saves its forms, by itself and with the main one", "[leaving]")
{
    LeavingRig rig;
    rig.openAside();
    rig.typeEmail(u"ada@new.example"_s);
    SECTION("by itself") { rig.aside()->close(); }
    SECTION("with the main window")
    {
        rig.window->close();
        CHECK(rig.until([&] { return !rig.window->isVisible(); }));
    }
    REQUIRE(rig.until([&] { return !rig.aside(); }));
    CHECK(rig.emails() == QStringList{u"ada@new.example"_s});
}

TEST_CASE("another language loses neither a note nor a form", "[leaving]")
{
    LeavingRig rig;
    rig.find<QPlainTextEdit>(u"timeline.note"_s)->setPlainText(u"Wants ten"_s);
    rig.typeEmail(u"no address"_s);
    const PseudoLanguage wide;
    // The form that cannot be saved comes first; when it is saved, the window is built anew.
    REQUIRE(rig.until([&] { return !rig.error().isEmpty(); }));
    CHECK_FALSE(PseudoLanguage::isIn(rig.find<QAbstractButton>(u"nav.trash"_s)->text()));
    rig.key(Qt::Key_A, Qt::ControlModifier);
    rig.type(u"ada@new.example"_s);
    rig.key(Qt::Key_Return);
    REQUIRE(rig.until([&] { return PseudoLanguage::isIn(rig.find<QAbstractButton>(u"nav.trash"_s)->text()); }));
    CHECK(rig.find<QPlainTextEdit>(u"timeline.note"_s)->toPlainText() == u"Wants ten"_s);
    CHECK(rig.emails() == QStringList{u"ada@new.example"_s});
}
