// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgets/boxes/url_catcher.h"
#include "tests/ui/widgets/dashboard_rig.h"
#include "ui/boxes/row_list.h"

#include <QMouseEvent>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace kontor;
using namespace kontor::test;

TEST_CASE("a phone is added as it is typed, shown as it is dialled from anywhere, and called", "[boxes]")
{
    DashboardRig rig;
    UrlCatcher outside;
    const Id contact = rig.business(u"Braukunst GmbH"_s);
    rig.open(contact);
    rig.jump(Qt::Key_P);
    rig.key(Qt::Key_Return);
    rig.type(u"0731 9876543"_s);
    rig.key(Qt::Key_Return);
    REQUIRE(rig.untilRows(u"phones"_s, {u"+49 731 9876543"_s}));
    REQUIRE(rig.until([&] { return rig.focus()->objectName() == "row"_L1; }));
    rig.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(outside.urls.size() == 1);
    CHECK(outside.urls.front().toString() == "tel:+497319876543"_L1);
    REQUIRE(rig.find<QWidget>(u"sideSheet"_s)->isVisible()); // to log the call
    rig.key(Qt::Key_Escape);
    REQUIRE(rig.until([&] { return rig.focus() && rig.focus()->objectName() == "row"_L1; }));

    rig.key(Qt::Key_Return);
    rig.type(u"0731 12"_s);
    rig.key(Qt::Key_Return);
    CHECK(rig.until([&] { return !rig.errorIn(u"phones"_s).isEmpty(); }));
    rig.key(Qt::Key_Escape);
    rig.key(Qt::Key_Delete);
    CHECK(rig.untilRows(u"phones"_s, {}));
}

TEST_CASE("calling somebody who does not want it asks first", "[boxes]")
{
    DashboardRig rig;
    UrlCatcher outside;
    const Id contact = rig.add(Entity::Contact,
                               {{u"type"_s, u"person"_s}, {u"last_name"_s, u"König"_s}, {u"do_not_call"_s, u"yes"_s}});
    rig.addTo(contact, Entity::Phone, {{u"number"_s, u"+49 731 9876543"_s}});
    rig.open(contact);
    REQUIRE(rig.untilRows(u"phones"_s, {u"+49 731 9876543"_s}));
    rig.jump(Qt::Key_P);
    rig.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(outside.urls.isEmpty());
    CHECK(rig.focus()->objectName() == "question.no"_L1);
}

TEST_CASE("web pages open at once, everything else asks", "[boxes]")
{
    DashboardRig rig;
    UrlCatcher outside;
    const Id contact = rig.business(u"Braukunst GmbH"_s);
    rig.open(contact);
    rig.jump(Qt::Key_U);
    rig.key(Qt::Key_Return);
    rig.type(u"braukunst.example/shop"_s);
    rig.key(Qt::Key_Tab);
    rig.type(u"shop"_s);
    rig.key(Qt::Key_Return);
    REQUIRE(rig.untilRows(u"links"_s, {u"shop, braukunst.example/shop"_s}));
    REQUIRE(rig.until([&] { return rig.focus()->objectName() == "row"_L1; }));
    rig.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(outside.urls.size() == 1);
    CHECK(outside.urls.front().toString() == "https://braukunst.example/shop"_L1);

    rig.addTo(contact, Entity::Link, {{u"url"_s, u"ftp://files.braukunst.example/list"_s}});
    REQUIRE(rig.until([&] { return rig.rows(u"links"_s).size() == 2; }));
    rig.key(Qt::Key_Down);
    rig.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(outside.urls.size() == 1);
    REQUIRE(rig.focus()->objectName() == "question.no"_L1);
    rig.key(Qt::Key_Tab);
    rig.key(Qt::Key_Return);
    CHECK(outside.urls.size() == 2);
}

