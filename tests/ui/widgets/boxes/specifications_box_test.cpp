// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgets/dashboard_rig.h"
#include "ui/boxes/row_face.h"

#include <QComboBox>

using namespace Qt::StringLiterals;
using namespace kontor;
using namespace kontor::test;

namespace {

QWidget* sheet(DashboardRig& rig) { return rig.dashboard().findChild<QWidget*>(u"sideSheet"_s); }

Id field(DashboardRig& rig, const QString& key, const QString& type, FieldTexts more = {})
{
    return rig.add(Entity::CustomField,
                   FieldTexts{{u"key"_s, key}, {u"label"_s, key.at(0).toUpper() + key.mid(1)}, {u"type"_s, type}} +
                       more);
}

void goTo(DashboardRig& rig, const QString& label)
{
    rig.jump(Qt::Key_X);
    for (int i = 0; i < 20 && !rig.focus()->accessibleName().startsWith(label); ++i) rig.key(Qt::Key_Down);
    REQUIRE(rig.focus()->accessibleName().startsWith(label));
}

} // namespace

TEST_CASE("custom fields are edited in place by their type", "[boxes]")
{
    DashboardRig rig;
    field(rig, u"amount"_s, u"money"_s);
    field(rig, u"band"_s, u"choice"_s, {{u"choices"_s, u"small;medium;large"_s}});
    field(rig, u"count"_s, u"number"_s, {{u"required"_s, u"yes"_s}});
    const Id contact = rig.business(u"Braukunst GmbH"_s);
    rig.open(contact);
    REQUIRE(rig.untilRows(u"specifications"_s, {u"Amount, –"_s, u"Band, –"_s, u"Count, –, required"_s}));

    goTo(rig, u"Amount"_s);
    rig.key(Qt::Key_Return);
    rig.type(u"12.50 EUR"_s);
    rig.key(Qt::Key_Return);
    REQUIRE(rig.until([&] { return rig.rows(u"specifications"_s).contains(u"Amount, 12.50\u00a0EUR"_s); }));

    rig.key(Qt::Key_Down);
    rig.key(Qt::Key_Return);
    REQUIRE(qobject_cast<QComboBox*>(rig.focus()));
    rig.key(Qt::Key_M);
    rig.key(Qt::Key_Return);
    REQUIRE(rig.until([&] { return rig.rows(u"specifications"_s).contains(u"Band, medium"_s); }));

    rig.key(Qt::Key_Down);
    rig.key(Qt::Key_Return);
    rig.type(u"many"_s);
    rig.key(Qt::Key_Return);
    REQUIRE(rig.until([&] { return !rig.errorIn(u"specifications"_s).isEmpty(); }));
    rig.key(Qt::Key_A, Qt::ControlModifier);
    rig.type(u"40"_s);
    rig.key(Qt::Key_Return);
    CHECK(rig.until([&] { return rig.rows(u"specifications"_s).contains(u"Count, 40"_s); }));
}

TEST_CASE("a field for this contact alone is defined on the spot, filled and taken away", "[boxes]")
{
    DashboardRig rig;
    const Id contact = rig.business(u"Braukunst GmbH"_s);
    const Id other = rig.business(u"Other Ltd."_s);
    rig.open(contact);
    rig.jump(Qt::Key_X);
    rig.key(Qt::Key_Return);
    REQUIRE(rig.until([&] { return sheet(rig) != nullptr; }));
    rig.type(u"Preferred demo time"_s);
    rig.key(Qt::Key_Return);
    REQUIRE(rig.untilRows(u"specifications"_s, {u"Preferred demo time, –"_s}));
    REQUIRE(rig.until([&] { return rig.focus()->accessibleName() == u"Preferred demo time, –"_s; }));
    rig.key(Qt::Key_Return);
    rig.type(u"mornings"_s);
    rig.key(Qt::Key_Return);
    REQUIRE(rig.untilRows(u"specifications"_s, {u"Preferred demo time, mornings"_s}));
    CHECK(rig.data(other).specifications.empty());

    rig.key(Qt::Key_Delete); // the value
    REQUIRE(rig.untilRows(u"specifications"_s, {u"Preferred demo time, –"_s}));
    rig.key(Qt::Key_Delete); // the field
    CHECK(rig.untilRows(u"specifications"_s, {}));
}

TEST_CASE("a field of the library is picked for one contact", "[boxes]")
{
    DashboardRig rig;
    field(rig, u"hobby"_s, u"text"_s, {{u"one_off"_s, u"yes"_s}});
    const Id contact = rig.person(u"Anna"_s, u"König"_s);
    rig.open(contact);
    rig.jump(Qt::Key_X);
    rig.key(Qt::Key_Return);
    REQUIRE(rig.until([&] { return sheet(rig) != nullptr; }));
    rig.type(u"hobby"_s);
    rig.key(Qt::Key_Return);
    CHECK(rig.untilRows(u"specifications"_s, {u"Hobby, –"_s}));
}

TEST_CASE("a value that names a contact is shown and opened by its name", "[boxes]")
{
    DashboardRig rig;
    field(rig, u"referrer"_s, u"contact"_s);
    const Id friendly = rig.person(u"Bea"_s, u"Bauer"_s);
    const Id contact = rig.person(u"Anna"_s, u"König"_s);
    rig.set(Entity::Contact, contact, {{u"custom.referrer"_s, friendly.toString()}});
    rig.open(contact);
    REQUIRE(rig.untilRows(u"specifications"_s, {u"Referrer, Bea Bauer"_s}));
    Id opened;
    QObject::connect(&rig.dashboard(), &Dashboard::openContact, [&](const Id& id) { opened = id; });
    goTo(rig, u"Referrer"_s);
    rig.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(opened == friendly);
}

TEST_CASE("a choice shows the colours that the organisation gave its words", "[boxes]")
{
    DashboardRig rig;
    const Id contact = rig.person(u"Anna"_s, u"König"_s);
    rig.add(Entity::CustomField, {{u"key"_s, u"tier"_s},
                                  {u"label"_s, u"Tier"_s},
                                  {u"type"_s, u"multiple_choice"_s},
                                  {u"choices"_s, u"Gold;Silver;Iron"_s},
                                  {u"colours"_s, u"#d4a017;;#444444"_s}});
    rig.set(Entity::Contact, contact, {{u"custom.tier"_s, u"Silver;Iron;Gold"_s}});
    rig.open(contact);
    const auto dots = [&]() -> QList<QColor> {
        for (const auto* face : rig.box(u"specifications"_s)->findChildren<RowFaceView*>())
            if (face->face().label == u"Tier"_s) return face->face().dots;
        return {};
    };
    REQUIRE(rig.until([&] { return !dots().isEmpty(); }));
    QStringList names;
    for (const QColor& each : dots()) names << each.name();
    names.sort();
    CHECK(names == QStringList{u"#444444"_s, u"#d4a017"_s});
    rig.set(Entity::Contact, contact, {{u"custom.tier"_s, u"Silver"_s}});
    CHECK(rig.until([&] { return dots().isEmpty(); }));
}
