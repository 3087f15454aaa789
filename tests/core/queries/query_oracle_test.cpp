// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Random queries with every operator on random stores, beside an evaluator that is slow and obvious: it looks at one
// contact after the other and knows neither columns nor arena nor SQL for sets.
#include "core/base/text_folding.h"
#include "core/queries/administration.h"
#include "core/search/query.h"
#include "tests/core/queries/random_contacts.h"

#include <QMultiMap>

using namespace Qt::StringLiterals;
using namespace kontor;
using kontor::test::RandomContacts;

namespace {

/// What the evaluator knows of a contact: its values by the names of the query language.
struct Facts {
    quint32 n = 0;
    QMultiMap<QString, QString> values;
    bool archived = false;
};

Facts factsOf(RandomContacts& store, const Id& contact, quint32 n)
{
    Facts facts{.n = n, .values = {}};
    const auto record = run(store.db(), Record{Entity::Contact, contact});
    REQUIRE(record);
    for (const auto& [field, text] : *record) {
        const bool set = field == "relationship"_L1 || field == "keywords"_L1;
        const QString name = field == "keywords"_L1 ? u"keyword"_s : field;
        for (const QString& value : set ? text.split(u';') : QStringList{text})
            if (!value.isEmpty()) facts.values.insert(name, value);
    }
    facts.archived = facts.values.value(u"archived"_s) == "yes"_L1;
    const auto rows = [&](const QString& sql, const QString& name) {
        REQUIRE(store.db().each(sql, {{":contact"_L1, contact}}, [&](Statement& row) {
            facts.values.insert(name, row.text(0));
            return true;
        }));
    };
    rows(u"SELECT address FROM email WHERE contact = :contact AND deleted = 0"_s, u"email"_s);
    rows(u"SELECT city FROM location WHERE contact = :contact AND deleted = 0"_s, u"city"_s);
    rows(u"SELECT text FROM note WHERE contact = :contact AND deleted = 0"_s, u"note"_s);
    rows(u"SELECT t.name FROM contact c JOIN team t ON t.id = c.team WHERE c.id = :contact"_s, u"team.name"_s);
    return facts;
}

bool contains(const QString& text, const QString& part)
{
    const QByteArray needle = foldText(part);
    const SearchForms forms = searchForms(text);
    return forms.plain.contains(needle) || forms.expanded.contains(needle);
}

bool equals(const QString& text, const QString& whole) { return foldText(text) == foldText(whole); }

bool holdsNumber(double number, const FieldTest& test)
{
    const auto value = [&](int i) { return test.values[i].toDouble(); };
    switch (test.comparison) {
    case Comparison::Less: return number < value(0);
    case Comparison::LessOrEqual: return number <= value(0);
    case Comparison::Greater: return number > value(0);
    case Comparison::GreaterOrEqual: return number >= value(0);
    case Comparison::Between:
        return (test.values[0].isEmpty() || number >= value(0)) && (test.values[1].isEmpty() || number <= value(1));
    default:
        return std::any_of(test.values.begin(), test.values.end(),
                           [&](const QString& one) { return one.toDouble() == number; });
    }
}

bool holds(const Facts& facts, const FieldTest& test)
{
    const bool filled = !facts.values.values(test.field).isEmpty();
    if (test.comparison == Comparison::Matches && test.values == QStringList{QString{}}) return !filled;
    if (test.field == "has"_L1) return !facts.values.values(test.values[0]).isEmpty();
    if (test.field == "is"_L1) {
        const QString& word = test.values[0];
        if (word == "archived"_L1 || word == "active"_L1) return facts.archived == (word == "archived"_L1);
        return facts.values.value(word == "draft"_L1 || word == "complete"_L1 ? u"status"_s : u"type"_s) == word;
    }
    const QString name = test.field == "team"_L1 ? u"team.name"_s : test.field;
    for (const QString& have : facts.values.values(name)) {
        if (test.field == "custom.size"_L1) {
            if (holdsNumber(have.toDouble(), test)) return true;
            continue;
        }
        for (const QString& wanted : test.values) {
            // A keyword is a word that was given: VIP is not part of VIPs.
            const bool closed =
                test.field == "type"_L1 || test.field == "relationship"_L1 || test.field == "keyword"_L1;
            const bool whole = closed || test.comparison == Comparison::Equals || test.field == "team"_L1;
            if (whole ? equals(have, wanted) : contains(have, wanted)) return true;
        }
    }
    return false;
}

bool holds(const Facts& facts, const Query& query)
{
    const auto child = [&](const Query& one) { return holds(facts, one); };
    switch (query.kind) {
    case Query::Kind::All: return true;
    case Query::Kind::Text: return contains(facts.values.value(u"display_name"_s), query.text);
    case Query::Kind::Field: return holds(facts, query.test);
    case Query::Kind::And: return std::all_of(query.children.begin(), query.children.end(), child);
    case Query::Kind::Or: return std::any_of(query.children.begin(), query.children.end(), child);
    case Query::Kind::Not: return !holds(facts, query.children.front());
    }
    return false;
}

/// Words that stand in names alone, and tests with every comparison.
Query anyTest(RandomContacts& store)
{
    const auto number = [&] { return QString::number(store.below(9)); };
    const auto test = [](const QString& field, Comparison comparison, const QStringList& values) {
        return Query::of(FieldTest{.field = field, .comparison = comparison, .values = values});
    };
    using C = Comparison;
    switch (store.below(14)) {
    case 0: return Query::of(store.any({u"smith"_s, u"KONIG"_s, u"koenig"_s, u"brien"_s, u"zoe"_s, u"aero"_s}));
    case 1: return test(u"type"_s, C::Matches, {store.any({u"person"_s, u"business"_s})});
    case 2: return test(u"relationship"_s, C::Matches, {store.any({u"lead"_s, u"customer"_s, u"partner"_s, u""_s})});
    case 3: return test(u"team"_s, C::Matches, {store.any({u"North"_s, u"osterreich"_s})});
    case 4:
        return test(u"keyword"_s, store.chance(50) ? C::Matches : C::Equals,
                    {store.any({u"vip"_s, u"mobel"_s, u"e"_s})});
    case 5: return test(u"custom.size"_s, C::Between, {store.chance(70) ? number() : QString{}, number()});
    case 6: {
        static constexpr std::array all{C::Less, C::LessOrEqual, C::Greater, C::GreaterOrEqual, C::Equals, C::Matches};
        return test(u"custom.size"_s, all[size_t(store.below(6))], {number()});
    }
    case 7: return test(u"custom.mood"_s, C::Matches, {store.any({u"ub"_s, u"gut"_s, u"uebel"_s, u""_s})});
    case 8: return test(u"city"_s, C::Matches, {store.any({u"ulm"_s, u"zur"_s, u"zuerich"_s, u""_s})});
    case 9:
        return test(u"has"_s, C::Matches,
                    {store.any({u"email"_s, u"city"_s, u"note"_s, u"keyword"_s, u"external_id"_s})});
    case 10: return test(u"is"_s, C::Matches, {store.any({u"draft"_s, u"complete"_s, u"person"_s, u"business"_s})});
    case 11: return test(u"note"_s, C::Matches, {store.any({u"rang"_s, u"schrieb"_s})});
    case 12: return test(u"email"_s, C::Matches, {store.any({u"alpha"_s, u"beta.example"_s}), u"u7@"_s});
    default: return test(u"custom.size"_s, C::Matches, {number(), number()});
    }
}

Query anyQuery(RandomContacts& store, int depth)
{
    const int kind = depth == 0 ? 0 : store.below(4);
    if (kind == 0) return anyTest(store);
    if (kind == 1) return Query::no(anyQuery(store, depth - 1));
    std::vector<Query> children;
    for (int i = 2 + store.below(2); i > 0; --i) children.push_back(anyQuery(store, depth - 1));
    return Query::join(kind == 2 ? Query::Kind::And : Query::Kind::Or, std::move(children));
}

} // namespace

TEST_CASE("Every operator finds what looking at each contact finds", "[queries][query][oracle]")
{
    for (const unsigned seed : {1u, 2u, 3u}) {
        RandomContacts store{seed, 90};
        std::vector<Facts> all;
        for (qsizetype i = 0; i < store.contacts.size(); ++i)
            all.push_back(factsOf(store, store.contacts[i], quint32(i + 1)));
        for (int round = 0; round < 250; ++round) {
            const Query query = anyQuery(store, 3);
            const QString text = toText(query);
            std::vector<quint32> expected;
            for (const Facts& facts : all)
                if (!facts.archived && holds(facts, query)) expected.push_back(facts.n);
            std::vector<quint32> found = *store.list(text).order;
            std::sort(found.begin(), found.end());
            INFO(seed << ": " << text.toStdString());
            REQUIRE(found == expected);
        }
    }
}
