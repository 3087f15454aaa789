// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/share_view.h"
#include "core/queries/administration.h"
#include "core/queries/views.h"
#include "tests/core/queries/query_store.h"

using namespace Qt::StringLiterals;
using namespace kontor;
using kontor::test::QueryStore;

namespace {

QStringList viewNames(QueryStore& store)
{
    const auto answer = run(store.db(), Views{});
    REQUIRE(answer);
    QStringList names;
    for (const ViewRow& view : answer->views) names.append(view.name);
    return names;
}

Id employee(QueryStore& store, const QString& name, const QString& role)
{
    return store.add(Entity::Employee, {{u"name"_s, name}, {u"email"_s, name + u"@acme.example"_s}, {u"role"_s, role}});
}

} // namespace

TEST_CASE("Columns and order of a view are texts that people can write", "[queries][views]")
{
    const QList<ViewColumn> columns{{u"display_name"_s, 250}, {u"city"_s, 0}, {u"custom.size"_s, 80}};
    CHECK(viewColumnsText(columns) == u"display_name:250;city;custom.size:80"_s);
    CHECK(viewColumns(viewColumnsText(columns)) == columns);
    CHECK(viewColumns(u";; city ; city:90; x:-4"_s) == QList<ViewColumn>{{u"city"_s, 0}, {u"x"_s, 0}});
    CHECK(sortFromText(u"last_contact:desc"_s) == SortBy{u"last_contact"_s, true});
    CHECK(sortFromText({}) == SortBy{});
    CHECK(sortFromText(sortText({u"city"_s, true})) == SortBy{u"city"_s, true});
}

TEST_CASE("Views stand in their order, and a move changes nothing else", "[queries][views]")
{
    QueryStore store;
    const auto add = [&](const QString& name) { return store.add(Entity::View, {{u"name"_s, name}}); };
    const Id leads = add(u"Leads"_s), all = add(u"All"_s), mine = add(u"Mine"_s);
    CHECK(viewNames(store) == QStringList{u"Leads"_s, u"All"_s, u"Mine"_s});
    const auto move = [&](const Id& view, const Id& behind) {
        REQUIRE(store.change(u"move_view"_s, [&](Pen& pen) {
            return run(pen, MoveRecord{Entity::View, view, behind});
        }));
    };
    move(mine, {});
    CHECK(viewNames(store) == QStringList{u"Mine"_s, u"Leads"_s, u"All"_s});
    move(mine, leads);
    CHECK(viewNames(store) == QStringList{u"Leads"_s, u"Mine"_s, u"All"_s});
    move(leads, all);
    CHECK(viewNames(store) == QStringList{u"Mine"_s, u"All"_s, u"Leads"_s});
    REQUIRE(undo(*store, store->reader().cell(u"SELECT max(no) FROM op_group"_s)->integer(), store.actor));
    CHECK(viewNames(store) == QStringList{u"Leads"_s, u"Mine"_s, u"All"_s});
    CHECK(store.problems() == QStringList{});
}

TEST_CASE("A private view is its author's alone on every surface", "[queries][views]")
{
    QueryStore store;
    const Id ben = employee(store, u"Ben"_s, u"crm_manager"_s);
    const Id secret = store.add(Entity::View, {{u"name"_s, u"Secret"_s}, {u"private"_s, u"yes"_s}});
    store.add(Entity::View, {{u"name"_s, u"Ours"_s}});
    store.actAs(ben, Role::Manager);
    CHECK(viewNames(store) == QStringList{u"Ours"_s});
    CHECK(run(store.db(), FindRecord{Entity::View, u"Secret"_s}).error().code == Errc::NotFound);
    CHECK(run(store.db(), FindRecord{Entity::View, secret.toString()}).error().code == Errc::NotFound);
    CHECK(run(store.db(), Record{Entity::View, secret}).error().code == Errc::NotFound);
    const auto set =
        store.change(u"set_view"_s, [&](Pen& pen) { return pen.set(Entity::View, secret, View::Name, u"x"_s); });
    CHECK(set.error().code == Errc::NotFound);
    const auto op = store->reader().cell(u"SELECT audience FROM op WHERE \"row\" = :row"_s, {{":row"_L1, secret}});
    REQUIRE(op);
    CHECK(op->integer() == int(Audience::AuthorOnly));
}

TEST_CASE("A shared view is changed by its author and by who manages", "[queries][views]")
{
    QueryStore store;
    const Id ada = store.actor.employee;
    const Id sales = employee(store, u"Sam"_s, u"crm_sales"_s),
             marketeer = employee(store, u"May"_s, u"crm_marketeer"_s);
    store.actAs(marketeer, Role::Marketeer);
    const Id view = store.add(Entity::View, {{u"name"_s, u"Fairs"_s}});
    const auto rename = [&] {
        return store.change(u"set_view"_s,
                            [&](Pen& pen) { return pen.set(Entity::View, view, View::Name, u"Fairs"_s + u"!"_s); });
    };
    const auto giveToRole = [&] {
        return store.change(u"set_view"_s,
                            [&](Pen& pen) { return pen.set(Entity::View, view, View::Role, u"crm_sales"_s); });
    };
    CHECK(rename());
    CHECK(giveToRole().error().code == Errc::NotAllowed);
    store.actAs(sales, Role::Sales);
    CHECK(rename().error().code == Errc::NotAllowed);
    CHECK(run(store.db(), Views{})->views.front().editable == false);
    store.actAs(ada, Role::Admin);
    CHECK(rename());
    CHECK(giveToRole());
}

