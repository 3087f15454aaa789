// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The real program, from outside: records.
#include "tests/ui/console/kontorctl.h"

using namespace Qt::StringLiterals;
using namespace kontor::test;

namespace {

/// Refused with this code, in one line that holds these words; standard output stays empty.
void refused(const Said& said, int exit, const QString& words)
{
    INFO(said.error.toStdString());
    CHECK(said.exit == exit);
    CHECK(said.out.isEmpty());
    CHECK(said.error.startsWith(u"kontorctl: "_s));
    CHECK(said.error.count(u'\n') == 1);
    CHECK(said.error.contains(words));
}

} // namespace

TEST_CASE("init makes a store once, for its owner alone", "[console][outside]")
{
    const Kontorctl kontorctl;
    const QJsonObject made = kontorctl.record(
        {u"init"_s, u"--organisation"_s, u"Acme"_s, u"--me"_s, u"Ada Admin"_s, u"--email"_s, u"ada@acme.example"_s});
    CHECK(made.value(u"store"_s) == kontorctl.store());
    CHECK(made.value(u"organisation"_s) == u"Acme"_s);
    CHECK(made.value(u"employee"_s) == u"Ada Admin"_s);
    CHECK((QFile::permissions(kontorctl.store()) & (QFile::ReadGroup | QFile::ReadOther)) == 0);
    refused(kontorctl.run({u"init"_s}), 4, u"test.kontor"_s);
    refused(kontorctl.run({u"init"_s, u"--store"_s, u"no/such/folder/x.kontor"_s}), 3, u"no/such/folder"_s);
}

TEST_CASE("init without a name uses the usual place and makes its folder", "[console][outside]")
{
    Kontorctl kontorctl;
    kontorctl.setEnvironment(u"KONTOR_STORE"_s, {});
    const QJsonObject made = kontorctl.record({u"init"_s});
    CHECK(made.value(u"store"_s) == kontorctl.path(u"data/kontor/contacts.kontor"_s));
    CHECK(kontorctl.run({u"count"_s}).exit == 0);
}

TEST_CASE("fields lists everything that can be written, with and without a store", "[console][outside]")
{
    const Kontorctl kontorctl;
    const auto without = kontorctl.run({u"fields"_s, u"contact"_s, u"--json"_s}).jsonLines();
    CHECK(without.size() > 25);
    kontorctl.init();
    CHECK(kontorctl.record({u"add"_s, u"custom_field"_s, u"key=size"_s, u"label=Shoe size"_s, u"type=number"_s})
              .value(u"key"_s) == u"size"_s);
    const auto with = kontorctl.run({u"fields"_s, u"contact"_s, u"--json"_s}).jsonLines();
    REQUIRE(with.size() == without.size() + 1);
    CHECK(with.last().value(u"name"_s) == u"custom.size"_s);
    CHECK(with.last().value(u"label"_s) == u"Shoe size"_s);
    for (const QJsonObject& field : with)
        for (const QString& key : {u"name"_s, u"type"_s, u"label"_s, u"writable"_s, u"choices"_s})
            CHECK(field.contains(key));
    CHECK(kontorctl.run({u"fields"_s}).out.contains(u"customer_number"_s));
    refused(kontorctl.run({u"fields"_s, u"invoice"_s}), 2, u"invoice"_s);
}

