// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgets/dashboard_rig.h"

#include <QAbstractItemModel>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace kontor;
using namespace kontor::test;

namespace {

QWidget* sheet(DashboardRig& rig) { return rig.dashboard().findChild<QWidget*>(u"sideSheet"_s); }

QString sheetError(DashboardRig& rig)
{
    for (const QWidget* error : sheet(rig)->findChildren<QWidget*>(u"error"_s))
        if (error->isVisible()) return error->accessibleName();
    return {};
}

void field(DashboardRig& rig, const QString& name, const QString& text)
{
    auto* input = sheet(rig)->findChild<QWidget*>(u"field."_s + name);
    REQUIRE(input);
    input->setFocus();
    rig.key(Qt::Key_A, Qt::ControlModifier);
    rig.type(text);
}

} // namespace

TEST_CASE("a location is added with all its parts by keyboard", "[boxes]")
{
    DashboardRig rig;
    const Id contact = rig.business(u"Braukunst GmbH"_s);
    rig.open(contact);
    rig.jump(Qt::Key_L);
    rig.key(Qt::Key_Return);
    REQUIRE(sheet(rig));
    CHECK(rig.focus()->objectName() == "field.kind"_L1);
    // Kind, street, second line, city, state, postal code, country, coordinates: Tab by Tab.
    for (const QString& text : {u"office"_s, u"Münsterplatz 14"_s, QString{}, u"Ulm"_s, QString{}, u"89073"_s,
                                u"Germany"_s, u"48.3984"_s, u"9.9916"_s}) {
        rig.type(text);
        rig.key(Qt::Key_Tab);
    }
    field(rig, u"lon"_s, u"9.9916"_s);
    rig.key(Qt::Key_Return);
    REQUIRE(rig.until([&] { return rig.rows(u"locations"_s).size() == 1; }));
    const LocationRow made = rig.data(contact).locations.front();
    CHECK(made.street == u"Münsterplatz 14"_s);
    CHECK(made.country == "DE"_L1);
    CHECK(made.lat == 48.3984);
    CHECK(made.lon == 9.9916);
    CHECK(rig.rows(u"locations"_s).front().contains(u"Ulm"_s));
    REQUIRE(rig.until([&] { return !sheet(rig); }));
    CHECK(rig.until([&] { return rig.focusIn(u"locations"_s); }));
}

TEST_CASE("coordinates that lie elsewhere are refused in the sheet", "[boxes]")
{
    DashboardRig rig;
    const Id contact = rig.business(u"Braukunst GmbH"_s);
    rig.addTo(contact, Entity::Location,
              {{u"city"_s, u"Ulm"_s}, {u"country"_s, u"DE"_s}, {u"lat"_s, u"48.3984"_s}, {u"lon"_s, u"9.9916"_s}});
    rig.open(contact);
    REQUIRE(rig.until([&] { return rig.rows(u"locations"_s).size() == 1; }));
    rig.jump(Qt::Key_L);
    rig.key(Qt::Key_Return);
    REQUIRE(sheet(rig));
    field(rig, u"lat"_s, u"9.9916"_s);
    field(rig, u"lon"_s, u"48.3984"_s);
    rig.key(Qt::Key_Return);
    REQUIRE(rig.until([&] { return !sheetError(rig).isEmpty(); }));
    CHECK(rig.data(contact).locations.front().lat == 48.3984);
    rig.key(Qt::Key_Escape);
    REQUIRE(rig.until([&] { return !sheet(rig); }));
    CHECK(rig.focusIn(u"locations"_s));
}

namespace {

QString textOf(DashboardRig& rig, const QString& name)
{
    auto* line = sheet(rig)->findChild<QLineEdit*>(u"field."_s + name);
    REQUIRE(line);
    return line->text();
}

/// The first of the places that are offered below the field.
void choosePlace(DashboardRig& rig, const QString& name, const QString& typed)
{
    field(rig, name, typed);
    QWidget* places = nullptr;
    REQUIRE(rig.until([&] { return (places = QApplication::activePopupWidget()) != nullptr; }));
    QTest::keyClick(places, Qt::Key_Down);
    QTest::keyClick(places, Qt::Key_Return);
}

} // namespace

