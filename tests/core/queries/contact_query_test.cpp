// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The query language, word by word, on a handful of contacts that are told apart by each.
#include "core/queries/store_query_source.h"
#include "core/search/query_parser.h"
#include "tests/core/queries/query_store.h"
using namespace Qt::StringLiterals;
using namespace kontor;
using kontor::test::QueryStore;

namespace {

struct People : QueryStore {
    Id ada, bob, cem, acme, zenit, team, boss;

    People()
    {
        team = add(Entity::Team, {{u"name"_s, u"DACH Enterprise"_s}});
        boss = add(Entity::Employee,
                   {{u"name"_s, u"Büşra Boss"_s}, {u"email"_s, u"boss@acme.example"_s}, {u"role"_s, u"crm_sales"_s}});
        add(Entity::CustomField, {{u"key"_s, u"size"_s}, {u"label"_s, u"Size"_s}, {u"type"_s, u"number"_s}});
        add(Entity::CustomField, {{u"key"_s, u"budget"_s}, {u"label"_s, u"Budget"_s}, {u"type"_s, u"money"_s}});
        add(Entity::CustomField, {{u"key"_s, u"since"_s}, {u"label"_s, u"Since"_s}, {u"type"_s, u"date"_s}});
        add(Entity::CustomField, {{u"key"_s, u"colour"_s},
                                  {u"label"_s, u"Colour"_s},
                                  {u"type"_s, u"choice"_s},
                                  {u"choices"_s, u"red;green"_s}});
        add(Entity::CustomField, {{u"key"_s, u"member"_s}, {u"label"_s, u"Member"_s}, {u"type"_s, u"yes_no"_s}});
        add(Entity::CustomField, {{u"key"_s, u"mentor"_s}, {u"label"_s, u"Mentor"_s}, {u"type"_s, u"contact"_s}});
        acme = add(Entity::Contact, {{u"type"_s, u"business"_s},
                                     {u"legal_name"_s, u"Acme Brauerei GmbH"_s},
                                     {u"relationship"_s, u"customer;supplier"_s},
                                     {u"vat_id"_s, u"DE136695976"_s},
                                     {u"custom.size"_s, u"250"_s},
                                     {u"custom.budget"_s, u"1200.50 EUR"_s}});
        zenit = add(Entity::Contact,
                    {{u"type"_s, u"business"_s}, {u"legal_name"_s, u"Zenit Oy"_s}, {u"archived"_s, u"yes"_s}});
        ada = add(Entity::Contact, {{u"type"_s, u"person"_s},
                                    {u"first_name"_s, u"Ada"_s},
                                    {u"last_name"_s, u"König"_s},
                                    {u"birthday"_s, u"1985-03-31"_s},
                                    {u"keywords"_s, u"VIP;Beer"_s},
                                    {u"team"_s, u"DACH Enterprise"_s},
                                    {u"do_not_call"_s, u"yes"_s},
                                    {u"preferred_channel"_s, u"email"_s},
                                    {u"custom.since"_s, u"2020-05-06"_s},
                                    {u"custom.colour"_s, u"red"_s},
                                    {u"custom.member"_s, u"yes"_s}});
        bob = add(Entity::Contact, {{u"type"_s, u"person"_s},
                                    {u"first_name"_s, u"Bob"_s},
                                    {u"last_name"_s, u"Smith"_s},
                                    {u"responsible"_s, u"Büşra Boss"_s},
                                    {u"job_title"_s, u"Head brewer"_s},
                                    {u"keywords"_s, u"VIPs"_s},
                                    {u"external_id"_s, u"X-9"_s},
                                    {u"custom.size"_s, u"3"_s}});
        cem = add(Entity::Contact, {{u"type"_s, u"person"_s},
                                    {u"first_name"_s, u"Cem"_s},
                                    {u"notes"_s, u"likes Øl"_s},
                                    {u"custom.mentor"_s, ada.toString()}});
        addTo(Entity::Email, ada, {{u"address"_s, u"ada@koenig.example"_s}, {u"kind"_s, u"work"_s}});
        addTo(Entity::Phone, bob, {{u"number"_s, u"0731 12345"_s}, {u"kind"_s, u"mobile"_s}});
        addTo(Entity::Location, ada,
              {{u"city"_s, u"Ulm"_s},
               {u"postal_code"_s, u"89073"_s},
               {u"country"_s, u"Germany"_s},
               {u"lat"_s, u"48.4"_s},
               {u"lon"_s, u"9.99"_s},
               {u"kind"_s, u"home"_s}});
        addTo(Entity::Location, bob,
              {{u"city"_s, u"Neu-Ulm"_s},
               {u"postal_code"_s, u"89231"_s},
               {u"country"_s, u"DE"_s},
               {u"lat"_s, u"48.39"_s},
               {u"lon"_s, u"10.01"_s}});
        addTo(Entity::Location, acme,
              {{u"street"_s, u"Hauptstraße 5"_s},
               {u"city"_s, u"Wien"_s},
               {u"country"_s, u"AT"_s},
               {u"lat"_s, u"48.2"_s},
               {u"lon"_s, u"16.37"_s}});
        addTo(Entity::Link, acme, {{u"label"_s, u"Shop"_s}, {u"url"_s, u"https://shop.acme.example"_s}});
        add(Entity::ContactPerson,
            {{u"person"_s, ada.toString()}, {u"business"_s, acme.toString()}, {u"note"_s, u"Buyer"_s}});
        addTo(Entity::Note, bob, {{u"text"_s, u"Met at the Oktoberfest in München"_s}});
        addTo(Entity::Task, cem,
              {{u"title"_s, u"Send offer"_s},
               {u"due"_s, u"2026-01-15"_s},
               {u"priority"_s, u"high"_s},
               {u"assignee"_s, u"me"_s}});
        addTo(Entity::Task, ada, {{u"title"_s, u"Call"_s}, {u"due"_s, u"2026-12-24"_s}, {u"state"_s, u"done"_s}});
    }