TEST_CASE("a contact is added with its rows in one breath", "[console][outside]")
{
    const Kontorctl kontorctl;
    kontorctl.init();
    kontorctl.record({u"add"_s, u"custom_field"_s, u"key=size"_s, u"label=Size"_s, u"type=text"_s});
    const QJsonObject ada = kontorctl.record(
        {u"add"_s, u"contact"_s, u"type=person"_s, u"first_name=Ada"_s, u"last_name=Lovelace"_s,
         u"email=ada@example.org"_s, u"phone=0731 123456"_s, u"website=example.org"_s, u"company=Analytical Engines"_s,
         u"relationship=lead;customer"_s, u"keywords=VIP;math"_s, u"custom.size=XL"_s, u"birthday=1815-12-10"_s});
    CHECK(ada.value(u"display_name"_s) == u"Ada Lovelace"_s);
    CHECK(ada.value(u"status"_s) == u"complete"_s);
    CHECK(ada.value(u"relationship"_s) == u"lead;customer"_s);
    CHECK(ada.value(u"custom.size"_s) == u"XL"_s);
    CHECK(ada.value(u"birthday"_s) == u"1815-12-10"_s);
    const QJsonObject shown = kontorctl.record({u"show"_s, u"ada@example.org"_s});
    CHECK(shown.value(u"id"_s) == ada.value(u"id"_s));
    CHECK(shown.value(u"emails"_s).toArray().at(0).toObject().value(u"primary"_s) == true);
    CHECK(shown.value(u"phones"_s).toArray().at(0).toObject().value(u"e164"_s) == u"+49731123456"_s);
    CHECK(shown.value(u"links"_s).toArray().size() == 1);
    CHECK(shown.value(u"keywords"_s).toArray().size() == 2);
    CHECK(shown.value(u"contact_persons"_s).toArray().at(0).toObject().value(u"display_name"_s) ==
          u"Analytical Engines"_s);
    CHECK(shown.value(u"specifications"_s).toArray().at(0).toObject().value(u"value"_s) == u"XL"_s);
}

TEST_CASE("ids, beginnings of ids, addresses and numbers all find the contact", "[console][outside]")
{
    const Kontorctl kontorctl;
    kontorctl.init();
    const QString id =
        kontorctl.person(u"Ada"_s, u"Lovelace"_s, {u"email=ada@example.org"_s, u"phone=+49 731 123456"_s});
    for (const QString& name : {id, id.left(30), u"ADA@example.org"_s, u"0731/123456"_s, u"+49731123456"_s}) {
        INFO(name.toStdString());
        CHECK(kontorctl.record({u"show"_s, name}).value(u"id"_s) == id);
    }
    refused(kontorctl.run({u"show"_s, u"nobody@example.org"_s}), 2, u"nobody@example.org"_s);
    kontorctl.person(u"Bob"_s, u"Babbage"_s);
    refused(kontorctl.run({u"show"_s, id.left(4)}), 2, id.left(4));
}

TEST_CASE("every kind of record is added through the field tables", "[console][outside]")
{
    const Kontorctl kontorctl;
    kontorctl.init();
    const QString ada = kontorctl.person(u"Ada"_s, u"Lovelace"_s, {u"email=ada@example.org"_s});
    const QString firm = kontorctl.record({u"add"_s, u"contact"_s, u"type=business"_s, u"legal_name=Engines Ltd"_s})
                             .value(u"id"_s)
                             .toString();
    const QList<QStringList> records{
        {u"email"_s, u"contact="_s + firm, u"address=office@engines.example"_s, u"kind=work"_s},
        {u"phone"_s, u"contact=ada@example.org"_s, u"number=+44 20 7946 0958"_s},
        {u"location"_s, u"contact="_s + ada, u"city=Ulm"_s, u"country=Germany"_s, u"lat=48.4"_s, u"lon=9.99"_s},
        {u"link"_s, u"contact="_s + ada, u"url=example.org"_s, u"label=Home"_s},
        {u"keyword"_s, u"contact="_s + ada, u"word=VIP"_s},
        {u"contact_person"_s, u"person="_s + ada, u"business="_s + firm, u"note=Countess"_s},
        {u"note"_s, u"contact="_s + ada, u"text=Wants a quote"_s},
        {u"task"_s, u"contact="_s + ada, u"title=Call"_s, u"due=2026-03-31"_s, u"priority=high"_s},
        {u"team"_s, u"name=DACH"_s},
        {u"employee"_s, u"name=Bob"_s, u"email=bob@acme.example"_s, u"role=crm_sales"_s}};
    for (const QStringList& record : records) {
        INFO(record.join(u' ').toStdString());
        CHECK(!kontorctl.record(QStringList{u"add"_s} + record).value(u"id"_s).toString().isEmpty());
    }
    CHECK(kontorctl.record({u"set"_s, u"email"_s, u"office@engines.example"_s, u"kind=home"_s}).value(u"kind"_s) ==
          u"home"_s);
    CHECK(kontorctl.record({u"set"_s, ada, u"team=DACH"_s, u"responsible=Bob"_s, u"title=Countess"_s})
              .value(u"title"_s) == u"Countess"_s);
    CHECK(kontorctl.record({u"set"_s, ada, u"title="_s}).value(u"title"_s).isNull());
    const QJsonObject place = kontorctl.record({u"show"_s, ada}).value(u"locations"_s).toArray().at(0).toObject();
    CHECK(place.value(u"country"_s) == u"DE"_s);
    CHECK(place.value(u"lat"_s).toDouble() == 48.4);
    CHECK(kontorctl.record({u"delete"_s, u"email"_s, u"office@engines.example"_s}).value(u"changed"_s) == 1);
    CHECK(kontorctl.record({u"show"_s, firm}).value(u"emails"_s).toArray().isEmpty());
    const Said shown = kontorctl.run({u"show"_s, ada});
    CHECK(shown.out.contains(u"Wants a quote"_s));
    CHECK(shown.out.contains(u"Countess"_s));
}

