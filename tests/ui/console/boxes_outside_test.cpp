// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/console/kontorctl.h"

using namespace kontor::test;
using namespace Qt::StringLiterals;

TEST_CASE("validate knows VAT IDs and IBANs", "[outside]")
{
    const Kontorctl ctl;
    const QJsonObject vat = ctl.record({u"validate"_s, u"vat"_s, u"de 136 695 976"_s});
    CHECK(vat.value("normalised"_L1) == u"DE136695976"_s);
    CHECK(vat.value("kind"_L1) == u"vat"_s);
    CHECK(ctl.record({u"validate"_s, u"vat"_s, u"136695976"_s, u"--region"_s, u"DE"_s}).value("normalised"_L1) ==
          u"DE136695976"_s);
    const Said wrong = ctl.run({u"validate"_s, u"vat"_s, u"DE136695978"_s});
    CHECK(wrong.exit == 1);
    CHECK(wrong.error.contains(u"wrong check digit"_s));
    CHECK(ctl.record({u"validate"_s, u"iban"_s, u"DE89 3704 0044 0532 0130 00"_s}).value("normalised"_L1) ==
          u"DE89370400440532013000"_s);
    CHECK(ctl.run({u"validate"_s, u"iban"_s, u"DE88370400440532013000"_s}).exit == 1);
}

TEST_CASE("Every box of the dashboard is filled, shown and emptied by command", "[outside]")
{
    const Kontorctl ctl;
    ctl.init();
    const QString ada = ctl.person(u"Ada"_s, u"Lovelace"_s, {u"email=ada@example.org"_s});
    const QString contact = u"contact="_s + ada;
    ctl.record({u"add"_s, u"category"_s, u"name=VIP"_s});
    ctl.record({u"add"_s, u"contact_category"_s, contact, u"category=vip"_s});
    ctl.record({u"add"_s, u"consent_text"_s, u"name=News"_s, u"purpose=email"_s, u"text=Yes, please."_s});
    CHECK(ctl.record({u"show"_s, ada}).value("consents"_L1).toObject().value("email"_L1) == u"missing"_s);
    const QJsonObject consent =
        ctl.record({u"add"_s, u"consent"_s, contact, u"text=News"_s, u"obtained=phone"_s, u"given_at=2026-01-02"_s});
    ctl.record({u"add"_s, u"bank_account"_s, contact, u"iban=DE89370400440532013000"_s});
    ctl.record({u"add"_s, u"target_market"_s, u"name=Fair"_s});
    ctl.record({u"add"_s, u"target_market"_s, u"name=People"_s, u"query=type:person"_s});
    ctl.record({u"add"_s, u"market_member"_s, contact, u"market=Fair"_s});
    ctl.record({u"add"_s, u"call"_s, contact, u"direction=in"_s, u"outcome=reached"_s, u"seconds=65"_s});
    ctl.write(u"offer.txt"_s, "An offer");
    const QJsonObject file = ctl.record({u"add"_s, u"file"_s, contact, u"path=offer.txt"_s, u"folder=Offers"_s});
    CHECK(file.value("name"_L1) == u"offer.txt"_s);
    CHECK(file.value("bytes"_L1) == 8);

    const QJsonObject shown = ctl.record({u"show"_s, ada});
    CHECK(shown.value("categories"_L1).toArray().at(0).toObject().value("name"_L1) == u"VIP"_s);
    CHECK(shown.value("consents"_L1).toObject().value("may_email"_L1).toBool());
    CHECK(shown.value("bank"_L1).toArray().size() == 1);
    CHECK(shown.value("files"_L1).toArray().at(0).toObject().value("folder"_L1) == u"Offers"_s);
    const QJsonArray markets = shown.value("target_market"_L1).toArray();
    REQUIRE(markets.size() == 2);
    CHECK_FALSE(markets.at(0).toObject().value("automatic"_L1).toBool());
    CHECK(markets.at(1).toObject().value("automatic"_L1).toBool());
    CHECK(ctl.run({u"show"_s, ada}).out.contains(u"managed automatically"_s));

    const Said calls = ctl.run({u"calls"_s, ada, u"--json"_s});
    REQUIRE(calls.jsonLines().size() == 1);
    CHECK(calls.jsonLines().front().value("seconds"_L1) == 65);
    const Said events = ctl.run({u"events"_s, ada, u"--tab"_s, u"focus"_s, u"--json"_s});
    CHECK(events.jsonLines().front().value("type"_L1) == u"call_in"_s);

    REQUIRE(ctl.run({u"file"_s, u"save"_s, file.value("id"_L1).toString(), u"-o"_s, u"back.txt"_s}).exit == 0);
    QFile back{ctl.path(u"back.txt"_s)};
    REQUIRE(back.open(QIODevice::ReadOnly));
    CHECK(back.readAll() == "An offer");

    ctl.record({u"set"_s, u"consent"_s, consent.value("id"_L1).toString(), u"withdrawn_at=2026-03-01"_s});
    CHECK(ctl.record({u"show"_s, ada}).value("consents"_L1).toObject().value("email"_L1) == u"withdrawn"_s);
    REQUIRE(ctl.run({u"undo"_s}).exit == 0);
    CHECK(ctl.record({u"show"_s, ada}).value("consents"_L1).toObject().value("email"_L1) == u"yes"_s);
    const auto given = [&] {
        return ctl.record({u"show"_s, ada}).value("consents"_L1).toObject().value("given"_L1).toArray();
    };
    REQUIRE(given().size() == 1);
    CHECK(given().at(0).toObject().value("stands"_L1).toBool());
    CHECK(ctl.run({u"check"_s}).exit == 0);
}

