// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/undo_commands.h"
#include "core/queries/administration.h"
#include "core/queries/organisation_record.h"
#include "tests/ui/widgets/window_rig.h"
#include "ui/editors/field_editor.h"
#include "ui/editors/record_form.h"
#include "ui/support/row_table.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QStatusBar>
#include <QTemporaryDir>

using namespace kontor;
using namespace kontor::test;
using namespace Qt::StringLiterals;

namespace {

/// One section of the settings, used by keyboard.
struct SectionRig : WindowRig {
    explicit SectionRig(const QString& section, const QStringList& names = {}) : WindowRig{names}, m_section{section}
    {
        open();
    }
    void open()
    {
        REQUIRE(window->showPage(u"settings."_s + m_section));
        settle();
    }
    RowTable& list() { return *find<RowTable>(u"settings.%1.list"_s.arg(m_section)); }
    QStringList shown(int column = 0)
    {
        QStringList texts;
        for (int row = 0; row < list().model()->rowCount(); ++row)
            texts << list().model()->index(row, column).data().toString();
        return texts;
    }
    bool untilShown(const QStringList& wanted, int column = 0)
    {
        const bool come = until([&] { return shown(column) == wanted; });
        if (!come) UNSCOPED_INFO("the list is: " << shown(column).join(u" | "_s).toStdString());
        return come;
    }
    void choose(const QString& name)
    {
        REQUIRE(until([&] { return shown().contains(name); }));
        list().selectRow(int(shown().indexOf(name)));
        list().setFocus();
    }
    RecordForm& form()
    {
        QWidget* sheet = seen(u"settings.%1.sheet"_s.arg(m_section));
        REQUIRE(sheet);
        auto* form = sheet->findChild<RecordForm*>();
        REQUIRE(form);
        return *form;
    }
    void fill(const QString& field, const QString& text) { form().editor(field)->setText(text); }
    /// Saved, and the form is gone.
    void save()
    {
        form().submit();
        REQUIRE(until([&] { return !seen(u"settings.%1.sheet"_s.arg(m_section)); }));
    }
    Id employee(const QString& name, const QString& role)
    {
        const auto made =
            wait(workspace().perform(AddRecord{Entity::Employee, {{u"name"_s, name}, {u"role"_s, role}}}));
        REQUIRE(made);
        return *made;
    }
    /// The same store, as somebody else.
    QString organisation(const QString& field)
    {
        return wait(workspace().ask(OrganisationRecord{}))->texts.value(field);
    }
    template <class Condition>
    bool untilAsked(Condition condition)
    {
        return until([&] { return condition(); });
    }

private:
    QString m_section;
};

} // namespace

TEST_CASE("an employee is added with role and teams by keyboard, and one undo takes it back", "[people_settings]")
{
    SectionRig rig{u"teams"_s};
    rig.find<QAbstractButton>(u"settings.teams.add"_s)->click();
    rig.fill(u"name"_s, u"Nord"_s);
    rig.save();
    CHECK(rig.untilShown({u"Nord"_s}));

    SectionRig people{u"employees"_s};
    people.key(Qt::Key_N, Qt::ControlModifier);
    people.type(u"Ben Berg"_s);
    people.fill(u"email"_s, u"ben@acme.example"_s);
    people.fill(u"role"_s, u"crm_manager"_s);
    people.save();
    CHECK(people.untilShown({u"Ada König"_s, u"Ben Berg"_s}));
    CHECK(people.shown(2) == QStringList{u"Administrator"_s, u"Manager"_s});
    // The wrong address stands at its field, and nothing is lost.
    people.choose(u"Ben Berg"_s);
    people.key(Qt::Key_F2);
    people.fill(u"email"_s, u"nowhere"_s);
    people.form().submit();
    CHECK(people.until([&] { return !people.form().isBusy(); }));
    people.key(Qt::Key_Escape);
    CHECK(people.until([&] { return !people.seen(u"settings.employees.sheet"_s); }));
    people.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(people.untilShown({u"Ada König"_s}));
}

