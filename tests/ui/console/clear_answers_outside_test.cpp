// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The real program, from outside: what the window would refuse is refused by command, too, in one line that says what to
// do; and what can be meant in several ways is understood.
#include "tests/ui/console/kontorctl.h"

using namespace Qt::StringLiterals;
using namespace kontor::test;

namespace {

struct Office : Kontorctl {
    Office() { init(); }
    QString business(const QString& name, const QStringList& more = {}) const
    {
        return record(QStringList{u"add"_s, u"contact"_s, u"type=business"_s, u"legal_name="_s + name} + more)
            .value("id"_L1)
            .toString();
    }
    void define(const QStringList& fields) const { record(QStringList{u"add"_s, u"custom_field"_s} + fields); }
    /// One line on standard error that has all of it, and nothing is done.
    void refused(const QStringList& call, const QStringList& words, int exit = 1) const
    {
        const Said said = run(call);
        INFO(call.join(u' ').toStdString() << ": " << said.error.toStdString());
        CHECK(said.exit == exit);
        CHECK(said.out.isEmpty());
        CHECK(said.error.count(u'\n') == 1);
        for (const QString& word : words) CHECK(said.error.contains(word));
    }
};

} // namespace

TEST_CASE("a field of one's own is defined by one rule", "[outside][custom_field]")
{
    const Office office;
    const QStringList add{u"add"_s, u"custom_field"_s, u"label=Mood"_s};
    office.refused(add + QStringList{u"type=choice"_s}, {u"custom_field.choices: "_s, u"must not be empty"_s});
    office.refused(add + QStringList{u"type=text"_s, u"key=Ä Ö"_s}, {u"custom_field.key: "_s, u"like “a_o”"_s});
    office.refused(add + QStringList{u"type=text"_s, u"visible_in=list"_s},
                   {u"custom_field.visible_in: "_s, u"dashboard, create"_s});
    office.refused(add + QStringList{u"type=choice"_s, u"choices=Bär;Bar"_s}, {u"Bar"_s});
    office.write(u"fields.json"_s, R"([{"label": "Mood", "type": "multiple_choice"}])");
    office.refused({u"import"_s, u"fields"_s, u"fields.json"_s}, {u"row 1"_s, u"must not be empty"_s});
    const QJsonObject made = office.record(add + QStringList{u"type=multiple_choice"_s, u"choices=Good;good;;Bad"_s});
    CHECK(made.value("key"_L1) == u"mood"_s);
    CHECK(made.value("choices"_L1) == u"Good;Bad"_s);
    const QString ada = office.person(u"Ada"_s, u"Lovelace"_s, {u"custom.mood=Bad;bad"_s});
    const auto rows = office.run({u"list"_s, u"custom.mood:=Bad"_s, u"--columns"_s, u"custom.mood"_s, u"--json"_s});
    CHECK(rows.jsonLines().front().value("custom.mood"_L1) == u"Bad"_s);
    office.define({u"label=Taps"_s, u"type=number"_s, u"applies_to=business"_s});
    office.refused({u"set"_s, ada, u"custom.taps=2"_s}, {u"custom.taps: "_s, u"A person has no field"_s});
    office.define({u"label=Price"_s, u"type=money"_s});
    office.refused({u"set"_s, ada, u"custom.price=12.50"_s}, {u"custom.price: "_s, u"like 12.50 EUR"_s});
}

TEST_CASE("choices that contacts have are renamed or dropped by name", "[outside][custom_field]")
{
    const Office office;
    office.define({u"label=Mood"_s, u"type=choice"_s, u"choices=Good;Bad"_s});
    office.person(u"Ada"_s, u"Lovelace"_s, {u"custom.mood=Bad"_s});
    const QStringList set{u"set"_s, u"custom_field"_s, u"mood"_s};
    office.refused(set + QStringList{u"choices=Good"_s},
                   {u"custom_field.choices: "_s, u"1 contact"_s, u"rename_choice=Bad="_s, u"drop_values=yes"_s});
    CHECK(office.record(set + QStringList{u"rename_choice=Bad=Poor"_s}).value("choices"_L1) == u"Good;Poor"_s);
    const auto count = [&](const QString& query) {
        return office.record({u"count"_s, query}).value("total"_L1).toInt();
    };
    CHECK(count(u"custom.mood:=Poor"_s) == 1);
    office.record(set + QStringList{u"choices=Good"_s, u"drop_values=yes"_s});
    CHECK(count(u"has:custom.mood"_s) == 0);
    CHECK(office.run({u"undo"_s}).exit == 0);
    CHECK(count(u"custom.mood:=Poor"_s) == 1);
}

