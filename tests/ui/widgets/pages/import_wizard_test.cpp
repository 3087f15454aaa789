// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/administration.h"
#include "core/queries/contact_list.h"
#include "core/queries/dashboard_lists.h"
#include "tests/ui/widgets/pages/import_rig.h"
#include "ui/support/flat_tabs.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QMenu>

using namespace Qt::StringLiterals;
using namespace kontor;
using namespace kontor::test;

namespace {

constexpr int firstCell = CheckModel::FirstCell;

QByteArray people(int count)
{
    QByteArray text = "first_name,last_name,email\n";
    for (int i = 1; i <= count; ++i)
        text += "Ada,Number" + QByteArray::number(i) + ",ada" + QByteArray::number(i) + "@x.example\n";
    return text;
}

} // namespace

TEST_CASE("a list comes in by keyboard alone, from the file to the contacts", "[import_wizard]")
{
    ImportRig rig{{u"Old Contact"_s}};
    rig.chooseFile(rig.file(u"a.csv"_s, "first_name,last_name,email\nAda,König,ada@x.example\nBen,Nevis,nonsense\n"));
    REQUIRE(rig.focus()->objectName() == u"next"_s);
    rig.key(Qt::Key_Return);
    REQUIRE(rig.untilStep(u"page.mapping"_s));
    CHECK(rig.focus()->objectName() == u"columnList"_s);
    rig.pressNext();
    REQUIRE(rig.untilStep(u"page.check"_s));
    REQUIRE(rig.untilChecked());
    CHECK(rig.focus()->objectName() == u"checkGrid"_s);

    // The problem is gone to, mended in place and checked again.
    rig.key(Qt::Key_F8);
    CHECK(rig.grid().currentIndex() == rig.rows().index(1, firstCell + 2));
    CHECK(rig.wizard()->findChild<QLabel*>(u"cellProblem"_s)->text().contains(u"nonsense"_s));
    REQUIRE(rig.untilCell(1, firstCell + 2, u"nonsense"_s));
    rig.key(Qt::Key_F2);
    QLineEdit* line = nullptr;
    REQUIRE(rig.until([&] { return (line = rig.grid().findChild<QLineEdit*>(u"cellEditor"_s)) != nullptr; }));
    line->selectAll();
    QTest::keyClicks(line, u"ben@x.example"_s);
    QTest::keyClick(line, Qt::Key_Return);
    REQUIRE(rig.until([&] { return rig.rows().countOf(RowFilter::Problems) == 0; }));
    REQUIRE(rig.untilChecked());

    rig.pressNext();
    REQUIRE(rig.untilStep(u"page.result"_s));
    CHECK(rig.wizard()->step()->title().contains(u"a.csv"_s));
    REQUIRE(rig.until([&] { return rig.focus() && rig.focus()->objectName() == u"showContacts"_s; }));
    rig.key(Qt::Key_Space);
    REQUIRE(rig.until([&] { return rig.wizard() == nullptr; }));
    CHECK(rig.search().text().startsWith(u"import:"_s));
    CHECK(rig.untilNames({u"Ada König"_s, u"Ben Nevis"_s}));
}

TEST_CASE("rows that need somebody are decided one by one, and undecided ones stay out", "[import_wizard]")
{
    ImportRig rig;
    const auto known = rig.wait(rig.workspace().perform(AddRecord{
        Entity::Contact, {{u"type"_s, u"person"_s}, {u"first_name"_s, u"Ada"_s}, {u"last_name"_s, u"King"_s}}}));
    REQUIRE(known);
    for (const QString& address : {u"a@x.example"_s, u"b@x.example"_s, u"c@x.example"_s})
        REQUIRE(rig.wait(rig.workspace().perform(
            AddRecord{Entity::Email, {{u"contact"_s, known->toString()}, {u"address"_s, address}}})));
    rig.wizard()->setFile(rig.file(u"a.csv"_s, "first_name,last_name,email\nAda,Lovelace,a@x.example\n"
                                               "Bea,King,b@x.example\nCy,King,c@x.example\nDan,New,d@x.example\n"));
    REQUIRE(rig.until([&] { return rig.next().isEnabled(); }));
    rig.next().click();
    REQUIRE(rig.untilStep(u"page.mapping"_s));
    auto* policy = rig.wizard()->findChild<QComboBox*>(u"duplicates"_s);
    policy->setFocus();
    rig.key(Qt::Key_End);
    rig.next().click();
    REQUIRE(rig.untilStep(u"page.check"_s));
    REQUIRE(rig.untilChecked());
    CHECK(rig.rows().countOf(RowFilter::Undecided) == 3);
    CHECK(rig.untilCell(0, firstCell + 1, u"King → Lovelace"_s));
    CHECK(rig.untilCell(0, CheckModel::Fate, u"Needs you: Ada King"_s));

    auto* tabs = rig.wizard()->findChild<FlatTabs*>(u"checkFilter"_s);
    tabs->setCurrentIndex(4);
    REQUIRE(rig.rows().rowCount() == 3);
    rig.grid().selectRow(0);
    rig.button(u"decideUpdate"_s).click();
    REQUIRE(rig.until([&] { return rig.rows().countOf(RowFilter::Undecided) == 2; }));
    rig.grid().selectRow(0);
    rig.button(u"decideCreate"_s).click();
    REQUIRE(rig.until([&] { return rig.rows().countOf(RowFilter::Undecided) == 1; }));
    REQUIRE(rig.untilChecked());
    rig.next().click();
    REQUIRE(rig.untilStep(u"page.result"_s));
    const auto runs = rig.asked(rig.workspace().ask(ImportRuns{}));
    REQUIRE(runs.size() == 1);
    CHECK(runs.front().totals.contains(u"\"created\":2"_s));
    CHECK(runs.front().totals.contains(u"\"updated\":1"_s));
    CHECK(runs.front().totals.contains(u"\"undecided\":1"_s));
}

