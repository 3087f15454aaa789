// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/record_commands.h"
#include "tests/support/perform.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace kontor;
using kontor::test::perform;
using kontor::test::TempStore;

namespace {

/// A person and her business, who have two locations and an address each, and somebody else.
struct Pair : TempStore {
    Id ada, firm, ben;

    Pair()
    {
        ada = person(u"Ada"_s, u"Lovelace"_s, u"ada@x.example"_s, u"+49 731 123456"_s);
        ben = person(u"Ben"_s, u"Berg"_s, u"ben@x.example"_s, u"+49 731 654321"_s);
        firm = add(Entity::Contact, {{u"type"_s, u"business"_s},
                                     {u"legal_name"_s, u"Acme"_s},
                                     {u"email"_s, u"info@bücher.example"_s},
                                     {u"phone"_s, u"0731 99999"_s}});
        for (const auto& [kind, street] : {std::pair{u"work"_s, u"Münsterplatz 1"_s}, {u"home"_s, u"Hauptstraße 2"_s}})
            add(Entity::Location, {{u"contact"_s, firm.toString()},
                                   {u"kind"_s, kind},
                                   {u"street"_s, street},
                                   {u"city"_s, u"Ulm"_s},
                                   {u"country"_s, u"DE"_s}});
    }
    Id add(Entity entity, const FieldTexts& fields)
    {
        const auto made = perform(*this, AddRecord{entity, fields});
        if (!made) FAIL(int(made.error().code) << " " << made.error().field.toStdString());
        return *made;
    }
};

} // namespace

TEST_CASE("What a link uses is named by what it says, however it is written", "[commands][contact_person]")
{
    Pair store;
    const Id link = store.add(Entity::ContactPerson, {{u"phone"_s, u"+49 (0)731/999-99"_s},
                                                      {u"person"_s, u"ada@x.example"_s},
                                                      {u"business"_s, u"Acme"_s},
                                                      {u"email"_s, u"INFO@xn--bcher-kva.example"_s},
                                                      {u"location"_s, u"munsterplatz, Ulm"_s}});
    const auto said = [&] {
        return store.text(uR"(
            SELECT e.address || ' ' || p.number || ' ' || l.street FROM contact_person k
              JOIN email e ON e.id = k.email JOIN phone p ON p.id = k.phone JOIN location l ON l.id = k.location)"_s);
    };
    CHECK(said() == u"info@bücher.example 0731 99999 Münsterplatz 1"_s);
    const auto set = [&](const QString& field, const QString& text) {
        return perform(store, SetRecord{Entity::ContactPerson, link, {{field, text}}});
    };
    REQUIRE(set(u"phone"_s, u"0731 123456"_s));
    REQUIRE(set(u"email"_s, u"ada@x.example"_s));
    REQUIRE(set(u"location"_s, u"Home"_s));
    CHECK(said() == u"ada@x.example +49 731 123456 Hauptstraße 2"_s);
    const auto refused = [&](const QString& field, const QString& text) {
        const auto done = set(field, text);
        REQUIRE_FALSE(done);
        CHECK(done.error().field == u"contact_person."_s + field);
        CHECK(done.error().value == text);
        return done.error().code;
    };
    CHECK(refused(u"phone"_s, u"0731 654321"_s) == Errc::UnknownReference); // somebody else's
    CHECK(refused(u"email"_s, u"ben@x.example"_s) == Errc::UnknownReference);
    CHECK(refused(u"phone"_s, u"none"_s) == Errc::UnknownReference);
    CHECK(refused(u"email"_s, u"none"_s) == Errc::UnknownReference);
    CHECK(refused(u"location"_s, u"Bonn"_s) == Errc::UnknownReference);
    CHECK(refused(u"location"_s, u"Ulm"_s) == Errc::Ambiguous);
    CHECK(said() == u"ada@x.example +49 731 123456 Hauptstraße 2"_s);
    REQUIRE(set(u"phone"_s, {}));
    CHECK(store.problems() == QStringList{});
}

TEST_CASE("The primary address ceases to be so where another one takes its place", "[commands][primary]")
{
    Pair store;
    const auto primary = [&] {
        return store.text(u"SELECT coalesce((SELECT address FROM email WHERE id = c.primary_email), '-') "
                          "FROM contact c WHERE first_name = 'Ada'"_s);
    };
    const auto mail = [&](const QString& address, const QString& yes) {
        return store.add(Entity::Email,
                         {{u"contact"_s, store.ada.toString()}, {u"address"_s, address}, {u"primary"_s, yes}});
    };
    const auto set = [&](const Id& row, const QString& yes) {
        return perform(store, SetRecord{Entity::Email, row, {{u"primary"_s, yes}}});
    };
    const Id first = store->reader().cell(u"SELECT id FROM email WHERE address = 'ada@x.example'"_s)->id();
    const auto refused = set(first, u"no"_s);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Errc::Required);
    CHECK(refused.error().detail == u"primary"_s);
    CHECK(refused.error().field == u"email.primary"_s);
    const Id second = mail(u"b@x.example"_s, u"yes"_s);
    const Id third = mail(u"c@x.example"_s, u"no"_s);
    REQUIRE(set(third, u"no"_s));
    REQUIRE(set(first, u"no"_s)); // neither of them is
    CHECK(primary() == u"b@x.example"_s);
    REQUIRE(set(second, u"no"_s));
    CHECK(primary() == u"-"_s); // then the first one is
    CHECK_FALSE(set(first, u"no"_s));
    store.add(Entity::Email,
              {{u"contact"_s, store.firm.toString()}, {u"address"_s, u"d@x.example"_s}, {u"primary"_s, u"no"_s}});
    CHECK(store.problems() == QStringList{});
}

TEST_CASE("A file's name is no path", "[commands][files]")
{
    TempStore store;
    const Id ada = store.person(u"Ada"_s, u"Lovelace"_s);
    QFile bytes{store.path(u"a.txt"_s)};
    REQUIRE(bytes.open(QIODevice::WriteOnly));
    bytes.write("a");
    bytes.close();
    const auto add = [&](const QString& name) {
        return perform(store,
                       AddRecord{Entity::File,
                                 {{u"contact"_s, ada.toString()}, {u"path"_s, bytes.fileName()}, {u"name"_s, name}}});
    };
    const auto refused = add(u"a/b.txt"_s);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Errc::InvalidChoice);
    CHECK(refused.error().detail == u"slash"_s);
    CHECK(refused.error().field == u"file.name"_s);
    const auto made = add(u" b.txt "_s);
    REQUIRE(made);
    CHECK(store.text(u"SELECT name FROM file"_s) == u"b.txt"_s);
    CHECK_FALSE(perform(store, SetRecord{Entity::File, *made, {{u"name"_s, u"/b.txt"_s}}}));
}
