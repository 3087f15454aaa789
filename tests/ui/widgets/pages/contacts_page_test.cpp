// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/contact_dashboard.h"
#include "core/queries/organisation_record.h"
#include "tests/ui/widgets/window_rig.h"
#include "ui/editors/briefing_dialog.h"
#include "ui/support/empty_page.h"
#include "ui/support/flat_tabs.h"

#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QScrollBar>
#include <QTextBrowser>
#include <QToolButton>

using namespace kontor;
using namespace kontor::test;
using namespace Qt::StringLiterals;

namespace {

QString said(WindowRig& rig, const QString& name) { return rig.find<QWidget>(name)->accessibleName(); }

} // namespace

TEST_CASE("the list shows the contacts by name, with figures and counts", "[contacts_page]")
{
    WindowRig rig{{u"Zoë Smith"_s, u"Acme"_s, u"Ada König"_s}};
    CHECK(rig.untilNames({u"Acme"_s, u"Ada König"_s, u"Zoë Smith"_s}));
    CHECK(said(rig, u"summaryTotal"_s) == u"3 contacts"_s);
    CHECK(said(rig, u"summaryPersons"_s) == u"2 persons"_s);
    CHECK(said(rig, u"summaryBusinesses"_s) == u"1 business"_s);
    CHECK(said(rig, u"summaryDrafts"_s) == u"2 drafts"_s);
    CHECK(said(rig, u"search"_s) == u"Search contacts"_s);
    CHECK(said(rig, u"contactList"_s) == u"Contacts"_s);
    CHECK(said(rig, u"newContact"_s) == u"New contact"_s);
    CHECK(said(rig, u"importContacts"_s) == u"Import…"_s);
    CHECK(said(rig, u"exportContacts"_s) == u"Export…"_s);
    const auto* tabs = rig.find<QTabBar>(u"tabs"_s);
    REQUIRE(rig.until([&] { return tabs->tabData(4).toString() == u"0"_s; }));
    CHECK(tabs->accessibleTabName(1) == u"People 2"_s);
}

TEST_CASE("search filters with each key, and goes back to all", "[contacts_page]")
{
    WindowRig rig{{u"Zoë Smith"_s, u"Acme"_s, u"Ada König"_s}};
    rig.search().setFocus();
    rig.type(u"konig"_s);
    CHECK(rig.untilNames({u"Ada König"_s}));
    CHECK(said(rig, u"summaryTotal"_s) == u"1 contact"_s);
    rig.key(Qt::Key_Escape);
    CHECK(rig.untilNames({u"Acme"_s, u"Ada König"_s, u"Zoë Smith"_s}));

    rig.type(u"nobody at all"_s);
    REQUIRE(rig.until([&] { return rig.seen(u"clearSearch"_s) != nullptr; }));
    QTest::mouseClick(rig.seen(u"clearSearch"_s), Qt::LeftButton);
    CHECK(rig.untilNames({u"Acme"_s, u"Ada König"_s, u"Zoë Smith"_s}));
    CHECK(rig.search().text().isEmpty());
}

TEST_CASE("a query that does not parse says where, and leaves the list as it was", "[contacts_page]")
{
    WindowRig rig{{u"Acme"_s, u"Ada König"_s}};
    rig.find<QTabBar>(u"tabs"_s)->setCurrentIndex(1);
    CHECK(rig.untilNames({u"Ada König"_s}));
    rig.search().setFocus();
    rig.type(u"ada )"_s);
    REQUIRE(rig.until([&] { return rig.seen(u"error"_s) != nullptr; }));
    CHECK(rig.seen(u"error"_s)->accessibleName().contains(u"ada )<here>"_s));
    CHECK(rig.names() == QStringList{u"Ada König"_s});
    rig.key(Qt::Key_Backspace);
    CHECK(rig.until([&] { return rig.seen(u"error"_s) == nullptr; }));
}

