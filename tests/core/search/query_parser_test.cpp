// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/query_parser.h"

#include "tests/support/catch.h"

#include <random>

using namespace kontor;
using namespace Qt::StringLiterals;

namespace {

const QueryVocabulary& vocabulary()
{
    static const QueryVocabulary words = [] {
        auto made = QueryVocabulary::standard();
        made.addCustom(u"size"_s, u"number");
        made.addCustom(u"Segment"_s, u"choice");
        return made;
    }();
    return words;
}

Query parsed(const QString& text)
{
    INFO(text.toStdString());
    const auto query = parseQuery(text, vocabulary());
    if (!query) FAIL(query.error().detail.toStdString() << " at " << query.error().position);
    return *query;
}

Query text(const QString& word) { return Query::of(word); }
Query test(const QString& field, const QStringList& values, Comparison comparison = Comparison::Matches)
{
    return Query::of(FieldTest{field, comparison, values});
}
Query both(std::vector<Query> parts) { return Query::join(Query::Kind::And, std::move(parts)); }
Query either(std::vector<Query> parts) { return Query::join(Query::Kind::Or, std::move(parts)); }

void requireRefused(const QString& query, const char* code, int position)
{
    INFO(query.toStdString());
    const auto result = parseQuery(query, vocabulary());
    REQUIRE_FALSE(result);
    CHECK(result.error().code == Errc::BadQuery);
    CHECK(result.error().detail == QString::fromLatin1(code));
    CHECK(result.error().position == position);
    CHECK(result.error().value == query);
}

} // namespace

