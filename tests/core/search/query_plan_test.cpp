// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/query_plan.h"

#include "core/domain/contact_facts.h"
#include "core/search/needle_forms.h"
#include "core/search/query_parser.h"
#include "tests/core/search/random_contacts.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace kontor;
using namespace Qt::StringLiterals;

namespace {

/// Teams and employees are called by the last digit of their id's name; `city:k` holds for every k-th n.
class FakeSource : public QuerySource {
public:
    explicit FakeSource(const Model& model) : m_model{model} {}

    static bool holds(quint32 n, const FieldTest& test) { return n % test.values.front().toUInt() == 0; }

    Result<std::vector<quint32>> contactsWhere(const FieldTest& test, const Bitmap& /*possible*/) override
    {
        ++asked;
        if (test.field == "note"_L1) return Error{.code = Errc::Storage};
        std::vector<quint32> contacts{999999999};
        for (const auto& [n, contact] : m_model)
            if (holds(n, test)) contacts.insert(contacts.begin(), n);
        return contacts;
    }
    Result<std::vector<Id>> idsNamed(const FieldTest& test) override
    {
        std::vector<Id> ids;
        for (const QString& value : test.values) ids.push_back(idNamed(value));
        return ids;
    }
    static Id idNamed(const QString& value) { return Id::named("test", value == "me"_L1 ? "1" : value.toUtf8()); }

    int asked = 0;

private:
    const Model& m_model;
};

bool holdsWord(const ContactColumns& columns, const QString& word)
{
    if (word == "business"_L1) return columns.business;
    if (word == "person"_L1) return !columns.business;
    if (word == "complete"_L1) return columns.complete;
    if (word == "draft"_L1) return !columns.complete;
    if (word == "archived"_L1 || word == "yes"_L1) return columns.archived;
    if (word == "active"_L1 || word == "no"_L1) return !columns.archived;
    if (word == "deleted"_L1) return columns.deleted;
    return word == "mine"_L1 && columns.responsible == FakeSource::idNamed(u"me"_s);
}

bool holdsValue(quint32 n, const ContactColumns& columns, const FieldTest& test, const QString& value)
{
    if (test.field == "team"_L1)
        return value.isEmpty() ? columns.team.isNull() : columns.team == FakeSource::idNamed(value);
    if (test.field == "responsible"_L1) return columns.responsible == FakeSource::idNamed(value);
    if (test.field == "relationship"_L1)
        return value.isEmpty() ? columns.relationship == 0 : (columns.relationship & relationship::bit(value)) != 0;
    if (test.field == "has"_L1 && value == "team"_L1) return !columns.team.isNull();
    if (test.field == "has"_L1 && value == "relationship"_L1) return columns.relationship != 0;
    if (test.field == "city"_L1 || (test.field == "is"_L1 && value.front().isDigit()))
        return FakeSource::holds(n, {test.field, Comparison::Matches, {value}});
    return holdsWord(columns, value);
}

/// One contact after the other, as the words say.
bool holds(const Query& query, quint32 n, const ModelContact& contact)
{
    const auto child = [&](const Query& part) { return holds(part, n, contact); };
    switch (query.kind) {
    case Query::Kind::All: return true;
    case Query::Kind::Text: {
        const auto forms = needleForms(query.text);
        return std::any_of(forms.begin(), forms.end(),
                           [&](const auto& form) { return contact.document.contains(form); });
    }
    case Query::Kind::Field:
        return std::any_of(query.test.values.begin(), query.test.values.end(),
                           [&](const QString& value) { return holdsValue(n, contact.columns, query.test, value); });
    case Query::Kind::And: return std::all_of(query.children.begin(), query.children.end(), child);
    case Query::Kind::Or: return std::any_of(query.children.begin(), query.children.end(), child);
    case Query::Kind::Not: return !child(query.children.front());
    }
    return false;
}

std::vector<quint32> slowly(const Query& query, const Model& model)
{
    std::vector<quint32> found;
    for (const auto& [n, contact] : model) {
        const auto& columns = contact.columns;
        if (columns.deleted && !speaksOfDeleted(query)) continue;
        if (columns.archived && !columns.deleted && !speaksOfArchived(query)) continue;
        if (holds(query, n, contact)) found.push_back(n);
    }
    return found;
}

Query randomQuery(RandomContacts& random, int depth)
{
    const auto pick = [&](const QStringList& list) { return list[random.below(int(list.size()))]; };
    switch (random.below(depth > 0 ? 8 : 5)) {
    case 0:
    case 1:
        return Query::of(
            pick({u"a"_s, u"b"_s, u"ab"_s, u"dc"_s, u"abc"_s, u"ü"_s, u"7"_s, u"1 2"_s, u"aü"_s, u"zz"_s, u""_s}));
    case 2: {
        const auto field =
            pick({u"type"_s, u"status"_s, u"is"_s, u"archived"_s, u"relationship"_s, u"team"_s, u"has"_s});
        if (field == "type"_L1)
            return Query::of(FieldTest{field, Comparison::Matches, {pick({u"business"_s, u"person"_s})}});
        if (field == "status"_L1)
            return Query::of(FieldTest{field, Comparison::Equals, {pick({u"draft"_s, u"complete"_s})}});
        if (field == "archived"_L1)
            return Query::of(FieldTest{field, Comparison::Matches, {pick({u"yes"_s, u"no"_s})}});
        if (field == "relationship"_L1)
            return Query::of(
                FieldTest{field, Comparison::Matches, {pick({u"lead"_s, u"partner"_s, u""_s}), u"prospect"_s}});
        if (field == "team"_L1)
            return Query::of(FieldTest{field, Comparison::Matches, {pick({u"1"_s, u"4"_s, u"9"_s, u""_s})}});
        if (field == "has"_L1)
            return Query::of(FieldTest{field, Comparison::Matches, {pick({u"team"_s, u"relationship"_s})}});
        return Query::of(FieldTest{field,
                                   Comparison::Matches,
                                   {pick({u"archived"_s, u"active"_s, u"draft"_s, u"mine"_s, u"5"_s}),
                                    pick({u"business"_s, u"deleted"_s, u"3"_s})}});
    }
    case 3: return Query::of(FieldTest{u"city"_s, Comparison::Matches, {pick({u"2"_s, u"3"_s, u"50"_s})}});
    case 4: return Query::of(FieldTest{u"responsible"_s, Comparison::Matches, {pick({u"me"_s, u"2"_s})}});
    case 5: return Query::no(randomQuery(random, depth - 1));
    default: break;
    }
    std::vector<Query> children;
    for (int i = 0; i < 2 + random.below(3); ++i) children.push_back(randomQuery(random, depth - 1));
    return Query::join(random.below(2) ? Query::Kind::And : Query::Kind::Or, std::move(children));
}

std::vector<quint32> found(const QString& text, const IndexSnapshot& index, QuerySource& source)
{
    const auto query = parseQuery(text, QueryVocabulary::standard());
    REQUIRE(query);
    const auto matches = QueryPlan{*query}.evaluate(index, source);
    REQUIRE(matches);
    return index.contactsOf(matches->slots);
}

} // namespace