TEST_CASE("A wrong VAT ID is refused by hand, and a problem of its row in a list", "[outside]")
{
    const Kontorctl ctl;
    ctl.init();
    const Said refused =
        ctl.run({u"add"_s, u"contact"_s, u"type=business"_s, u"legal_name=Acme"_s, u"vat_id=DE136695978"_s});
    CHECK(refused.exit == 1);
    CHECK(refused.error.contains(u"DE136695978"_s));
    ctl.write(u"list.csv"_s, "legal_name,vat_id\nAcme,DE136695978\nBolt,DE136695976\n");
    const QJsonObject report = ctl.record({u"import"_s, u"csv"_s, u"list.csv"_s, u"--type"_s, u"business"_s});
    CHECK(report.value("created"_L1) == 2);
    const QJsonArray problems = report.value("problems"_L1).toArray();
    REQUIRE(problems.size() == 1);
    CHECK(problems.at(0).toObject().value("code"_L1) == u"invalid_vat_id"_s);
}

TEST_CASE("What a note said before stays, and a library of fields goes out and comes in", "[outside]")
{
    const Kontorctl ctl;
    ctl.init();
    const QString ada = ctl.person(u"Ada"_s, u"Lovelace"_s);
    const QString note =
        ctl.record({u"add"_s, u"note"_s, u"contact="_s + ada, u"text=first"_s}).value("id"_L1).toString();
    ctl.record({u"set"_s, u"note"_s, note, u"text=second"_s});
    const auto versions = ctl.run({u"note"_s, u"versions"_s, note, u"--json"_s}).jsonLines();
    REQUIRE(versions.size() == 2);
    CHECK(versions[0].value("text"_L1) == u"second"_s);
    CHECK(versions[1].value("text"_L1) == u"first"_s);

    ctl.record({u"add"_s, u"custom_field"_s, u"key=size"_s, u"label=Size"_s, u"type=text"_s, u"help=In metres"_s});
    ctl.record({u"set"_s, ada, u"custom.size=12"_s});
    const QJsonObject preview = ctl.record({u"field"_s, u"preview"_s, u"size"_s, u"number"_s});
    CHECK(preview.value("values"_L1) == 1);
    CHECK(preview.value("misfits"_L1) == 0);
    REQUIRE(ctl.run({u"export"_s, u"fields"_s, u"-o"_s, u"fields.json"_s}).exit == 0);
    const Kontorctl other;
    other.init();
    QFile file{ctl.path(u"fields.json"_s)};
    REQUIRE(file.open(QIODevice::ReadOnly));
    other.write(u"fields.json"_s, file.readAll());
    CHECK(other.record({u"import"_s, u"fields"_s, u"fields.json"_s}).value("added"_L1) == 1);
    CHECK(other.record({u"import"_s, u"fields"_s, u"fields.json"_s}).value("same"_L1) == 1);
}