TEST_CASE("a figure filters by a word in the search field, a second time it does not", "[contacts_page]")
{
    WindowRig rig{{u"Acme"_s, u"Ada König"_s}};
    auto* businesses = rig.find<QAbstractButton>(u"summaryBusinesses"_s);
    businesses->click();
    CHECK(rig.search().text() == u"type:business"_s);
    CHECK(rig.untilNames({u"Acme"_s}));
    CHECK(rig.until([&] { return businesses->isChecked(); }));
    businesses->click();
    CHECK(rig.search().text().isEmpty());
    CHECK(rig.untilNames({u"Acme"_s, u"Ada König"_s}));
}

TEST_CASE("an edit elsewhere changes the row, current row and place stay", "[contacts_page]")
{
    QStringList names;
    for (int i = 0; i < 200; ++i) names << u"Person %1"_s.arg(1000 + i);
    WindowRig rig{names};
    REQUIRE(rig.table().list().rowCount() == 200);
    rig.table().goTo(120);
    rig.settle();
    const quint32 current = rig.table().currentNumber();
    const int y = rig.table().visualRect(rig.table().currentIndex()).y();

    rig.add(u"Aaron First"_s); // above everything on screen
    REQUIRE(rig.until([&] { return rig.table().list().rowCount() == 201; }));
    CHECK(rig.table().currentNumber() == current);
    CHECK(rig.table().currentIndex().row() == 121);
    CHECK(rig.table().visualRect(rig.table().currentIndex()).y() == y);
    CHECK(rig.table().chosen().count() == 1);
}

TEST_CASE("a click on a column's title sorts, and the choice is kept for the next window", "[contacts_page]")
{
    WindowRig rig{{u"Acme"_s, u"Ada König"_s, u"Zoë Smith"_s}};
    rig.table().horizontalHeader()->setSortIndicator(0, Qt::DescendingOrder);
    CHECK(rig.untilNames({u"Zoë Smith"_s, u"Ada König"_s, u"Acme"_s}));
    rig.table().horizontalHeader()->resizeSection(0, 333);
    rig.table().horizontalHeader()->moveSection(0, 2);
    QMenu columns;
    rig.table().fillColumnMenu(&columns);
    for (QAction* action : columns.actions())
        if (action->text() == u"Team"_s) action->trigger();

    rig.openWindow();
    CHECK(rig.untilNames({u"Zoë Smith"_s, u"Ada König"_s, u"Acme"_s}));
    const QHeaderView* header = rig.table().horizontalHeader();
    CHECK(header->sectionSize(0) == 333);
    CHECK(header->visualIndex(0) == 2);
    CHECK_FALSE(header->isSectionHidden(5));
}

TEST_CASE("deleting asks with the number and can be taken back", "[contacts_page]")
{
    WindowRig rig{{u"Acme"_s, u"Ada König"_s, u"Zoë Smith"_s}};
    rig.table().setFocus();
    rig.table().goTo(0);
    // The window follows the journal a moment after its first rows.
    const auto namesLast = [](const QAction* action) { return action->text().startsWith(u"Undo: "); };
    REQUIRE(rig.until([&] {
        const auto actions = rig.window->findChildren<QAction*>();
        return std::any_of(actions.begin(), actions.end(), namesLast);
    }));
    rig.key(Qt::Key_Down, Qt::ShiftModifier);
    CHECK(rig.table().chosen().count() == 2);
    CHECK(rig.seen(u"selectionBar"_s) != nullptr);
    rig.key(Qt::Key_Delete);
    auto* question = rig.find<QMessageBox>(u"deleteQuestion"_s);
    CHECK(question->text().contains(u'2'));
    rig.key(Qt::Key_Escape);
    REQUIRE(rig.until([&] { return rig.window->findChild<QMessageBox*>(u"deleteQuestion"_s) == nullptr; }));
    CHECK(rig.names().size() == 3);

    rig.key(Qt::Key_Delete);
    rig.key(Qt::Key_Return);
    CHECK(rig.untilNames({u"Zoë Smith"_s}));
    REQUIRE(rig.until([&] { return rig.seen(u"undoBar"_s) != nullptr; }));
    CHECK_FALSE(rig.seen(u"undoBar"_s)->accessibleName().isEmpty());
    rig.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(rig.untilNames({u"Acme"_s, u"Ada König"_s, u"Zoë Smith"_s}));
}

