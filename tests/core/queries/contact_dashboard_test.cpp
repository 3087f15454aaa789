// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/administration.h"
#include "core/queries/organisation_record.h"
#include "tests/core/queries/query_store.h"

#include <QLocale>

using namespace Qt::StringLiterals;
using namespace kontor;
using kontor::test::QueryStore;

TEST_CASE("A dashboard shows every box of a contact in its order", "[queries][dashboard]")
{
    QueryStore store{GENERATE(Backend::Native, Backend::QtSql)};
    const Id ada = store.add(Entity::Contact, {{u"type"_s, u"person"_s},
                                               {u"first_name"_s, u"Ada"_s},
                                               {u"keywords"_s, u"Zebra;apple"_s},
                                               {u"relationship"_s, u"customer;lead"_s},
                                               {u"birthday"_s, u"1985-03-31"_s}});
    const Id work = store.addTo(Entity::Email, ada, {{u"address"_s, u"ada@work.example"_s}, {u"kind"_s, u"work"_s}});
    const Id home = store.addTo(Entity::Email, ada, {{u"address"_s, u"ada@home.example"_s}});
    store.addTo(Entity::Phone, ada, {{u"number"_s, u"0731 / 1234 56"_s}});
    store.addTo(Entity::Location, ada,
                {{u"street"_s, u"Münsterplatz 1"_s},
                 {u"city"_s, u"Ulm"_s},
                 {u"postal_code"_s, u"89073"_s},
                 {u"country"_s, u"DE"_s}});
    store.addTo(Entity::Link, ada, {{u"label"_s, u"Blog"_s}, {u"url"_s, u"https://ada.example"_s}});

    auto seen = store.dashboard(ada);
    CHECK(seen.head.displayName == u"Ada"_s);
    CHECK(seen.head.relationships == QStringList{u"lead"_s, u"customer"_s});
    CHECK(seen.head.email == u"ada@work.example"_s);
    CHECK(seen.head.city == u"Ulm"_s);
    CHECK(seen.fields.value(u"birthday"_s) == Value{u"1985-03-31"_s});
    CHECK(seen.fields.value(u"responsible"_s) == Value{store.actor.employee});
    CHECK(seen.head.responsibleName == u"Ada"_s);
    CHECK(seen.responsibleRole == u"crm_admin"_s);
    CHECK(seen.responsibleEmail == u"ada@acme.example"_s);
    REQUIRE(seen.emails.size() == 2);
    CHECK(seen.emails[0].primary); // the first one, as long as none is chosen
    CHECK_FALSE(seen.emails[1].primary);
    CHECK(seen.phones[0].number == u"0731 / 1234 56"_s);
    CHECK(seen.phones[0].e164 == u"+49731123456"_s);
    CHECK(seen.phones[0].international.startsWith(u"+49 731 "_s));
    CHECK(seen.locations[0].formatted == u"Münsterplatz 1, 89073 Ulm, Germany"_s);
    CHECK_FALSE(seen.locations[0].hasCoordinate);
    CHECK(seen.links[0].url == u"https://ada.example"_s);
    CHECK(seen.keywords[0].word == u"apple"_s);
    CHECK(seen.keywords[1].word == u"Zebra"_s);

    store.set(Entity::Email, home, {{u"primary"_s, u"yes"_s}});
    seen = store.dashboard(ada);
    CHECK(seen.emails[1].primary);
    CHECK(seen.head.email == u"ada@home.example"_s);
    store.remove(Entity::Email, home);
    seen = store.dashboard(ada);
    REQUIRE(seen.emails.size() == 1);
    CHECK(seen.emails[0].id == work);
    CHECK(seen.emails[0].primary);
    CHECK(run(store.db(), ContactDashboard{Id::make(1)}).error().code == Errc::NotFound);
}

