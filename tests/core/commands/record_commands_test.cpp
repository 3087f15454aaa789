// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/record_commands.h"
#include "core/store/undo.h"
#include "tests/support/perform.h"

using namespace Qt::StringLiterals;
using namespace kontor;
using kontor::test::perform;
using kontor::test::TempStore;

namespace {

Id add(TempStore& store, Entity entity, const FieldTexts& fields)
{
    const auto made = perform(store, AddRecord{entity, fields});
    if (!made) FAIL(int(made.error().code) << " " << made.error().field.toStdString());
    return *made;
}

} // namespace

TEST_CASE("A contact comes with its rows in one operation named after it", "[commands]")
{
    TempStore store;
    add(store, Entity::CustomField, {{u"key"_s, u"size"_s}, {u"label"_s, u"Size"_s}, {u"type"_s, u"number"_s}});
    add(store, Entity::Contact,
        {{u"type"_s, u"person"_s},
         {u"first_name"_s, u"Ada"_s},
         {u"last_name"_s, u"Lovelace"_s},
         {u"email"_s, u"ada@example.org"_s},
         {u"phone"_s, u"0731 12345"_s},
         {u"company"_s, u"Engine Ltd"_s},
         {u"keywords"_s, u"vip; fair"_s},
         {u"relationship"_s, u"customer;prospect"_s},
         {u"custom.size"_s, u"12,5"_s}});
    CHECK(store.text(u"SELECT label FROM op_group ORDER BY no DESC LIMIT 1"_s) == u"Ada Lovelace"_s);
    CHECK(store.text(u"SELECT status FROM contact WHERE first_name = 'Ada'"_s) == u"complete"_s);
    CHECK(store.text(u"SELECT group_concat(word) FROM (SELECT word FROM keyword ORDER BY word)"_s) == u"fair,vip"_s);
    CHECK(store.text(u"SELECT relationships FROM contact WHERE first_name = 'Ada'"_s) == u"3"_s);
    CHECK(store.text(u"SELECT CAST(number AS TEXT) FROM custom_value"_s) == u"12.5"_s);
    CHECK(store.text(u"SELECT legal_name FROM contact WHERE type = 'business'"_s) == u"Engine Ltd"_s);
    CHECK(store.problems() == QStringList{});
    // The second employee of the firm finds it by its folded name.
    add(store, Entity::Contact,
        {{u"type"_s, u"person"_s}, {u"first_name"_s, u"Ben"_s}, {u"company"_s, u"ENGINE ltd."_s}});
    CHECK(store.text(u"SELECT count(*) FROM contact WHERE type = 'business'"_s) == u"1"_s);
}

TEST_CASE("A refused row takes the whole contact back", "[commands]")
{
    TempStore store;
    const auto made =
        perform(store, AddRecord{Entity::Contact,
                                 {{u"type"_s, u"person"_s}, {u"first_name"_s, u"Ada"_s}, {u"email"_s, u"nonsense"_s}}});
    REQUIRE_FALSE(made);
    CHECK(made.error().code == Errc::InvalidEmail);
    CHECK(store.text(u"SELECT count(*) FROM contact"_s) == u"0"_s);
    CHECK(store.text(u"SELECT count(*) FROM op_group"_s) == u"1"_s); // the store's own creation
}

TEST_CASE("An empty contact is no contact", "[commands]")
{
    TempStore store;
    const auto made = perform(store, AddRecord{Entity::Contact, {{u"type"_s, u"person"_s}}});
    REQUIRE_FALSE(made);
    CHECK(made.error().code == Errc::EmptyContact);
}

TEST_CASE("Unknown and computed fields are named", "[commands]")
{
    TempStore store;
    const Id ada = store.person(u"Ada"_s, u"Byron"_s);
    const auto set = [&](const QString& field) {
        const auto done = perform(store, SetRecord{Entity::Contact, ada, {{field, u"x"_s}}});
        REQUIRE_FALSE(done);
        return std::pair{done.error().code, done.error().field};
    };
    CHECK(set(u"colour"_s) == std::pair{Errc::UnknownField, u"contact.colour"_s});
    CHECK(set(u"status"_s) == std::pair{Errc::ReadOnly, u"contact.status"_s});
    CHECK(set(u"custom.size"_s) == std::pair{Errc::UnknownField, u"custom.size"_s});
    CHECK(set(u"relationship"_s) == std::pair{Errc::InvalidChoice, u"contact.relationship"_s});
}

