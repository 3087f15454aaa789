// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgets/dashboard_rig.h"
#include "ui/editors/field_editor.h"

#include <QAbstractItemModel>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>

#include <map>

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

/// The fields of the sheet as they are read: line by line.
QStringList inputsByPlace(DashboardRig& rig)
{
    rig.turn(0);
    std::map<std::pair<int, int>, QString> places;
    for (const FieldEditor* editor : sheet(rig)->findChildren<FieldEditor*>()) {
        const QPoint at = editor->mapTo(sheet(rig), QPoint{});
        places[{at.y(), at.x()}] = editor->spec().name;
    }
    QStringList names;
    for (const auto& [place, name] : places) names << name;
    return names;
}

/// The same as Tab goes through them.
QStringList inputsByTab(DashboardRig& rig)
{
    QStringList names;
    sheet(rig)->findChild<QWidget*>(u"field.kind"_s)->setFocus();
    while (rig.focus()->objectName().startsWith("field."_L1) && !names.contains(rig.focus()->objectName().mid(6))) {
        names << rig.focus()->objectName().mid(6);
        rig.key(Qt::Key_Tab);
    }
    return names;
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
    // Kind, street, second line, postal code, city, state, country, coordinates: Tab by Tab, as at home.
    REQUIRE(rig.until([&] { return inputsByPlace(rig).value(3) == "postal_code"_L1; }));
    for (const QString& text : {u"office"_s, u"Münsterplatz 14"_s, QString{}, u"89073"_s, u"Ulm"_s, QString{},
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
    CHECK(remark().contains(u"Postal codes of Switzerland have 4 digits"_s));
    rig.find<QLineEdit>(u"field.postal_code"_s)->setText(u"8000"_s);
    rig.find<QComboBox>(u"field.country"_s)->setEditText(u"Austria"_s);
    CHECK(remark().isEmpty());
    rig.find<QComboBox>(u"field.country"_s)->setEditText(u"Finland"_s);
    CHECK(region->accessibleName() == u"State or province"_s);
}

TEST_CASE("the fields of an address stand in the order of its country, and nothing typed is lost by that", "[boxes]")
{
    DashboardRig rig;
    const Id contact = rig.business(u"Braukunst GmbH"_s);
    rig.addTo(contact, Entity::Location, {{u"city"_s, u"Austin"_s}, {u"country"_s, u"US"_s}});
    rig.open(contact);
    REQUIRE(rig.until([&] { return rig.rows(u"locations"_s).size() == 1; }));
    rig.jump(Qt::Key_L);
    rig.key(Qt::Key_Return);
    REQUIRE(sheet(rig));
    const auto order = [](const QString& middle) { return (u"kind "_s + middle + u" country lat lon"_s).split(u' '); };
    const auto sameRow = [&](const QString& one, const QString& other) {
        const auto top = [&](const QString& name) {
            const auto* input = rig.find<QWidget>(u"field."_s + name);
            return input->mapTo(sheet(rig), QPoint{}).y();
        };
        return top(one) == top(other);
    };
    CHECK(inputsByPlace(rig) == order(u"street street2 city region postal_code"_s));
    CHECK(inputsByTab(rig) == inputsByPlace(rig));
    CHECK(sameRow(u"region"_s, u"postal_code"_s));
    field(rig, u"street"_s, u"Congress Avenue"_s);
    struct Case {
        QString country, middle;
    };
    auto* country = rig.find<QComboBox>(u"field.country"_s);
    auto* code = rig.find<QLineEdit>(u"field.postal_code"_s);
    for (const Case& each : {Case{u"Germany"_s, u"street street2 postal_code city region"_s},
                             {u"United Kingdom"_s, u"street street2 city region postal_code"_s},
                             {u"Japan"_s, u"postal_code region city street street2"_s},
                             {u"Switzerland"_s, u"street street2 postal_code city region"_s}}) {
        code->setFocus();
        code->setText(u"12 3"_s);
        code->setCursorPosition(2);
        country->setEditText(each.country);
        INFO(each.country.toStdString());
        CHECK(rig.focus() == code);
        CHECK(code->cursorPosition() == 2);
        CHECK(inputsByPlace(rig) == order(each.middle));
        CHECK(inputsByTab(rig) == order(each.middle));
        country->setEditText(each.country.left(3)); // while it is typed anew
        CHECK(inputsByPlace(rig) == order(each.middle));
    }
    CHECK(sameRow(u"city"_s, u"postal_code"_s));
    CHECK(rig.find<QLineEdit>(u"field.street"_s)->text() == u"Congress Avenue"_s);
    CHECK(rig.find<QLineEdit>(u"field.city"_s)->accessibleName() == u"City"_s);
}