TEST_CASE("Sharing a view makes a new one, so that a secret never has to be called back", "[queries][views]")
{
    QueryStore store;
    const Id ben = employee(store, u"Ben"_s, u"crm_sales"_s);
    const Id secret = store.add(Entity::View, {{u"name"_s, u"Big ones"_s},
                                               {u"query"_s, u"is:draft"_s},
                                               {u"columns"_s, u"city:90"_s},
                                               {u"private"_s, u"yes"_s}});
    REQUIRE(store.change(u"share_view"_s, [&](Pen& pen) -> Status {
        const auto made = run(pen, ShareView{secret, true});
        return made ? Status{} : Status{made.error()};
    }));
    CHECK(viewNames(store) == QStringList{u"Big ones"_s});
    store.actAs(ben, Role::Sales);
    const auto seen = run(store.db(), Views{});
    REQUIRE(seen->views.size() == 1);
    CHECK(seen->views.front().query == u"is:draft"_s);
    CHECK(seen->views.front().columns == QList<ViewColumn>{{u"city"_s, 90}});
    CHECK(store.problems() == QStringList{});
}

TEST_CASE("Counts of tabs and of a part come from the same memory as the list", "[queries][views]")
{
    QueryStore store;
    for (const char* name : {"Ada", "Ben", "Cem"})
        store.add(Entity::Contact, {{u"type"_s, u"person"_s}, {u"first_name"_s, QString::fromLatin1(name)}});
    store.add(Entity::Contact, {{u"type"_s, u"business"_s}, {u"legal_name"_s, u"Ada AG"_s}, {u"keywords"_s, u"vip"_s}});
    const auto totals = run(store.db(), store.index, ContactTotals{{{}, u"ada"_s, u"type:person"_s, u"("_s}});
    REQUIRE(totals);
    CHECK(*totals == std::vector<qint64>{4, 2, 3, -1});
    const std::vector<quint32> two{1, 4, 99};
    CHECK(*run(store.db(), store.index, CountAmong{two, u"keyword:=vip"_s}) == 1);
    CHECK(*run(store.db(), store.index, CountAmong{two, {}}) == 2);
}

TEST_CASE("Groups hold the contacts of one value together, in their order", "[queries][views]")
{
    QueryStore store;
    const auto person = [&](const QString& name, const QString& city, const QString& stage) {
        const Id made =
            store.add(Entity::Contact, {{u"type"_s, u"person"_s}, {u"first_name"_s, name}, {u"relationship"_s, stage}});
        if (!city.isEmpty()) store.addTo(Entity::Location, made, {{u"city"_s, city}});
    };
    person(u"Cem"_s, u"Ulm"_s, u"lead"_s);
    person(u"Ada"_s, u"Ulm"_s, u"lead;customer"_s);
    person(u"Ben"_s, {}, {});
    person(u"Dan"_s, u"Aalen"_s, u"lead"_s);
    const auto grouped = [&](const QString& field) {
        const auto answer =
            run(store.db(), store.index, ContactList{.query = {}, .sort = {u"display_name"_s, true}, .groupBy = field});
        REQUIRE(answer);
        QStringList shown;
        const auto rows = run(store.db(), ContactRows{*answer->order});
        for (const ListGroup& group : answer->groups) {
            shown.append(group.value + u'=');
            for (quint32 i = 0; i < group.count; ++i) shown.append((*rows)[group.first + i].displayName);
        }
        return shown.join(u' ');
    };
    CHECK(grouped(u"city"_s) == u"Aalen= Dan Ulm= Cem Ada = Ben"_s);
    CHECK(grouped(u"relationship"_s) == u"lead= Dan Cem lead;customer= Ada = Ben"_s);
    CHECK(grouped(u"type"_s) == u"person= Dan Cem Ben Ada"_s);
    CHECK(run(store.db(), store.index, ContactList{.query = {}, .groupBy = u"no_such"_s}).error().code ==
          Errc::UnknownField);
}

TEST_CASE("A list's rows bring the further fields that are asked for", "[queries][views]")
{
    QueryStore store;
    store.add(Entity::CustomField, {{u"key"_s, u"size"_s}, {u"label"_s, u"Size"_s}, {u"type"_s, u"number"_s}});
    store.add(Entity::Contact, {{u"type"_s, u"person"_s},
                                {u"first_name"_s, u"Ada"_s},
                                {u"language"_s, u"de"_s},
                                {u"keywords"_s, u"b;a"_s},
                                {u"custom.size"_s, u"12,5"_s}});
    store.add(Entity::Contact, {{u"type"_s, u"person"_s}, {u"first_name"_s, u"Ben"_s}});
    const auto rows = run(
        store.db(), ContactRows{{1, 2}, {u"city"_s, u"language"_s, u"keywords"_s, u"custom.size"_s, u"custom.gone"_s}});
    REQUIRE(rows);
    const QMap<QString, QString> expected{
        {u"language"_s, u"de"_s}, {u"keywords"_s, u"a;b"_s}, {u"custom.size"_s, u"12.5"_s}};
    CHECK((*rows)[0].extra == expected);
    CHECK((*rows)[1].extra.isEmpty());
}