    /// First names of those who match, on 2026-03-31.
    QString who(const QString& query)
    {
        const auto hits = findContacts(db(), index, query, QDate{2026, 3, 31});
        if (!hits) return u"error "_s + hits.error().detail;
        const auto rows = run(db(), ContactRows{hits->view.names->filtered(hits->slots)});
        REQUIRE(rows);
        QStringList names;
        for (const ContactRow& row : *rows) names.append(row.displayName.section(u' ', 0, 0));
        return names.join(u' ');
    }
};

} // namespace

TEST_CASE("Each word of the query language finds whom it should", "[queries][query]")
{
    People people;
    const auto check = [&](const QString& query, const QString& expected) {
        INFO(query.toStdString());
        CHECK(people.who(query) == expected);
    };
    SECTION("texts, combined")
    {
        check({}, u"Acme Ada Bob Cem"_s);
        check(u"konig"_s, u"Ada"_s);
        check(u"KOENIG"_s, u"Ada"_s);
        check(u"ith"_s, u"Bob"_s);
        check(u"ada or bob"_s, u"Ada Bob"_s);
        check(u"-ada type:person"_s, u"Bob Cem"_s);
        check(u"(ada or acme) -type:business"_s, u"Ada"_s);
        check(u"not (ada or bob)"_s, u"Acme Cem"_s);
        check(u"\"head brewer\""_s, u"Bob"_s);
        check(u"0731 12345"_s, u"Bob"_s);
        check(u"+49 731 12345"_s, u"Bob"_s);
    }
    SECTION("the contact's own fields")
    {
        check(u"first_name:ad"_s, u"Ada"_s);
        check(u"first_name:=ad"_s, {});
        check(u"last_name:könig"_s, u"Ada"_s);
        check(u"last_name:=Koenig"_s, u"Ada"_s);
        check(u"last_name:>m"_s, u"Bob"_s);
        check(u"legal_name:brau"_s, u"Acme"_s);
        check(u"name:smith"_s, u"Bob"_s);
        check(u"job_title:brewer"_s, u"Bob"_s);
        check(u"external_id:x-9"_s, u"Bob"_s);
        check(u"notes:ol"_s, u"Cem"_s);
        check(u"vat_id:DE13"_s, u"Acme"_s);
        check(u"birthday:1985"_s, u"Ada"_s);
        check(u"birthday:1985-03..1985-04"_s, u"Ada"_s);
        check(u"birthday:>1985-03-31"_s, {});
        check(u"birthday:\"\""_s, u"Acme Bob Cem"_s);
        check(u"do_not_call:yes"_s, u"Ada"_s);
        check(u"do_not_call:no"_s, u"Acme Bob Cem"_s);
        check(u"preferred_channel:email"_s, u"Ada"_s);
        check(u"created_at:2023-11-14..2023-11-15"_s, u"Acme Ada Bob Cem"_s);
        check(u"created_at:<2023"_s, {});
        check(u"archived:yes"_s, u"Zenit"_s);
        check(u"id:"_s + people.bob.toString(), u"Bob"_s);
    }
    SECTION("rows of the contact")
    {
        check(u"email:koenig.example"_s, u"Ada"_s);
        check(u"email.kind:work"_s, u"Ada"_s);
        check(u"phone:12345"_s, u"Bob"_s);
        check(u"phone:\"+49 (0)731 12345\""_s, u"Bob"_s);
        check(u"phone.kind:mobile"_s, u"Bob"_s);
        check(u"phone.e164:+4973112345"_s, u"Bob"_s);
        check(u"city:ulm"_s, u"Ada Bob"_s);
        check(u"city:=ulm"_s, u"Ada"_s);
        check(u"city:Wien,Ulm"_s, u"Acme Ada Bob"_s);
        check(u"country:Austria"_s, u"Acme"_s);
        check(u"country:de"_s, u"Ada Bob"_s);
        check(u"country:germ"_s, u"Ada Bob"_s);
        check(u"street:hauptstrasse"_s, u"Acme"_s);
        check(u"postal_code:89000..89199"_s, u"Ada"_s);
        check(u"location.kind:home"_s, u"Ada"_s);
        check(u"location.lat:48.3..48.395"_s, u"Bob"_s);
        check(u"location.formatted:\"89073 ulm\""_s, u"Ada"_s);
        check(u"city:\"\""_s, u"Cem"_s);
        check(u"link:shop"_s, u"Acme"_s);
        check(u"link.label:shop"_s, u"Acme"_s);
        check(u"keyword:VIP"_s, u"Ada"_s);
        check(u"keyword:vips,beer"_s, u"Ada Bob"_s);
        check(u"note:munchen"_s, u"Bob"_s);
        check(u"note:muenchen"_s, u"Bob"_s);
        check(u"note.author:me"_s, u"Bob"_s);
        check(u"task:offer"_s, u"Cem"_s);
        check(u"task.priority:high"_s, u"Cem"_s);
        check(u"task.state:done"_s, u"Ada"_s);
        check(u"task.assignee:me"_s, u"Ada Cem"_s);
        check(u"due:<2026-03-31"_s, u"Cem"_s);
        check(u"company:acme"_s, u"Ada"_s);
        check(u"contact_person.note:buyer"_s, u"Ada"_s);
        check(u"contact_person.person:ada"_s, u"Acme"_s);
    }
    SECTION("sets, references, words")
    {
        check(u"relationship:supplier"_s, u"Acme"_s);
        check(u"relationship:\"\""_s, u"Ada Bob Cem"_s);
        check(u"team:\"DACH Enterprise\""_s, u"Ada"_s);
        check(u"team:dach"_s, u"Ada"_s);
        check(u"team:\"\""_s, u"Acme Bob Cem"_s);
        check(u"responsible:me"_s, u"Acme Ada Cem"_s);
        check(u"responsible:busra"_s, u"Bob"_s);
        check(u"responsible:boss@acme.example"_s, u"Bob"_s);
        check(u"is:mine type:business"_s, u"Acme"_s);
        check(u"is:draft"_s, u"Bob Cem"_s);
        check(u"is:complete"_s, u"Acme Ada"_s);
        check(u"status:complete type:person"_s, u"Ada"_s);
        check(u"is:archived"_s, u"Zenit"_s);
        check(u"is:overdue"_s, u"Cem"_s);
        check(u"is:do_not_call"_s, u"Ada"_s);
        check(u"has:email"_s, u"Ada"_s);
        check(u"has:phone,email"_s, u"Ada Bob"_s);
        check(u"has:location"_s, u"Acme Ada Bob"_s);
        check(u"has:coordinates -city:wien"_s, u"Ada Bob"_s);
        check(u"has:birthday"_s, u"Ada"_s);
        check(u"has:link"_s, u"Acme"_s);
        check(u"has:website"_s, u"Acme"_s);
        check(u"has:company"_s, u"Ada"_s);
        check(u"has:contact_person"_s, u"Acme Ada"_s);
        check(u"has:note"_s, u"Bob"_s);
        check(u"has:task"_s, u"Ada Cem"_s);
        check(u"has:open_task"_s, u"Cem"_s);
        check(u"has:import_problem"_s, {});
        check(u"has:team"_s, u"Ada"_s);
        check(u"has:custom.size"_s, u"Acme Bob"_s);
        check(u"-has:email"_s, u"Acme Bob Cem"_s);
    }
    SECTION("fields that the organisation added")
    {
        check(u"custom.size:>10"_s, u"Acme"_s);
        check(u"custom.size:1..300"_s, u"Acme Bob"_s);
        check(u"custom.budget:>=1200.50"_s, u"Acme"_s);
        check(u"custom.since:2020"_s, u"Ada"_s);
        check(u"custom.colour:red"_s, u"Ada"_s);
        check(u"custom.member:yes"_s, u"Ada"_s);
        check(u"custom.mentor:konig"_s, u"Cem"_s);
        check(u"custom.size:\"\""_s, u"Ada Cem"_s);
    }
    SECTION("places")
    {
        check(u"near:\"Ulm 5km\""_s, u"Ada Bob"_s);
        check(u"near:\"Ulm 500m\""_s, u"Ada"_s);
        check(u"near:\"48.2,16.4 10km\""_s, u"Acme"_s);
        check(u"near:\"Wien, AT 1km\""_s, u"Acme"_s);
        check(u"near:\"Ulm 600km\""_s, u"Acme Ada Bob"_s);
        check(u"near:\"Klosterneuburg 30km\""_s, u"Acme"_s); // where nobody is, but the gazetteer knows it
        check(u"near:\"89231 Neu-Ulm 9km\""_s, u"Ada Bob"_s);
        check(u"near:\"Xyzzyville 5km\""_s, u"error unknown_place"_s);
    }
    SECTION("last contact")
    {
        // The clock of the store stands in November 2023.
        check(u"last_contact:>30d"_s, u"Ada Bob Cem"_s);
        check(u"last_contact:<30d"_s, {});
        check(u"last_contact:\"\""_s, u"Acme"_s);
    }
}