TEST_CASE("Addresses name their country in the language in use, and follow the organisation's without one",
          "[queries][dashboard]")
{
    const QLocale before;
    QueryStore store;
    const Id acme = store.business(u"Acme"_s);
    const Id ulm = store.addTo(Entity::Location, acme, {{u"city"_s, u"Ulm"_s}, {u"country"_s, u"DE"_s}});
    const Id bend = store.addTo(Entity::Location, acme,
                                {{u"city"_s, u"Bend"_s}, {u"region"_s, u"OR"_s}, {u"postal_code"_s, u"97701"_s}});
    store.set(Entity::Organisation, run(store.db(), OrganisationRecord{})->id, {{u"country"_s, u"US"_s}});
    QLocale::setDefault(QLocale{u"de_DE"_s});
    const auto seen = store.dashboard(acme);
    const auto record = run(store.db(), Record{Entity::Location, ulm});
    const auto home = run(store.db(), Record{Entity::Location, bend});
    QLocale::setDefault(before);
    REQUIRE(seen.locations.size() == 2);
    CHECK(seen.locations[0].formatted == u"Ulm, Deutschland"_s);
    CHECK(seen.locations[1].formatted == u"Bend, OR 97701"_s);
    REQUIRE(record);
    CHECK(record->contains({u"formatted"_s, u"Ulm, Deutschland"_s}));
    REQUIRE(home);
    CHECK(home->contains({u"formatted"_s, u"Bend, OR 97701"_s}));
}

TEST_CASE("A link between a person and a business shows the chosen records, and when they are gone",
          "[queries][dashboard]")
{
    QueryStore store;
    const Id acme = store.add(Entity::Contact, {{u"type"_s, u"business"_s}, {u"legal_name"_s, u"Acme"_s}});
    const Id bob = store.add(Entity::Contact, {{u"type"_s, u"person"_s}, {u"first_name"_s, u"Bob"_s}});
    const Id email = store.addTo(Entity::Email, acme, {{u"address"_s, u"info@acme.example"_s}});
    const Id phone = store.addTo(Entity::Phone, acme, {{u"number"_s, u"+49 731 99123"_s}});
    const Id place = store.addTo(Entity::Location, acme, {{u"city"_s, u"Ulm"_s}, {u"country"_s, u"DE"_s}});
    store.add(Entity::ContactPerson, {{u"person"_s, bob.toString()},
                                      {u"business"_s, acme.toString()},
                                      {u"note"_s, u"Buyer"_s},
                                      {u"email"_s, email.toString()},
                                      {u"phone"_s, phone.toString()},
                                      {u"location"_s, place.toString()}});
    auto seen = store.dashboard(bob).contactPersons;
    REQUIRE(seen.size() == 1);
    CHECK(seen[0].other == acme);
    CHECK(seen[0].otherName == u"Acme"_s);
    CHECK(seen[0].otherType == u"business"_s);
    CHECK(seen[0].note == u"Buyer"_s);
    CHECK(seen[0].emailText == u"info@acme.example"_s);
    CHECK(seen[0].phoneText == u"+49 731 99123"_s);
    CHECK(seen[0].locationText == u"Ulm, Germany"_s);
    CHECK_FALSE((seen[0].emailGone || seen[0].phoneGone || seen[0].locationGone));
    CHECK(store.dashboard(bob).head.customers == QStringList{u"Acme"_s});
    const auto back = store.dashboard(acme);
    CHECK(back.contactPersons[0].other == bob);
    CHECK(back.head.customers.isEmpty());

    store.set(Entity::Email, email, {{u"address"_s, u"sales@acme.example"_s}});
    store.remove(Entity::Phone, phone);
    seen = store.dashboard(bob).contactPersons;
    CHECK(seen[0].emailText == u"sales@acme.example"_s);
    CHECK(seen[0].phoneGone);
    CHECK_FALSE(seen[0].emailGone);
    store.remove(Entity::Contact, acme);
    CHECK(store.dashboard(bob).contactPersons.empty());
}

