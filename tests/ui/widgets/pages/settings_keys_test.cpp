// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Every section of the settings from start to end without a mouse.
#include "core/queries/administration.h"
#include "core/queries/organisation_record.h"
#include "tests/support/geo_service.h"
#include "tests/ui/widgets/keys.h"
#include "ui/support/command.h"
#include "ui/support/dialler.h"
#include "ui/support/row_table.h"

#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QContextMenuEvent>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSpinBox>

using namespace kontor;
using namespace kontor::test;
using namespace Qt::StringLiterals;

namespace {

QStringList shown(WindowRig& rig, const QString& section, int column = 0)
{
    QStringList texts;
    const auto* model = rig.find<RowTable>(u"settings.%1.list"_s.arg(section))->model();
    for (int row = 0; row < model->rowCount(); ++row) texts << model->index(row, column).data().toString();
    return texts;
}

bool untilShown(WindowRig& rig, const QString& section, const QStringList& wanted, int column = 0)
{
    const bool come = rig.until([&] { return shown(rig, section, column) == wanted; });
    if (!come) UNSCOPED_INFO("the list is: " << shown(rig, section, column).join(u" | "_s).toStdString());
    return come;
}

/// The form is open and has the keyboard.
void untilForm(WindowRig& rig, const QString& section)
{
    const QString name = u"settings.%1.sheet"_s.arg(section);
    REQUIRE(rig.until([&] { return rig.seen(name) && rig.seen(name)->isAncestorOf(QApplication::focusWidget()); }));
}

/// Ctrl+S, and the keyboard is in the list again.
void save(WindowRig& rig, const QString& section)
{
    rig.key(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(rig.until([&] { return !rig.seen(u"settings.%1.sheet"_s.arg(section)); }));
    REQUIRE(rig.until(
        [&] { return rig.find<QWidget>(u"page.settings."_s + section)->isAncestorOf(QApplication::focusWidget()); }));
}

QString organisation(WindowRig& rig, const QString& field)
{
    return rig.wait(rig.workspace().ask(OrganisationRecord{}))->texts.value(field);
}

} // namespace

TEST_CASE("a category is added, renamed, deleted and brought back by keys alone", "[settings_keys]")
{
    WindowRig rig;
    goToSection(rig, u"categories"_s, u"categories"_s);
    rig.key(Qt::Key_N, Qt::ControlModifier);
    untilForm(rig, u"categories"_s);
    rig.type(u"Dealer"_s);
    rig.key(Qt::Key_Tab);
    rig.type(u"Sells on"_s);
    save(rig, u"categories"_s);
    REQUIRE(untilShown(rig, u"categories"_s, {u"Dealer"_s}));
    tabTo(rig, u"settings.categories.list"_s);
    rig.key(Qt::Key_F2);
    untilForm(rig, u"categories"_s);
    rig.key(Qt::Key_A, Qt::ControlModifier);
    rig.type(u"Wholesaler"_s);
    save(rig, u"categories"_s);
    REQUIRE(untilShown(rig, u"categories"_s, {u"Wholesaler"_s}));
    rig.key(Qt::Key_Delete);
    REQUIRE(rig.until([&] { return QApplication::activeModalWidget() != nullptr; }));
    rig.key(Qt::Key_Return);
    REQUIRE(untilShown(rig, u"categories"_s, {}));
    rig.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(untilShown(rig, u"categories"_s, {u"Wholesaler"_s}));
}

TEST_CASE("a team is renamed, and a form is left without a trace, by keys alone", "[settings_keys]")
{
    WindowRig rig;
    goToSection(rig, u"teams"_s, u"teams"_s);
    rig.key(Qt::Key_N, Qt::ControlModifier);
    untilForm(rig, u"teams"_s);
    rig.type(u"Nord"_s);
    save(rig, u"teams"_s);
    REQUIRE(untilShown(rig, u"teams"_s, {u"Nord"_s}));
    tabTo(rig, u"settings.teams.list"_s);
    rig.key(Qt::Key_Return);
    untilForm(rig, u"teams"_s);
    rig.type(u"Nothing of this stays"_s);
    rig.key(Qt::Key_Escape);
    REQUIRE(rig.until([&] { return !rig.seen(u"settings.teams.sheet"_s); }));
    CHECK(rig.find<QWidget>(u"settings.teams.list"_s)->hasFocus());
    rig.key(Qt::Key_F2);
    untilForm(rig, u"teams"_s);
    rig.key(Qt::Key_End);
    rig.type(u"west"_s);
    save(rig, u"teams"_s);
    CHECK(untilShown(rig, u"teams"_s, {u"Nordwest"_s}));
}

TEST_CASE("an employee is added and found again by keys alone", "[settings_keys]")
{
    WindowRig rig;
    goToSection(rig, u"employees"_s, u"employees"_s);
    rig.key(Qt::Key_N, Qt::ControlModifier);
    untilForm(rig, u"employees"_s);
    rig.type(u"Ben Berg"_s);
    rig.key(Qt::Key_Tab);
    rig.type(u"ben@acme.example"_s);
    save(rig, u"employees"_s);
    REQUIRE(untilShown(rig, u"employees"_s, {u"Ada König"_s, u"Ben Berg"_s}));
    // Shift+Tab leads from the list to its search.
    for (int steps = 0; steps < 8 && !rig.find<QWidget>(u"settings.employees.search"_s)->hasFocus(); ++steps)
        rig.key(Qt::Key_Backtab, Qt::ShiftModifier);
    REQUIRE(rig.find<QWidget>(u"settings.employees.search"_s)->hasFocus());
    rig.type(u"berg"_s);
    CHECK(untilShown(rig, u"employees"_s, {u"Ben Berg"_s}));
    tabTo(rig, u"settings.employees.inactive"_s);
    rig.key(Qt::Key_Space);
    CHECK(rig.find<QCheckBox>(u"settings.employees.inactive"_s)->isChecked());
}

TEST_CASE("fields are defined, moved and reached through the menu by keys alone", "[settings_keys]")
{
    WindowRig rig;
    goToSection(rig, u"custom fields"_s, u"fields"_s);
    for (const QString& label : {u"Size"_s, u"Class"_s}) {
        rig.key(Qt::Key_N, Qt::ControlModifier);
        untilForm(rig, u"fields"_s);
        rig.type(label);
        save(rig, u"fields"_s);
        REQUIRE(rig.until([&] { return shown(rig, u"fields"_s).contains(label); }));
    }
    REQUIRE(untilShown(rig, u"fields"_s, {u"Size"_s, u"Class"_s}));
    tabTo(rig, u"settings.fields.list"_s);
    rig.key(Qt::Key_End);
    rig.key(Qt::Key_Home);
    QContextMenuEvent asked{QContextMenuEvent::Keyboard, {}, {}}; // the menu key, as the system reports it
    QApplication::sendEvent(rig.find<RowTable>(u"settings.fields.list"_s)->viewport(), &asked);
    REQUIRE(rig.until([&] { return QApplication::activePopupWidget() != nullptr; }));
    for (int steps = 0; steps < 6; ++steps) {
        const auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        REQUIRE(menu);
        if (menu->activeAction() && menu->activeAction()->text() == u"Down"_s) break;
        rig.key(Qt::Key_Down);
    }
    rig.key(Qt::Key_Return);
    CHECK(untilShown(rig, u"fields"_s, {u"Class"_s, u"Size"_s}));
    // In a narrow window what stands behind the dots.
    rig.window->resize(860, 560);
    REQUIRE(rig.until([&] { return rig.seen(u"settings.fields.more"_s) != nullptr; }));
    CHECK_FALSE(rig.seen(u"settings.fields.import"_s));
    tabTo(rig, u"settings.fields.more"_s);
    rig.key(Qt::Key_Space);
    REQUIRE(rig.until([&] { return QApplication::activePopupWidget() != nullptr; }));
    CHECK(static_cast<QMenu*>(QApplication::activePopupWidget())->actions().size() == 3);
    rig.key(Qt::Key_Escape);
}

TEST_CASE("a consent text is written by keys alone", "[settings_keys]")
{
    WindowRig rig;
    goToSection(rig, u"consents"_s, u"consents"_s);
    rig.key(Qt::Key_N, Qt::ControlModifier);
    untilForm(rig, u"consents"_s);
    rig.type(u"Newsletter"_s);
    for (int steps = 0; steps < 8 && !qobject_cast<QPlainTextEdit*>(QApplication::focusWidget()); ++steps)
        rig.key(Qt::Key_Tab);
    REQUIRE(qobject_cast<QPlainTextEdit*>(QApplication::focusWidget()));
    rig.type(u"I want the newsletter."_s);
    save(rig, u"consents"_s);
    CHECK(untilShown(rig, u"consents"_s, {u"Newsletter"_s}));
}

TEST_CASE("required fields are ticked by keys alone", "[settings_keys]")
{
    WindowRig rig;
    goToSection(rig, u"required"_s, u"required_fields"_s);
    tabTo(rig, u"settings.required_fields.person.birthday"_s);
    rig.key(Qt::Key_Space);
    CHECK(rig.until([&] { return organisation(rig, u"required_person"_s).contains(u"birthday"_s); }));
    rig.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(rig.until([&] { return !organisation(rig, u"required_person"_s).contains(u"birthday"_s); }));
}

TEST_CASE("legal forms of one's own are written by keys alone", "[settings_keys]")
{
    WindowRig rig;
    goToSection(rig, u"legal forms"_s, u"legal_forms"_s);
    tabTo(rig, u"settings.legal_forms.own"_s);
    rig.type(u"Kirchliche Stiftung"_s);
    tabTo(rig, u"settings.legal_forms.save"_s);
    rig.key(Qt::Key_Space);
    CHECK(rig.until([&] { return organisation(rig, u"legal_forms"_s) == u"DE:Kirchliche Stiftung"_s; }));
}

TEST_CASE("a language is looked for and ticked by keys alone", "[settings_keys]")
{
    WindowRig rig;
    goToSection(rig, u"languages"_s, u"communication"_s);
    for (int steps = 0; steps < 6 && !rig.find<QWidget>(u"settings.communication.search"_s)->hasFocus(); ++steps)
        rig.key(Qt::Key_Backtab, Qt::ShiftModifier);
    rig.type(u"cymraeg"_s);
    tabTo(rig, u"settings.communication.list"_s);
    auto* list = rig.find<QListWidget>(u"settings.communication.list"_s);
    for (int steps = 0; steps < 3 && !(list->currentItem() && !list->currentItem()->isHidden()); ++steps)
        rig.key(Qt::Key_Down);
    rig.key(Qt::Key_Space);
    CHECK(rig.until([&] { return organisation(rig, u"languages"_s).contains(u"cy"_s); }));
}

TEST_CASE("the organisation's own data and the tile server are saved by keys alone", "[settings_keys]")
{
    WindowRig rig;
    goToSection(rig, u"organisation"_s, u"organisation"_s);
    rig.key(Qt::Key_End);
    rig.type(u" Ltd"_s);
    rig.key(Qt::Key_Return);
    CHECK(rig.until([&] { return organisation(rig, u"name"_s) == u"Acme Ltd"_s; }));
    goToSection(rig, u"nominatim"_s, u"maps"_s);
    rig.type(u"https://tiles.example/{z}/{x}/{y}.png"_s);
    rig.key(Qt::Key_S, Qt::ControlModifier);
    CHECK(rig.until([&] { return organisation(rig, u"map_tiles"_s) == u"https://tiles.example/{z}/{x}/{y}.png"_s; }));
}

TEST_CASE("how calls are placed is set and tried by keys alone", "[settings_keys][telephone]")
{
    WindowRig rig;
    Service pbx{"ok"};
    goToSection(rig, u"telephone"_s, u"telephone"_s);
    tabTo(rig, u"settings.telephone.way"_s);
    auto* where = rig.find<QWidget>(u"settings.telephone.where"_s);
    auto* outcome = rig.find<QLabel>(u"settings.telephone.outcome"_s);
    CHECK_FALSE(where->isVisible());
    CHECK(outcome->text().endsWith(u"tel:+49731123456"_s));
    rig.key(Qt::Key_Down);
    tabTo(rig, u"settings.telephone.where"_s);
    rig.type(u"pbx.example"_s);
    CHECK(outcome->text().endsWith(u"sip:+49731123456@pbx.example;user=phone"_s));
    CHECK(keptDialRule(rig.state()).way == DialRule::Way::Sip);
    tabTo(rig, u"settings.telephone.way"_s);
    rig.key(Qt::Key_Down);
    tabTo(rig, u"settings.telephone.where"_s);
    rig.type(pbx.url().toString());
    CHECK(outcome->text().isEmpty()); // it does not say yet where the number goes
    rig.type(u"{digits}"_s);
    CHECK(keptDialRule(rig.state()).where == pbx.url().toString() + u"{digits}"_s);
    tabTo(rig, u"settings.telephone.number"_s);
    rig.type(u"+49 731 9876543"_s);
    rig.key(Qt::Key_Return);
    REQUIRE(rig.until([&] { return pbx.requests.size() == 1; }));
    CHECK(pbx.requests.front().startsWith(u"GET /geo/497319876543 "_s));
}

TEST_CASE("colours are chosen by keys alone", "[settings_keys]")
{
    WindowRig rig;
    goToSection(rig, u"appearance"_s, u"appearance"_s);
    tabTo(rig, u"settings.theme"_s);
    rig.key(Qt::Key_Down);
    rig.key(Qt::Key_Down);
    CHECK(rig.until([&] { return rig.state().text(u"window/theme"_s) == u"dark"_s; }));
    rig.key(Qt::Key_Up);
    rig.key(Qt::Key_Up);
    CHECK(rig.until([&] { return rig.state().text(u"window/theme"_s) == u"system"_s; }));
}

TEST_CASE("a command gets another key by keys alone", "[settings_keys]")
{
    WindowRig rig{{u"Acme"_s}};
    rig.key(Qt::Key_F1);
    REQUIRE(rig.until([&] { return rig.seen(u"page.settings.keys"_s) != nullptr; }));
    rig.settle();
    for (int steps = 0; steps < 30 && !rig.find<QWidget>(u"settings.keys.search"_s)->hasFocus(); ++steps)
        rig.key(Qt::Key_Tab);
    REQUIRE(rig.find<QWidget>(u"settings.keys.search"_s)->hasFocus());
    rig.type(u"back up"_s);
    tabTo(rig, u"settings.keys.list"_s);
    rig.key(Qt::Key_Return);
    auto* edit = rig.find<QKeySequenceEdit>(u"settings.keys.key"_s);
    REQUIRE(edit->hasFocus());
    rig.key(Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(rig.until([&] { return rig.find<QWidget>(u"settings.keys.save"_s)->isEnabled(); }));
    tabTo(rig, u"settings.keys.save"_s);
    rig.key(Qt::Key_Space);
    CHECK(rig.find<QAction>(u"act.backUp"_s)->shortcut() == QKeySequence{u"Ctrl+Shift+Y"_s});
    resetCommandKey(rig.state(), *rig.find<QAction>(u"act.backUp"_s));
}

TEST_CASE("the rule of the backups is set by keys alone", "[settings_keys]")
{
    WindowRig rig;
    goToSection(rig, u"backups"_s, u"backups"_s);
    auto* days = rig.find<QSpinBox>(u"settings.backups.days"_s);
    const int before = days->value();
    tabTo(rig, u"settings.backups.days"_s);
    rig.key(Qt::Key_Up);
    CHECK(days->value() == before + 1);
    tabTo(rig, u"settings.backups.now"_s);
    rig.key(Qt::Key_Space);
    CHECK(rig.until([&] { return !rig.find<QLabel>(u"settings.backups.newest"_s)->text().contains(u"no backup"_s); }));
    tabTo(rig, u"settings.backups.all"_s);
    rig.key(Qt::Key_Space);
    CHECK(rig.until([&] { return rig.seen(u"page.backups"_s) != nullptr; }));
}

TEST_CASE("joining an organisation begins and is left by keys alone", "[settings_keys]")
{
    WindowRig rig;
    goToSection(rig, u"server"_s, u"server"_s);
    rig.key(Qt::Key_Space);
    REQUIRE(rig.until([&] { return rig.seen(u"joinDialog"_s) != nullptr; }));
    rig.key(Qt::Key_Escape);
    CHECK(rig.until([&] { return !rig.seen(u"joinDialog"_s); }));
}
