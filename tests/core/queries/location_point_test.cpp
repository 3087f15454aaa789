// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Addresses without coordinates: in the middle of their town, wherever places are asked for.
#include "core/queries/map_pins.h"
#include "core/queries/organisation_record.h"
#include "tests/core/queries/query_store.h"

using namespace Qt::StringLiterals;
using namespace kontor;
using kontor::test::QueryStore;

namespace {

struct Addresses : QueryStore {
    Id business(const QString& name, const FieldTexts& location)
    {
        const Id made = add(Entity::Contact, {{u"type"_s, u"business"_s}, {u"legal_name"_s, name}});
        place = addTo(Entity::Location, made, location);
        return made;
    }
    std::vector<MapPin> pins(const QString& query = {})
    {
        const auto answer = run(db(), index, MapPins{query});
        REQUIRE(answer);
        return **answer;
    }
    Id place; ///< the last location
};

} // namespace

TEST_CASE("An address without coordinates is on the map and near its town", "[queries][map]")
{
    Addresses store;
    const Id exact = store.business(
        u"Acme"_s, {{u"city"_s, u"Ulm"_s}, {u"country"_s, u"DE"_s}, {u"lat"_s, u"48.38"_s}, {u"lon"_s, u"9.96"_s}});
    const Id town =
        store.business(u"Brau"_s, {{u"street"_s, u"Gasse 1"_s}, {u"city"_s, u"Ulm"_s}, {u"country"_s, u"DE"_s}});
    const Id code = store.business(u"Code"_s, {{u"postal_code"_s, u"89231"_s}, {u"country"_s, u"DE"_s}});
    store.business(u"Nowhere"_s, {{u"city"_s, u"Xyzzyville"_s}, {u"country"_s, u"DE"_s}});

    const auto pins = store.pins();
    REQUIRE(pins.size() == 3);
    for (const MapPin& pin : pins) {
        CHECK(pin.approximate == (pin.contact != exact));
        CHECK(distance(pin.point, {48.4, 9.99}) < 10'000);
        if (pin.contact == exact) CHECK(pin.point == GeoPoint{48.38, 9.96});
    }
    CHECK(store.pins(u"brau"_s).size() == 1);
    CHECK(store.names(u"near:\"Ulm 15km\""_s) == QStringList{u"Acme"_s, u"Brau"_s, u"Code"_s});
    CHECK(store.names(u"near:\"48.2,16.4 20km\""_s).isEmpty());

    const auto seen = store.dashboard(town).locations.front();
    CHECK_FALSE(seen.hasCoordinate);
    REQUIRE(seen.town);
    CHECK(distance(*seen.town, {48.4, 9.99}) < 10'000);
    CHECK_FALSE(store.dashboard(exact).locations.front().town);
    CHECK(store.dashboard(code).locations.front().town);

    // Nothing of it stands in a row or in the journal.
    CHECK(store.text(u"SELECT count(*) FROM location WHERE lat IS NOT NULL OR lon IS NOT NULL"_s) == u"1"_s);
    CHECK(store.problems() == QStringList{});
}

TEST_CASE("An address that moves or gets coordinates is elsewhere at once", "[queries][map]")
{
    Addresses store;
    store.business(u"Acme"_s, {{u"city"_s, u"Ulm"_s}, {u"country"_s, u"DE"_s}});
    CHECK(store.names(u"near:\"Ulm 15km\""_s) == QStringList{u"Acme"_s});
    store.set(Entity::Location, store.place, {{u"city"_s, u"Wien"_s}, {u"country"_s, u"AT"_s}});
    CHECK(store.names(u"near:\"Ulm 15km\""_s).isEmpty());
    CHECK(store.names(u"near:\"48.2,16.37 15km\""_s) == QStringList{u"Acme"_s});
    store.set(Entity::Location, store.place, {{u"lat"_s, u"48.30"_s}, {u"lon"_s, u"14.29"_s}});
    CHECK(store.names(u"near:\"48.2,16.37 15km\""_s).isEmpty());
    REQUIRE(store.pins().size() == 1);
    CHECK_FALSE(store.pins().front().approximate);
}

TEST_CASE("An address without a country lies in the organisation's", "[queries][map]")
{
    Addresses store;
    const Id home = store.business(u"Acme"_s, {{u"city"_s, u"Ulm"_s}});
    REQUIRE(store.pins().size() == 1);
    CHECK(store.pins().front().approximate);
    CHECK(distance(store.pins().front().point, {48.4, 9.99}) < 10'000);
    CHECK(store.names(u"near:\"48.4,9.99 15km\""_s) == QStringList{u"Acme"_s});
    CHECK(store.names(u"near:\"Ulm, DE 15km\""_s) == QStringList{u"Acme"_s});
    const auto seen = store.dashboard(home).locations.front();
    REQUIRE(seen.town);
    CHECK(seen.country.isEmpty());
    CHECK(seen.formatted == u"Ulm"_s);

    const auto organisation = run(store.db(), OrganisationRecord{});
    REQUIRE(organisation);
    store.set(Entity::Organisation, organisation->id, {{u"country"_s, u"AT"_s}});
    CHECK(store.pins().empty()); // of no town there
}