TEST_CASE("A query that cannot be answered is refused with its place", "[queries][query]")
{
    People people;
    const auto custom = people.failure(u"ada custom.shoe:43"_s);
    CHECK(custom.code == Errc::BadQuery);
    CHECK(custom.detail == u"unknown_field"_s);
    CHECK(custom.position == 4);
    const auto place = people.failure(u"ada near:\"Xyzzyville 5km\""_s);
    CHECK(place.code == Errc::BadQuery);
    CHECK(place.value == u"ada near:\"Xyzzyville 5km\""_s);
    CHECK(place.position == 4);
    CHECK(people.failure(u"(ada"_s).detail == u"paren_open"_s);
    CHECK(people.failure(u"birthday:soon"_s).detail == u"bad_date"_s);
    const auto sort = run(people.db(), people.index, ContactList{{}, {.field = u"shoe_size"_s}});
    REQUIRE_FALSE(sort);
    CHECK(sort.error().code == Errc::UnknownField);
}

TEST_CASE("The bin comes out only where the query asks for it", "[queries][query]")
{
    People people;
    REQUIRE(people.change(u"delete_contacts"_s, [&](Pen& pen) { return pen.remove(Entity::Contact, people.ada); }));
    CHECK(people.who({}) == u"Acme Bob Cem"_s);
    CHECK(people.who(u"is:deleted"_s) == u"Ada"_s);
    CHECK(people.who(u"konig"_s) == QString{});
    REQUIRE(people.change(u"restore_contacts"_s, [&](Pen& pen) { return pen.restore(Entity::Contact, people.ada); }));
    CHECK(people.who({}) == u"Acme Ada Bob Cem"_s);
    REQUIRE(people.change(u"delete_contacts"_s, [&](Pen& pen) { return pen.remove(Entity::Contact, people.ada); }));
    REQUIRE(people.change(u"purge_contacts"_s, [&](Pen& pen) { return pen.purge(people.ada); }));
    CHECK(people.who(u"is:deleted"_s) == QString{});
}