TEST_CASE("Sets are brought to exactly the words given, and undo brings the old ones back", "[commands]")
{
    TempStore store;
    const Id ada = store.person(u"Ada"_s, u"Byron"_s);
    const QString words =
        u"SELECT group_concat(word) FROM (SELECT word FROM keyword WHERE deleted = 0 ORDER BY word)"_s;
    REQUIRE(perform(store, SetRecord{Entity::Contact, ada, {{u"keywords"_s, u"a;b;c"_s}}}));
    REQUIRE(perform(store, SetRecord{Entity::Contact, ada, {{u"keywords"_s, u"B;d"_s}}}));
    CHECK(store.text(words) == u"b,d"_s);
    REQUIRE(perform(store, SetRecord{Entity::Contact, ada, {{u"keywords"_s, u"a"_s}}}));
    CHECK(store.text(words) == u"a"_s);
    REQUIRE(undo(*store, *store->lastUndoable(store.actor), store.actor));
    CHECK(store.text(words) == u"b,d"_s);
    CHECK(store.problems() == QStringList{});
}

TEST_CASE("Rows are moved between their neighbours and the first one counts", "[commands]")
{
    TempStore store;
    const Id ada = store.person(u"Ada"_s, u"Byron"_s, u"a@example.org"_s);
    const auto mail = [&](const QString& address) {
        return add(store, Entity::Email, {{u"contact"_s, ada.toString()}, {u"address"_s, address}});
    };
    const Id b = mail(u"b@example.org"_s);
    const Id c = mail(u"c@example.org"_s);
    REQUIRE(perform(store, MoveRecord{Entity::Email, c, {}}));
    REQUIRE(perform(store, MoveRecord{Entity::Email, b, c}));
    CHECK(store.text(
              u"SELECT group_concat(substr(address, 1, 1)) FROM (SELECT address FROM email ORDER BY position)"_s) ==
          u"c,b,a"_s);
    REQUIRE(perform(store, SetRecord{Entity::Email, b, {{u"primary"_s, u"yes"_s}}}));
    CHECK(store.text(u"SELECT e.address FROM contact c JOIN email e ON e.id = c.primary_email"_s) ==
          u"b@example.org"_s);
    CHECK(store.problems() == QStringList{});
}

