// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/sync_state.h"
#include "tests/support/catch.h"
#include "tests/support/temp_store.h"

using namespace kontor;
using namespace kontor::test;
using namespace Qt::StringLiterals;

TEST_CASE("a store without a server has nothing that waits", "[sync_state]")
{
    TempStore store;
    store.person(u"Ada"_s, u"König"_s);
    const auto state = run(store->reader(), SyncState{});
    REQUIRE(state);
    CHECK(*state == SyncState::Answer{});
}