TEST_CASE("Private notes of others are found by nobody else", "[queries][private]")
{
    People people;
    const Id me = people.actor.employee;
    people.addTo(Entity::Note, people.bob, {{u"text"_s, u"secret plan"_s}, {u"private"_s, u"yes"_s}});
    CHECK(people.who(u"note:secret"_s) == u"Bob"_s);
    people.actAs(people.boss);
    CHECK(people.who(u"note:secret"_s) == QString{});
    CHECK(people.who(u"note.private:yes"_s) == QString{});
    CHECK(people.who(u"note.author:ada"_s) == u"Bob"_s); // the other note is for everybody
    people.actAs(me);
    people.remove(Entity::Note,
                  Id::fromString(people.text(u"SELECT lower(hex(id)) FROM note WHERE private IS NULL"_s)).value());
    people.actAs(people.boss);
    CHECK(people.who(u"has:note"_s) == QString{});
    CHECK(people.who(u"note.author:ada"_s) == QString{});
}

TEST_CASE("What was asked before is asked again only of those who changed, and stays right", "[queries][query]")
{
    People store;
    const QStringList queries{u"has:email"_s,           u"-has:phone"_s,    u"has:task"_s,      u"has:note"_s,
                              u"keyword:vip"_s,         u"email:\"\""_s,    u"country:de"_s,    u"custom.size>10"_s,
                              u"custom.colour:red"_s,   u"birthday<2000"_s, u"is:overdue"_s,    u"custom.mentor:ada"_s,
                              u"responsible:boss"_s,    u"has:business"_s,  u"business:acme"_s, u"job_title:brewer"_s,
                              u"custom.size:\"\""_s,    u"city:ulm"_s,      u"keyword:=beer"_s, u"phone:0731"_s,
                              u"keyword:vip,beer ada"_s};
    const auto compare = [&](const std::string& after) {
        for (const QString& query : queries) {
            INFO(after << ": " << query.toStdString());
            SearchIndex fresh;
            const auto expected = run(store.db(), fresh, ContactList{query});
            const auto kept = run(store.db(), store.index, ContactList{query});
            REQUIRE(bool(expected) == bool(kept));
            if (kept) CHECK(*kept->order == *expected->order);
        }
    };
    compare("first");
    const Id email = store.addTo(Entity::Email, store.cem, {{u"address"_s, u"cem@example.org"_s}});
    const Id task = store.addTo(Entity::Task, store.bob, {{u"title"_s, u"Call"_s}, {u"due"_s, u"2001-02-03"_s}});
    compare("rows came");
    store.set(Entity::Contact, store.bob, {{u"custom.size"_s, u"30"_s}, {u"job_title"_s, u"Boss"_s}});
    store.set(Entity::Contact, store.cem, {{u"birthday"_s, u"1999-01-01"_s}, {u"keywords"_s, u"VIP"_s}});
    store.set(Entity::Contact, store.ada, {{u"custom.colour"_s, u"green"_s}, {u"first_name"_s, u"Eve"_s}});
    compare("fields changed");
    store.remove(Entity::Email, email);
    store.set(Entity::Task, task, {{u"state"_s, u"done"_s}});
    compare("rows went");
    store.set(Entity::Employee, store.boss, {{u"name"_s, u"Chief"_s}});
    compare("a name changed");
    REQUIRE(store.change(u"delete"_s, [&](Pen& pen) { return pen.remove(Entity::Contact, store.acme); }));
    compare("a business went");
    REQUIRE(store.change(u"restore"_s, [&](Pen& pen) { return pen.restore(Entity::Contact, store.acme); }));
    compare("and came back");
}

