// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/kind_text.h"

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace kontor;

TEST_CASE("a kind is stored in one word and shown in people's", "[text]")
{
    CHECK(kindText(u"home"_s) == u"private");
    CHECK(kindText(u"main"_s) == u"switchboard");
    CHECK(kindText(u"work_mobile"_s) == u"mobile, work");
}

TEST_CASE("a word of somebody's own stays as it was written", "[text]")
{
    CHECK(kindText(u"Ferienhaus Süd"_s) == u"Ferienhaus Süd");
    CHECK(kindText(QString{}).isEmpty());
}