TEST_CASE("removing an employee asks for a successor and hands everything over", "[people_settings]")
{
    SectionRig rig{u"employees"_s, {u"Acme"_s, u"Globex"_s}};
    const Id ben = rig.employee(u"Ben Berg"_s, u"crm_sales"_s);
    for (const QString& name : {u"Initech"_s, u"Umbrella"_s}) {
        const Id contact = rig.add(name);
        REQUIRE(rig.wait(
            rig.workspace().perform(SetRecord{Entity::Contact, contact, {{u"responsible"_s, ben.toString()}}})));
    }
    rig.choose(u"Ben Berg"_s);
    REQUIRE(rig.until([&] { return rig.shown(4) == QStringList{u"2"_s, u"2"_s}; }));
    rig.key(Qt::Key_Delete);
    REQUIRE(rig.until([&] { return rig.seen(u"settings.employees.sheet"_s); }));
    // Nobody named: it says so and does nothing.
    rig.form().submit();
    REQUIRE(rig.until([&] { return !rig.form().isBusy(); }));
    CHECK(rig.shown(4) == QStringList{u"2"_s, u"2"_s});
    rig.fill(u"replacement"_s, rig.workspace().me().toString());
    REQUIRE(rig.until([&] { return Id::fromString(rig.form().editor(u"replacement")->text()).has_value(); }));
    rig.save();
    CHECK(rig.untilShown({u"Ada König"_s}));
    CHECK(rig.until([&] { return rig.shown(4) == QStringList{u"4"_s}; }));
    rig.find<QCheckBox>(u"settings.employees.inactive"_s)->click();
    CHECK(rig.untilShown({u"Ada König"_s, u"Ben Berg"_s}));
    rig.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(rig.until([&] { return rig.shown(4) == QStringList{u"2"_s, u"2"_s}; }));
}

TEST_CASE("the only administrator cannot be taken the role, and the form says why", "[people_settings]")
{
    SectionRig rig{u"employees"_s};
    rig.choose(u"Ada König"_s);
    rig.key(Qt::Key_Return);
    rig.fill(u"role"_s, u"crm_sales"_s);
    rig.form().submit();
    REQUIRE(rig.until([&] {
        for (const QLabel* label : rig.form().findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(u"only administrator"_s)) return true;
        return false;
    }));
}

TEST_CASE("a field is defined with coloured choices, converted after a look, and moved", "[people_settings]")
{
    SectionRig rig{u"fields"_s, {u"Acme"_s}};
    rig.find<QAbstractButton>(u"settings.fields.add"_s)->click();
    rig.fill(u"label"_s, u"Größe (cm)"_s);
    rig.fill(u"type"_s, u"text"_s);
    rig.save();
    REQUIRE(rig.untilShown({u"Größe (cm)"_s}));
    CHECK(rig.shown(6) == QStringList{u"grosse_cm"_s});
    const Id contact = rig.add(u"Globex"_s);
    REQUIRE(
        rig.wait(rig.workspace().perform(SetRecord{Entity::Contact, contact, {{u"custom.grosse_cm"_s, u"tall"_s}}})));
    REQUIRE(rig.until([&] { return rig.shown(5) == QStringList{u"1"_s}; }));
    rig.choose(u"Größe (cm)"_s);
    rig.key(Qt::Key_F2);
    rig.fill(u"type"_s, u"number"_s);
    Q_EMIT rig.form().edited();
    auto* preview = rig.find<QLabel>(u"settings.fields.preview"_s);
    REQUIRE(rig.until([&] { return preview->isVisible(); }));
    CHECK(preview->text().contains(u"Globex: tall"_s));
    rig.form().submit();
    REQUIRE(rig.until([&] { return !rig.form().isBusy(); }));
    REQUIRE(rig.seen(u"settings.fields.sheet"_s)); // a value does not fit: refused as a whole
    rig.fill(u"type"_s, u"choice"_s);
    rig.fill(u"choices"_s, u"tall #2e7d32\nsmall"_s);
    rig.save();
    CHECK(rig.until([&] { return rig.shown(1) == QStringList{u"Choice"_s}; }));
    const auto fields = rig.wait(rig.workspace().ask(CustomFields{}));
    CHECK(fields->front().choices == QStringList{u"tall"_s, u"small"_s});
    CHECK(fields->front().colours == QStringList{u"#2e7d32"_s, u""_s});
}