TEST_CASE("target markets that are not there are made by a mark that stands where a list has any", "[import_wizard]")
{
    ImportRig rig;
    const auto mapping = [&](const QString& name, const QByteArray& text) {
        rig.wizard()->setFile(rig.file(name, text));
        REQUIRE(rig.until([&] { return rig.next().isEnabled(); }));
        rig.next().click();
        REQUIRE(rig.untilStep(u"page.mapping"_s));
    };
    mapping(u"a.csv"_s, "first_name,last_name,Target market,Iban\nAda,Lovelace,Alps,DE89370400440532013000\n");
    auto* mark = rig.wizard()->findChild<QCheckBox*>(u"createNames"_s);
    REQUIRE(mark);
    REQUIRE(rig.until([&] { return mark->isVisible(); }));
    CHECK_FALSE(mark->isChecked());
    rig.next().click();
    REQUIRE(rig.untilStep(u"page.check"_s));
    REQUIRE(rig.untilChecked());
    CHECK(rig.rows().countOf(RowFilter::Problems) == 1);
    rig.wizard()->findChild<QAbstractButton*>(u"back"_s)->click();
    REQUIRE(rig.untilStep(u"page.mapping"_s));
    mark->setFocus();
    rig.key(Qt::Key_Space);
    rig.next().click();
    REQUIRE(rig.untilStep(u"page.check"_s));
    REQUIRE(rig.untilChecked());
    CHECK(rig.rows().countOf(RowFilter::Problems) == 0);
    rig.next().click();
    REQUIRE(rig.untilStep(u"page.result"_s));
    const auto markets = rig.asked(rig.workspace().ask(TargetMarkets{}));
    REQUIRE(markets.size() == 1);
    CHECK(markets.front().name == u"Alps"_s);
    CHECK(markets.front().members == 1);
}

