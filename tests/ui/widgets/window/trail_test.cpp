// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/window/trail.h"

using namespace kontor;

TEST_CASE("back and forward go the way that was gone, and a new way forgets what was ahead", "[trail]")
{
    const Id ada = Id::make(1), zoe = Id::make(2);
    Trail trail;
    CHECK_FALSE(trail.back());
    trail.go({.page = 0});
    trail.go({.page = 0, .contact = ada});
    trail.go({.page = 2});
    trail.go({.page = 2}); // the same place is no step
    CHECK(trail.back() == Stop{.page = 0, .contact = ada});
    CHECK(trail.back() == Stop{.page = 0});
    CHECK_FALSE(trail.canGoBack());
    CHECK(trail.forward() == Stop{.page = 0, .contact = ada});
    trail.go({.page = 1});
    CHECK_FALSE(trail.canGoForward());
    CHECK(trail.back() == Stop{.page = 0, .contact = ada});

    SECTION("a step through a list is no stop of its own")
    {
        trail.replace({.page = 0, .contact = zoe});
        CHECK(trail.here() == Stop{.page = 0, .contact = zoe});
        CHECK(trail.back() == Stop{.page = 0});
    }
    SECTION("a very long way keeps its end")
    {
        for (int i = 0; i < 500; ++i) trail.go({.page = i});
        int steps = 0;
        while (trail.back()) ++steps;
        CHECK(steps == 99);
    }
}