TEST_CASE("the library goes out as JSON and comes in again, in one step", "[people_settings]")
{
    SectionRig rig{u"fields"_s};
    rig.window->resize(1280, 800);
    const Id tier = *rig.wait(rig.workspace().perform(AddRecord{Entity::CustomField,
                                                                {{u"key"_s, u"tier"_s},
                                                                 {u"label"_s, u"Tier"_s},
                                                                 {u"type"_s, u"choice"_s},
                                                                 {u"choices"_s, u"Gold;Silver"_s},
                                                                 {u"colours"_s, u"#d4a017;"_s},
                                                                 {u"visible_in"_s, u"dashboard"_s},
                                                                 {u"help"_s, u"By turnover"_s}}}));
    REQUIRE(rig.untilShown({u"Tier"_s}));
    const auto inDialog = [&](const QString& deed, const QString& name, const QString& file) {
        rig.find<QAbstractButton>(u"settings.fields."_s + deed)->click();
        auto* dialog = rig.find<QFileDialog>(name);
        Q_EMIT dialog->fileSelected(file);
        dialog->close();
        rig.window->activateWindow();
    };
    const auto says = [&](const QString& part) {
        return rig.until([&] { return rig.window->statusBar()->currentMessage().contains(part); });
    };
    QTemporaryDir folder;
    const QString file = folder.filePath(u"fields.json"_s);
    inDialog(u"export"_s, u"fieldExportDialog"_s, file);
    CHECK(says(u"fields.json: 1"_s));

    REQUIRE(rig.wait(rig.workspace().perform(RemoveRecord{Entity::CustomField, tier})));
    REQUIRE(rig.untilShown({}));
    inDialog(u"import"_s, u"fieldImportDialog"_s, file);
    REQUIRE(rig.untilShown({u"Tier"_s}));
    const auto fields = rig.wait(rig.workspace().ask(CustomFields{}));
    REQUIRE(fields);
    CHECK(fields->front().choices == QStringList{u"Gold"_s, u"Silver"_s});
    CHECK(fields->front().colours.value(0) == u"#d4a017"_s);
    CHECK(fields->front().visibleIn == QStringList{u"dashboard"_s});
    CHECK(fields->front().help == u"By turnover"_s);
    // One step back, and the same file brings it again; once more it changes nothing.
    REQUIRE(rig.wait(rig.workspace().perform(UndoOperation{}).future));
    REQUIRE(rig.untilShown({}));
    inDialog(u"import"_s, u"fieldImportDialog"_s, file);
    REQUIRE(rig.untilShown({u"Tier"_s}));
    inDialog(u"import"_s, u"fieldImportDialog"_s, file);
    CHECK(says(u"the same: 1"_s));
}

TEST_CASE("a file that is no field library is refused with its name and place, and changes nothing",
          "[people_settings]")
{
    SectionRig rig{u"fields"_s};
    rig.window->resize(1280, 800);
    REQUIRE(rig.wait(rig.workspace().perform(
        AddRecord{Entity::CustomField, {{u"key"_s, u"size"_s}, {u"label"_s, u"Size"_s}, {u"type"_s, u"text"_s}}})));
    REQUIRE(rig.untilShown({u"Size"_s}));
    QTemporaryDir folder;
    const auto refused = [&](const QString& name, const QByteArray& content, const QString& place) {
        QFile file{folder.filePath(name)};
        if (!content.isNull()) {
            REQUIRE(file.open(QIODevice::WriteOnly));
            file.write(content);
            file.close();
        }
        rig.find<QAbstractButton>(u"settings.fields.import"_s)->click();
        auto* dialog = rig.find<QFileDialog>(u"fieldImportDialog"_s);
        Q_EMIT dialog->fileSelected(file.fileName());
        dialog->close();
        rig.window->activateWindow();
        QString sentence;
        const bool said = rig.until([&] {
            const QWidget* bar = rig.seen(u"undoBar"_s);
            sentence = bar ? bar->accessibleName() : QString{};
            return sentence.contains(name + place);
        });
        INFO(sentence.toStdString());
        CHECK(said);
        CHECK(rig.shown() == QStringList{u"Size"_s});
        rig.find<QAbstractButton>(u"undoBar.close"_s)->click();
        return sentence;
    };
    refused(u"nowhere.json"_s, {}, u":"_s);
    refused(u"letter.json"_s, "Dear Ada,", u", row 1:"_s);
    refused(u"torn.json"_s, "[{\"key\":\"tier\",\n\"label\":\"Tier\",\n\"type\":\"te", u", row 3:"_s);
    // The first is right, the second is not: neither comes.
    CHECK(refused(u"types.json"_s,
                  "[{\"key\":\"tier\",\"label\":\"Tier\",\"type\":\"text\"},\n"
                  "{\"key\":\"mood\",\"label\":\"Mood\",\"type\":\"feeling\"}]",
                  u", row 2:"_s)
              .contains(u"feeling"_s));
}

