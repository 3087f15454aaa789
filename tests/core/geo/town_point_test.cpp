// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/town_point.h"

#include "tests/support/catch.h"

#include <atomic>
#include <thread>
#include <vector>

using namespace kontor;

namespace {

bool lies(const Town& town, double lat, double lon)
{
    const auto point = townPoint(town);
    return point && distance(*point, {lat, lon}) < 20'000;
}

} // namespace

TEST_CASE("An address stands where its town is", "[gazetteer]")
{
    CHECK(lies({.city = "Ulm", .country = "DE"}, 48.4, 9.99));
    CHECK(lies({.city = "  münchen ", .country = "DE"}, 48.137, 11.575));
    CHECK(lies({.city = "Frankfurt am Main", .region = "Hessen", .country = "DE"}, 50.115, 8.684));
    CHECK(lies({.city = "Frankfurt", .region = "Brandenburg", .country = "DE"}, 52.347, 14.55));
    CHECK(lies({.city = "Springfield", .region = "IL", .country = "US"}, 39.8, -89.65));
    CHECK(lies({.city = "Paris", .region = "TX", .country = "US"}, 33.66, -95.555));
    CHECK(lies({.city = "Wien", .postalCode = "1010", .country = "AT"}, 48.2085, 16.3721));
    CHECK(lies({.postalCode = "89073", .country = "DE"}, 48.4, 9.99));
    CHECK(lies({.city = "Ulm", .postalCode = "00000", .country = "DE"}, 48.4, 9.99)); // a code that is none
}

TEST_CASE("A town that is not known for certain is nowhere", "[gazetteer]")
{
    CHECK_FALSE(townPoint({.city = "Ulm"})); // of which country?
    CHECK_FALSE(townPoint({.country = "DE"}));
    CHECK_FALSE(townPoint({.city = "Ul", .country = "DE"}));         // not the beginning of a name
    CHECK_FALSE(townPoint({.city = "Xyzzyville", .country = "DE"})); // nor the middle of the country
    CHECK_FALSE(townPoint({.city = "Stuttgrat", .country = "DE"}));  // nor something like it
    CHECK_FALSE(townPoint({.city = "Ulm", .country = "FR"}));        // nor one elsewhere
    CHECK_FALSE(townPoint({.city = "Smallville", .region = "New York", .country = "US"}));
    CHECK_FALSE(townPoint({.city = "Smallville 5", .region = "New York", .country = "US"})); // nor its region's city
    CHECK_FALSE(townPoint({.city = "Springfield", .region = "Alaska", .country = "US"}));    // there are many others
    CHECK(lies({.city = "Ulm", .region = "Bayern", .country = "DE"}, 48.4, 9.99));           // there is but one
}

TEST_CASE("Towns may be asked for from several threads", "[gazetteer]")
{
    std::atomic<int> right = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i)
        threads.emplace_back([&] {
            for (int turn = 0; turn < 50; ++turn)
                right += lies({.city = turn % 2 ? "Ulm" : "Wien", .country = turn % 2 ? "DE" : "AT"},
                              turn % 2 ? 48.4 : 48.2085, turn % 2 ? 9.99 : 16.3721);
        });
    for (std::thread& thread : threads) thread.join();
    CHECK(right == 200);
}
