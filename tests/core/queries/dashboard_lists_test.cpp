// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/dashboard_lists.h"

#include "core/commands/record_commands.h"
#include "core/queries/choice_uses.h"
#include "core/queries/conversion_preview.h"
#include "core/queries/search_index.h"
#include "tests/support/temp_store.h"

using namespace Qt::StringLiterals;
using namespace kontor;
using kontor::test::TempStore;

namespace {

Id add(TempStore& store, Entity entity, const FieldTexts& fields)
{
    Id made;
    REQUIRE(store.write(u"add"_s, [&](Pen& pen) -> Status {
        const auto id = run(pen, AddRecord{entity, fields});
        if (!id) return id.error();
        made = *id;
        return {};
    }));
    return made;
}

void set(TempStore& store, Entity entity, const Id& row, const FieldTexts& fields)
{
    REQUIRE(store.write(u"set"_s, [&](Pen& pen) { return run(pen, SetRecord{entity, row, fields}); }));
}

} // namespace

TEST_CASE("A target market with a rule holds whoever meets it now", "[target_market]")
{
    TempStore store;
    const Id ada = store.person(u"Ada"_s, u"Lovelace"_s);
    add(store, Entity::TargetMarket, {{u"name"_s, u"Persons"_s}, {u"query"_s, u"type:person"_s}});
    add(store, Entity::TargetMarket, {{u"name"_s, u"Leads"_s}, {u"query"_s, u"relationship:lead"_s}});
    add(store, Entity::TargetMarket, {{u"name"_s, u"By hand"_s}});
    add(store, Entity::TargetMarket, {{u"name"_s, u"Broken"_s}, {u"query"_s, u"nofield:x"_s}});
    const auto db = *Database::openReadOnly(store.file());
    const auto namesOf = [&] {
        SearchIndex index;
        const auto markets = run(*db, index, MarketsByRule{ada});
        REQUIRE(markets);
        QStringList names;
        for (const auto& market : *markets) names << market.name;
        return names;
    };
    CHECK(namesOf() == QStringList{u"Persons"_s});
    set(store, Entity::Contact, ada, {{u"relationship"_s, u"lead"_s}});
    CHECK(namesOf() == QStringList{u"Leads"_s, u"Persons"_s});
}

TEST_CASE("The newest version of each consent text is the one that is asked for", "[consent]")
{
    TempStore store;
    for (const QString& words : {u"one"_s, u"two"_s})
        add(store, Entity::ConsentText, {{u"name"_s, u"News"_s}, {u"purpose"_s, u"email"_s}, {u"text"_s, words}});
    const Id old =
        add(store, Entity::ConsentText, {{u"name"_s, u"Gone"_s}, {u"purpose"_s, u"call"_s}, {u"text"_s, u"x"_s}});
    set(store, Entity::ConsentText, old, {{u"retired"_s, u"yes"_s}});
    CHECK(run(store->reader(), ConsentTexts{})->size() == 3);
    const auto asked = run(store->reader(), ConsentTexts{.askedForOnly = true});
    REQUIRE(asked->size() == 1);
    CHECK(asked->front().text == u"two"_s);
}

TEST_CASE("Versions of a note come newest first, and a private one's to its author alone", "[note]")
{
    TempStore store;
    const Id ada = store.person(u"Ada"_s, u"Lovelace"_s);
    const Id note =
        add(store, Entity::Note, {{u"contact"_s, ada.toString()}, {u"text"_s, u"a"_s}, {u"private"_s, u"yes"_s}});
    set(store, Entity::Note, note, {{u"text"_s, u"b"_s}});
    set(store, Entity::Note, note, {{u"text"_s, u"c"_s}});
    const auto versions = run(store->reader(), NoteVersions{note});
    REQUIRE(versions);
    QStringList texts;
    for (const auto& version : *versions) texts << version.text;
    CHECK(texts == QStringList{u"c"_s, u"b"_s, u"a"_s});
    const auto db = *Database::openReadOnly(store.file());
    db->setMe(Id::named("employee", "somebody else"));
    CHECK(run(*db, NoteVersions{note}).error().code == Errc::NotFound);
}

TEST_CASE("What values become in another type is told before anything is written", "[fields]")
{
    TempStore store;
    const Id field =
        add(store, Entity::CustomField, {{u"key"_s, u"size"_s}, {u"label"_s, u"Size"_s}, {u"type"_s, u"text"_s}});
    for (const QString& value : {u"12,5"_s, u"large"_s})
        set(store, Entity::Contact, store.person(value, u"X"_s), {{u"custom.size"_s, value}});
    const auto preview = run(store->reader(), ConversionPreview{.field = field, .type = u"number"_s});
    REQUIRE(preview);
    CHECK(preview->values == 2);
    CHECK(preview->misfits == 1);
    CHECK(preview->examples.front().before == u"large"_s);
    CHECK(preview->examples.back().after == u"12.5"_s);
}

TEST_CASE("Calls of a business are its own, and with its contact persons' where that is asked", "[calls]")
{
    TempStore store;
    const Id firm = add(store, Entity::Contact, {{u"type"_s, u"business"_s}, {u"legal_name"_s, u"Acme"_s}});
    const Id ada = store.person(u"Ada"_s, u"Lovelace"_s);
    const Id ben = store.person(u"Ben"_s, u"Berg"_s);
    const Id eve = store.person(u"Eve"_s, u"Ems"_s);
    for (const Id& person : {ada, ben})
        add(store, Entity::ContactPerson, {{u"person"_s, person.toString()}, {u"business"_s, firm.toString()}});
    for (const Id& contact : {firm, ada, ben, eve})
        add(store, Entity::Call, {{u"contact"_s, contact.toString()}, {u"direction"_s, u"in"_s}});
    REQUIRE(store.write(u"delete"_s, [&](Pen& pen) -> Status {
        const auto link =
            pen.reader().cell(u"SELECT id FROM contact_person WHERE person = :person"_s, {{":person"_L1, ben}});
        return pen.remove(Entity::ContactPerson, link->id());
    }));
    const auto names = [&](const Calls& question) {
        QStringList found;
        const auto calls = run(store->reader(), question);
        REQUIRE(calls);
        for (const auto& call : *calls) found << call.contactName;
        found.sort();
        return found;
    };
    CHECK(names({.contact = firm}) == QStringList{u"Acme"_s});
    CHECK(names({.contact = firm, .includeContactPersons = true}) == QStringList{u"Acme"_s, u"Ada Lovelace"_s});
    CHECK(names({.contact = ada, .includeContactPersons = true}) == QStringList{u"Ada Lovelace"_s});
    CHECK(names({}).size() == 4);
}

TEST_CASE("How many contacts have each choice is counted without those in the bin", "[fields]")
{
    TempStore store;
    const Id mood =
        add(store, Entity::CustomField,
            {{u"label"_s, u"Mood"_s}, {u"type"_s, u"multiple_choice"_s}, {u"choices"_s, u"Good;Bad;Odd"_s}});
    Id last;
    for (const QString& value : {u"Good"_s, u"Good;Bad"_s, u"Odd"_s}) {
        last = store.person(value, u"X"_s);
        set(store, Entity::Contact, last, {{u"custom.mood"_s, value}});
    }
    REQUIRE(store.write(u"delete"_s, [&](Pen& pen) { return pen.remove(Entity::Contact, last); }));
    const auto uses = run(store->reader(), ChoiceUses{mood});
    REQUIRE(uses);
    CHECK(*uses == ChoiceUses::Answer{{u"Good"_s, 2}, {u"Bad"_s, 1}});
}