TEST_CASE("a field goes with its values only after a question, and comes back by undo", "[people_settings]")
{
    SectionRig rig{u"fields"_s};
    REQUIRE(rig.wait(rig.workspace().perform(
        AddRecord{Entity::CustomField, {{u"key"_s, u"size"_s}, {u"label"_s, u"Size"_s}, {u"type"_s, u"text"_s}}})));
    rig.choose(u"Size"_s);
    rig.key(Qt::Key_Delete);
    REQUIRE(rig.until([&] { return QApplication::activeModalWidget(); }));
    rig.key(Qt::Key_Return);
    CHECK(rig.untilShown({}));
    rig.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(rig.untilShown({u"Size"_s}));
}

TEST_CASE("another wording of a consent text is a new version", "[people_settings]")
{
    SectionRig rig{u"consents"_s};
    rig.find<QAbstractButton>(u"settings.consents.add"_s)->click();
    rig.fill(u"name"_s, u"Newsletter"_s);
    rig.fill(u"text"_s, u"I want the newsletter."_s);
    rig.save();
    REQUIRE(rig.untilShown({u"1"_s}, 2));
    rig.choose(u"Newsletter"_s);
    rig.key(Qt::Key_F2);
    rig.fill(u"text"_s, u"I want the monthly newsletter."_s);
    rig.save();
    CHECK(rig.untilShown({u"2"_s}, 2));
    rig.find<QCheckBox>(u"settings.consents.former"_s)->click();
    CHECK(rig.untilShown({u"2"_s, u"1"_s}, 2));
}

TEST_CASE("a tick among the required fields holds at once", "[people_settings]")
{
    SectionRig rig{u"required_fields"_s, {u"Ada Lovelace"_s}};
    REQUIRE(
        rig.until([&] { return rig.window->findChild<QCheckBox*>(u"settings.required_fields.person.business"_s); }));
    auto* business = rig.find<QCheckBox>(u"settings.required_fields.person.business"_s);
    auto* address = rig.find<QCheckBox>(u"settings.required_fields.person.email|phone"_s);
    REQUIRE(rig.until([&] { return business->isChecked() && business->isEnabled(); }));
    business->click();
    REQUIRE(rig.until([&] { return rig.organisation(u"required_person"_s) == u"first_name;last_name;email|phone"_s; }));
    REQUIRE(rig.until([&] { return address->isEnabled(); }));
    address->click();
    REQUIRE(rig.until([&] { return rig.organisation(u"required_person"_s) == u"first_name;last_name"_s; }));
    CHECK(rig.wait(rig.workspace().ask(ContactSummary{u"is:draft"_s}))->total == 0);
    rig.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(rig.until([&] { return address->isChecked(); }));
}

TEST_CASE("of two ticks that follow each other at once none is lost", "[people_settings]")
{
    SectionRig rig{u"required_fields"_s};
    const auto tick = [&](const QString& words) {
        return rig.find<QCheckBox>(u"settings.required_fields.person."_s + words);
    };
    REQUIRE(
        rig.until([&] { return rig.window->findChild<QCheckBox*>(u"settings.required_fields.person.business"_s); }));
    REQUIRE(rig.until([&] { return tick(u"business"_s)->isEnabled(); }));
    tick(u"business"_s)->click();
    // The rights come anew in the meantime, and with them what the page knew before.
    REQUIRE(rig.wait(rig.workspace().perform(AddRecord{Entity::Employee, {{u"name"_s, u"Ben"_s}}})));
    CHECK_FALSE(tick(u"business"_s)->isChecked());
    tick(u"email|phone"_s)->click();
    CHECK(rig.until([&] { return rig.organisation(u"required_person"_s) == u"first_name;last_name"_s; }));
    CHECK_FALSE(tick(u"business"_s)->isChecked());
    CHECK_FALSE(tick(u"email|phone"_s)->isChecked());
}

