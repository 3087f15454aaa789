// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/pages/contacts/contact_filter.h"

using namespace kontor;
using namespace Qt::StringLiterals;

TEST_CASE("a tab and a text become one query", "[contact_filter]")
{
    CHECK(combinedQuery({}, u"smith"_s) == u"smith"_s);
    CHECK(combinedQuery(u"type:person"_s, u" "_s) == u"type:person"_s);
    CHECK(combinedQuery(u"type:person"_s, u"a or b"_s) == u"(a or b) type:person"_s);
}

TEST_CASE("an error is shown where it was typed", "[contact_filter]")
{
    const Error inBoth{.code = Errc::BadQuery, .value = u"(smith ) type:person"_s, .position = 7};
    const Error shown = errorInText(inBoth, u"type:person"_s, u"smith )"_s);
    CHECK(shown.value == u"smith )"_s);
    CHECK(shown.position == 6);
    CHECK(errorInText({.code = Errc::BadQuery, .position = 90}, u"is:draft"_s, u"\"two"_s).position == 4);
    CHECK(errorInText({.code = Errc::BadQuery, .value = u"x"_s, .position = 1}, {}, u"x"_s).position == 1);
}

TEST_CASE("a figure's word goes into the query and out of it again", "[contact_filter]")
{
    CHECK(queryWord(u"team"_s, u"DACH"_s) == u"team:DACH"_s);
    CHECK(queryWord(u"team"_s, u"DACH Enterprise"_s) == u"team:\"DACH Enterprise\""_s);
    const QString word = queryWord(u"team"_s, u"DACH Enterprise"_s);
    const QString with = toggledQueryWord(u"smith  \"two words\""_s, word);
    CHECK(with == u"smith \"two words\" team:\"DACH Enterprise\""_s);
    CHECK(hasQueryWord(with, word));
    CHECK_FALSE(hasQueryWord(with, u"words"_s));
    CHECK(toggledQueryWord(with, word) == u"smith \"two words\""_s);
    CHECK(toggledQueryWord({}, u"is:draft"_s) == u"is:draft"_s);
}
