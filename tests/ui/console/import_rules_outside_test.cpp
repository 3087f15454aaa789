// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The real program, from outside: every rule of a contact's dashboard, by a list. A value that breaks one stays out and is
// kept beside the contact with its reason; its row comes in.
#include "tests/ui/console/kontorctl.h"

using namespace Qt::StringLiterals;
using namespace kontor::test;

namespace {

/// A mapping of columns to the fields of their names, so that no column is guessed away by its wrong values.
QByteArray mappingOf(const QStringList& fields, const QString& type, const QString& duplicates = u"skip"_s)
{
    QJsonArray columns;
    for (const QString& field : fields) columns.append(QJsonObject{{u"header"_s, field}, {u"field"_s, field}});
    QJsonObject mapping{{u"columns"_s, columns}, {u"duplicates"_s, duplicates}};
    if (!type.isEmpty()) mapping.insert(u"type"_s, type);
    return QJsonDocument{mapping}.toJson();
}

QJsonObject import(const Kontorctl& ctl, const QStringList& fields, const QString& type, const QByteArray& rows,
                   const QString& duplicates = u"skip"_s)
{
    ctl.write(u"list.csv"_s, fields.join(u',').toUtf8() + '\n' + rows);
    ctl.write(u"map.json"_s, mappingOf(fields, type, duplicates));
    return ctl.record({u"import"_s, u"csv"_s, u"list.csv"_s, u"--mapping"_s, u"map.json"_s});
}

/// column -> code
QMap<QString, QString> problemsOf(const QJsonObject& report)
{
    QMap<QString, QString> codes;
    for (const auto& problem : report.value("problems"_L1).toArray()) {
        const QJsonObject said = problem.toObject();
        CHECK_FALSE(said.value("text"_L1).toString().isEmpty());
        CHECK(said.value("row"_L1).toInteger() > 0);
        codes.insert(said.value("column"_L1).toString(), said.value("code"_L1).toString());
    }
    return codes;
}

} // namespace

TEST_CASE("a row of a list whose every value breaks a rule comes in without them", "[rules][outside]")
{
    const Kontorctl ctl;
    ctl.init();
    ctl.person(u"Old"_s, u"One"_s, {u"email=old@x.example"_s, u"phone=0731 55555"_s});
    ctl.record({u"add"_s, u"custom_field"_s, u"key=size"_s, u"label=Size"_s, u"type=number"_s});
    ctl.record({u"add"_s, u"custom_field"_s, u"key=mood"_s, u"label=Mood"_s, u"type=choice"_s, u"choices=good;bad"_s});
    const QStringList fields{u"first_name"_s,
                             u"email"_s,
                             u"email_2"_s,
                             u"phone"_s,
                             u"phone_2"_s,
                             u"website"_s,
                             u"birthday"_s,
                             u"language"_s,
                             u"preferred_channel"_s,
                             u"do_not_call"_s,
                             u"relationship"_s,
                             u"responsible"_s,
                             u"team"_s,
                             u"location.country"_s,
                             u"location.lat"_s,
                             u"location.lon"_s,
                             u"custom.size"_s,
                             u"custom.mood"_s,
                             u"keywords"_s};
    const QByteArray row = "Eve,nonsense,OLD@X.example,12,+49 731 55555,javascript:x,2999-01-01,klingon,pigeon,perhaps,"
                           "friend,Nobody,None,Nowhere,95,9,tall,blue,\"VIP, Gold;vip\"\n";
    const QJsonObject report = import(ctl, fields, u"person"_s, row, u"create"_s);
    CHECK(report.value("created"_L1) == 1);
    CHECK(report.value("rejected"_L1) == 0);
    const auto codes = problemsOf(report);
    const QMap<QString, QString> wanted{{u"email"_s, u"invalid_email"_s},
                                        {u"email_2"_s, u"duplicate_email"_s},
                                        {u"phone"_s, u"invalid_phone"_s},
                                        {u"phone_2"_s, u"duplicate_phone"_s},
                                        {u"website"_s, u"invalid_url"_s},
                                        {u"birthday"_s, u"invalid_date"_s},
                                        {u"language"_s, u"invalid_choice"_s},
                                        {u"preferred_channel"_s, u"invalid_choice"_s},
                                        {u"do_not_call"_s, u"invalid_choice"_s},
                                        {u"relationship"_s, u"invalid_choice"_s},
                                        {u"responsible"_s, u"unknown_reference"_s},
                                        {u"team"_s, u"unknown_reference"_s},
                                        {u"location.country"_s, u"invalid_country"_s},
                                        {u"location.lat"_s, u"invalid_coordinate"_s},
                                        {u"custom.size"_s, u"invalid_number"_s},
                                        {u"custom.mood"_s, u"invalid_choice"_s}};
    CHECK(codes == wanted);
    const QString eve =
        ctl.run({u"list"_s, u"first_name:Eve"_s, u"--json"_s}).jsonLines().front().value("id"_L1).toString();
    const QJsonObject shown = ctl.record({u"show"_s, eve});
    CHECK(shown.value("status"_L1) == u"draft"_s);
    CHECK(shown.value("responsible"_L1).toObject().value("name"_L1) == u"Ada Admin"_s);
    CHECK(shown.value("emails"_L1).toArray().isEmpty());
    CHECK(shown.value("phones"_L1).toArray().isEmpty());
    CHECK(shown.value("links"_L1).toArray().isEmpty());
    CHECK(shown.value("details"_L1).toObject().value("birthday"_L1).isNull());
    CHECK(shown.value("details"_L1).toObject().value("language"_L1).isNull());
    CHECK(shown.value("keywords"_L1).toArray().size() == 2);
    CHECK(shown.value("import_problems"_L1).toArray().size() == wanted.size());
    const QString text = ctl.run({u"show"_s, eve}).out;
    CHECK(text.contains(u"“blue” is not one of the choices."_s));
    CHECK(text.contains(u"“2999-01-01” lies in the future"_s));
    CHECK(text.contains(u"“OLD@X.example” belonged to another contact"_s));
    CHECK(ctl.run({u"check"_s}).exit == 0);
}

