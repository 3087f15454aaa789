// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// German, the longest of the languages that most people here use, on 1280 × 800 at 150 %.
#include "core/commands/demo.h"
#include "tests/ui/widgets/cut_texts.h"
#include "tests/ui/widgets/dashboard/full_contact.h"
#include "tests/ui/widgets/pages/import_rig.h"
#include "tests/ui/widgets/sync_rig.h"
#include "ui/boxes/registry.h"
#include "ui/pages/page.h"
#include "ui/pages/settings/sections.h"
#include "ui/window/box_dock.h"

using namespace kontor;
using namespace kontor::test;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize screen{853, 533};

/// German texts and formats while it lives.
struct German {
    German()
    {
        installTranslations(QLocale{u"de_DE"_s});
        QLocale::setDefault(QLocale{u"de_DE"_s});
    }
    ~German()
    {
        QLocale::setDefault(former);
        installTranslations();
    }
    QLocale former;
};

/// What has just come is still being laid out.
void checkFits(const QWidget& window, const QString& what, QSize room = screen)
{
    CAPTURE(what.toStdString());
    QStringList cut;
    const auto fits = [&] { return (cut = cutTexts(window)).isEmpty() && window.size() == room; };
    for (int attempt = 0; attempt < 40 && !fits(); ++attempt) QTest::qWait(25);
    CHECK(cut.join(u'\n').toStdString() == "");
    CHECK(window.width() <= room.width());
    CHECK(window.height() <= room.height());
}

/// Ten employees, teams, fields of one's own, consent texts, things in the trash and notices.
void fill(WindowRig& rig)
{
    REQUIRE(WindowRig::wait(rig.workspace().perform(MakeDemo{.contacts = 60}).future));
    rig.settle();
}

} // namespace

TEST_CASE("in German at 150 per cent every page fits the screen", "[language][german]")
{
    WindowRig rig;
    fill(rig);
    const German german;
    REQUIRE(rig.until([&] { return rig.find<QAbstractButton>(u"nav.trash"_s)->text() == u"Papierkorb"_s; }));
    rig.window->resize(screen);
    for (const PageInfo& page : allPages()) {
        REQUIRE(rig.window->showPage(page.key));
        rig.settle();
        checkFits(*rig.window, page.key);
    }
}

TEST_CASE("in German at 150 per cent every section of the settings fits the screen, with its form too",
          "[language][german]")
{
    WindowRig rig;
    fill(rig);
    const German german;
    REQUIRE(rig.until([&] { return rig.find<QAbstractButton>(u"nav.trash"_s)->text() == u"Papierkorb"_s; }));
    rig.window->resize(screen);
    for (const PageInfo& section : allSettings()) {
        REQUIRE(rig.window->showPage(u"settings."_s + section.key));
        rig.settle();
        checkFits(*rig.window, section.key);
        QWidget* add = rig.seen(u"settings.%1.add"_s.arg(section.key));
        if (!add) continue;
        static_cast<QAbstractButton*>(add)->click();
        checkFits(*rig.window, section.key + u", its form"_s);
        rig.key(Qt::Key_Escape);
    }
}

TEST_CASE("in German at 150 per cent what opens beside the list fits the screen", "[language][german]")
{
    WindowRig rig;
    fill(rig);
    const German german;
    REQUIRE(rig.until([&] { return rig.find<QAbstractButton>(u"nav.trash"_s)->text() == u"Papierkorb"_s; }));
    rig.window->resize(screen);
    REQUIRE(rig.window->showPage(u"contacts"_s));
    rig.settle();
    rig.table().setFocus();
    rig.table().selectAll();
    checkFits(*rig.window, u"all chosen"_s);
    for (const QString& name : {u"newContact"_s, u"filter"_s, u"fieldChosen"_s, u"keywordChosen"_s}) {
        rig.find<QAbstractButton>(name)->click();
        checkFits(*rig.window, name);
        for (auto* section : rig.window->findChildren<QAbstractButton*>(u"form.section"_s))
            if (section->isVisible() && !section->isChecked()) section->click();
        checkFits(*rig.window, name + u", unfolded"_s);
        rig.key(Qt::Key_Escape);
    }
}

