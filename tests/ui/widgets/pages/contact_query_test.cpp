// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The search field's help: suggestions, and filters that are put together without the language.
#include "core/search/query_parser.h"
#include "tests/support/catch.h"
#include "ui/pages/contacts/filter_item.h"
#include "ui/pages/contacts/filter_sheet.h"
#include "ui/pages/contacts/query_suggestions.h"

#include <QAbstractButton>
#include <QComboBox>

#include <random>

using namespace kontor;
using namespace Qt::StringLiterals;

namespace {

QueryWords::Answer words()
{
    QueryWords::Answer words{.vocabulary = QueryVocabulary::standard()};
    words.vocabulary.addCustom(u"size"_s, u"number");
    words.customLabels.insert(u"custom.size"_s, u"Size of the firm"_s);
    words.teams = {u"DACH Enterprise"_s, u"Nordics"_s};
    words.employees = {u"Ada König"_s};
    words.keywords = {u"VIP"_s, u"fair"_s};
    return words;
}

QStringList inserts(const QString& text, bool asked = false)
{
    QStringList all;
    for (const QuerySuggestion& one : suggestionsAt(text, int(text.size()), words(), asked).list) all << one.insert;
    return all;
}

Query parsed(const QString& text)
{
    const auto query = parseQuery(text, words().vocabulary);
    INFO(text.toStdString());
    REQUIRE(query);
    return *query;
}

} // namespace

TEST_CASE("suggestions name fields while a word is begun, and values behind the colon", "[contact_query]")
{
    CHECK(inserts(u"a"_s).isEmpty());
    CHECK(inserts(u"relat"_s) == QStringList{u"relationship:"_s});
    CHECK(inserts(u"smith tea"_s) == QStringList{u"team:"_s});
    CHECK(inserts(u"size of"_s).isEmpty());
    CHECK(inserts(u"team:"_s) == QStringList{u"\"DACH Enterprise\""_s, u"Nordics"_s});
    CHECK(inserts(u"-team:nor"_s) == QStringList{u"Nordics"_s});
    CHECK(inserts(u"keyword:VIP,fa"_s) == QStringList{u"fair"_s});
    CHECK(inserts(u"relationship:le"_s) == QStringList{u"lead"_s});
    CHECK(inserts(u"responsible:"_s) == QStringList{u"me"_s, u"\"Ada König\""_s});
    CHECK(inserts(u"\"tea"_s).isEmpty());
    CHECK(inserts(u"(is:dr"_s) == QStringList{u"draft"_s});
    CHECK_FALSE(inserts({}, true).isEmpty());
    CHECK(suggestionsAt(u"a -team:nor"_s, 11, words()).from == 8);
}

TEST_CASE("the filter reads any query and writes an equal one", "[contact_query]")
{
    FilterSheet sheet;
    for (const QString& text : {u""_s,
                                u"smith"_s,
                                u"\"two words\""_s,
                                u"-smith"_s,
                                u"type:person"_s,
                                u"city:\"\""_s,
                                u"city:=Ulm"_s,
                                u"city:\"Bad Ulm\",Aalen"_s,
                                u"city:\"a,b\""_s,
                                u"custom.size:>10"_s,
                                u"custom.size:<=10"_s,
                                u"custom.size:1..9"_s,
                                u"custom.size:..9"_s,
                                u"last_contact:>30d"_s,
                                u"near:\"Ulm 25km\""_s,
                                u"is:draft -has:email"_s,
                                u"note:\"a \\\"b\\\"\""_s,
                                u"a b or c d"_s,
                                u"-(a or b) c"_s,
                                u"not -a"_s,
                                u"-(-(a b))"_s,
                                u"(a or (b c)) d"_s,
                                u"birthday:2026-01..2026-03"_s,
                                u"team:\"DACH Enterprise\" (keyword:VIP or keyword:=fair)"_s}) {
        const Query query = parsed(text);
        sheet.begin(text, words());
        INFO(text.toStdString() << " became " << sheet.query().toStdString());
        CHECK(parsed(sheet.query()) == query);
    }
}

TEST_CASE("random queries survive the filter", "[contact_query]")
{
    std::mt19937 random{7};
    const auto any = [&](const QStringList& list) { return list[qsizetype(random() % size_t(list.size()))]; };
    const std::function<QString(int)> make = [&](int depth) -> QString {
        const auto kind = depth == 0 ? 0u : random() % 4;
        if (kind == 0)
            return any({u"smith"_s, u"city:Ulm"_s, u"has:email"_s, u"is:draft"_s, u"custom.size:>3"_s, u"city:\"\""_s,
                        u"keyword:\"a b\",c"_s, u"last_contact:<7d"_s});
        if (kind == 1) return u"-("_s + make(depth - 1) + u')';
        return u'(' + make(depth - 1) + (kind == 2 ? u" "_s : u" or "_s) + make(depth - 1) + u')';
    };
    FilterSheet sheet;
    for (int i = 0; i < 60; ++i) {
        const QString text = make(3);
        sheet.begin(text, words());
        INFO(text.toStdString() << " became " << sheet.query().toStdString());
        REQUIRE(parsed(sheet.query()) == parsed(text));
    }
}

TEST_CASE("a filter is put together by its controls", "[contact_query]")
{
    FilterSheet sheet;
    sheet.begin({}, words());
    QString said;
    QObject::connect(&sheet, &FilterSheet::changed, [&](const QString& query) { said = query; });
    auto* field = sheet.findChild<QComboBox*>(u"filterField"_s);
    field->setCurrentIndex(field->findData(u"city"_s));
    sheet.findChild<QComboBox*>(u"filterValue"_s)->setEditText(u"Bad Ulm"_s);
    CHECK(said == u"city:\"Bad Ulm\""_s);
    sheet.findChild<QComboBox*>(u"filterComparison"_s)->setCurrentIndex(1);
    CHECK(said == u"city:=\"Bad Ulm\""_s);
    sheet.findChild<QAbstractButton*>(u"addCondition"_s)->click();
    CHECK(said == u"city:=\"Bad Ulm\""_s);
    sheet.findChildren<QComboBox*>(u"filterValue"_s).last()->setEditText(u"smith"_s);
    CHECK(said == u"city:=\"Bad Ulm\" smith"_s);
    sheet.findChild<QComboBox*>(u"filterKind"_s)->setCurrentIndex(1);
    CHECK(said == u"city:=\"Bad Ulm\" or smith"_s);
    sheet.findChild<QAbstractButton*>(u"removeCondition"_s)->click();
    CHECK(said == u"smith"_s);
}
