// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a rule refuses is said under the field that somebody types in, and nothing of it is stored.
#include "tests/ui/widgets/dashboard_rig.h"

#include <QAction>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace kontor;
using namespace kontor::test;
using namespace Qt::StringLiterals;

namespace {

/// Types into the row of the box that begins so, and waits for what is said under it.
QString refusal(DashboardRig& rig, const QString& box, Qt::Key jump, const QString& label, const QString& typed)
{
    rig.jump(jump);
    for (int i = 0; i < 40 && !rig.focus()->accessibleName().startsWith(label); ++i) rig.key(Qt::Key_Down);
    REQUIRE(rig.focus()->accessibleName().startsWith(label));
    rig.key(Qt::Key_Return);
    rig.key(Qt::Key_A, Qt::ControlModifier);
    rig.type(typed);
    rig.key(Qt::Key_Return);
    REQUIRE(rig.until([&] { return !rig.errorIn(box).isEmpty(); }));
    return rig.errorIn(box);
}

} // namespace

TEST_CASE("a birthday to come is refused under its field", "[boxes][rules]")
{
    DashboardRig rig;
    const Id contact = rig.person(u"Anna"_s, u"König"_s);
    rig.open(contact);
    CHECK(refusal(rig, u"details"_s, Qt::Key_D, u"Birthday"_s, u"2999-01-01"_s).contains("future"_L1));
    CHECK(rig.data(contact).fields.value(u"birthday"_s).isEmpty());
}

TEST_CASE("a VAT ID with a wrong check digit is refused under its field", "[boxes][rules]")
{
    DashboardRig rig;
    const Id contact = rig.business(u"Braukunst GmbH"_s);
    rig.open(contact);
    CHECK(refusal(rig, u"details"_s, Qt::Key_D, u"VAT ID"_s, u"DE136695978"_s).contains("check digit"_L1));
    CHECK(rig.data(contact).fields.value(u"vat_id"_s).isEmpty());
}

TEST_CASE("an IBAN with a wrong digit is refused under its field", "[boxes][rules]")
{
    DashboardRig rig;
    const Id contact = rig.business(u"Braukunst GmbH"_s);
    rig.addTo(contact, Entity::BankAccount, {{u"iban"_s, u"DE89370400440532013000"_s}});
    rig.open(contact);
    REQUIRE(rig.untilRows(u"bank"_s, {u"DE89 3704 0044 0532 0130 00"_s}));
    rig.jump(Qt::Key_B);
    rig.key(Qt::Key_Return);
    auto* line = rig.find<QLineEdit>(u"field.iban"_s);
    line->setFocus();
    line->selectAll();
    rig.type(u"DE88370400440532013000"_s);
    rig.key(Qt::Key_Return);
    REQUIRE(rig.until([&] {
        const auto errors = rig.find<QWidget>(u"sideSheet"_s)->findChildren<QWidget*>(u"error"_s);
        return std::any_of(errors.begin(), errors.end(), [](const QWidget* error) { return error->isVisible(); });
    }));
    CHECK(rig.data(contact).bankAccounts.front().iban == u"DE89370400440532013000"_s);
}

TEST_CASE("a phone number of another contact is refused under its field, with its name", "[boxes][rules]")
{
    DashboardRig rig;
    rig.addTo(rig.person(u"Bea"_s, u"Bauer"_s), Entity::Phone, {{u"number"_s, u"0731 9876543"_s}});
    const Id contact = rig.person(u"Anna"_s, u"König"_s);
    rig.open(contact);
    rig.jump(Qt::Key_P);
    rig.key(Qt::Key_Return);
    rig.type(u"+49 (731) 98765-43"_s);
    rig.key(Qt::Key_Return);
    REQUIRE(rig.until([&] { return !rig.errorIn(u"phones"_s).isEmpty(); }));
    CHECK(rig.errorIn(u"phones"_s).contains("Bea Bauer"_L1));
    CHECK(rig.data(contact).phones.empty());
}

TEST_CASE("keywords are divided by semicolons as by commas", "[boxes][rules]")
{
    DashboardRig rig;
    const Id contact = rig.person(u"Anna"_s, u"König"_s);
    rig.open(contact);
    rig.jump(Qt::Key_K);
    rig.type(u"VIP; fair, vip"_s);
    rig.key(Qt::Key_Return);
    CHECK(rig.until([&] { return rig.data(contact).keywords.size() == 2; }));
}

TEST_CASE("what an import could not store is told with its reason, until it is settled", "[dashboard][rules]")
{
    DashboardRig rig;
    const Id contact = rig.person(u"Anna"_s, u"König"_s);
    for (const auto& [column, value, code] : {std::tuple{u"mood"_s, u"blue"_s, u"invalid_choice"_s},
                                              {u"birthday"_s, u"2999-01-01"_s, u"invalid_date"_s},
                                              {u"email"_s, u"bea@bauer.example"_s, u"duplicate_email"_s}})
        rig.addTo(contact, Entity::ImportProblem,
                  {{u"import"_s, Id::named("test", "import").toString()},
                   {u"row"_s, u"1"_s},
                   {u"column"_s, column},
                   {u"value"_s, value},
                   {u"code"_s, code}});
    rig.open(contact);
    auto* show = rig.find<QPushButton>(u"problems.show"_s);
    REQUIRE(rig.until([&] { return show->isVisible(); }));
    show->click();
    QString told;
    for (const QLabel* label : rig.find<QWidget>(u"problems"_s)->findChildren<QLabel*>()) told += label->text() + u'\n';
    CHECK(told.contains(u"“blue” is not one of the choices."_s));
    CHECK(told.contains(u"“2999-01-01” lies in the future"_s));
    CHECK(told.contains(u"“bea@bauer.example” belonged to another contact"_s));
    rig.find<QPushButton>(u"problems.settle"_s)->click();
    CHECK(rig.until([&] { return !rig.find<QWidget>(u"problems"_s)->isVisible(); }));
}

TEST_CASE("a person who becomes a consumer shows its customer number", "[boxes][rules]")
{
    DashboardRig rig;
    const Id contact = rig.person(u"Anna"_s, u"König"_s);
    rig.open(contact);
    rig.set(Entity::Contact, contact, {{u"consumer"_s, u"yes"_s}});
    CHECK(rig.until([&] { return rig.rows(u"details"_s).join(u'|').contains("Customer number, 10001"_L1); }));
}

TEST_CASE("a person gets an account from the menu, which offers it once and to no business", "[dashboard][rules]")
{
    DashboardRig rig;
    const Id contact = rig.person(u"Anna"_s, u"König"_s);
    const auto offered = [&] {
        rig.find<QToolButton>(u"dashboard.more"_s)->click();
        DashboardRig::turn(0);
        return rig.dashboard().findChild<QAction*>(u"contact.account"_s);
    };
    rig.open(rig.business(u"Braukunst GmbH"_s));
    CHECK(offered() == nullptr);
    rig.open(contact);
    QAction* account = offered();
    REQUIRE(account);
    account->trigger();
    auto* ask = rig.find<QInputDialog>(u"createAccount"_s);
    ask->setTextValue(u"anna@partner.example"_s);
    ask->accept();
    REQUIRE(rig.until([&] { return !rig.data(contact).fields.value(u"user"_s).isNull(); }));
    CHECK(rig.until([&] { return offered() == nullptr; }));
}