TEST_CASE("What is committed while a query is answered is in the next answer", "[queries][query]")
{
    People store;
    // So many that not every contact is looked at, and those who may pass are more than would be asked one by one.
    REQUIRE(store.change(u"add"_s, [&](Pen& pen) -> Status {
        for (int i = 0; i < 6000; ++i) {
            FieldTexts fields{{u"type"_s, u"person"_s}, {u"last_name"_s, u"Nr%1"_s.arg(i)}};
            if (i < 550) fields.append({u"phone"_s, u"0731 %1"_s.arg(20000 + i)});
            if (const auto made = run(pen, AddRecord{Entity::Contact, fields}); !made) return made.error();
        }
        return {};
    }));
    CHECK(store.names(u"phone:0731"_s).size() == 551);
    const auto before = store.index.view().contacts;                    // as an evaluation sees it that began now
    store.set(Entity::Employee, store.boss, {{u"name"_s, u"Chief"_s}}); // what is kept is forgotten
    store.addTo(Entity::Phone, store.cem, {{u"number"_s, u"0731 70001"_s}});
    const auto words = contactVocabulary(store.db());
    const auto query = parseQuery(u"phone:0731"_s, *words);
    StoreQuerySource source{store.db(), store.index, *before, *words, QDate::currentDate()};
    REQUIRE(source.contactsWhere(query->test, before->slotsWith(Plane::Present)));
    CHECK(store.names(u"phone:0731"_s).size() == 552);
}

