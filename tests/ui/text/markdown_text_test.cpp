// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/markdown_text.h"

#include "tests/support/catch.h"
#include "ui/text/event_text.h"

using namespace kontor;
using namespace Qt::StringLiterals;

TEST_CASE("a note's words are told without the signs of Markdown", "[text]")
{
    CHECK(plainWords(u"# Visit\n\n**Ordered** the *big* one, see [offer](https://a.example/x_y)"_s) ==
          u"Visit\n\nOrdered the big one, see offer"_s);
    CHECK(plainWords(u"- [x] call\n* write\n+ wait\n> said"_s) == u"call\nwrite\nwait\nsaid"_s);
    CHECK(plainWords(u"```cpp\nint a;\n```"_s) == u"int a;"_s);
    CHECK(plainWords(u"one `two` ~~three~~ __four__ _five_"_s) == u"one two three four five"_s);
    CHECK(plainWords(u"<https://a.example>"_s) == u"https://a.example"_s);
    CHECK(plainWords(u"cut in **the mid"_s) == u"cut in the mid"_s);
}

TEST_CASE("what is no Markdown stays as it was typed", "[text]")
{
    for (const QString& text : {u"2 * 3 * 4 = 24"_s, u"file_name_of_it"_s, u"#12 was paid, C# too"_s, u"a < b > c"_s,
                                u"1. first"_s, u"-5 degrees"_s, u"[note] of (them)"_s})
        CHECK(plainWords(text) == text);
    CHECK(plainWords(u"5 \\* 3 \\_x\\_"_s) == u"5 * 3 _x_"_s);
}

TEST_CASE("a note that was deleted or changed is told of in plain words", "[text]")
{
    Event event{.type = u"note"_s, .entity = u"note"_s, .what = u"delete"_s, .subject = u"**Wants** a [quote](x)"_s};
    CHECK(eventText(event) == u"Note deleted: Wants a quote"_s);
    event.what = u"update"_s;
    event.changes = {{.field = u"note.text"_s, .from = u"# Old"_s, .to = u"**new**"_s}};
    CHECK(eventText(event) == u"Note changed: Text: Old → new"_s);
}