TEST_CASE("bare words must all match, phrases are one thing")
{
    CHECK(parsed({}) == Query::all());
    CHECK(parsed(u" \t "_s) == Query::all());
    CHECK(parsed(u"\"\""_s) == Query::all());
    CHECK(parsed(u"smith"_s) == text(u"smith"_s));
    CHECK(parsed(u" Anna  Smith "_s) == both({text(u"Anna"_s), text(u"Smith"_s)}));
    CHECK(parsed(u"\"two words\" three"_s) == both({text(u"two words"_s), text(u"three"_s)}));
    CHECK(parsed(uR"("say \"hi\" C:\dir \\")"_s) == text(uR"(say "hi" C:\dir \)"_s));
    CHECK(parsed(u"O'Brien 5\" x"_s) == both({text(u"O'Brien"_s), text(u"5\""_s), text(u"x"_s)}));
    CHECK(parsed(u"Smith - Jones"_s) == both({text(u"Smith"_s), text(u"-"_s), text(u"Jones"_s)}));
}

TEST_CASE("or binds loosest, adjacency means and, minus and not bind tightest")
{
    CHECK(parsed(u"a b or c"_s) == either({both({text(u"a"_s), text(u"b"_s)}), text(u"c"_s)}));
    CHECK(parsed(u"a (b or c)"_s) == both({text(u"a"_s), either({text(u"b"_s), text(u"c"_s)})}));
    CHECK(parsed(u"-a b"_s) == both({Query::no(text(u"a"_s)), text(u"b"_s)}));
    CHECK(parsed(u"not a or b"_s) == either({Query::no(text(u"a"_s)), text(u"b"_s)}));
    CHECK(parsed(u"not not a"_s) == Query::no(Query::no(text(u"a"_s))));
    CHECK(parsed(u"-(a OR b) NOT c"_s) ==
          both({Query::no(either({text(u"a"_s), text(u"b"_s)})), Query::no(text(u"c"_s))}));
    CHECK(parsed(u"-\"a b\" -is:archived"_s) ==
          both({Query::no(text(u"a b"_s)), Query::no(test(u"is"_s, {u"archived"_s}))}));
    CHECK(parsed(u"a(b)c"_s) == both({text(u"a"_s), text(u"b"_s), text(u"c"_s)}));
    CHECK(parsed(u"((a) (b (c)))"_s) == both({text(u"a"_s), text(u"b"_s), text(u"c"_s)}));
    CHECK(parsed(u"\"or\" Or nothing"_s) == both({text(u"or"_s), text(u"Or"_s), text(u"nothing"_s)}));
    CHECK(parsed(u"or-else notary"_s) == both({text(u"or-else"_s), text(u"notary"_s)}));
}

TEST_CASE("fields take a value, several, a comparison or a range")
{
    CHECK(parsed(u"keyword:VIP"_s) == test(u"keyword"_s, {u"VIP"_s}));
    CHECK(parsed(u"team:\"DACH Enterprise\""_s) == test(u"team"_s, {u"DACH Enterprise"_s}));
    CHECK(parsed(u"keyword:VIP,\"Fair, 2024\",x"_s) == test(u"keyword"_s, {u"VIP"_s, u"Fair, 2024"_s, u"x"_s}));
    CHECK(parsed(u"last_name:=Smith"_s) == test(u"last_name"_s, {u"Smith"_s}, Comparison::Equals));
    CHECK(parsed(u"last_contact:>30d"_s) == test(u"last_contact"_s, {u"30d"_s}, Comparison::Greater));
    CHECK(parsed(u"custom.size:>=10.5"_s) == test(u"custom.size"_s, {u"10.5"_s}, Comparison::GreaterOrEqual));
    CHECK(parsed(u"custom.size:<-3"_s) == test(u"custom.size"_s, {u"-3"_s}, Comparison::Less));
    CHECK(parsed(u"birthday:<=1990"_s) == test(u"birthday"_s, {u"1990"_s}, Comparison::LessOrEqual));
    CHECK(parsed(u"birthday:2026-01-01..2026-03-31"_s) ==
          test(u"birthday"_s, {u"2026-01-01"_s, u"2026-03-31"_s}, Comparison::Between));
    CHECK(parsed(u"birthday:1990.."_s) == test(u"birthday"_s, {u"1990"_s, QString{}}, Comparison::Between));
    CHECK(parsed(u"custom.size:..9"_s) == test(u"custom.size"_s, {QString{}, u"9"_s}, Comparison::Between));
    CHECK(parsed(u"postal_code:89000..89999"_s) ==
          test(u"postal_code"_s, {u"89000"_s, u"89999"_s}, Comparison::Between));
    CHECK(parsed(u"name:foo..bar"_s) == test(u"display_name"_s, {u"foo..bar"_s}));
    CHECK(parsed(u"email:\"\""_s) == test(u"email"_s, {QString{}}));
    CHECK(parsed(u"(city:Ulm)"_s) == test(u"city"_s, {u"Ulm"_s}));
    CHECK(parsed(u"note:http://x"_s) == test(u"note"_s, {u"http://x"_s}));
}

TEST_CASE("field names and words of closed lists are brought to one form")
{
    CHECK(parsed(u"Email.Address:x"_s) == test(u"email"_s, {u"x"_s}));
    CHECK(parsed(u"CUSTOM.segment:x"_s) == test(u"custom.Segment"_s, {u"x"_s}));
    CHECK(parsed(u"type:Business,PERSON"_s) == test(u"type"_s, {u"business"_s, u"person"_s}));
    CHECK(parsed(u"is:Draft is:do_not_email"_s) ==
          both({test(u"is"_s, {u"draft"_s}), test(u"is"_s, {u"do_not_email"_s})}));
    CHECK(parsed(u"has:email,Location.City,custom.size"_s) ==
          test(u"has"_s, {u"email"_s, u"city"_s, u"custom.size"_s}));
    CHECK(parsed(u"archived:TRUE"_s) == test(u"archived"_s, {u"yes"_s}));
    CHECK(parsed(u"relationship:prospect,customer"_s) == test(u"relationship"_s, {u"prospect"_s, u"customer"_s}));
    CHECK(parsed(u"near:\"Ulm 25km\""_s) == test(u"near"_s, {u"Ulm 25km"_s}));
}

TEST_CASE("a colon in what can be no field is text")
{
    CHECK(parsed(u"12:30"_s) == text(u"12:30"_s));
    CHECK(parsed(u"http://example.org/a:b"_s) == text(u"http://example.org/a:b"_s));
    CHECK(parsed(u"a@b.de:80 :x ::"_s) == both({text(u"a@b.de:80"_s), text(u":x"_s), text(u"::"_s)}));
}

TEST_CASE("groups of a telephone number are one thing to look for")
{
    CHECK(parsed(u"0731 123 45"_s) == text(u"0731 123 45"_s));
    CHECK(parsed(u"Anna +49 (0)731/123-45 Ulm"_s) ==
          both({text(u"Anna"_s), text(u"+49 (0)731/123-45"_s), text(u"Ulm"_s)}));
    CHECK(parsed(u"(0731) 12345 or x"_s) == either({text(u"(0731) 12345"_s), text(u"x"_s)}));
    CHECK(parsed(u"(anna 0731 12345)"_s) == both({text(u"anna"_s), text(u"0731 12345"_s)}));
    CHECK(parsed(u"+1 5"_s) == text(u"+1 5"_s));
    CHECK(parsed(u"12 34"_s) == both({text(u"12"_s), text(u"34"_s)})); // too short to tell
    CHECK(parsed(u"0731 123 -45"_s) == both({text(u"0731 123"_s), Query::no(text(u"45"_s))}));
    CHECK(parsed(u"0731 12x"_s) == both({text(u"0731"_s), text(u"12x"_s)}));
    CHECK(parsed(u"(2024 or 2025)"_s) == either({text(u"2024"_s), text(u"2025"_s)}));
    CHECK(parsed(u"phone:0731/123"_s) == test(u"phone"_s, {u"0731/123"_s}));
}

TEST_CASE("a query that does not parse is refused with the place")
{
    requireRefused(u"a \"b"_s, "quote_open", 2);
    requireRefused(u"a (b c"_s, "paren_open", 2);
    requireRefused(u"a) b"_s, "paren_stray", 1);
    requireRefused(u"a ()"_s, "operand_expected", 3);
    requireRefused(u"or a"_s, "operand_expected", 0);
    requireRefused(u"a or"_s, "operand_expected", 4);
    requireRefused(u"a or or b"_s, "operand_expected", 5);
    requireRefused(u"not"_s, "operand_expected", 3);
    requireRefused(u"x email:"_s, "value_expected", 8);
    requireRefused(u"email: x"_s, "value_expected", 6);
    requireRefused(u"keyword:a,,b"_s, "value_expected", 10);
    requireRefused(u"birthday:>1990,1991"_s, "one_value_expected", 15);
    requireRefused(u"birthday:1990..1991,1992"_s, "one_value_expected", 19);
    requireRefused(u"smith emial:x"_s, "unknown_field", 6);
    requireRefused(u"custom.none:x"_s, "unknown_field", 0);
    requireRefused(u"is:archived,purple"_s, "unknown_word", 12);
    requireRefused(u"has:is"_s, "unknown_word", 4);
    requireRefused(u"type:alien"_s, "unknown_choice", 5);
    requireRefused(u"archived:perhaps"_s, "unknown_choice", 9);
    requireRefused(u"custom.size:>big"_s, "bad_number", 13);
    requireRefused(u"birthday:2026-02-30"_s, "bad_date", 9);
    requireRefused(u"birthday:.."_s, "bad_date", 9);
    requireRefused(u"near:\"25km\""_s, "bad_place", 5);
    requireRefused(u"near:\"Ulm 0km\""_s, "bad_place", 5);
    requireRefused(u"team:>5"_s, "comparison_unfit", 6);
    requireRefused(u"is:=draft"_s, "comparison_unfit", 4);
    requireRefused(QString{20001, u'x'}, "too_long", 20000);
    requireRefused(QString{5000, u'('}, "too_deep", 60);
    requireRefused(QString{5000, u'-'} + u'x', "too_deep", 60);
    CHECK(parseQuery(u"type:alien"_s, vocabulary()).error().field == u"type"_s);
    CHECK(parseQuery(u"emial:x"_s, vocabulary()).error().field == u"emial"_s);
}

TEST_CASE("a query becomes text that reads the same")
{
    CHECK(toText(parsed(u"  a   (b or (c d)) -( e f ) "_s)) == u"a (b or c d) -(e f)"_s);
    CHECK(toText(parsed(u"email.address:X@y.z Team:\"A B\",c"_s)) == u"email:X@y.z team:\"A B\",c"_s);
    CHECK(toText(parsed(u"not \"or\" 0731 123"_s)) == u"-\"or\" \"0731 123\""_s);
    CHECK(toText(parsed(u"birthday:>=1990 birthday:..2000 email:\"\""_s)) ==
          u"birthday:>=1990 birthday:..2000 email:\"\""_s);
    CHECK(toText(parsed(uR"("a \"b\"" -"")"_s)) == uR"("a \"b\"" -"")"_s);
    CHECK(toText(Query::all()).isEmpty());
}

TEST_CASE("random texts never break the parser, and what parses survives being written")
{
    std::mt19937 random{99};
    const QStringList pieces{u"a"_s,
                             u"smith"_s,
                             u" "_s,
                             u" "_s,
                             u" "_s,
                             u"("_s,
                             u")"_s,
                             u"\""_s,
                             u"-"_s,
                             u":"_s,
                             u"or"_s,
                             u" or "_s,
                             u"not "_s,
                             u"is:"_s,
                             u"draft"_s,
                             u"email:"_s,
                             u"custom.size:"_s,
                             u">"_s,
                             u"<="_s,
                             u"="_s,
                             u".."_s,
                             u","_s,
                             u"10"_s,
                             u"0731"_s,
                             u"+49"_s,
                             u"/"_s,
                             u"2026-03-01"_s,
                             u"birthday:"_s,
                             u"30d"_s,
                             u"\\"_s,
                             u"ü"_s,
                             u"\u00a0"_s,
                             u"has:"_s,
                             u"near:"_s,
                             u"Ulm 5km"_s,
                             u"\U0001F600"_s,
                             u"keyword:"_s,
                             u"x,y"_s};
    int accepted = 0;
    for (int round = 0; round < 60000; ++round) {
        QString query;
        const int count = int(random() % 14);
        for (int i = 0; i < count; ++i) {
            if (random() % 12 == 0)
                query += QChar{char16_t(random() % 0x10000)};
            else
                query += pieces[qsizetype(random() % unsigned(pieces.size()))];
        }
        const auto result = parseQuery(query, vocabulary());
        if (!result) {
            REQUIRE(result.error().code == Errc::BadQuery);
            REQUIRE(result.error().position >= 0);
            REQUIRE(result.error().position <= query.size());
            continue;
        }
        ++accepted;
        const auto written = toText(*result);
        INFO(query.toStdString() << " -> " << written.toStdString());
        const auto again = parseQuery(written, vocabulary());
        REQUIRE(again);
        REQUIRE(*again == *result);
        REQUIRE(toText(*again) == written);
    }
    CHECK(accepted > 10000);
}
