// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/geo_service.h"
#include "tests/ui/widgets/boxes/url_catcher.h"
#include "tests/ui/widgets/dashboard_rig.h"
#include "ui/editors/error_line.h"
#include "ui/support/dialler.h"

#include <QAbstractButton>
#include <QLabel>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace kontor;
using namespace kontor::test;
using Way = DialRule::Way;

namespace {

/// What a box asks at this moment.
QString question(DashboardRig& rig)
{
    const auto sentences = rig.dashboard().findChildren<QLabel*>(u"question.sentence"_s);
    for (const QLabel* sentence : sentences)
        if (sentence->isVisible()) return sentence->text();
    return {};
}

QString failure(DashboardRig& rig) { return rig.find<ErrorLine>(u"dashboard.failure"_s)->text(); }

/// The entry of a call is open for `contact`; logs it.
void logCall(DashboardRig& rig, const Id& contact, const QString& number)
{
    REQUIRE(rig.until([&] { return rig.dashboard().findChild<QWidget*>(u"sideSheet"_s); }));
    rig.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(rig.until([&] { return !rig.dashboard().findChild<QWidget*>(u"sideSheet"_s); }));
    const auto events = rig.wait(rig.workspace().ask(Events{.contact = contact}));
    REQUIRE(events);
    CHECK(std::any_of(events->begin(), events->end(), [&](const Event& event) {
        return event.type.startsWith("call"_L1) && event.subject.contains(number);
    }));
}

} // namespace