TEST_CASE("rules refuse with exit 1, say which and by whom, and change nothing", "[console][outside]")
{
    const Kontorctl kontorctl;
    kontorctl.init();
    const QString ada =
        kontorctl.person(u"Ada"_s, u"Lovelace"_s, {u"email=ada@example.org"_s, u"phone=+49 731 123456"_s});
    const auto add = [&](const QStringList& fields) {
        return kontorctl.run(QStringList{u"add"_s, u"contact"_s, u"type=person"_s} + fields);
    };
    refused(add({u"first_name=Eve"_s, u"email=ADA@Example.org"_s}), 1,
            u"This email is already used by contact 'Ada Lovelace'. Duplicate emails are not allowed."_s);
    refused(add({u"first_name=Eve"_s, u"phone=0731-123456"_s}), 1,
            u"This phone number is already used by contact 'Ada Lovelace'. Duplicate phone numbers are not allowed."_s);
    CHECK(add({u"first_name=Eve"_s, u"email=ada@example.org"_s}).error.contains(ada));
    refused(add({u"first_name=Eve"_s, u"email=nonsense"_s}), 1, u"nonsense"_s);
    refused(add({}), 1, u"at least one filled field"_s);
    refused(add({u"legal_name=X"_s}), 1, u"Legal name"_s);
    refused(kontorctl.run({u"set"_s, ada, u"type=business"_s}), 1, u"contact.type"_s);
    refused(kontorctl.run({u"set"_s, ada, u"display_name=X"_s}), 1, u"contact.display_name"_s);
    refused(kontorctl.run({u"set"_s, ada, u"birthday=soon"_s}), 1, u"“soon”"_s);
    refused(kontorctl.run({u"set"_s, ada, u"colour=red"_s}), 2, u"colour"_s);
    refused(kontorctl.run({u"add"_s, u"invoice"_s, u"x=y"_s}), 2, u"invoice"_s);
    refused(kontorctl.run({u"set"_s, ada, u"nothing"_s}), 2, u"nothing"_s);
    CHECK(kontorctl.record({u"count"_s}).value(u"total"_s) == 1);
}

TEST_CASE("contacts go to the bin and back, out of the lists, and away for good", "[console][outside]")
{
    const Kontorctl kontorctl;
    kontorctl.init();
    const QString ada = kontorctl.person(u"Ada"_s, u"Lovelace"_s, {u"email=ada@example.org"_s});
    const QString bob = kontorctl.person(u"Bob"_s, u"Babbage"_s);
    const auto total = [&] { return kontorctl.record({u"count"_s}).value(u"total"_s).toInt(); };
    CHECK(kontorctl.record({u"archive"_s, bob}).value(u"changed"_s) == 1);
    CHECK(total() == 1);
    CHECK(kontorctl.record({u"count"_s, u"is:archived"_s}).value(u"total"_s) == 1);
    CHECK(kontorctl.record({u"delete"_s, ada, bob}).value(u"changed"_s) == 2);
    CHECK(total() == 0);
    // Its address is free now, and taken when it comes back.
    const QString eve = kontorctl.person(u"Eve"_s, u"Moneypenny"_s, {u"email=ada@example.org"_s});
    refused(kontorctl.run({u"purge"_s, eve}), 1, u""_s);
    CHECK(kontorctl.record({u"restore-contact"_s, bob}).value(u"changed"_s) == 1);
    CHECK(kontorctl.record({u"delete"_s, bob}).value(u"changed"_s) == 1);
    CHECK(kontorctl.record({u"purge"_s, bob}).value(u"changed"_s) == 1);
    refused(kontorctl.run({u"show"_s, bob}), 2, bob);
    CHECK(kontorctl.record({u"check"_s}).value(u"ok"_s) == true);
}