TEST_CASE("the organisation's form saves what changed and shows a wrong value at its field", "[people_settings]")
{
    SectionRig rig{u"organisation"_s};
    auto* page = rig.seen(u"page.settings.organisation"_s);
    REQUIRE(page);
    REQUIRE(rig.until([&] { return page->findChild<RecordForm*>(); }));
    auto form = [&] { return page->findChild<RecordForm*>(); };
    form()->editor(u"vat_id")->setText(u"DE136695975"_s);
    form()->submit();
    REQUIRE(rig.until([&] { return !form()->isBusy(); }));
    CHECK(rig.organisation(u"vat_id"_s).isEmpty());
    form()->editor(u"vat_id")->setText(u"DE136695976"_s);
    form()->submit();
    CHECK(rig.until([&] { return rig.organisation(u"vat_id"_s) == u"DE136695976"_s; }));
}

TEST_CASE("legal forms and languages of one's own are kept", "[people_settings]")
{
    SectionRig rig{u"legal_forms"_s};
    auto* own = rig.find<QPlainTextEdit>(u"settings.legal_forms.own"_s);
    CHECK(rig.find<QLabel>(u"settings.legal_forms.known"_s)->text().contains(u"GmbH"_s));
    own->setPlainText(u"Kirchliche Stiftung\n\n"_s);
    rig.find<QAbstractButton>(u"settings.legal_forms.save"_s)->click();
    CHECK(rig.until([&] { return rig.organisation(u"legal_forms"_s) == u"DE:Kirchliche Stiftung"_s; }));
}

TEST_CASE("who may not change a section reads it, and reads why", "[people_settings][roles]")
{
    SectionRig rig{u"employees"_s};
    // A second administrator lets the first one go down.
    rig.employee(u"Ben Berg"_s, u"crm_admin"_s);
    const auto become = [&](const QString& role) {
        REQUIRE(
            rig.wait(rig.workspace().perform(SetRecord{Entity::Employee, rig.workspace().me(), {{u"role"_s, role}}})));
    };
    struct Case {
        QString role;
        bool people, teams, fields;
    };
    // Once the role is lower it cannot be raised again from here.
    for (const Case& each : {Case{u"crm_admin"_s, true, true, true}, Case{u"crm_manager"_s, false, true, false}}) {
        CAPTURE(each.role.toStdString());
        if (each.role != u"crm_admin"_s) become(each.role);
        for (const auto& [section, allowed] :
             {std::pair{u"employees"_s, each.people}, {u"teams"_s, each.teams}, {u"fields"_s, each.fields}}) {
            CAPTURE(section.toStdString());
            REQUIRE(rig.window->showPage(u"settings."_s + section));
            rig.settle();
            CHECK(rig.until([&] { return bool(rig.seen(u"settings.%1.add"_s.arg(section))) == allowed; }));
            CHECK(rig.until([&] { return bool(rig.seen(u"settings.%1.rights"_s.arg(section))) != allowed; }));
        }
    }
}

TEST_CASE("settings are found by their words", "[people_settings]")
{
    SectionRig rig{u"appearance"_s};
    auto* search = rig.find<QLineEdit>(u"settings.search"_s);
    search->setFocus();
    search->setText(u"nominatim"_s);
    CHECK_FALSE(rig.find<QAbstractButton>(u"settings.employees"_s)->isVisible());
    rig.key(Qt::Key_Return);
    CHECK(rig.seen(u"page.settings.maps"_s));
    // By what somebody would call it, in any order.
    for (const auto& [words, section] : {std::pair{u"dark theme"_s, u"appearance"_s},
                                         {u"manager employees"_s, u"employees"_s},
                                         {u"segment"_s, u"target_markets"_s},
                                         {u"sip"_s, u"telephone"_s},
                                         {u"shortcut"_s, u"keys"_s}}) {
        CAPTURE(words.toStdString());
        search->setText(words);
        CHECK(rig.find<QAbstractButton>(u"settings."_s + section)->isVisible());
        CHECK_FALSE(rig.find<QAbstractButton>(u"settings.backups"_s)->isVisible());
    }
}
