// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgets/window_rig.h"
#include "ui/support/notice_watch.h"
#include "ui/support/row_table.h"
#include "ui/window/notice_bell.h"

#include <QAbstractButton>
#include <QSignalSpy>

using namespace kontor;
using namespace kontor::test;
using namespace Qt::StringLiterals;

namespace {

/// Somebody else, who gives and takes.
struct Colleague {
    explicit Colleague(WindowRig& rig) : m_rig{rig}
    {
        REQUIRE(rig.wait(rig.workspace().perform(
            AddRecord{Entity::Employee, {{u"name"_s, u"Ben Berg"_s}, {u"role"_s, u"crm_manager"_s}}})));
    }
    Id gives(const QString& name)
    {
        const auto made = m_rig.wait(m_rig.workspace().perform(
            AddRecord{Entity::Contact,
                      {{u"type"_s, u"business"_s}, {u"legal_name"_s, name}, {u"responsible"_s, u"Ada König"_s}}},
            u"Ben Berg"_s));
        REQUIRE(made);
        return *made;
    }

private:
    WindowRig& m_rig;
};

} // namespace

TEST_CASE("the bell counts what is new, the list opens it, and then it is read", "[notices]")
{
    WindowRig rig;
    Colleague ben{rig};
    auto* bell = rig.find<QAbstractButton>(u"notices"_s);
    CHECK(bell->text().isEmpty());
    ben.gives(u"Globex"_s);
    REQUIRE(rig.until([&] { return bell->text() == u"1"_s; }));
    ben.gives(u"Initech"_s);
    REQUIRE(rig.until([&] { return bell->text() == u"2"_s; }));
    bell->click();
    rig.settle();
    auto* list = rig.find<RowTable>(u"noticeList"_s);
    REQUIRE(rig.until([&] { return list->model()->rowCount() == 2; }));
    CHECK(list->model()->index(0, 1).data().toString() == u"Ben Berg gave you Initech."_s);
    list->setFocus();
    list->selectRow(1);
    const auto state = [&] { return list->model()->index(1, 0).data().toString(); };
    const QString asNew = state();
    rig.key(Qt::Key_Space);
    CHECK(rig.until([&] { return bell->text() == u"1"_s && state() != asNew; })); // Space goes by what the list shows
    rig.key(Qt::Key_Space);                                                       // unread again
    CHECK(rig.until([&] { return bell->text() == u"2"_s; }));
    rig.key(Qt::Key_Return);
    CHECK(rig.until([&] { return rig.seen(u"dashboard"_s); }));
    CHECK(rig.until([&] { return bell->text() == u"1"_s; }));
    REQUIRE(rig.window->showPage(u"notices"_s));
    rig.find<QAbstractButton>(u"notices.readAll"_s)->click();
    CHECK(rig.until([&] { return bell->text().isEmpty(); }));
}

TEST_CASE("the desktop hears of it while the window is not in front, unless that is switched off", "[notices]")
{
    WindowRig rig;
    Colleague ben{rig};
    NoticeBell bell{rig.workspace(), rig.state()};
    QSignalSpy shown{&bell, &NoticeBell::shown};
    bell.begin();
    // What was there before is no news.
    auto* button = bell.findChild<QAbstractButton*>(u"notices"_s);
    ben.gives(u"Globex"_s);
    REQUIRE(rig.until([&] { return button->text() == u"1"_s; }));
    const auto before = shown.count();
    CHECK(before <= 1); // the first answer may come before or after it
    ben.gives(u"Initech"_s);
    REQUIRE(rig.until([&] { return shown.count() == before + 1; }));
    CHECK(shown.last().at(1).toString() == u"Ben Berg gave you Initech."_s);
    // One's own doing is none.
    rig.add(u"Umbrella"_s);
    setShowsDesktopNotices(rig.state(), false);
    ben.gives(u"Hooli"_s);
    REQUIRE(rig.until([&] { return button->text() == u"3"_s; }));
    CHECK(shown.count() == before + 1);
}

TEST_CASE("a notice says what is known of its contact", "[notices]")
{
    WindowRig rig;
    Colleague ben{rig};
    const Id globex = ben.gives(u"Globex"_s);
    const auto add = [&](Entity entity, FieldTexts fields) {
        fields.prepend({u"contact"_s, globex.toString()});
        REQUIRE(rig.wait(rig.workspace().perform(AddRecord{entity, fields})));
    };
    add(Entity::Location, {{u"city"_s, u"Ulm"_s}});
    add(Entity::Note, {{u"text"_s, u"Wants ten"_s}});
    add(Entity::Task, {{u"title"_s, u"Call"_s}, {u"due"_s, QDate::currentDate().addDays(1).toString(Qt::ISODate)}});
    REQUIRE(
        rig.wait(rig.workspace().perform(SetRecord{Entity::Contact, globex, {{u"relationship"_s, u"customer"_s}}})));
    REQUIRE(rig.window->showPage(u"notices"_s));
    const auto* list = rig.find<RowTable>(u"noticeList"_s);
    const auto text = [&](int column, int role) { return list->model()->index(0, column).data(role).toString(); };
    REQUIRE(rig.until([&] {
        return text(2, Qt::DisplayRole) == u"Ulm · Customer · last contact just now · next: Call, tomorrow"_s;
    }));
    CHECK(text(1, Qt::ToolTipRole).endsWith(u"\nUlm · Customer · last contact just now · next: Call, tomorrow"_s));
    REQUIRE(rig.wait(rig.workspace().perform(DeleteContacts{{globex}})));
    CHECK(rig.until([&] { return text(2, Qt::DisplayRole).isEmpty(); }));
    CHECK(text(1, Qt::DisplayRole) == u"Ben Berg gave you Globex."_s);
}

TEST_CASE("when a notice came is not cut, also where the list was empty before", "[notices]")
{
    WindowRig rig;
    Colleague ben{rig};
    rig.window->resize(853, 533); // 1280 × 800 at 150 %
    REQUIRE(rig.window->showPage(u"notices"_s));
    rig.settle();
    ben.gives(u"Globex"_s);
    auto* list = rig.find<RowTable>(u"noticeList"_s);
    REQUIRE(rig.until([&] { return list->model()->rowCount() == 1; }));
    CHECK(
        rig.until([&] { return list->columnWidth(3) >= static_cast<QAbstractItemView*>(list)->sizeHintForColumn(3); }));
}
