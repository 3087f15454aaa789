// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgets/window_rig.h"
#include "ui/support/row_table.h"
#include "ui/support/theme.h"

#include <QAbstractButton>
#include <QLabel>

using namespace kontor;
using namespace kontor::test;
using namespace Qt::StringLiterals;

namespace {

RowTable& openDuplicates(WindowRig& rig, int pairs)
{
    REQUIRE(rig.window->showPage(u"duplicates"_s));
    auto* list = rig.find<RowTable>(u"duplicateList"_s);
    REQUIRE(rig.until([&] { return list->model()->rowCount() == pairs; }));
    list->setFocus();
    return *list;
}

QAbstractButton* checkedIn(WindowRig& rig, const QString& line)
{
    for (int side = 0; side < 2; ++side)
        if (auto* button = rig.find<QAbstractButton>(u"choice.%1.%2"_s.arg(line).arg(side)); button->isChecked())
            return button;
    return nullptr;
}

} // namespace

TEST_CASE("two contacts are merged side by side by keyboard, and one undo brings both back", "[duplicates_page]")
{
    WindowRig rig{{u"Anna König"_s, u"Anna Koenig"_s, u"Zoë Smith"_s}};
    openDuplicates(rig, 1);
    rig.key(Qt::Key_Return);
    REQUIRE(rig.until([&] { return rig.seen(u"choice.last_name.0"_s) != nullptr; }));
    CHECK(checkedIn(rig, u"last_name"_s)->text() == u"König"_s);
    CHECK(rig.find<QLabel>(u"result.last_name"_s)->text() == u"König"_s);

    // The keyboard stands on who is kept; down to the first field that differs, right to the other contact.
    rig.key(Qt::Key_Down);
    rig.key(Qt::Key_Right);
    CHECK(checkedIn(rig, u"last_name"_s)->text() == u"Koenig"_s);
    CHECK(rig.find<QLabel>(u"result.last_name"_s)->text() == u"Koenig"_s);
    rig.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(rig.until([&] { return rig.seen(u"undoBar"_s) != nullptr; }));
    rig.window->showPage(u"contacts"_s);
    CHECK(rig.untilNames({u"Anna Koenig"_s, u"Zoë Smith"_s}));
    rig.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(rig.untilNames({u"Anna Koenig"_s, u"Anna König"_s, u"Zoë Smith"_s}));
}

TEST_CASE("a pair that is kept separate is not shown again, a skipped one the next time", "[duplicates_page]")
{
    WindowRig rig{{u"Anna König"_s, u"Anna Koenig"_s, u"Bob Miller"_s, u"Robert Miller"_s}};
    RowTable& list = openDuplicates(rig, 2);
    rig.key(Qt::Key_Space);
    REQUIRE(list.model()->rowCount() == 1);
    rig.key(Qt::Key_Delete);
    REQUIRE(list.model()->rowCount() == 0);
    REQUIRE(rig.until([&] { return rig.seen(u"lookAgain"_s) != nullptr; }));
    rig.find<QAbstractButton>(u"lookAgain"_s)->click();
    CHECK(rig.until([&] { return list.model()->rowCount() == 1; }));
}

TEST_CASE("chosen contacts of the list are offered to be merged, Escape leaves them alone", "[duplicates_page]")
{
    WindowRig rig{{u"Ada König"_s, u"Zoë Smith"_s}};
    rig.table().setFocus();
    rig.table().selectAll();
    REQUIRE(rig.until([&] { return rig.seen(u"mergeChosen"_s) != nullptr; }));
    rig.find<QAbstractButton>(u"mergeChosen"_s)->click();
    REQUIRE(rig.until([&] { return rig.seen(u"choice.first_name.1"_s) != nullptr; }));
    // Keeping the other one puts it in front.
    rig.find<QAbstractButton>(u"keep.1"_s)->click();
    REQUIRE(rig.until([&] { return rig.find<QAbstractButton>(u"keep.0"_s)->text() == u"Zoë Smith"_s; }));
    REQUIRE(rig.until([&] { return rig.window->isSettled(); }));
    rig.key(Qt::Key_Escape);
    REQUIRE(rig.until([&] { return rig.seen(u"mergeView"_s) == nullptr; }));
    rig.window->showPage(u"contacts"_s);
    CHECK(rig.untilNames({u"Ada König"_s, u"Zoë Smith"_s}));
}

// Not run by itself: KONTOR_PICTURES=folder test_widgets "[duplicate_pictures]" draws what a person should look at.
TEST_CASE("duplicates are drawn for somebody to look at", "[.][duplicate_pictures]")
{
    REQUIRE(qEnvironmentVariableIsSet("KONTOR_PICTURES"));
    const auto take = [](WindowRig& rig, const QString& name, qreal scale = 1) {
        QTest::qWait(300);
        QPixmap picture{rig.window->size() * scale};
        picture.setDevicePixelRatio(scale);
        rig.window->render(&picture);
        REQUIRE(picture.save(qEnvironmentVariable("KONTOR_PICTURES") + u'/' + name + u".png"_s));
    };
    QLocale::setDefault(QLocale{u"en_GB"_s});
    applyTheme(*qApp, Theme::Light);
    WindowRig rig{{u"Anna König"_s, u"Robert Miller"_s, u"Brightbrand"_s, u"Brightbrand"_s}};
    const auto add = [&](const FieldTexts& fields) {
        REQUIRE(WindowRig::wait(rig.workspace().perform(AddRecord{Entity::Contact, fields})));
    };
    add({{u"type"_s, u"person"_s},
         {u"first_name"_s, u"Anna"_s},
         {u"last_name"_s, u"Koenig"_s},
         {u"job_title"_s, u"Head of purchasing and logistics for the whole of southern Germany"_s},
         {u"email"_s, u"anna.koenig@brightbrand.example"_s},
         {u"phone"_s, u"+49 731 123456"_s},
         {u"keywords"_s, u"VIP;Ulm"_s},
         {u"notes"_s, u"Met at the fair."_s}});
    add({{u"type"_s, u"person"_s},
         {u"first_name"_s, u"Bob"_s},
         {u"last_name"_s, u"Miller"_s},
         {u"birthday"_s, u"1980-01-02"_s}});
    for (const auto& [theme, name] : {std::pair{Theme::Light, u"-light"_s}, std::pair{Theme::Dark, u"-dark"_s}}) {
        applyTheme(*qApp, theme);
        RowTable& list = openDuplicates(rig, 3);
        list.selectRow(0);
        take(rig, u"duplicates"_s + name);
        for (int row = 0; row < 3; ++row)
            if (list.model()->index(row, 1).data().toString().startsWith(u"Anna"_s)) list.selectRow(row);
        list.setFocus();
        rig.key(Qt::Key_Return);
        REQUIRE(rig.until([&] { return rig.seen(u"choice.last_name.0"_s) != nullptr; }));
        take(rig, u"merge"_s + name);
        take(rig, u"merge-150"_s + name, 1.5);
        rig.key(Qt::Key_Escape);
    }
}
