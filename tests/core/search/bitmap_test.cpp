// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/bitmap.h"

#include "tests/support/catch.h"

#include <vector>

using namespace kontor;

TEST_CASE("a bitmap counts and lists what was set")
{
    Bitmap bits{130};
    CHECK(bits.none());
    for (const std::uint32_t slot : {0u, 63u, 64u, 129u}) bits.set(slot);
    CHECK(bits.any());
    CHECK(bits.count() == 4);
    CHECK(bits.test(64));
    CHECK_FALSE(bits.test(65));
    CHECK_FALSE(bits.test(1000));
    bits.reset(64);
    std::vector<std::uint32_t> seen;
    bits.forEach([&](std::uint32_t slot) { seen.push_back(slot); });
    CHECK(seen == std::vector<std::uint32_t>{0, 63, 129});
}

TEST_CASE("a bitmap never has bits beyond its size")
{
    for (const std::uint32_t size : {0u, 1u, 63u, 64u, 65u, 128u}) {
        CHECK(Bitmap(size, true).count() == size);
        CHECK(Bitmap(size).flip().count() == size);
        CHECK(Bitmap(size).flip().flip().none());
        CHECK((Bitmap(size) |= Bitmap(200, true)).count() == size);
    }
}

TEST_CASE("bitmaps combine, and a shorter one counts as zeros")
{
    Bitmap even{100}, small{70};
    for (std::uint32_t i = 0; i < 100; i += 2) even.set(i);
    for (std::uint32_t i = 0; i < 70; i += 3) small.set(i);
    Bitmap both = even, either = even, without = even;
    both &= small;
    either |= small;
    without.subtract(small);
    for (std::uint32_t i = 0; i < 100; ++i) {
        const bool a = i % 2 == 0, b = i < 70 && i % 3 == 0;
        CHECK(both.test(i) == (a && b));
        CHECK(either.test(i) == (a || b));
        CHECK(without.test(i) == (a && !b));
    }
}