TEST_CASE("Custom values of every type are read as people write them", "[commands]")
{
    TempStore store;
    const Id ada = store.person(u"Ada"_s, u"Byron"_s);
    const auto field = [&](const QString& type, const QString& choices = {}) {
        add(store, Entity::CustomField,
            {{u"key"_s, type}, {u"label"_s, type}, {u"type"_s, type}, {u"choices"_s, choices}});
    };
    for (const auto* type : {"text", "number", "money", "date", "yes_no", "url", "email", "phone", "contact"})
        field(QLatin1StringView{type});
    field(u"choice"_s, u"red;green"_s);
    field(u"multiple_choice"_s, u"red;green;blue"_s);
    const auto set = [&](const QString& key, const QString& text) {
        const auto done = perform(store, SetRecord{Entity::Contact, ada, {{u"custom."_s + key, text}}});
        return done ? QString{} : QString::number(int(done.error().code));
    };
    const auto fails = [](Errc code) { return QString::number(int(code)); };
    CHECK(set(u"text"_s, u"anything"_s).isEmpty());
    CHECK(set(u"number"_s, u"x"_s) == fails(Errc::InvalidNumber));
    CHECK(set(u"money"_s, u"1.234,50 EUR"_s).isEmpty());
    CHECK(set(u"date"_s, u"24.12.2026"_s).isEmpty());
    CHECK(set(u"date"_s, u"31.2.2026"_s) == fails(Errc::InvalidDate));
    CHECK(set(u"yes_no"_s, u"ja"_s).isEmpty());
    CHECK(set(u"choice"_s, u"Green"_s).isEmpty());
    CHECK(set(u"choice"_s, u"black"_s) == fails(Errc::InvalidChoice));
    CHECK(set(u"multiple_choice"_s, u"blue;red"_s).isEmpty());
    CHECK(set(u"url"_s, u"not a url"_s) == fails(Errc::InvalidUrl));
    CHECK(set(u"email"_s, u"a@b.example"_s).isEmpty());
    CHECK(set(u"phone"_s, u"12"_s) == fails(Errc::InvalidPhone));
    CHECK(set(u"contact"_s, u"Ada Byron"_s).isEmpty());
    CHECK(
        store.text(
            u"SELECT v.text || ' ' || v.currency FROM custom_value v JOIN custom_field f ON f.id = v.field WHERE f.key = 'money'"_s) ==
        u"1234.50 EUR"_s);
    CHECK(set(u"text"_s, u""_s).isEmpty());
    CHECK(
        store.text(
            u"SELECT count(*) FROM custom_value v JOIN custom_field f ON f.id = v.field WHERE f.key = 'text' AND v.deleted = 0"_s) ==
        u"0"_s);
    CHECK(store.problems() == QStringList{});
}

TEST_CASE("One edit of many contacts is one operation, all or none", "[commands]")
{
    TempStore store;
    std::vector<Id> all;
    for (int i = 0; i < 50; ++i) all.push_back(store.person(u"P"_s, QString::number(i)));
    const auto done = perform(store, SetContacts{all, {{u"keywords"_s, u"fair"_s}, {u"job_title"_s, u"Buyer"_s}}});
    REQUIRE(done);
    CHECK(store.text(u"SELECT count(*) FROM contact WHERE job_title = 'Buyer'"_s) == u"50"_s);
    all.push_back(store.business(u"Firm"_s)); // a business has no job title
    const auto refused = perform(store, SetContacts{all, {{u"job_title"_s, u"Seller"_s}}});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Errc::WrongContactType);
    CHECK(store.text(u"SELECT count(*) FROM contact WHERE job_title = 'Seller'"_s) == u"0"_s);
    REQUIRE(undo(*store, *store->lastUndoable(store.actor), store.actor)); // the business
    REQUIRE(undo(*store, *store->lastUndoable(store.actor), store.actor));
    CHECK(store.text(u"SELECT count(*) FROM contact WHERE job_title IS NOT NULL"_s) == u"0"_s);
    CHECK(store.problems() == QStringList{});
}

namespace {

/// A location in Ulm at its minster, and what becomes of it.
struct Minster {
    TempStore store;
    Id location;

    Minster()
    {
        const Id acme = add(store, Entity::Contact, {{u"type"_s, u"business"_s}, {u"legal_name"_s, u"Acme"_s}});
        location = add(store, Entity::Location,
                       {{u"contact"_s, acme.toString()},
                        {u"street"_s, u"Münsterplatz 1"_s},
                        {u"city"_s, u"Ulm"_s},
                        {u"postal_code"_s, u"89073"_s},
                        {u"country"_s, u"DE"_s},
                        {u"lat"_s, u"48.3984"_s},
                        {u"lon"_s, u"9.9916"_s}});
    }
    void set(const FieldTexts& fields)
    {
        const auto done = perform(store, SetRecord{Entity::Location, location, fields});
        if (!done) FAIL(int(done.error().code) << " " << done.error().field.toStdString());
    }
    QString point() { return store.text(u"SELECT coalesce(lat || ' ' || lon, 'none') FROM location"_s); }
};

} // namespace