TEST_CASE("a trial of wrong values tells what their import does and writes nothing", "[rules][outside]")
{
    const Kontorctl ctl;
    ctl.init();
    const QStringList fields{u"first_name"_s, u"birthday"_s, u"language"_s, u"keywords"_s};
    ctl.write(u"list.csv"_s,
              fields.join(u',').toUtf8() + "\nEve,2999-01-01,klingon,\"a, b\"\nBob,1990-01-01,German,c\n");
    ctl.write(u"map.json"_s, mappingOf(fields, u"person"_s));
    const QStringList call{u"import"_s, u"csv"_s, u"list.csv"_s, u"--mapping"_s, u"map.json"_s};
    const auto trial = problemsOf(ctl.record(QStringList{call} << u"--dry-run"_s));
    CHECK(ctl.record({u"count"_s}).value("total"_L1) == 0);
    CHECK(trial == problemsOf(ctl.record(call)));
    CHECK(trial.size() == 2);
    CHECK(ctl.record({u"count"_s, u"language:=de"_s}).value("total"_L1) == 1);
}

TEST_CASE("a business's numbers in a list are checked, and a list changes nobody's type", "[rules][outside]")
{
    const Kontorctl ctl;
    ctl.init();
    const QStringList fields{u"type"_s,       u"email"_s,  u"last_name"_s,
                             u"legal_name"_s, u"vat_id"_s, u"registration_number"_s};
    const auto codes = problemsOf(import(ctl, fields, {},
                                         "business,f@x.example,,Firme,FR40303265045,303265046\n"
                                         "business,a@x.example,,Acme,DE136695978,\n"));
    CHECK(codes == QMap<QString, QString>{{u"vat_id"_s, u"invalid_vat_id"_s},
                                          {u"registration_number"_s, u"invalid_registration_number"_s}});
    const QJsonObject update = import(ctl, fields, {}, "person,a@x.example,Smith,,,\n", u"update"_s);
    CHECK(update.value("updated"_L1) == 1);
    CHECK(problemsOf(update) ==
          QMap<QString, QString>{{u"type"_s, u"permanent"_s}, {u"last_name"_s, u"wrong_contact_type"_s}});
    CHECK(ctl.record({u"show"_s, u"a@x.example"_s}).value("type"_L1) == u"business"_s);
}

TEST_CASE("a card's language and categories come into their fields", "[rules][outside]")
{
    const Kontorctl ctl;
    ctl.init();
    ctl.write(u"card.vcf"_s, "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Max Card\r\nN:Card;Max;;;\r\nEMAIL:max@x.example\r\n"
                             "LANG;PREF=2:en\r\nLANG;PREF=1:de-ch\r\nCATEGORIES:VIP,Gold\r\nEND:VCARD\r\n");
    CHECK(ctl.record({u"import"_s, u"vcard"_s, u"card.vcf"_s}).value("created"_L1) == 1);
    const QJsonObject shown = ctl.record({u"show"_s, u"max@x.example"_s});
    CHECK(shown.value("communication"_L1).toObject().value("language"_L1) == u"de-CH"_s);
    CHECK(shown.value("keywords"_L1).toArray().size() == 2);
    CHECK(shown.value("specifications"_L1).toArray().size() == 1); // the other language
}

TEST_CASE("categories of a list that are not there are problems, or made where the command says so", "[rules][outside]")
{
    const Kontorctl ctl;
    ctl.init();
    ctl.record({u"add"_s, u"category"_s, u"name=Gold"_s});
    const QStringList fields{u"first_name"_s, u"categories"_s, u"bank_account"_s};
    const QByteArray row = "Eve,\"Gold,Silver\",DE89370400440532013001\n";
    const QMap<QString, QString> wrong = problemsOf(import(ctl, fields, u"person"_s, row));
    CHECK(wrong.value(u"categories"_s) == u"unknown_reference"_s);
    CHECK(wrong.value(u"bank_account"_s) == u"invalid_iban"_s);
    const QJsonObject made = ctl.record({u"import"_s, u"csv"_s, u"list.csv"_s, u"--mapping"_s, u"map.json"_s,
                                         u"--duplicates"_s, u"create"_s, u"--create-names"_s});
    CHECK(problemsOf(made).keys() == QStringList{u"bank_account"_s});
    CHECK(ctl.run({u"list"_s, u"category:Silver"_s}).out.contains(u"Eve"_s));
}