TEST_CASE("Specifications are the library's fields for this type and those given to this contact",
          "[queries][dashboard]")
{
    QueryStore store;
    const auto field = [&](const QString& key, const QString& type, const FieldTexts& more) {
        return store.add(Entity::CustomField,
                         FieldTexts{{u"key"_s, key}, {u"label"_s, key.toUpper()}, {u"type"_s, type}} + more);
    };
    field(u"size"_s, u"number"_s, {});
    field(u"colour"_s, u"choice"_s,
          {{u"choices"_s, u"red;green"_s}, {u"applies_to"_s, u"person"_s}, {u"required"_s, u"yes"_s}});
    field(u"taps"_s, u"number"_s, {{u"applies_to"_s, u"business"_s}});
    field(u"price"_s, u"money"_s, {});
    field(u"member"_s, u"yes_no"_s, {});
    field(u"since"_s, u"date"_s, {});
    const Id odd = field(u"odd"_s, u"text"_s, {{u"one_off"_s, u"yes"_s}});
    field(u"other"_s, u"text"_s, {{u"one_off"_s, u"yes"_s}});
    const Id ada = store.add(Entity::Contact, {{u"type"_s, u"person"_s},
                                               {u"first_name"_s, u"Ada"_s},
                                               {u"custom.size"_s, u"12.5"_s},
                                               {u"custom.price"_s, u"1200.50 EUR"_s},
                                               {u"custom.member"_s, u"no"_s},
                                               {u"custom.since"_s, u"2020-01-02"_s},
                                               {u"custom.odd"_s, u"yes, very"_s}});
    const auto shown = [&](const Id& contact) {
        QStringList texts;
        for (const SpecificationRow& row : store.dashboard(contact).specifications)
            texts.append(row.key + u'=' + row.text);
        return texts;
    };
    // In the order of the library.
    CHECK(shown(ada) == QStringList{u"size=12.5"_s, u"colour="_s, u"price=1200.50 EUR"_s, u"member=no"_s,
                                    u"since=2020-01-02"_s, u"odd=yes, very"_s});
    const auto colour = store.dashboard(ada).specifications[1];
    CHECK(colour.choices == QStringList{u"red"_s, u"green"_s});
    CHECK(colour.required);
    CHECK_FALSE(colour.oneOff);
    CHECK(store.dashboard(ada).specifications[5].oneOff);
    store.set(Entity::Contact, ada, {{u"custom.odd"_s, QString{}}});
    CHECK(shown(ada).contains(u"odd="_s)); // given to her still
    const Id acme = store.add(Entity::Contact, {{u"type"_s, u"business"_s}, {u"legal_name"_s, u"Acme"_s}});
    CHECK(shown(acme) == QStringList{u"size="_s, u"taps="_s, u"price="_s, u"member="_s, u"since="_s});
    store.remove(Entity::CustomField, odd);
    CHECK_FALSE(shown(ada).contains(u"odd="_s));
}

TEST_CASE("Open tasks come first by due date, settled problems not at all", "[queries][dashboard]")
{
    QueryStore store;
    const Id ada = store.add(Entity::Contact, {{u"type"_s, u"person"_s}, {u"first_name"_s, u"Ada"_s}});
    store.addTo(Entity::Task, ada, {{u"title"_s, u"someday"_s}});
    store.addTo(Entity::Task, ada, {{u"title"_s, u"done"_s}, {u"due"_s, u"2020-01-01"_s}, {u"state"_s, u"done"_s}});
    store.addTo(Entity::Task, ada, {{u"title"_s, u"later"_s}, {u"due"_s, u"2030-01-01"_s}});
    store.addTo(Entity::Task, ada, {{u"title"_s, u"soon"_s}, {u"due"_s, u"2029-01-01"_s}});
    Id settled;
    REQUIRE(store.change(u"import"_s, [&](Pen& pen) -> Status {
        for (const int row : {1, 2}) {
            const auto made = pen.create(Entity::ImportProblem, {{ImportProblem::Contact, ada},
                                                                 {ImportProblem::Row, row},
                                                                 {ImportProblem::Column, u"Phone"_s},
                                                                 {ImportProblem::Value, u"n/a"_s},
                                                                 {ImportProblem::Code, u"invalid_phone"_s}});
            if (!made) return made.error();
            settled = *made;
        }
        return pen.set(Entity::ImportProblem, settled, ImportProblem::Settled, Value{true});
    }));
    const auto seen = store.dashboard(ada);
    QStringList titles;
    for (const TaskRow& task : seen.tasks) titles.append(task.title);
    CHECK(titles == QStringList{u"soon"_s, u"later"_s, u"someday"_s, u"done"_s});
    CHECK(seen.tasks[0].assigneeName == u"Ada"_s);
    CHECK(seen.head.nextTask == u"soon"_s);
    REQUIRE(seen.problems.size() == 1);
    CHECK(seen.problems[0].row == 1);
    CHECK(seen.problems[0].value == u"n/a"_s);
    CHECK(store.names(u"has:import_problem"_s) == QStringList{u"Ada"_s});
}
