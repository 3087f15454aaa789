// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/window/screens.h"

using namespace kontor;

TEST_CASE("a window of a screen that is gone comes to one that is there, whole", "[screens]")
{
    const QRect left{0, 0, 1920, 1080}, right{1920, 0, 1280, 1024};
    CHECK(clampedTo({100, 100, 800, 600}, {left, right}) == QRect{100, 100, 800, 600});
    CHECK(clampedTo({2000, 100, 800, 600}, {left}) == QRect{1120, 100, 800, 600});
    CHECK(clampedTo({-700, -300, 800, 600}, {left, right}) == QRect{0, 0, 800, 600});
    // It goes where most of it is.
    CHECK(clampedTo({1800, 50, 1000, 600}, {left, right}) == QRect{1920, 50, 1000, 600});
    // What is larger than the screen becomes as large as that.
    CHECK(clampedTo({5000, 5000, 4000, 4000}, {right}) == right);
    CHECK(clampedTo({1, 2, 3, 4}, {}) == QRect{1, 2, 3, 4});
}