TEST_CASE("Categories, target markets and consents are asked for by name", "[queries][query]")
{
    People people;
    const auto check = [&](const QString& query, const QString& expected) {
        INFO(query.toStdString());
        CHECK(people.who(query) == expected);
    };
    const Id gold = people.add(Entity::Category, {{u"name"_s, u"Gold"_s}});
    const Id fair = people.add(Entity::Category, {{u"name"_s, u"Fair visitors"_s}});
    people.addTo(Entity::ContactCategory, people.ada, {{u"category"_s, u"Gold"_s}});
    people.addTo(Entity::ContactCategory, people.bob, {{u"category"_s, fair.toString()}});
    SECTION("categories")
    {
        check(u"category:gold"_s, u"Ada"_s);
        check(u"category:fair"_s, u"Bob"_s); // a part of its name
        check(u"category:=fair"_s, {});
        check(u"category:=\"Fair visitors\""_s, u"Bob"_s);
        check(u"category:gold,fair"_s, u"Ada Bob"_s);
        check(u"contact_category.category:"_s + gold.toString(), u"Ada"_s);
        check(u"category:silver"_s, {});
        check(u"category:\"\""_s, u"Acme Cem"_s);
        check(u"has:category type:person"_s, u"Ada Bob"_s);
        // Another name is another question, also where the answer was kept.
        people.set(Entity::Category, gold, {{u"name"_s, u"Silver"_s}});
        check(u"category:gold"_s, {});
        check(u"category:silver"_s, u"Ada"_s);
        people.remove(Entity::Category, fair);
        check(u"category:fair"_s, {});
    }
    SECTION("target markets, by hand and by rule")
    {
        const Id brewers = people.add(Entity::TargetMarket, {{u"name"_s, u"Brewers"_s}});
        const Id ruled = people.add(Entity::TargetMarket,
                                    {{u"name"_s, u"Business in Wien"_s}, {u"query"_s, u"type:business city:Wien"_s}});
        people.addTo(Entity::MarketMember, people.bob, {{u"market"_s, u"Brewers"_s}});
        check(u"market:brewers"_s, u"Bob"_s);
        check(u"market:wien"_s, u"Acme"_s);
        check(u"market:brewers,wien"_s, u"Acme Bob"_s);
        check(u"-market:wien"_s, u"Ada Bob Cem"_s);
        check(u"has:market"_s, u"Acme Bob"_s);
        check(u"market:\"\""_s, u"Ada Cem"_s);
        // A rule may speak of other markets, and of its own without an end.
        people.set(Entity::TargetMarket, ruled, {{u"query"_s, u"market:brewers or market:wien"_s}});
        check(u"market:wien"_s, u"Bob"_s);
        people.remove(Entity::TargetMarket, brewers);
        check(u"market:wien"_s, {});
    }
    SECTION("consents that stand")
    {
        people.add(Entity::ConsentText,
                   {{u"name"_s, u"Newsletter"_s}, {u"purpose"_s, u"email"_s}, {u"text"_s, u"May we?"_s}});
        const auto give = [&](const Id& contact) {
            return people.addTo(Entity::Consent, contact,
                                {{u"text"_s, people.text(u"SELECT lower(hex(id)) FROM consent_text"_s)},
                                 {u"given_at"_s, u"2020-01-02"_s},
                                 {u"obtained"_s, u"phone"_s}});
        };
        give(people.ada);
        const Id taken = give(people.cem);
        check(u"consent:newsletter"_s, u"Ada Cem"_s);
        check(u"consent:email"_s, u"Ada Cem"_s); // its purpose
        people.set(Entity::Consent, taken, {{u"withdrawn_at"_s, u"2020-02-03"_s}});
        check(u"consent:newsletter"_s, u"Ada"_s);
        check(u"type:person -consent:newsletter"_s, u"Bob Cem"_s);
        // What is taken back takes along what was given to an earlier version.
        people.add(Entity::ConsentText,
                   {{u"name"_s, u"Newsletter"_s}, {u"purpose"_s, u"email"_s}, {u"text"_s, u"May we still?"_s}});
        const Id again = people.addTo(
            Entity::Consent, people.ada,
            {{u"text"_s, people.text(u"SELECT lower(hex(id)) FROM consent_text ORDER BY version DESC LIMIT 1"_s)},
             {u"given_at"_s, u"2020-02-01"_s},
             {u"obtained"_s, u"phone"_s}});
        check(u"consent:newsletter"_s, u"Ada"_s);
        people.set(Entity::Consent, again, {{u"withdrawn_at"_s, u"2020-03-01"_s}});
        check(u"consent:newsletter"_s, {});
    }
}