TEST_CASE("in German at 150 per cent what there is to decide and what waits fits the screen", "[language][german]")
{
    SyncRig rig{{u"Ada König"_s, u"Zoë Smith"_s}};
    const Id ada = rig.idOf(u"Ada König"_s);
    rig.join();
    rig.contest(ada, rig.idOf(u"Zoë Smith"_s), u"office@acme.example"_s);
    rig.conflict(u"superseded"_s, Entity::Contact, ada, u"job_title"_s, u"Captain"_s, u"Admiral"_s);
    const German german;
    REQUIRE(rig.until([&] { return rig.find<QAbstractButton>(u"nav.trash"_s)->text() == u"Papierkorb"_s; }));
    rig.window->resize(screen);
    for (const QString& page : {u"sync.attention"_s, u"sync.waiting"_s, u"settings.server"_s}) {
        REQUIRE(rig.window->showPage(page));
        rig.settle();
        checkFits(*rig.window, page);
    }
}

TEST_CASE("in German at 150 per cent a contact's boxes fit the screen", "[language][german]")
{
    const German german;
    DashboardRig rig;
    const FullContacts full = addFullContacts(rig);
    const QSize room{screen.width() - 165, screen.height() - 50}; // beside the navigation, below the menu
    rig.dashboard().resize(room);
    for (const Id& contact : {full.business, full.person}) {
        rig.open(contact);
        rig.dashboard().setPosition(6, 300);
        for (const BoxInfo& info : allBoxes()) {
            auto* dock = static_cast<BoxDock*>(rig.box(QString::fromLatin1(info.key)));
            dock->reach();
            checkFits(rig.dashboard(), QString::fromLatin1(info.key), room);
        }
        rig.find<QWidget>(u"timeline.note"_s)->setFocus();
        checkFits(rig.dashboard(), u"a note is begun"_s, room);
    }
}

TEST_CASE("in German at 150 per cent the pages of the wizard fit the screen", "[language][german]")
{
    {
        const WindowRig first;
    } // the rig's own translations are installed with the first one
    const German german;
    ImportRig rig;
    ImportWizard& wizard = *rig.wizard();
    wizard.resize(screen);
    checkFits(wizard, u"file"_s);
    QByteArray list = "Vorname;Nachname;Firma;E-Mail;Telefon;Ort;Geburtstag\n";
    for (int row = 0; row < 4000; ++row)
        list += "Käthe" + QByteArray::number(row) + ";Schönherr;Ärzte & Söhne;kaethe" + QByteArray::number(row) +
                "@praxis.example;0731 96" + QByteArray::number(1000 + row) + ";Ulm;1970-02-30\n";
    wizard.setFile(rig.file(u"Ärzte.csv"_s, list));
    REQUIRE(rig.until([&] { return rig.next().isEnabled(); }));
    checkFits(wizard, u"file, chosen"_s);
    rig.next().click();
    REQUIRE(rig.untilStep(u"page.mapping"_s));
    REQUIRE(rig.until([&] { return rig.next().isEnabled(); }));
    checkFits(wizard, u"mapping"_s);
    REQUIRE(wizard.step()->title() == u"Was ist was?"_s); // German indeed
    auto& columns = *wizard.findChild<RowTable*>(u"columnList"_s);
    CHECK(columns.lastVisibleRow() == 6); // all seven
    rig.next().click();
    REQUIRE(rig.untilStep(u"page.check"_s));
    REQUIRE(rig.untilChecked());
    checkFits(wizard, u"check"_s);
    rig.next().click();
    REQUIRE(rig.untilStep(u"page.progress"_s));
    const QStringList cut = cutTexts(wizard); // it does not stay
    CHECK(cut.join(u'\n').toStdString() == "");
    REQUIRE(rig.patiently([&] { return wizard.step()->objectName() == u"page.result"_s; }));
    checkFits(wizard, u"result"_s);
}
