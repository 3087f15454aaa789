// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The businesses of a person and what it is there, out and in.
#include "tests/core/exchange/csv_guess_rig.h"
#include "tests/core/exchange/lists_rig.h"

using namespace kontor;
using namespace kontor::test;

namespace {

QString linksOf(TempStore& store)
{
    return store.text(uR"(
        SELECT group_concat(last_name || '|' || display_name || '|' || note, ' / ')
          FROM (SELECT p.last_name, b.display_name, coalesce(l.note, '') note FROM contact_person l
                  JOIN contact p ON p.id = l.person JOIN contact b ON b.id = l.business
                 WHERE l.deleted = 0 ORDER BY p.last_name, b.display_name))"_s);
}

} // namespace

TEST_CASE("All businesses of a person go out with its role there, and come in the same", "[export][import][lists]")
{
    TempStore store;
    const auto made =
        imported(store, {.file = file(store, u"a.csv"_s,
                                      "external_id;last_name;company;company.role;company_2;company_2.role;"
                                      "company_3\r\n"
                                      "1;König;Acme GmbH;Buyer, \"main\";Brau AG;;Code\r\n"
                                      "2;Meyer;Brau AG;Head;;;\r\n"),
                         .type = u"person"_s});
    CHECK(made.created == 2);
    CHECK(problemsOf(made) == QStringList{});
    const QString all = linksOf(store);
    CHECK(all == u"König|Acme GmbH|Buyer, \"main\" / König|Brau AG| / König|Code| / Meyer|Brau AG|Head"_s);
    const QByteArray out = exported(store), cards = exportedCards(store);
    CHECK(out.contains(",company,company.role,company_2,company_2.role,company_3,company_3.role"));
    for (const bool vcards : {false, true}) {
        CAPTURE(vcards);
        TempStore other;
        const auto outcome = imported(
            other, {.file = file(other, vcards ? u"out.vcf"_s : u"out.csv"_s, vcards ? cards : out), .vcards = vcards});
        CHECK(problemsOf(outcome) == QStringList{});
        CHECK(linksOf(other).toStdString() == all.toStdString());
        CHECK(other.text(u"SELECT count(*) FROM custom_field"_s) == u"0"_s);
        CHECK(other.text(u"SELECT count(*) FROM contact WHERE deleted = 0"_s) == u"5"_s);
        CHECK(other.problems() == QStringList{});
    }
}

TEST_CASE("A role that a list says goes over the one that is there, or fills it, as the mapping says",
          "[import][lists]")
{
    TempStore store;
    const auto list = [&](const QString& name, const QByteArray& role, const QString& rule) {
        return ImportCsv{.file = file(store, name,
                                      "external_id;last_name;Firma;Firma B;Rolle\r\n"
                                      "1;König;Acme;Brau;" +
                                          role + "\r\n"),
                         // Two columns with a company each, and the role by the name that \"fields\" tells.
                         .mapping = uR"({"type":"person","columns":[
            {"header":"external_id","field":"external_id"},{"header":"last_name","field":"last_name"},
            {"header":"Firma","field":"company"},{"header":"Firma B","field":"company_2"},
            {"header":"Rolle","field":"contact_person.note","rule":"%1"}]})"_s.arg(rule),
                         .duplicates = u"update"_s};
    };
    CHECK(problemsOf(imported(store, list(u"a.csv"_s, "Buyer", u"overwrite"_s))) == QStringList{});
    CHECK(linksOf(store) == u"König|Acme|Buyer / König|Brau|"_s);
    CHECK(problemsOf(imported(store, list(u"b.csv"_s, "Head", u"if_empty"_s))) == QStringList{});
    CHECK(linksOf(store) == u"König|Acme|Buyer / König|Brau|"_s);
    CHECK(problemsOf(imported(store, list(u"c.csv"_s, "Head", u"overwrite"_s))) == QStringList{});
    CHECK(linksOf(store) == u"König|Acme|Head / König|Brau|"_s);
    CHECK(store.problems() == QStringList{});
    REQUIRE(undo(*store, *store->lastUndoable(store.actor), store.actor));
    CHECK(linksOf(store) == u"König|Acme|Buyer / König|Brau|"_s);
}

TEST_CASE("Two columns may both name a company", "[import][lists]")
{
    TempStore store;
    const auto outcome =
        imported(store, {.file = file(store, u"a.csv"_s, "last_name;A;B\r\nKönig;Acme;Brau\r\n"),
                         .mapping = uR"({"type":"person","columns":[{"header":"last_name","field":"last_name"},
                    {"header":"A","field":"company"},{"header":"B","field":"company"}]})"_s});
    CHECK(problemsOf(outcome) == QStringList{});
    CHECK(linksOf(store) == u"König|Acme| / König|Brau|"_s);
}

TEST_CASE("A name with a comma stays one category on the way out and in, and a semicolon is refused", "[import][lists]")
{
    TempStore store;
    fillLists(store);
    const auto made =
        imported(store, {.file = file(store, u"a.csv"_s, "legal_name;categories\r\nAcme;\"Hotels, inns\"\r\n"),
                         .mapping = uR"({"type":"business","columns":[{"header":"legal_name","field":"legal_name"},
                             {"header":"categories","field":"categories"}]})"_s});
    CHECK(problemsOf(made) == QStringList{});
    TempStore other; // that has no such list
    const auto outcome = imported(other, {.file = file(other, u"out.csv"_s, exported(store)), .createNames = true});
    CHECK(problemsOf(outcome) == QStringList{});
    CHECK(other.text(u"SELECT group_concat(name, '/') FROM category"_s) == u"Hotels, inns"_s);

    for (const auto& [entity, field] : {std::pair{Entity::Category, FieldIndex{Category::Name}},
                                        {Entity::TargetMarket, FieldIndex{TargetMarket::Name}}}) {
        const auto refused = store.write(u"list"_s, [&](Pen& pen) -> Status {
            const auto row = pen.create(entity, {{field, u"A;B"_s}});
            return row ? Status{} : Status{row.error()};
        });
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == Errc::InvalidChoice);
        CHECK(refused.error().detail == u"semicolon");
    }
}

TEST_CASE("A relationship that is none says which there are", "[import][lists]")
{
    TempStore store;
    const auto outcome =
        imported(store, {.file = file(store, u"a.csv"_s, "last_name;relationship\r\nKönig;quatsch\r\n"),
                         .mapping = uR"({"type":"person","columns":[
                                              {"header":"last_name","field":"last_name"},
                                              {"header":"relationship","field":"relationship"}]})"_s});
    REQUIRE(outcome.problems.size() == 1);
    CHECK(outcome.problems.front().error.code == Errc::InvalidChoice);
    CHECK(outcome.problems.front().error.detail == u"lead;customer;supplier;partner;other");
}