TEST_CASE("A location that moves without saying whereto loses its point", "[commands]")
{
    const auto [field, text] = GENERATE(table<QString, QString>({{u"street"_s, u"Hauptstraße 5"_s},
                                                                 {u"city"_s, u"Blaustein"_s},
                                                                 {u"postal_code"_s, u"89134"_s},
                                                                 {u"city"_s, QString{}}}));
    Minster minster;
    minster.set({{field, text}});
    CHECK(minster.point() == u"none"_s);
    CHECK(minster.store.problems() == QStringList{});

    // One operation, taken back as one.
    REQUIRE(
        undo(*minster.store, minster.store.text(u"SELECT max(no) FROM op_group"_s).toLongLong(), minster.store.actor));
    CHECK(minster.point() == u"48.3984 9.9916"_s);
    CHECK(minster.store.text(u"SELECT street || ', ' || postal_code || ' ' || city FROM location"_s) ==
          u"Münsterplatz 1, 89073 Ulm"_s);
}

TEST_CASE("A location keeps its point where it did not move, or says whereto", "[commands]")
{
    Minster minster;
    minster.set({{u"kind"_s, u"office"_s}, {u"street2"_s, u"2nd floor"_s}, {u"region"_s, u"Baden-Württemberg"_s}});
    CHECK(minster.point() == u"48.3984 9.9916"_s);
    minster.set({{u"city"_s, u"ULM"_s}, {u"street"_s, u" münsterplatz  1"_s}, {u"country"_s, u"Germany"_s}});
    CHECK(minster.point() == u"48.3984 9.9916"_s);
    minster.set({{u"street"_s, u"Hauptstraße 5"_s}, {u"lat"_s, u"48.41"_s}, {u"lon"_s, u"9.95"_s}});
    CHECK(minster.point() == u"48.41 9.95"_s);
    // Where the point was all that was known, an address is no move.
    minster.set({{u"street"_s, {}},
                 {u"city"_s, {}},
                 {u"postal_code"_s, {}},
                 {u"country"_s, {}},
                 {u"lat"_s, u"48.41"_s},
                 {u"lon"_s, u"9.95"_s}});
    minster.set({{u"city"_s, u"Ulm"_s}, {u"country"_s, u"DE"_s}});
    CHECK(minster.point() == u"48.41 9.95"_s);
}

TEST_CASE("A target market does not name itself in its own rule", "[commands]")
{
    TempStore store;
    const Id fair = add(store, Entity::TargetMarket, {{u"name"_s, u"Fair"_s}});
    const Id ruled =
        add(store, Entity::TargetMarket, {{u"name"_s, u"In Wien"_s}, {u"query"_s, u"city:Wien or market:fair"_s}});
    const auto refused = [](const auto& done) {
        return !done && done.error().code == Errc::BadQuery && done.error().detail == u"own_market"_s &&
               done.error().field == u"target_market.query"_s;
    };
    const auto made = [&](const QString& rule) {
        return perform(store, AddRecord{Entity::TargetMarket, {{u"name"_s, u"Own"_s}, {u"query"_s, rule}}});
    };
    CHECK(refused(made(u"market:own"_s)));
    CHECK(refused(made(u"type:person (city:Ulm or -market:Fair,\"Own\")"_s)));
    CHECK(made(u"type:person own"_s)); // a word, no market
    const auto set = [&](const FieldTexts& fields) {
        return perform(store, SetRecord{Entity::TargetMarket, ruled, fields});
    };
    CHECK(refused(set({{u"query"_s, u"market:=\"in wien\""_s}})));
    CHECK(refused(set({{u"query"_s, u"type:person or market:"_s + ruled.toString()}})));
    const auto error = set({{u"query"_s, u"type:person market:\"In Wien\""_s}}).error();
    CHECK(error.value.sliced(error.position).startsWith(u"market:"_s));
    CHECK(set({{u"query"_s, u"market:wien or market:fair"_s}})); // a part of a name may be that of others
    REQUIRE(perform(store, RemoveRecord{Entity::TargetMarket, fair}));
    CHECK(refused(set({{u"name"_s, u"Fair"_s}}))); // now it would
    CHECK(set({{u"name"_s, u"Fair"_s}, {u"query"_s, QString{}}}));
    CHECK(store.problems() == QStringList{});
}