TEST_CASE("every --limit takes 0 for all and refuses less", "[outside]")
{
    const Office office;
    const QString ada = office.person(u"Ada"_s, u"Lovelace"_s);
    for (int i = 0; i < 3; ++i)
        office.record({u"add"_s, u"call"_s, u"contact="_s + ada, u"direction=in"_s, u"note=%1"_s.arg(i)});
    for (const QStringList& call :
         {QStringList{u"events"_s, ada}, QStringList{u"calls"_s, ada}, QStringList{u"operations"_s},
          QStringList{u"list"_s}, QStringList{u"notifications"_s}, QStringList{u"duplicates"_s},
          QStringList{u"geocode"_s, u"Ulm"_s}}) {
        INFO(call.front().toStdString());
        const auto rows = [&](const QString& limit) {
            const Said said = office.run(call + QStringList{u"--limit"_s, limit, u"--json"_s});
            CHECK(said.exit == 0);
            return said.jsonLines().size();
        };
        CHECK(rows(u"0"_s) >= rows(u"3"_s));
        office.refused(call + QStringList{u"--limit"_s, u"-1"_s}, {u"--limit needs a whole number from 0 on"_s}, 2);
    }
    CHECK(office.run({u"calls"_s, u"--limit"_s, u"0"_s, u"--json"_s}).jsonLines().size() == 3);
}

TEST_CASE("whoever has no name is shown as such everywhere", "[outside]")
{
    const Office office;
    const QString nameless =
        office.record({u"add"_s, u"contact"_s, u"type=person"_s, u"language=de"_s}).value("id"_L1).toString();
    office.record({u"add"_s, u"call"_s, u"contact="_s + nameless, u"direction=in"_s});
    for (const QStringList& call : {QStringList{u"show"_s, nameless}, QStringList{u"list"_s}, QStringList{u"calls"_s},
                                    QStringList{u"briefing"_s, nameless}}) {
        INFO(call.front().toStdString());
        CHECK(office.run(call).out.contains(u"Without a name"_s));
    }
    // An address is better than nothing.
    const QString mail =
        office.record({u"add"_s, u"contact"_s, u"type=person"_s, u"email=ada@x.example"_s}).value("id"_L1).toString();
    for (const QStringList& call :
         {QStringList{u"show"_s, mail}, QStringList{u"list"_s, u"--columns"_s, u"display_name"_s},
          QStringList{u"briefing"_s, mail}}) {
        INFO(call.front().toStdString());
        CHECK(office.run(call).out.contains(u"ada@x.example"_s));
    }
}

TEST_CASE("an address of another alphabet is one with its form in ASCII", "[outside]")
{
    const Office office;
    const QString ada = office.person(u"Ada"_s, u"Müller"_s, {u"email=müller@bücher.de"_s});
    CHECK(office.record({u"show"_s, u"müller@bücher.de"_s}).value("id"_L1) == ada);
    CHECK(office.record({u"show"_s, u"MÜLLER@xn--bcher-kva.de"_s}).value("id"_L1) == ada);
    office.refused({u"add"_s, u"contact"_s, u"type=person"_s, u"email=müller@xn--bcher-kva.de"_s}, {u"'Ada Müller'"_s});
    office.person(u"Ben"_s, u"Berg"_s, {u"email=ben@xn--bcher-kva.de"_s});
    for (const QString& domain : {u"bücher.de"_s, u"xn--bcher-kva.de"_s, u"XN--BCHER-KVA.DE"_s})
        for (const QString& query : {u"email:müller@"_s, u"müller@"_s, u"email:=ben@"_s, u"ben@"_s}) {
            INFO((query + domain).toStdString());
            CHECK(office.record({u"count"_s, query + domain}).value("total"_L1) == 1);
        }
}

TEST_CASE("primary, links, files and new beginnings answer clearly", "[outside]")
{
    const Office office;
    const QString ada = office.person(u"Ada"_s, u"Lovelace"_s, {u"email=ada@x.example"_s});
    const QString firm = office.business(u"Acme"_s, {u"phone=0731 99999"_s});
    const QString mail =
        office.record({u"show"_s, ada}).value("emails"_L1).toArray().first().toObject().value("id"_L1).toString();
    office.refused({u"set"_s, u"email"_s, mail, u"primary=no"_s},
                   {u"email.primary: "_s, u"make another one primary"_s});
    const QStringList link{u"add"_s, u"contact_person"_s, u"person="_s + ada, u"business="_s + firm};
    office.refused(link + QStringList{u"phone=0731 1"_s}, {u"contact_person.phone: "_s, u"“0731 1” names nothing"_s});
    office.record(link + QStringList{u"phone=+49731 99999"_s, u"email=Ada@x.example"_s});
    office.write(u"a.txt"_s, "a");
    office.refused({u"add"_s, u"file"_s, u"contact="_s + ada, u"path=a.txt"_s, u"name=a/b.txt"_s},
                   {u"file.name: "_s, u"“a/b.txt” is no file name"_s});
    office.refused({u"recreate"_s, firm, u"--type"_s, u"business"_s},
                   {u"contact.type: "_s, u"is a business already"_s});
    office.refused({u"recreate"_s, firm, u"--type"_s, u"firm"_s}, {u"--type needs one of business, person"_s}, 2);
    office.record({u"add"_s, u"call"_s, u"contact="_s + ada, u"direction=in"_s});
    CHECK(office.run({u"calls"_s, firm, u"--json"_s}).jsonLines().isEmpty());
    CHECK(office.run({u"calls"_s, firm, u"--with-persons"_s, u"--json"_s}).jsonLines().size() == 1);
}
