// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/orders.h"

#include "tests/core/search/random_contacts.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace kontor;

TEST_CASE("an order gives the chosen contacts in its order, all or the first few")
{
    RandomContacts random{21};
    const Model model = random.contacts(3000);
    ContactIndex index;
    fill(index, model);
    const auto snapshot = index.snapshot();
    std::vector<quint32> sorted{424242};
    for (const auto& [n, contact] : model) sorted.push_back(n);
    std::sort(sorted.begin() + 1, sorted.end(),
              [](quint32 a, quint32 b) { return (a * 2654435761u) < (b * 2654435761u); });
    const Order order{*snapshot, sorted};
    CHECK(order.size() == model.size()); // the unknown one is left out
    for (const int share : {1, 2, 100, 5000}) {
        Bitmap chosen{snapshot->slotCount()};
        for (std::uint32_t slot = 0; slot < snapshot->slotCount(); ++slot)
            if (random.below(share) == 0) chosen.set(slot);
        std::vector<quint32> expected;
        for (const quint32 n : order.contacts())
            if (chosen.test(*snapshot->slotOf(n))) expected.push_back(n);
        CHECK(order.filtered(chosen) == expected);
        auto first = expected;
        if (first.size() > 50) first.resize(50);
        CHECK(order.firstMatches(chosen, 50) == first);
    }
    CHECK(Order{}.filtered(Bitmap{}).empty());
}

TEST_CASE("contacts move to their new place, come and go")
{
    RandomContacts random{22};
    const Model model = random.contacts(60);
    ContactIndex index;
    fill(index, model);
    const auto snapshot = index.snapshot();
    std::vector<quint32> expected;
    for (const auto& [n, contact] : model) expected.push_back(n);
    Order order{*snapshot, expected};
    const auto known = expected;
    for (int round = 0; round < 2000; ++round) {
        const quint32 n = known[size_t(random.below(60))];
        if (random.below(4) == 0) {
            std::erase(expected, n);
            order.remove(n);
        } else {
            const quint32 successor = random.below(8) == 0 ? 0 : known[size_t(random.below(60))];
            order.place(n, *snapshot->slotOf(n), successor);
            const bool stays = successor == n && std::find(expected.begin(), expected.end(), n) != expected.end();
            if (!stays) {
                std::erase(expected, n);
                expected.insert(std::find(expected.begin(), expected.end(), successor), n);
            }
        }
        REQUIRE(order.contacts() == expected);
        REQUIRE(order.filtered(Bitmap{snapshot->slotCount(), true}) == expected);
        for (size_t i = 0; i < expected.size(); ++i) REQUIRE(order.positionOf(expected[i]) == i);
    }
    CHECK_FALSE(order.positionOf(424242));
}