TEST_CASE("a hundred thousand rows are shown without being read", "[import_wizard]")
{
    ImportRig rig;
    rig.check(rig.file(u"long.csv"_s, people(100'000)));
    REQUIRE(rig.until([&] { return rig.rows().rowCount() == 100'000; }));
    REQUIRE(rig.untilCell(0, firstCell + 1, u"Number1"_s));
    rig.grid().setFocus();
    rig.key(Qt::Key_End, Qt::ControlModifier);
    REQUIRE(rig.untilCell(99'999, firstCell + 1, u"Number100000"_s));
    for (int page = 0; page < 20; ++page) rig.key(Qt::Key_PageUp);
    REQUIRE(rig.until([&] { return !rig.cell(rig.grid().firstVisibleRow(), firstCell + 1).isEmpty(); }));
    CHECK(rig.rows().rowsRead() < 2'500);
    // An edit far below is found again and counts.
    const QModelIndex at = rig.rows().index(rig.grid().firstVisibleRow(), firstCell + 2);
    REQUIRE(rig.rows().setData(at, u"nonsense"_s, Qt::EditRole));
    REQUIRE(rig.patiently([&] { return rig.rows().countOf(RowFilter::Problems) == 1; }));
    CHECK(rig.rows().nextFault({}) == at);
}

TEST_CASE("a list that is pasted is read like a file", "[import_wizard]")
{
    ImportRig rig;
    QGuiApplication::clipboard()->setText(u"First name\tLast name\nAda\tKönig\n"_s);
    rig.key(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(rig.until([&] { return rig.next().isEnabled(); }));
    rig.key(Qt::Key_Return);
    REQUIRE(rig.untilStep(u"page.mapping"_s));
    auto* preview = rig.wizard()->findChild<RowTable*>(u"filePreview"_s);
    CHECK(preview->model()->index(0, 1).data().toString() == u"König"_s);
}

TEST_CASE("another separator shows at once, and why a column goes where it goes is said", "[import_wizard]")
{
    ImportRig rig;
    rig.wizard()->setFile(rig.file(u"a.csv"_s, "first_name;Mail\nAda;ada@x.example\nBen;ben@x.example\n"));
    REQUIRE(rig.until([&] { return rig.next().isEnabled(); }));
    rig.next().click();
    REQUIRE(rig.untilStep(u"page.mapping"_s));
    auto* columns = rig.wizard()->findChild<RowTable*>(u"columnList"_s);
    CHECK(columns->model()->index(0, 3).data().toString() == u"Is called so"_s);
    CHECK(columns->model()->index(1, 3).data().toString() == u"By its name"_s);

    // The rule of a column, by its menu.
    columns->setFocus();
    columns->setCurrentIndex(columns->model()->index(1, 4));
    rig.key(Qt::Key_Return);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    REQUIRE(menu);
    rig.key(Qt::Key_Down);
    rig.key(Qt::Key_Return);
    CHECK(columns->model()->index(1, 4).data().toString() == u"Only if empty"_s);

    auto* delimiter = rig.wizard()->findChild<QComboBox*>(u"delimiter"_s);
    delimiter->setFocus();
    rig.key(Qt::Key_Home);
    auto* preview = rig.wizard()->findChild<RowTable*>(u"filePreview"_s);
    REQUIRE(rig.until([&] { return preview->model()->columnCount() == 1; }));
    CHECK(preview->model()->index(0, 0).data().toString() == u"Ada;ada@x.example"_s);
}

TEST_CASE("an import goes on in the background while one works on, and looks not interrupted", "[import_wizard]")
{
    ImportRig rig;
    rig.check(rig.file(u"long.csv"_s, people(20'000)));
    rig.next().click();
    REQUIRE(rig.untilStep(u"page.progress"_s));
    rig.button(u"importInBackground"_s).click();
    REQUIRE(rig.until([&] { return rig.wizard() == nullptr; }));
    const auto state = [&] {
        const auto runs = rig.asked(rig.workspace().ask(ImportRuns{}));
        return runs.empty() ? QString{} : runs.front().state;
    };
    REQUIRE(rig.until([&] { return !state().isEmpty(); }));
    rig.openWizard();
    if (state() == u"running"_s) CHECK_FALSE(rig.wizard()->findChild<QWidget*>(u"resumeImport"_s)->isVisible());
    rig.key(Qt::Key_Escape);
    rig.add(u"Written Meanwhile"_s);
    REQUIRE(rig.patiently([&] { return state() == u"done"_s; }));
    rig.settle();
    CHECK(rig.patiently([&] { return rig.table().list().rowCount() == 20'001; }));
}

TEST_CASE("an import that was stopped can go on, with what was edited, or be taken back", "[import_wizard]")
{
    ImportRig rig;
    rig.check(rig.file(u"long.csv"_s, people(20'000)));
    rig.next().click();
    REQUIRE(rig.untilStep(u"page.progress"_s));
    rig.button(u"stopImport"_s).click();
    REQUIRE(rig.untilStep(u"page.result"_s));
    if (rig.button(u"resumeImport"_s).isVisible()) {
        rig.button(u"resumeImport"_s).click();
        REQUIRE(rig.untilStep(u"page.progress"_s));
        REQUIRE(rig.untilStep(u"page.result"_s));
        CHECK(rig.asked(rig.workspace().ask(ImportRuns{})).front().state == u"done"_s);
    }
    rig.button(u"undoImport"_s).click();
    REQUIRE(rig.until([&] { return rig.wizard()->step()->title().contains(u"taken back"_s); }));
    rig.key(Qt::Key_Escape);
    CHECK(rig.until([&] { return rig.table().list().rowCount() == 0; }));
}

TEST_CASE("the settings of the last list count for the next one", "[import_wizard]")
{
    ImportRig rig;
    rig.check(rig.file(u"a.csv"_s, "Ada,König,north\nBen,Nevis,south\n"));
    rig.next().click();
    REQUIRE(rig.untilStep(u"page.result"_s));
    const QString before = rig.asked(rig.workspace().ask(ImportRuns{})).front().file;
    rig.button(u"sameAgain"_s).click();
    REQUIRE(rig.untilStep(u"page.file"_s));
    rig.wizard()->setFile(rig.file(u"b.csv"_s, "Cy,Young,east\n"));
    REQUIRE(rig.until([&] { return rig.next().isEnabled(); }));
    rig.next().click();
    REQUIRE(rig.untilStep(u"page.mapping"_s));
    CHECK(before.endsWith(u"a.csv"_s));
}

TEST_CASE("a file that is no list is told, with its row where it has one", "[import_wizard]")
{
    ImportRig rig;
    rig.wizard()->setFile(rig.file(u"a.csv"_s, "first_name,last_name\nAda,\"never closed\nBen,Nevis\n"));
    REQUIRE(rig.until([&] {
        for (const QLabel* label : rig.wizard()->step()->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(u"row 2"_s, Qt::CaseInsensitive)) return true;
        return false;
    }));
    CHECK_FALSE(rig.next().isEnabled());
}