TEST_CASE("a call goes the way that this computer places calls", "[boxes][telephone]")
{
    DashboardRig rig;
    UrlCatcher outside;
    const Id contact = rig.business(u"Braukunst GmbH"_s);
    rig.addTo(contact, Entity::Phone, {{u"number"_s, u"+49 731 9876543"_s}});
    rig.open(contact);
    REQUIRE(rig.untilRows(u"phones"_s, {u"+49 731 9876543"_s}));
    const auto call = [&] {
        rig.jump(Qt::Key_P);
        rig.key(Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(rig.until([&] { return rig.dashboard().findChild<QWidget*>(u"sideSheet"_s); }));
        rig.key(Qt::Key_Escape);
        REQUIRE(rig.until([&] { return !rig.dashboard().findChild<QWidget*>(u"sideSheet"_s); }));
    };
    SECTION("a SIP program")
    {
        keepDialRule(rig.state(), {Way::Sip, u"pbx.example"_s});
        call();
        REQUIRE(outside.urls.size() == 1);
        CHECK(outside.urls.front().toString() == "sip:+497319876543@pbx.example;user=phone"_L1);
    }
    SECTION("a telephone system that is asked")
    {
        Service pbx{"ok"};
        keepDialRule(rig.state(), {Way::Address, pbx.url().toString() + u"dial?n={number}"_s});
        call();
        REQUIRE(rig.until([&] { return pbx.requests.size() == 1; }));
        CHECK(pbx.requests.front().startsWith("GET /geo/dial?n=%2B497319876543 HTTP/1.1"_L1));
        CHECK(outside.urls.isEmpty());
        CHECK_FALSE(rig.find<QWidget>(u"dashboard.failure"_s)->isVisible());
    }
    SECTION("a telephone system that refuses")
    {
        Service pbx{"no", "403 Forbidden"};
        keepDialRule(rig.state(), {Way::Address, pbx.url().toString() + u"{digits}"_s});
        call();
        auto* shown = rig.find<QWidget>(u"dashboard.failure"_s);
        REQUIRE(rig.until([&] { return shown->isVisible(); }));
        CHECK(failure(rig).contains("403 Forbidden"_L1));
    }
    SECTION("a way that cannot work")
    {
        keepDialRule(rig.state(), {Way::Address, u"https://pbx.example/"_s});
        call();
        CHECK(failure(rig).contains("{number}"_L1));
        CHECK(outside.urls.isEmpty());
    }
}

TEST_CASE("a contact is called and written to from its header", "[boxes]")
{
    DashboardRig rig;
    UrlCatcher outside;
    const Id contact = rig.business(u"Braukunst GmbH"_s);
    rig.addTo(contact, Entity::Phone, {{u"number"_s, u"+49 731 1111111"_s}});
    const Id second = rig.addTo(contact, Entity::Phone, {{u"number"_s, u"+49 731 2222222"_s}});
    rig.set(Entity::Phone, second, {{u"primary"_s, u"yes"_s}});
    rig.open(contact);
    REQUIRE(rig.untilRows(u"phones"_s, {u"+49 731 1111111"_s, u"+49 731 2222222, primary"_s}));
    rig.find<QAbstractButton>(u"quick.phones"_s)->click();
    REQUIRE(outside.urls.size() == 1);
    CHECK(outside.urls.front().toString() == "tel:+497312222222"_L1);
    rig.key(Qt::Key_Escape);

    // There is no address yet: the box begins one.
    rig.find<QAbstractButton>(u"quick.emails"_s)->click();
    REQUIRE(rig.until([&] { return rig.focusIn(u"emails"_s); }));
    rig.type(u"office@braukunst.example"_s);
    rig.key(Qt::Key_Return);
    REQUIRE(rig.untilRows(u"emails"_s, {u"office@braukunst.example"_s}));
    rig.find<QAbstractButton>(u"quick.emails"_s)->click();
    REQUIRE(outside.urls.size() == 2);
    CHECK(outside.urls.back().toString() == "mailto:office@braukunst.example"_L1);
}

TEST_CASE("somebody without number and address is called and written to by what was chosen on the link", "[boxes]")
{
    DashboardRig rig;
    UrlCatcher outside;
    const Id person = rig.person(u"Alice"_s, u"König"_s);
    const Id business = rig.business(u"InnoTech Solutions"_s);
    const Id central = rig.addTo(business, Entity::Phone, {{u"number"_s, u"+49 731 9876543"_s}});
    const Id office = rig.addTo(business, Entity::Email, {{u"address"_s, u"office@innotech.example"_s}});
    rig.add(Entity::ContactPerson, {{u"person"_s, person.toString()},
                                    {u"business"_s, business.toString()},
                                    {u"phone"_s, central.toString()},
                                    {u"email"_s, office.toString()}});
    const auto quick = [&](const QString& box) { rig.find<QAbstractButton>(u"quick."_s + box)->click(); };
    SECTION("to that")
    {
        rig.open(person);
        REQUIRE(rig.until([&] { return rig.rows(u"contact_persons"_s).size() == 1; }));
        quick(u"emails"_s);
        REQUIRE(rig.until([&] { return outside.urls.size() == 1; }));
        CHECK(outside.urls.back().toString() == "mailto:office@innotech.example"_L1);
        quick(u"phones"_s);
        REQUIRE(rig.until([&] { return outside.urls.size() == 2; }));
        CHECK(outside.urls.back().toString() == "tel:+497319876543"_L1);
        logCall(rig, person, u"+49 731 9876543"_s);
    }
    SECTION("after the question, where the business does not want it")
    {
        rig.set(Entity::Contact, business, {{u"do_not_call"_s, u"yes"_s}});
        rig.open(person);
        REQUIRE(rig.until([&] { return rig.rows(u"contact_persons"_s).size() == 1; }));
        quick(u"phones"_s);
        REQUIRE(rig.until([&] { return question(rig) == "InnoTech Solutions does not want to be called."_L1; }));
        CHECK(outside.urls.isEmpty());
    }
    SECTION("to an own one first")
    {
        rig.addTo(person, Entity::Phone, {{u"number"_s, u"+49 170 5555555"_s}});
        rig.open(person);
        REQUIRE(rig.until([&] { return rig.rows(u"phones"_s).size() == 1; }));
        quick(u"phones"_s);
        REQUIRE(rig.until([&] { return outside.urls.size() == 1; }));
        CHECK(outside.urls.back().toString() == "tel:+491705555555"_L1);
    }
}

TEST_CASE("a contact person is reached by what was chosen on the link", "[boxes]")
{
    DashboardRig rig;
    UrlCatcher outside;
    const Id person = rig.person(u"Alice"_s, u"König"_s);
    const Id business = rig.business(u"InnoTech Solutions"_s);
    const Id link =
        rig.add(Entity::ContactPerson, {{u"person"_s, person.toString()}, {u"business"_s, business.toString()}});
    rig.addTo(person, Entity::Phone, {{u"number"_s, u"+49 170 5555555"_s}});
    const Id central = rig.addTo(business, Entity::Phone, {{u"number"_s, u"+49 731 9876543"_s}});
    const Id office = rig.addTo(business, Entity::Email, {{u"address"_s, u"office@innotech.example"_s}});
    const Id plant =
        rig.addTo(business, Entity::Location,
                  {{u"city"_s, u"Ulm"_s}, {u"country"_s, u"DE"_s}, {u"lat"_s, u"48.4"_s}, {u"lon"_s, u"9.99"_s}});
    rig.open(business);
    REQUIRE(rig.untilRows(u"contact_persons"_s, {u"Alice König"_s}));
    const auto row = [&] { rig.jump(Qt::Key_C); };

    SECTION("nothing chosen: the other's own")
    {
        row();
        rig.key(Qt::Key_C);
        REQUIRE(rig.until([&] { return outside.urls.size() == 1; }));
        CHECK(outside.urls.front().toString() == "tel:+491705555555"_L1);
        logCall(rig, person, u"+49 170 5555555"_s); // with her, not with the business
        // The sheet gives the keyboard back first.
        REQUIRE(rig.until([&] { return rig.focusIn(u"contact_persons"_s); }));
        rig.key(Qt::Key_M);
        REQUIRE(rig.until([&] { return question(rig).contains("no email address"_L1); }));
    }
    SECTION("chosen")
    {
        rig.set(Entity::ContactPerson, link,
                {{u"phone"_s, central.toString()}, {u"email"_s, office.toString()}, {u"location"_s, plant.toString()}});
        REQUIRE(rig.until([&] { return rig.rows(u"contact_persons"_s).front().contains("office@"_L1); }));
        row();
        rig.key(Qt::Key_M);
        REQUIRE(rig.until([&] { return outside.urls.size() == 1; }));
        CHECK(outside.urls.front().toString() == "mailto:office@innotech.example"_L1);
        rig.key(Qt::Key_R);
        REQUIRE(rig.until([&] { return outside.urls.size() == 2; }));
        CHECK(QUrlQuery{outside.urls.back()}.queryItemValue(u"to"_s, QUrl::FullyDecoded) == "48.400000,9.990000"_L1);
        rig.key(Qt::Key_C);
        REQUIRE(rig.until([&] { return outside.urls.size() == 3; }));
        CHECK(outside.urls.back().toString() == "tel:+497319876543"_L1);
        logCall(rig, person, u"+49 731 9876543"_s);
    }
    SECTION("she does not want to be called, also by the business's number")
    {
        rig.set(Entity::ContactPerson, link, {{u"phone"_s, central.toString()}});
        rig.set(Entity::Contact, person, {{u"do_not_call"_s, u"yes"_s}});
        REQUIRE(rig.until([&] { return rig.rows(u"contact_persons"_s).front().contains("9876543"_L1); }));
        row();
        rig.key(Qt::Key_C);
        REQUIRE(rig.until([&] { return question(rig) == u"Alice König does not want to be called."_s; }));
        CHECK(outside.urls.isEmpty());
    }
    SECTION("whose number it is does not want it")
    {
        rig.set(Entity::ContactPerson, link, {{u"phone"_s, central.toString()}});
        rig.set(Entity::Contact, business, {{u"do_not_call"_s, u"yes"_s}});
        REQUIRE(rig.until([&] { return rig.rows(u"contact_persons"_s).front().contains("9876543"_L1); }));
        rig.open(person);
        REQUIRE(rig.until([&] { return rig.rows(u"contact_persons"_s).size() == 1; }));
        row();
        rig.key(Qt::Key_C);
        REQUIRE(rig.until([&] { return question(rig) == "InnoTech Solutions does not want to be called."_L1; }));
        CHECK(outside.urls.isEmpty());
    }
}

TEST_CASE("who would rather be reached by another channel is asked about first", "[boxes]")
{
    DashboardRig rig;
    UrlCatcher outside;
    const Id person = rig.person(u"Alice"_s, u"König"_s);
    rig.addTo(person, Entity::Phone, {{u"number"_s, u"+49 731 1111111"_s}, {u"kind"_s, u"work"_s}});
    rig.addTo(person, Entity::Phone, {{u"number"_s, u"+49 170 5555555"_s}, {u"kind"_s, u"mobile"_s}});
    rig.addTo(person, Entity::Email, {{u"address"_s, u"alice@innotech.example"_s}});
    const auto prefers = [&](const QString& channel) {
        rig.set(Entity::Contact, person, {{u"preferred_channel"_s, channel}});
        rig.open(person);
        REQUIRE(rig.until([&] { return rig.rows(u"phones"_s).size() == 2; }));
    };
    SECTION("by mail")
    {
        prefers(u"email"_s);
        rig.find<QAbstractButton>(u"quick.emails"_s)->click();
        REQUIRE(outside.urls.size() == 1);
        rig.find<QAbstractButton>(u"quick.phones"_s)->click();
        CHECK(question(rig).contains("another channel: Email"_L1));
        // Also a box that is too low for it leaves it readable.
        const auto* asked = rig.find<QWidget>(u"question"_s);
        CHECK(asked->height() >= asked->heightForWidth(asked->width()));
        CHECK(asked->visibleRegion().boundingRect().height() == asked->height());
        CHECK(outside.urls.size() == 1);
    }
    SECTION("by mobile phone, which is called from the header")
    {
        prefers(u"mobile"_s);
        rig.find<QAbstractButton>(u"quick.phones"_s)->click();
        REQUIRE(outside.urls.size() == 1);
        CHECK(outside.urls.front().toString() == "tel:+491705555555"_L1);
        rig.key(Qt::Key_Escape);
        rig.find<QAbstractButton>(u"quick.emails"_s)->click();
        CHECK(question(rig).contains("another channel: Mobile"_L1));
        CHECK(outside.urls.size() == 1);
    }
}
