// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/text/standing_text.h"
#include "ui/text/sync_text.h"

using namespace kontor;
using namespace Qt::StringLiterals;
using State = ServerStanding::State;

TEST_CASE("A history that is still being read is told, after what a person can do something about", "[text][sync]")
{
    const ServerStanding idle{.state = State::Idle, .organisation = u"Acme"_s}, reading = [&] {
        ServerStanding standing = idle;
        standing.history = u"reading"_s;
        return standing;
    }();
    CHECK(standingSentence(reading) != standingSentence(idle));
    CHECK(standingSentence(reading).contains(u"history"));
    CHECK(serverText(reading) != serverText(idle));
    CHECK(serverText(reading).contains(u"history"));
    for (const QString& done : {u"complete"_s, u"partial"_s}) {
        ServerStanding standing = idle;
        standing.history = done;
        CHECK(standingSentence(standing) == standingSentence(idle));
        CHECK(serverText(standing) == serverText(idle));
    }
    ServerStanding waiting = reading;
    waiting.waiting = 2;
    CHECK_FALSE(standingSentence(waiting).contains(u"history"));
    CHECK_FALSE(serverText(waiting).contains(u"history"));
    // It comes page by page with everything else: the words must not come and go.
    ServerStanding working = reading;
    working.state = State::Working;
    CHECK(standingSentence(working) == standingSentence(reading));
}