TEST_CASE("a plan finds what looking at each contact finds")
{
    RandomContacts random{31};
    for (int store = 0; store < 8; ++store) {
        const Model model = random.contacts(store % 4 == 0 ? random.below(10) : 200 + random.below(2500));
        ContactIndex index;
        fill(index, model);
        FakeSource source{model};
        for (int round = 0; round < 150; ++round) {
            const Query query = randomQuery(random, 4);
            INFO(toText(query).toStdString());
            const auto matches = QueryPlan{query}.evaluate(*index.snapshot(), source);
            REQUIRE(matches);
            REQUIRE(index.snapshot()->contactsOf(matches->slots) == slowly(query, model));
            REQUIRE(matches->count == matches->slots.count());
        }
    }
}

TEST_CASE("archived and deleted contacts appear only when a query speaks of them")
{
    IndexBuilder builder;
    builder.add(1, "anna");
    builder.add(2, "anna", {.archived = true});
    builder.add(3, "anna", {.deleted = true});
    builder.add(4, "anna", {.archived = true, .deleted = true});
    ContactIndex index;
    index.load(std::move(builder));
    const auto snapshot = index.snapshot();
    const Model none;
    FakeSource source{none};
    using Found = std::vector<quint32>;
    CHECK(found(u"anna"_s, *snapshot, source) == Found{1});
    CHECK(found({}, *snapshot, source) == Found{1});
    CHECK(found(u"is:archived"_s, *snapshot, source) == Found{2});
    CHECK(found(u"archived:no"_s, *snapshot, source) == Found{1});
    CHECK(found(u"is:archived,active"_s, *snapshot, source) == Found{1, 2});
    CHECK(found(u"anna -is:archived"_s, *snapshot, source) == Found{1});
    CHECK(found(u"is:deleted"_s, *snapshot, source) == Found{3, 4});
    CHECK(found(u"is:deleted is:archived"_s, *snapshot, source) == Found{4});
    const auto all =
        QueryPlan{Query::of(u"nna"_s)}.evaluate(*snapshot, source, {.withArchived = true, .withDeleted = true});
    REQUIRE(all);
    CHECK(all->count == 4);
}

TEST_CASE("the source is asked only for what memory does not know, and not for nobody")
{
    RandomContacts random{32};
    const Model model = random.contacts(300);
    ContactIndex index;
    fill(index, model);
    FakeSource source{model};
    found(u"abc type:business team:1 is:draft has:team relationship:lead"_s, *index.snapshot(), source);
    CHECK(source.asked == 0);
    found(u"city:2 is:business,person"_s, *index.snapshot(), source);
    CHECK(source.asked == 1);
    found(u"city:2 team:9"_s, *index.snapshot(), source);
    CHECK(source.asked == 1);
    CHECK(QueryPlan{Query::of(u"a"_s)}.isInMemory());
    CHECK_FALSE(QueryPlan{Query::no(Query::of(FieldTest{u"city"_s, Comparison::Matches, {u"2"_s}}))}.isInMemory());
}

TEST_CASE("an evaluation tells of failures and can be cancelled")
{
    RandomContacts random{33};
    const Model model = random.contacts(300);
    ContactIndex index;
    fill(index, model);
    FakeSource source{model};
    const QueryPlan failing{Query::no(Query::of(FieldTest{u"note"_s, Comparison::Matches, {u"2"_s}}))};
    const auto failed = failing.evaluate(*index.snapshot(), source);
    REQUIRE_FALSE(failed);
    CHECK(failed.error().code == Errc::Storage);
    const std::atomic<bool> cancelled{true};
    for (const char* field : {"note", ""}) {
        const auto query = *field ? Query::of(FieldTest{QString::fromLatin1(field), Comparison::Matches, {u"2"_s}})
                                  : Query::of(u"a"_s);
        const auto stopped = QueryPlan{query}.evaluate(*index.snapshot(), source, {.scan = {.cancelled = &cancelled}});
        REQUIRE_FALSE(stopped);
        CHECK(stopped.error().code == Errc::Cancelled);
    }
}