TEST_CASE("no contacts yet: three ways in", "[contacts_page]")
{
    WindowRig rig;
    REQUIRE(rig.until([&] { return rig.seen(u"emptyImport"_s) != nullptr; }));
    CHECK(rig.seen(u"emptyNew"_s) != nullptr);
    CHECK(rig.seen(u"emptySamples"_s) != nullptr);
    rig.add(u"Acme"_s);
    CHECK(rig.untilNames({u"Acme"_s}));
    CHECK(rig.until([&] { return rig.table().isVisible(); }));
}

TEST_CASE("typing in the list goes on in the search field", "[contacts_page]")
{
    WindowRig rig{{u"Acme"_s, u"Ada König"_s}};
    rig.table().setFocus();
    rig.type(u"ad"_s);
    CHECK(rig.search().text() == u"ad"_s);
    CHECK(rig.search().hasFocus());
    CHECK(rig.untilNames({u"Ada König"_s}));
    // While fields are suggested the arrows walk through them; Escape sends them away and leaves the text.
    if (rig.seen(u"suggestions"_s)) rig.key(Qt::Key_Escape);
    CHECK(rig.search().text() == u"ad"_s);
    rig.key(Qt::Key_Down);
    CHECK(rig.table().hasFocus());
    CHECK(rig.table().currentIndex().row() == 0);
}

TEST_CASE("a new contact is made with the keyboard alone, from one filled field", "[contacts_page]")
{
    WindowRig rig{{u"Acme"_s}};
    rig.key(Qt::Key_N, Qt::ControlModifier);
    REQUIRE(rig.seen(u"newContactSheet"_s) != nullptr);
    rig.key(Qt::Key_Return);
    REQUIRE(rig.until([&] { return rig.seen(u"error"_s) != nullptr; })); // nothing is filled
    rig.type(u"BrightBrand Co."_s);
    rig.key(Qt::Key_Return);
    REQUIRE(rig.until([&] { return rig.seen(u"dashboard"_s) != nullptr; }));
    rig.key(Qt::Key_Left, Qt::AltModifier);
    CHECK(rig.untilNames({u"Acme"_s, u"BrightBrand Co."_s}));
}