TEST_CASE("another employee acts with another role and sees no private notes", "[console][outside]")
{
    const Kontorctl kontorctl;
    kontorctl.init();
    kontorctl.record({u"add"_s, u"employee"_s, u"name=Bob"_s, u"email=bob@acme.example"_s, u"role=crm_sales"_s});
    const QString ada = kontorctl.person(u"Ada"_s, u"Lovelace"_s);
    kontorctl.record({u"add"_s, u"note"_s, u"contact="_s + ada, u"text=Very secret"_s, u"private=yes"_s});
    CHECK(kontorctl.run({u"events"_s, ada}).out.contains(u"Very secret"_s));
    CHECK(!kontorctl.run({u"--user"_s, u"Bob"_s, u"events"_s, ada}).out.contains(u"Very secret"_s));
    CHECK(kontorctl.run({u"--user"_s, u"bob@acme.example"_s, u"set"_s, ada, u"title=Lady"_s}).exit == 0);
    refused(kontorctl.run({u"--user"_s, u"Bob"_s, u"delete"_s, ada}), 1, u"role"_s);
    refused(kontorctl.run({u"--user"_s, u"Nobody"_s, u"count"_s}), 2, u"Nobody"_s);
}

TEST_CASE("validate gives the normal form or the reason", "[console][outside]")
{
    const Kontorctl kontorctl;
    const QJsonObject email = kontorctl.record({u"validate"_s, u"email"_s, u"Ada@EXAMPLE.org"_s});
    CHECK(email.value(u"normalised"_s) == u"ada@example.org"_s);
    CHECK(email.value(u"input"_s) == u"Ada@EXAMPLE.org"_s);
    CHECK(email.value(u"kind"_s) == u"email"_s);
    CHECK(kontorctl.run({u"validate"_s, u"phone"_s, u"0731 123456"_s, u"--region"_s, u"Germany"_s}).out ==
          u"+49731123456\n"_s);
    CHECK(kontorctl.run({u"validate"_s, u"url"_s, u"www.example.org"_s}).out.startsWith(u"https://www.example.org"_s));
    refused(kontorctl.run({u"validate"_s, u"email"_s, u"ada"_s}), 1, u"it has no @"_s);
    refused(kontorctl.run({u"validate"_s, u"phone"_s, u"12"_s, u"--region"_s, u"DE"_s}), 1, u"“12”"_s);
    refused(kontorctl.run({u"validate"_s, u"phone"_s, u"12"_s, u"--region"_s, u"Atlantis"_s}), 2, u"Atlantis"_s);
    refused(kontorctl.run({u"validate"_s, u"url"_s, u"javascript:alert(1)"_s}), 1, u"javascript"_s);
    CHECK(kontorctl.run({u"validate"_s, u"iban"_s, u"de89 3704 0044 0532 0130 00"_s}).out ==
          u"DE89370400440532013000\n"_s);
    refused(kontorctl.run({u"validate"_s, u"iban"_s, u"DE88370400440532013000"_s}), 1, u"check digits"_s);
    refused(kontorctl.run({u"validate"_s, u"colour"_s, u"red"_s}), 2, u"colour"_s);
    kontorctl.init();
    CHECK(kontorctl.run({u"validate"_s, u"phone"_s, u"0731 123456"_s}).out == u"+49731123456\n"_s);
}