TEST_CASE("rows are put into another order with the pointer", "[boxes]")
{
    DashboardRig rig;
    const Id contact = rig.business(u"Braukunst GmbH"_s);
    const QStringList numbers{u"+49 731 1111111"_s, u"+49 731 2222222"_s, u"+49 731 3333333"_s};
    for (const QString& number : numbers) rig.addTo(contact, Entity::Phone, {{u"number"_s, number}});
    rig.open(contact);
    REQUIRE(rig.until([&] { return rig.rows(u"phones"_s).size() == 3; }));
    const auto order = [&] {
        QStringList shown;
        for (const PhoneRow& row : rig.data(contact).phones) shown << row.international;
        return shown;
    };
    const auto rows = [&] {
        auto found = rig.box(u"phones"_s)->findChildren<QWidget*>(u"row"_s);
        std::sort(found.begin(), found.end(), [](auto* a, auto* b) { return a->y() < b->y(); });
        return found;
    };
    const auto pull = [&](QWidget* row, QWidget* to, double part) {
        const QPoint from = row->rect().center();
        const QPoint target = row->mapFromGlobal(to->mapToGlobal(QPoint{from.x(), int(to->height() * part)}));
        QTest::mousePress(row, Qt::LeftButton, {}, from);
        QMouseEvent begin{QEvent::MouseMove, from + QPoint{0, 30}, row->mapToGlobal(from),
                          Qt::NoButton,      Qt::LeftButton,       {}};
        QApplication::sendEvent(row, &begin);
        QMouseEvent move{QEvent::MouseMove, target, row->mapToGlobal(target), Qt::NoButton, Qt::LeftButton, {}};
        QApplication::sendEvent(row, &move);
    };
    REQUIRE(order() == numbers);

    pull(rows()[2], rows()[0], 0.1);
    CHECK(rig.find<QWidget>(u"row.place"_s)->isVisible());
    rig.key(Qt::Key_Escape); // as it was
    QTest::mouseRelease(rows()[2], Qt::LeftButton);
    rig.set(Entity::Contact, contact, {{u"notes"_s, u"written after whatever was wished before"_s}});
    CHECK(order() == numbers);

    pull(rows()[2], rows()[0], 0.1);
    QTest::mouseRelease(rows()[2], Qt::LeftButton);
    CHECK(rig.until([&] { return order() == QStringList{numbers[2], numbers[0], numbers[1]}; }));
    REQUIRE(rig.until([&] { return rows()[0]->accessibleName().startsWith(numbers[2]); }));
    pull(rows()[0], rows()[1], 0.9);
    QTest::mouseRelease(rows()[0], Qt::LeftButton);
    CHECK(rig.until([&] { return order() == QStringList{numbers[0], numbers[2], numbers[1]}; }));
    CHECK_FALSE(rig.dashboard().findChild<QWidget*>(u"row.place"_s));
}

TEST_CASE("in a narrow box the kind gives way to the number", "[boxes]")
{
    const QString kind = u"Central switchboard"_s, number = u"+49 731 987654321"_s;
    RowList list;
    list.letLabelsGiveWay();
    const Id central = Id::make(1), fax = Id::make(2);
    const auto face = [&](const Id& id) { return RowFace{.label = id == fax ? u"Fax"_s : kind, .text = number}; };
    list.sync(
        {central, fax}, [](const Id& id) { return new RecordRow{id}; }, face);
    list.show();
    list.resize(600, 200);
    const RowFaceView& shown = list.row(central)->view();
    CHECK(shown.labelWidth() >= shown.wantedLabelWidth());
    const int whole = shown.fontMetrics().horizontalAdvance(number);
    list.resize(whole + 130, 200);
    CHECK(shown.labelWidth() < shown.wantedLabelWidth());
    CHECK(list.row(fax)->view().labelWidth() == shown.labelWidth()); // still in line

    CHECK(shown.labelRoom(shown.width()) >= shown.labelWidth());
    list.resize(600, 200);
    CHECK(shown.labelWidth() >= shown.wantedLabelWidth());
}
