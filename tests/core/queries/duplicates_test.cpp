// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/duplicates.h"

#include "core/commands/merge_contacts.h"
#include "core/queries/merge_sides.h"
#include "tests/core/queries/query_store.h"

using namespace Qt::StringLiterals;
using namespace kontor;
using kontor::test::QueryStore;

namespace {

DuplicatePairs::Answer pairsOf(QueryStore& store, const DuplicatePairs& question = {})
{
    auto pairs = run(store.db(), store.index, question);
    REQUIRE(pairs);
    return *pairs;
}

bool has(const QVarLengthArray<DuplicateEvidence, 12>& evidence, DuplicateReason reason)
{
    return std::any_of(evidence.begin(), evidence.end(), [&](const auto& one) { return one.reason == reason; });
}

Id person(QueryStore& store, const QString& first, const QString& last, FieldTexts more = {})
{
    more.prepend({u"last_name"_s, last});
    more.prepend({u"first_name"_s, first});
    more.prepend({u"type"_s, u"person"_s});
    return store.add(Entity::Contact, more);
}

} // namespace

TEST_CASE("Pairs come out with what speaks for them, and not once they are kept separate or merged", "[duplicates]")
{
    QueryStore store;
    const Id anna = person(store, u"Anna"_s, u"König"_s, {{u"phone"_s, u"+49 731 123456"_s}});
    const Id twin = person(store, u"Anna"_s, u"Koenig"_s);
    const Id sister = person(store, u"Berta"_s, u"König"_s);
    const auto pairs = pairsOf(store);
    REQUIRE(pairs.size() == 1);
    CHECK(pairs[0].a.id == anna);
    CHECK(pairs[0].b.id == twin);
    CHECK(pairs[0].a.name == u"Anna König"_s);
    CHECK(has(pairs[0].evidence, DuplicateReason::SameName));
    CHECK(pairsOf(store, {.query = u"Berta"_s}).empty());
    CHECK(pairsOf(store, {.query = u"731"_s}).size() == 1);
    CHECK(pairsOf(store, {.minScore = 0.999}).empty());
    CHECK(sister != twin);

    SECTION("kept separate")
    {
        REQUIRE(store.change(u"keep_separate"_s, [&](Pen& pen) { return run(pen, KeepSeparate{twin, anna}); }));
        CHECK(pairsOf(store).empty());
    }
    SECTION("merged")
    {
        REQUIRE(store.change(u"merge_contacts"_s, [&](Pen& pen) -> Status {
            const auto merged = run(pen, MergeContacts{anna, {twin}});
            return merged ? Status{} : Status{merged.error()};
        }));
        CHECK(pairsOf(store).empty());
        const auto found = run(store.db(), FindContact{twin.toString()});
        REQUIRE(found);
        CHECK(found->id == anna);
        CHECK_FALSE(found->deleted);
        CHECK(run(store.db(), Trash{})->empty());
    }
}

TEST_CASE("A number that an import could not store, because another contact has it, is evidence", "[duplicates]")
{
    QueryStore store;
    const Id first = store.add(
        Entity::Contact,
        {{u"type"_s, u"business"_s}, {u"legal_name"_s, u"Arts Delicatessen"_s}, {u"phone"_s, u"+1 818 762 1221"_s}});
    const Id second = store.add(Entity::Contact, {{u"type"_s, u"business"_s}, {u"legal_name"_s, u"Art's Deli"_s}});
    REQUIRE(store.change(u"import"_s, [&](Pen& pen) -> Status {
        const auto made = pen.create(Entity::ImportProblem, {{ImportProblem::Contact, second},
                                                             {ImportProblem::Value, u"818/762-1221"_s},
                                                             {ImportProblem::Code, u"duplicate_phone"_s}});
        return made ? Status{} : Status{made.error()};
    }));
    const auto pairs = pairsOf(store);
    REQUIRE(pairs.size() == 1);
    CHECK(pairs[0].a.id == first);
    CHECK(has(pairs[0].evidence, DuplicateReason::SamePhone));
}

TEST_CASE("While a contact is typed in, those that are likely meant come up", "[duplicates]")
{
    QueryStore store;
    const Id anna = person(store, u"Anna"_s, u"König"_s, {{u"email"_s, u"anna@koenig.example"_s}});
    for (int i = 0; i < 50; ++i) person(store, u"Paul%1"_s.arg(i), u"Huber%1"_s.arg(i));
    const auto similar = [&](DuplicateSource typed) {
        auto answer = run(store.db(), store.index, SimilarContacts{.typed = std::move(typed)});
        REQUIRE(answer);
        return *answer;
    };
    for (const auto& [first, last] :
         {std::pair{u"Anna"_s, u"Koenig"_s}, {u"Anna"_s, u"Königg"_s}, {u"Anne"_s, u"König"_s}}) {
        INFO(last.toStdString());
        const auto found = similar({.firstName = first, .lastName = last});
        REQUIRE(found.size() == 1);
        CHECK(found[0].contact.id == anna);
    }
    const auto byEmail = similar({.lastName = u"König"_s, .emails = {u"ANNA@koenig.example"_s}});
    REQUIRE(byEmail.size() == 1);
    CHECK(has(byEmail[0].evidence, DuplicateReason::SameEmail));
    CHECK(similar({.firstName = u"Otto"_s, .lastName = u"König"_s}).empty());
    CHECK(similar({}).empty());
}

TEST_CASE("Side by side every field that anybody has, and all rows that go on", "[merge]")
{
    QueryStore store;
    const Id keep = person(store, u"Anna"_s, u"König"_s, {{u"keywords"_s, u"VIP"_s}});
    const Id other =
        person(store, u"Anna"_s, u"Koenig"_s, {{u"job_title"_s, u"Buyer"_s}, {u"keywords"_s, u"vip;Ulm"_s}});
    const auto sides = run(store.db(), MergeSides{{keep, other}});
    REQUIRE(sides);
    REQUIRE(sides->sides.size() == 2);
    const auto line = [&](const QString& field) {
        for (const auto& one : sides->lines)
            if (one.field == field) return one;
        FAIL("no line for " << field.toStdString());
        return MergeSides::Line{};
    };
    CHECK(line(u"last_name"_s).texts == QStringList{u"König"_s, u"Koenig"_s});
    CHECK(line(u"last_name"_s).chosen == 0);
    CHECK(line(u"job_title"_s).chosen == 1);
    CHECK(line(u"job_title"_s).merged == u"Buyer"_s);
    bool keywords = false;
    for (const auto& rows : sides->rows)
        if (rows.entity == Entity::Keyword) {
            keywords = true;
            CHECK(rows.count == 2);
        }
    CHECK(keywords);
}