TEST_CASE("The history and the calls are narrowed by command, and say whose and how", "[outside]")
{
    const Kontorctl ctl;
    ctl.init();
    ctl.record({u"add"_s, u"employee"_s, u"name=Ben"_s, u"role=crm_sales"_s});
    const QString acme =
        ctl.record({u"add"_s, u"contact"_s, u"type=business"_s, u"legal_name=Acme"_s}).value("id"_L1).toString();
    const QString ada = ctl.person(u"Ada"_s, u"Lovelace"_s);
    ctl.record({u"add"_s, u"contact_person"_s, u"person="_s + ada, u"business="_s + acme});
    const auto call = [&](const QString& at, const QStringList& more) {
        ctl.record(QStringList{u"add"_s, u"call"_s, u"contact="_s + ada, u"direction=out"_s, u"at="_s + at} + more);
    };
    call(u"2026-01-05T10:00:00.000Z"_s,
         {u"number=+49 731 1"_s, u"seconds=240"_s, u"outcome=reached"_s, u"note=Wants beer"_s, u"employee=Ben"_s});
    call(u"2026-02-05T10:00:00.000Z"_s, {u"outcome=busy"_s});
    const QString note =
        ctl.record({u"add"_s, u"note"_s, u"contact="_s + ada, u"text=Two kegs"_s}).value("id"_L1).toString();
    CHECK(ctl.run({u"calls"_s, u"--from"_s, u"2026-02-01"_s, u"--json"_s}).jsonLines().size() == 1);
    CHECK(ctl.run({u"calls"_s, ada, u"--to"_s, u"2026-01-05"_s, u"--json"_s}).jsonLines().size() == 1);
    CHECK(ctl.run({u"calls"_s, u"--to"_s, u"soon"_s}).exit == 2);

    const auto events = [&](const QStringList& more) {
        return ctl.run(QStringList{u"events"_s, ada, u"--tab"_s, u"focus"_s, u"--json"_s} + more).jsonLines();
    };
    CHECK(events({}).size() == 3);
    CHECK(events({u"--text"_s, u"BEER"_s}).size() == 1);
    CHECK(events({u"--by"_s, u"Ben"_s}).size() == 1);
    CHECK(events({u"--by"_s, u"automation"_s}).empty());
    CHECK(events({u"--by"_s, u"Nobody"_s}).empty());
    REQUIRE(events({u"--outcome"_s, u"reached,voicemail"_s}).size() == 1);
    const QJsonObject reached = events({u"--outcome"_s, u"reached"_s}).front();
    CHECK(reached.value("text"_L1) == u"Outgoing call · +49 731 1 · 4 min · Reached: Wants beer"_s);
    CHECK(reached.value("data"_L1).toObject().value("call"_L1).toObject().value("seconds"_L1) == 240);
    CHECK(reached.value("contact"_L1).isNull());

    CHECK(ctl.run({u"events"_s, acme, u"--tab"_s, u"focus"_s, u"--json"_s}).jsonLines().empty());
    const auto with = ctl.run({u"events"_s, acme, u"--tab"_s, u"focus"_s, u"--with-persons"_s, u"--json"_s});
    REQUIRE(with.jsonLines().size() == 3);
    CHECK(with.jsonLines().front().value("contact"_L1) == ada);
    CHECK(with.jsonLines().front().value("contact_name"_L1) == u"Ada Lovelace"_s);
    CHECK(ctl.run({u"events"_s, acme, u"--with-persons"_s}).out.contains(u"Ada Lovelace: Two kegs"_s));

    REQUIRE(ctl.run({u"delete"_s, u"note"_s, note}).exit == 0);
    CHECK(ctl.run({u"events"_s, ada}).out.contains(u"Two kegs (deleted)"_s));
    // A word that means nothing is not the same as nothing found.
    for (const QStringList& wrong : {QStringList{u"events"_s, ada, u"--types"_s, u"note,visit"_s},
                                     QStringList{u"events"_s, ada, u"--outcome"_s, u"happy"_s},
                                     QStringList{u"calls"_s, u"--outcome"_s, u"happy"_s}}) {
        const auto refused = ctl.run(wrong);
        CHECK(refused.exit == 2);
        CHECK(refused.error.contains(u"needs one of"_s));
    }
    CHECK(ctl.run({u"events"_s, ada, u"--types"_s, u"call"_s}).exit == 0);
    CHECK(events({u"--types"_s, u"note"_s}).back().value("data"_L1).toObject().value("gone"_L1).toBool());
}

TEST_CASE("An employee leaves and a consumer gets a number by command", "[outside]")
{
    const Kontorctl ctl;
    ctl.init();
    ctl.record({u"add"_s, u"employee"_s, u"name=Eve"_s, u"role=crm_sales"_s});
    const QString ada = ctl.person(u"Ada"_s, u"Lovelace"_s, {u"responsible=Eve"_s});
    CHECK(ctl.run({u"set"_s, u"employee"_s, u"Eve"_s, u"state=inactive"_s}).exit == 1);
    ctl.record({u"set"_s, u"employee"_s, u"Eve"_s, u"state=inactive"_s, u"replacement=Ada Admin"_s});
    CHECK(ctl.record({u"show"_s, ada}).value("responsible"_L1).toObject().value("name"_L1) == u"Ada Admin"_s);
    CHECK(ctl.record({u"set"_s, ada, u"consumer=yes"_s}).value("customer_number"_L1) == u"10001"_s);
}

TEST_CASE("recreate makes the other type of a contact and says what stays behind", "[outside]")
{
    const Kontorctl ctl;
    ctl.init();
    const QString ada =
        ctl.person(u"Bright"_s, u"Brewery"_s, {u"email=info@bright.example"_s, u"birthday=1984-02-29"_s});
    CHECK(ctl.run({u"recreate"_s, ada, u"--type"_s, u"person"_s}).exit == 1);
    const QJsonObject made = ctl.record({u"recreate"_s, u"info@bright.example"_s, u"--type"_s, u"business"_s});
    CHECK(made.value("legal_name"_L1) == u"Bright Brewery"_s);
    CHECK(made.value("left"_L1).toArray().size() == 1);
    CHECK(made.value("left"_L1).toArray().first().toObject().value("field"_L1) == u"contact.birthday"_s);
    CHECK(ctl.record({u"show"_s, u"info@bright.example"_s}).value("id"_L1) == made.value("id"_L1));
    CHECK(ctl.run({u"undo"_s}).exit == 0);
    CHECK(ctl.record({u"show"_s, u"info@bright.example"_s}).value("id"_L1) == ada);
}