TEST_CASE("the form for a new contact has sections, marks what makes it complete, and records consents",
          "[contacts_page]")
{
    WindowRig rig{{u"Acme"_s}};
    const auto text = WindowRig::wait(rig.workspace().perform(
        AddRecord{Entity::ConsentText,
                  {{u"name"_s, u"Newsletter"_s}, {u"purpose"_s, u"email"_s}, {u"text"_s, u"We may write."_s}}}));
    REQUIRE(text);
    rig.key(Qt::Key_N, Qt::ControlModifier);
    auto* sheet = rig.seen(u"newContactSheet"_s);
    REQUIRE(sheet != nullptr);
    const auto consentBox = [&]() -> QCheckBox* {
        for (auto* head : sheet->findChildren<QToolButton*>(u"form.section"_s))
            if (head->isVisible() && head->text() == u"Consents"_s) head->setChecked(true);
        for (auto* box : sheet->findChildren<QCheckBox*>())
            if (box->text() == u"Newsletter"_s && box->isVisible()) return box;
        return nullptr;
    };
    REQUIRE(rig.until([&] { return consentBox() != nullptr; }));
    QStringList sections, labels;
    for (const auto* head : sheet->findChildren<QToolButton*>(u"form.section"_s))
        if (head->isVisible()) sections << head->text();
    CHECK(sections == QStringList{u"Master data"_s, u"Additional data"_s, u"Links"_s, u"Consents"_s});
    for (const auto* label : sheet->findChildren<QLabel*>())
        if (label->isVisible()) labels << label->text();
    CHECK(labels.contains(u"Legal name *"_s));
    CHECK(labels.contains(u"Note name"_s));
    CHECK_FALSE(labels.contains(u"VAT ID"_s)); // in a section that is closed

    rig.type(u"BrightBrand Co."_s);
    consentBox()->setChecked(true);
    rig.key(Qt::Key_Return);
    REQUIRE(rig.until([&] { return rig.seen(u"dashboard"_s) != nullptr; }));
    const auto all = WindowRig::wait(rig.workspace().ask(FirstContacts{}));
    REQUIRE(all);
    REQUIRE(all->size() == 2);
    REQUIRE(all->back().displayName == u"BrightBrand Co."_s);
    const auto made = WindowRig::wait(rig.workspace().ask(ContactDashboard{all->back().id}));
    REQUIRE(made);
    REQUIRE(made->consents.size() == 1);
    CHECK(made->consents.front().name == u"Newsletter"_s);
    CHECK(made->consents.front().obtained == u"in_person"_s);
}

TEST_CASE("what nothing is saved without stands on top of the form, which says so until it is filled",
          "[contacts_page][rules]")
{
    WindowRig rig{{u"Acme"_s}};
    const auto organisation = WindowRig::wait(rig.workspace().ask(OrganisationRecord{}));
    REQUIRE(organisation);
    REQUIRE(WindowRig::wait(rig.workspace().perform(
        SetRecord{Entity::Organisation, organisation->id, {{u"mandatory_business"_s, u"legal_name;external_id"_s}}})));
    rig.key(Qt::Key_N, Qt::ControlModifier);
    auto* sheet = rig.seen(u"newContactSheet"_s);
    REQUIRE(sheet != nullptr);
    const auto labels = [&] {
        QStringList texts;
        for (const auto* label : sheet->findChildren<QLabel*>())
            if (label->isVisible()) texts << label->text();
        return texts;
    };
    REQUIRE(rig.until([&] { return labels().contains(u"External id *"_s); }));
    CHECK(labels().contains(u"Not saved without: Legal name, External id. * makes the contact complete."_s));
    rig.type(u"BrightBrand Co."_s);
    rig.key(Qt::Key_Return);
    REQUIRE(rig.until([&] { return !labels().filter(u"External id” must not be empty"_s).isEmpty(); }));
    rig.type(u"4711"_s); // the cursor stands where something is missing
    rig.key(Qt::Key_Return);
    REQUIRE(rig.until([&] { return rig.seen(u"dashboard"_s) != nullptr; }));
}

TEST_CASE("a briefing has a page for each chosen contact", "[contacts_page][briefing]")
{
    WindowRig rig{{u"Acme"_s, u"Ada König"_s, u"Zoë Smith"_s}};
    REQUIRE(rig.untilNames({u"Acme"_s, u"Ada König"_s, u"Zoë Smith"_s}));
    rig.table().selectAll();
    rig.find<QAbstractButton>(u"briefingChosen"_s)->click();
    BriefingDialog* briefing = nullptr;
    REQUIRE(rig.until([&] { return (briefing = rig.window->findChild<BriefingDialog*>()) != nullptr; }));
    REQUIRE(rig.until([&] { return briefing->isComplete(); }));
    const QString text = briefing->findChild<QTextBrowser*>(u"briefing.text"_s)->toPlainText();
    CHECK(text.indexOf(u"Acme"_s) < text.indexOf(u"Ada König"_s));
    CHECK(text.contains(u"Zoë Smith"_s));
    briefing->close();
}
