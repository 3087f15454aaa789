// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/coordinate_watch.h"

#include "core/commands/set_coordinates.h"
#include "core/commands/undo_commands.h"
#include "core/queries/administration.h"
#include "core/queries/organisation_record.h"
#include "tests/support/geo_service.h"
#include "tests/ui/widgets/dashboard_rig.h"

using namespace Qt::StringLiterals;
using namespace kontor;
using namespace kontor::test;

namespace {

const QByteArray ulm = R"([{"lat":"48.3984","lon":"9.9916","importance":0.7,"address":{"house_number":"14",
    "road":"Münsterplatz","city":"Ulm","postcode":"89073","country_code":"de"}}])";

void choose(DashboardRig& rig, const QUrl& url)
{
    const auto organisation = rig.wait(rig.workspace().ask(OrganisationRecord{}));
    REQUIRE(organisation);
    rig.set(Entity::Organisation, organisation->id,
            {{u"geocoder"_s, u"nominatim"_s}, {u"geocoder_url"_s, url.toString()}});
}

LocationRow place(DashboardRig& rig, const Id& contact) { return rig.data(contact).locations.front(); }

Id withAddress(DashboardRig& rig)
{
    const Id contact = rig.business(u"Braukunst GmbH"_s);
    rig.addTo(contact, Entity::Location,
              {{u"street"_s, u"Münsterplatz 14"_s}, {u"postal_code"_s, u"89073"_s}, {u"city"_s, u"Ulm"_s}});
    return contact;
}

} // namespace

TEST_CASE("an address gets its coordinates in the background, in one operation that is taken back", "[geo][boxes]")
{
    DashboardRig rig;
    Service service{ulm};
    const Id contact = withAddress(rig);
    CoordinateWatch watch{rig.workspace(), {.question = 0, .retry = 50}};
    watch.begin();
    rig.open(contact);
    rig.turn(50);
    CHECK(service.requests.isEmpty()); // nobody chose a service
    choose(rig, service.url());
    REQUIRE(rig.until([&] { return place(rig, contact).hasCoordinate; }));
    CHECK(place(rig, contact).lat == 48.3984);
    CHECK(place(rig, contact).lon == 9.9916);
    // It is not what one did last oneself, but taken back by its name.
    const auto next = rig.wait(rig.workspace().ask(NextUndo{}));
    REQUIRE(next);
    CHECK(next->undoKind != u"find_coordinates");
    const auto operations = rig.wait(rig.workspace().ask(Operations{.limit = 1}));
    REQUIRE(operations);
    REQUIRE(operations->front().kind == u"find_coordinates");
    CHECK(operations->front().undoable);
    const auto undone = rig.wait(rig.workspace().perform(UndoOperation{operations->front().group}).future);
    REQUIRE(undone);
    CHECK_FALSE(place(rig, contact).hasCoordinate);
    // What was taken back is not found again.
    const auto asked = service.requests.size();
    rig.addTo(contact, Entity::Note, {{u"text"_s, u"later"_s}});
    rig.set(Entity::Location, place(rig, contact).id, {{u"kind"_s, u"office"_s}});
    rig.turn(200);
    CHECK(service.requests.size() == asked);
}

TEST_CASE("a location says that its coordinates wait, and gets them when the network is back", "[geo][boxes]")
{
    DashboardRig rig;
    Service service{ulm};
    const QUrl url = service.url();
    const quint16 port = service.port();
    service.close();
    const Id contact = withAddress(rig);
    CoordinateWatch watch{rig.workspace(), {.question = 0, .retry = 20}};
    watch.begin();
    rig.open(contact);
    CHECK_FALSE(rig.rows(u"locations"_s).join(u' ').contains(u"wait for the network"_s));
    choose(rig, url);
    REQUIRE(rig.until([&] { return rig.rows(u"locations"_s).join(u' ').contains(u"wait for the network"_s); }));
    rig.turn(60);
    CHECK_FALSE(place(rig, contact).hasCoordinate);
    service.open(port);
    REQUIRE(rig.until([&] { return place(rig, contact).hasCoordinate; }));
    CHECK(rig.until([&] { return !rig.rows(u"locations"_s).join(u' ').contains(u"wait for the network"_s); }));
}

TEST_CASE("a point that somebody set and an address that changed are left alone", "[geo]")
{
    DashboardRig rig;
    const Id mine = withAddress(rig);
    const Id moved = withAddress(rig);
    const Id waiting = withAddress(rig);
    const auto missing = rig.wait(rig.workspace().ask(MissingCoordinates{}));
    REQUIRE(missing);
    REQUIRE(missing->size() == 3);
    rig.set(Entity::Location, place(rig, mine).id, {{u"lat"_s, u"1.5"_s}, {u"lon"_s, u"2.5"_s}});
    rig.set(Entity::Location, place(rig, moved).id, {{u"street"_s, u"Hauptstraße 1"_s}});
    SetCoordinates wish;
    for (const auto& item : *missing) wish.found.push_back({item.location, 48.0, 9.0, item.parts});
    const auto changed = rig.wait(rig.workspace().perform(wish));
    REQUIRE(changed);
    CHECK(*changed == 1);
    CHECK(place(rig, mine).lat == 1.5);
    CHECK_FALSE(place(rig, moved).hasCoordinate);
    CHECK(place(rig, waiting).lat == 48.0);
}

TEST_CASE("a town alone is asked of nobody, since it is known here", "[geo][boxes]")
{
    DashboardRig rig;
    Service service{ulm};
    const Id contact = rig.business(u"Braukunst GmbH"_s);
    rig.addTo(contact, Entity::Location, {{u"city"_s, u"Ulm"_s}, {u"country"_s, u"DE"_s}});
    const Id other = withAddress(rig);
    choose(rig, service.url());
    CoordinateWatch watch{rig.workspace(), {.question = 0, .retry = 50}};
    watch.begin();
    REQUIRE(rig.until([&] { return place(rig, other).hasCoordinate; }));
    CHECK(service.requests.size() == 1);
    CHECK_FALSE(place(rig, contact).hasCoordinate);
}

TEST_CASE("what a service does not know is asked once, also after a restart, and again of another service",
          "[geo][boxes]")
{
    DashboardRig rig;
    Service service{"[]"};
    const Id contact = withAddress(rig);
    choose(rig, service.url());
    const auto watchWhether = [&](bool asks) {
        const auto before = service.requests.size(); // the question may come while the contact opens
        CoordinateWatch watch{rig.workspace(), {.question = 0, .retry = 50}};
        watch.begin();
        rig.open(contact);
        if (asks) CHECK(rig.until([&] { return service.requests.size() > before; }));
        rig.turn(asks ? 50 : 300);
    };
    watchWhether(true);
    REQUIRE(service.requests.size() == 1);
    watchWhether(false);
    CHECK(service.requests.size() == 1);
    // Another address is another question, and so is another service.
    rig.set(Entity::Location, place(rig, contact).id, {{u"street"_s, u"Hauptstraße 1"_s}});
    watchWhether(true);
    CHECK(service.requests.size() == 2);
    choose(rig, QUrl{service.url().toString() + u"/other"_s});
    watchWhether(true);
    CHECK(service.requests.size() == 3);
}
