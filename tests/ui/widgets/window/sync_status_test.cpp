// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/window/sync_status.h"

using namespace kontor;
using namespace Qt::StringLiterals;

TEST_CASE("the status area says how far the journal is, and nothing alarming without a server", "[sync_status]")
{
    CHECK(syncText({}) == u"On this computer"_s);
    CHECK(syncText({.waiting = 3, .joined = true}) == u"3 waiting · 0 attention · not synced yet"_s);
    CHECK(syncText({.waiting = 3, .attention = 1, .lastSync = 1000, .joined = true})
              .startsWith(u"3 waiting · 1 attention · synced "_s));
    CHECK(syncTip({.attention = 1, .joined = true}) != syncTip({.waiting = 1, .joined = true}));
}