TEST_CASE("another city in the sheet takes the point away, and a place that is chosen brings its own", "[boxes]")
{
    DashboardRig rig;
    const Id contact = rig.business(u"Braukunst GmbH"_s);
    rig.addTo(contact, Entity::Location,
              {{u"city"_s, u"Ulm"_s},
               {u"postal_code"_s, u"89073"_s},
               {u"country"_s, u"DE"_s},
               {u"lat"_s, u"48.3984"_s},
               {u"lon"_s, u"9.9916"_s}});
    rig.open(contact);
    REQUIRE(rig.until([&] { return rig.rows(u"locations"_s).size() == 1; }));
    rig.jump(Qt::Key_L);
    rig.key(Qt::Key_Return);
    REQUIRE(sheet(rig));
    field(rig, u"city"_s, u"Blaustein"_s);
    REQUIRE(rig.until([&] { return QApplication::activePopupWidget() != nullptr; }));
    rig.key(Qt::Key_Escape); // without what is suggested
    REQUIRE(rig.until([&] { return !QApplication::activePopupWidget(); }));
    rig.key(Qt::Key_Return);
    REQUIRE(rig.until([&] { return rig.data(contact).locations.front().city == u"Blaustein"_s; }));
    CHECK_FALSE(rig.data(contact).locations.front().hasCoordinate);
    REQUIRE(rig.until([&] { return !sheet(rig); }));

    rig.jump(Qt::Key_L);
    rig.key(Qt::Key_Return);
    REQUIRE(sheet(rig));
    choosePlace(rig, u"city"_s, u"Augsburg"_s);
    CHECK(textOf(rig, u"postal_code"_s).isEmpty()); // 89073 is Ulm's
    CHECK(textOf(rig, u"lat"_s).startsWith(u"48.3"_s));
    field(rig, u"postal_code"_s, u"86150"_s);
    choosePlace(rig, u"city"_s, u"Augsburg"_s);
    CHECK(textOf(rig, u"postal_code"_s) == u"86150"_s); // typed just now
}

TEST_CASE("coordinates that are typed alone get their address offered, which overwrites nothing", "[boxes]")
{
    DashboardRig rig;
    const Id contact = rig.business(u"Braukunst GmbH"_s);
    rig.open(contact);
    rig.jump(Qt::Key_L);
    rig.key(Qt::Key_Return);
    REQUIRE(sheet(rig));
    auto* button = sheet(rig)->findChild<QWidget*>(u"pointAddress"_s);
    REQUIRE(button);
    field(rig, u"region"_s, u"Schwaben"_s);
    field(rig, u"lat"_s, u"48.40"_s);
    CHECK_FALSE(button->isVisible());
    field(rig, u"lon"_s, u"9.98"_s);
    REQUIRE(rig.until([&] { return button->isVisible(); }));
    button->setFocus();
    rig.key(Qt::Key_Space);
    CHECK(textOf(rig, u"city"_s) == u"Ulm"_s);
    CHECK(textOf(rig, u"region"_s) == u"Schwaben"_s);
    CHECK_FALSE(button->isVisible());
    rig.key(Qt::Key_Return);
    REQUIRE(rig.until([&] { return rig.data(contact).locations.size() == 1; }));
    const LocationRow made = rig.data(contact).locations.front();
    CHECK(made.country == u"DE"_s);
    CHECK(made.lat == 48.40);

    // A town that is there already is nobody's to fill in.
    REQUIRE(rig.until([&] { return !sheet(rig) && rig.rows(u"locations"_s).size() == 1; }));
    rig.jump(Qt::Key_L);
    rig.key(Qt::Key_Return);
    REQUIRE(sheet(rig));
    CHECK_FALSE(sheet(rig)->findChild<QWidget*>(u"pointAddress"_s)->isVisible());
}

TEST_CASE("the form of an address follows its country", "[boxes]")
{
    DashboardRig rig;
    const Id contact = rig.business(u"Braukunst GmbH"_s);
    rig.addTo(contact, Entity::Location,
              {{u"city"_s, u"Austin"_s}, {u"country"_s, u"US"_s}, {u"postal_code"_s, u"73301"_s}});
    rig.open(contact);
    REQUIRE(rig.until([&] { return rig.rows(u"locations"_s).size() == 1; }));
    rig.jump(Qt::Key_L);
    rig.key(Qt::Key_Return);
    auto* region = rig.find<QLineEdit>(u"field.region"_s);
    CHECK(region->accessibleName() == u"State"_s);
    CHECK(region->completer()->model()->rowCount() > 50);
    const auto remark = [&] {
        QStringList said;
        for (const QWidget* error : rig.find<QWidget>(u"sideSheet"_s)->findChildren<QWidget*>(u"error"_s))
            if (error->isVisible()) said << error->accessibleName();
        return said.join(u' ');
    };
    CHECK(remark().isEmpty());
    rig.find<QComboBox>(u"field.country"_s)->setEditText(u"Switzerland"_s);
    CHECK(region->accessibleName() == u"Canton"_s);
    CHECK(remark().contains(u"Postal codes of Switzerland"_s));
    rig.find<QLineEdit>(u"field.postal_code"_s)->setText(u"8000"_s);
    rig.find<QComboBox>(u"field.country"_s)->setEditText(u"Austria"_s);
    CHECK(remark().isEmpty());
    rig.find<QComboBox>(u"field.country"_s)->setEditText(u"Finland"_s);
    CHECK(region->accessibleName() == u"State or province"_s);
}
