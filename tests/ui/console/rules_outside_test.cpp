// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The real program, from outside: every rule of a contact's dashboard, by command. What a rule refuses is told in one
// line and leaves the store as it was.
#include "tests/ui/console/kontorctl.h"

using namespace Qt::StringLiterals;
using namespace kontor::test;

namespace {

/// A store with a person, who has an address, a number and a consent, and a business.
struct Dashboard : Kontorctl {
    QString ada, firm, contact, consent;

    Dashboard()
    {
        init();
        ada = person(u"Ada"_s, u"Lovelace"_s, {u"email=ada@x.example"_s, u"phone=0731 123456"_s});
        firm = record({u"add"_s, u"contact"_s, u"type=business"_s, u"legal_name=Engines"_s}).value("id"_L1).toString();
        contact = u"contact="_s + ada;
        record({u"add"_s, u"consent_text"_s, u"name=News"_s, u"purpose=email"_s, u"text=Yes"_s});
        consent =
            record({u"add"_s, u"consent"_s, contact, u"text=News"_s, u"obtained=phone"_s, u"given_at=2026-01-02"_s})
                .value("id"_L1)
                .toString();
        record({u"add"_s, u"category"_s, u"name=VIP"_s});
        record({u"add"_s, u"target_market"_s, u"name=People"_s, u"query=type:person"_s});
        record({u"add"_s, u"custom_field"_s, u"key=size"_s, u"label=Size"_s, u"type=number"_s});
        record({u"add"_s, u"custom_field"_s, u"key=mood"_s, u"label=Mood"_s, u"type=choice"_s, u"choices=good;bad"_s});
    }
    QString dump() const
    {
        REQUIRE(run({u"export"_s, u"json"_s, u"-o"_s, u"dump.json"_s}).exit == 0);
        QFile file{path(u"dump.json"_s)};
        REQUIRE(file.open(QIODevice::ReadOnly));
        return QString::fromUtf8(file.readAll());
    }
};

struct Refusal {
    QStringList call;
    QString place; ///< what the line begins with: the record and its field
    QString words; ///< and what it says
    int exit = 1;
};

void check(const Dashboard& store, const std::vector<Refusal>& refusals)
{
    const QString before = store.dump();
    for (const Refusal& refusal : refusals) {
        const Said said = store.run(refusal.call);
        INFO(refusal.call.join(u' ').toStdString() << ": " << said.error.toStdString());
        CHECK(said.exit == refusal.exit);
        CHECK(said.out.isEmpty());
        CHECK(said.error.count(u'\n') == 1);
        CHECK(said.error.startsWith(u"kontorctl: "_s + refusal.place));
        CHECK(said.error.contains(refusal.words));
    }
    CHECK(store.dump() == before);
}

} // namespace

TEST_CASE("what a contact is and who cares for it is refused wrong by command", "[rules][outside]")
{
    const Dashboard s;
    check(
        s,
        {{{u"set"_s, s.ada, u"type=business"_s}, u"contact.type: "_s, u"cannot be changed"_s},
         {{u"set"_s, s.ada, u"status=complete"_s}, u"contact.status: "_s, u"worked out"_s},
         {{u"set"_s, s.ada, u"customer_number=7"_s}, u"contact.customer_number: "_s, u"worked out"_s},
         {{u"set"_s, s.ada, u"responsible="_s}, u"contact.responsible: "_s, u"must not be empty"_s},
         {{u"set"_s, s.ada, u"responsible=Nobody"_s}, u"contact.responsible: "_s, u"names nothing"_s},
         {{u"set"_s, s.ada, u"team=None"_s}, u"contact.team: "_s, u"names nothing"_s},
         {{u"set"_s, s.ada, u"relationship=friend"_s}, u"contact.relationship: "_s, u"choose one of: lead"_s},
         {{u"set"_s, s.ada, u"preferred_channel=pigeon"_s}, u"contact.preferred_channel: "_s, u"choose one of"_s},
         {{u"set"_s, s.ada, u"do_not_call=perhaps"_s}, u"contact.do_not_call: "_s, u"neither yes nor no"_s},
         {{u"set"_s, s.ada, u"language=klingon"_s}, u"contact.language: "_s, u"not a language"_s},
         {{u"set"_s, s.ada, u"birthday=2999-01-01"_s}, u"contact.birthday: "_s, u"future"_s},
         {{u"set"_s, s.ada, u"birthday=1990-02-30"_s}, u"contact.birthday: "_s, u"1990-02-30"_s},
         {{u"set"_s, s.ada, u"legal_form=GmbH"_s}, u"contact.legal_form: "_s, u"A person has no field “Legal form”"_s},
         {{u"set"_s, s.firm, u"birthday=1990-01-01"_s},
          u"contact.birthday: "_s,
          u"A business has no field “Birthday”"_s},
         {{u"set"_s, s.firm, u"consumer=yes"_s}, u"contact.consumer: "_s, u"A business has no field “Consumer”"_s},
         {{u"set"_s, s.firm, u"vat_id=DE136695978"_s}, u"contact.vat_id: "_s, u"wrong check digit"_s},
         {{u"set"_s, s.firm, u"vat_id=DE1"_s}, u"contact.vat_id: "_s, u"form of a VAT ID"_s},
         {{u"set"_s, s.ada, u"custom.size=tall"_s}, u"custom.size: "_s, u"not a number"_s},
         {{u"set"_s, s.ada, u"custom.mood=blue"_s}, u"custom.mood: "_s, u"choose one of: good, bad"_s},
         {{u"add"_s, u"contact"_s, u"type=person"_s}, {}, u"at least one filled field"_s}});
}

TEST_CASE("wrong rows of a contact are refused by command", "[rules][outside]")
{
    const Dashboard s;
    const QString firm = u"contact="_s + s.firm;
    check(
        s,
        {{{u"add"_s, u"email"_s, firm, u"address=ADA@X.example"_s}, u"email.address: "_s, u"contact 'Ada Lovelace'"_s},
         {{u"add"_s, u"email"_s, firm, u"address=ada"_s}, u"email.address: "_s, u"it has no @"_s},
         {{u"add"_s, u"phone"_s, firm, u"number=+49 (0)731 123456"_s}, u"phone.number: "_s, u"'Ada Lovelace'"_s},
         {{u"add"_s, u"phone"_s, firm, u"number=12"_s}, u"phone.number: "_s, u"too short"_s},
         {{u"add"_s, u"link"_s, firm, u"url=javascript:x"_s}, u"link.url: "_s, u"not safe to open"_s},
         {{u"add"_s, u"location"_s, firm, u"lat=95"_s, u"lon=9"_s}, u"location.lat: "_s, u"not a place on earth"_s},
         {{u"add"_s, u"location"_s, firm, u"country=DE"_s, u"lat=9.99"_s, u"lon=48.4"_s},
          u"location.lat: "_s,
          u"look exchanged"_s},
         {{u"add"_s, u"location"_s, firm, u"country=Nowhere"_s}, u"location.country: "_s, u"not a country"_s},
         {{u"add"_s, u"keyword"_s, firm, u"word=VIP, gold"_s}, u"keyword.word: "_s, u"more than one keyword"_s},
         {{u"add"_s, u"contact_person"_s, u"person="_s + s.firm, u"business="_s + s.firm}, {}, u"must be a person"_s},
         {{u"add"_s, u"bank_account"_s, firm, u"iban=DE88370400440532013000"_s}, u"bank_account.iban: "_s, u"IBAN"_s},
         {{u"add"_s, u"bank_account"_s, firm, u"holder=Me"_s}, u"bank_account.iban: "_s, u"must not be empty"_s},
         {{u"add"_s, u"consent"_s, firm, u"text=News"_s}, u"consent.obtained: "_s, u"must not be empty"_s},
         {{u"add"_s, u"consent"_s, firm, u"text=News"_s, u"obtained=phone"_s, u"given_at=2999-01-01"_s},
          u"consent.given_at: "_s,
          u"future"_s},
         {{u"set"_s, u"consent"_s, s.consent, u"withdrawn_at=2025-12-31"_s}, u"consent.withdrawn_at: "_s, u"before"_s},
         {{u"set"_s, u"consent"_s, s.consent, u"given_at=2026-02-01"_s}, u"consent.given_at: "_s, u"cannot be"_s},
         {{u"add"_s, u"category"_s, u"name=vip"_s}, {}, u"exists already"_s},
         {{u"add"_s, u"contact_category"_s, firm, u"category=Gold"_s}, u"contact_category.category: "_s, u"names"_s},
         {{u"add"_s, u"market_member"_s, firm, u"market=People"_s}, {}, u"“People” is managed automatically"_s},
         {{u"add"_s, u"target_market"_s, u"name=Odd"_s, u"query=type:("_s}, u"target_market.query: "_s, u"<here>"_s, 2},
         {{u"add"_s, u"note"_s, firm, u"text="_s}, u"note.text: "_s, u"must not be empty"_s},
         {{u"add"_s, u"task"_s, firm, u"title=Call"_s, u"due=soonish"_s}, u"task.due: "_s, u"not a date"_s},
         {{u"add"_s, u"call"_s, firm, u"direction=up"_s}, u"call.direction: "_s, u"choose one of: out, in"_s},
         {{u"add"_s, u"call"_s, firm, u"direction=in"_s, u"seconds=-5"_s}, u"call.seconds: "_s, u"below zero"_s},
         {{u"delete"_s, u"category"_s, u"Gold"_s}, {}, u"Nothing matches “Gold” (Category)"_s, 2}});
}

TEST_CASE("what is written in any usual way is kept in one", "[rules][outside]")
{
    const Dashboard s;
    CHECK(s.record({u"set"_s, s.ada, u"language=Deutsch"_s}).value("language"_L1) == u"de"_s);
    CHECK(s.record({u"set"_s, s.ada, u"language=en_gb"_s}).value("language"_L1) == u"en-GB"_s);
    s.record({u"set"_s, s.ada, u"keywords=VIP, Silver;vip"_s});
    CHECK(s.record({u"show"_s, s.ada}).value("keywords"_L1).toArray().size() == 2);
    CHECK(s.record({u"set"_s, s.ada, u"birthday=--02-29"_s}).value("birthday"_L1) == u"--02-29"_s);
}

TEST_CASE("status, primary ones and responsible person follow by themselves", "[rules][outside]")
{
    const Dashboard s;
    const auto shown = [&] { return s.record({u"show"_s, s.ada}); };
    CHECK(shown().value("status"_L1) == u"draft"_s);
    CHECK(shown().value("responsible"_L1).toObject().value("name"_L1) == u"Ada Admin"_s);
    const QString link = s.record({u"add"_s, u"contact_person"_s, u"person="_s + s.ada, u"business="_s + s.firm})
                             .value("id"_L1)
                             .toString();
    CHECK(shown().value("status"_L1) == u"complete"_s);
    s.record({u"delete"_s, u"contact_person"_s, link});
    CHECK(shown().value("status"_L1) == u"draft"_s);
    const QString second = s.record({u"add"_s, u"email"_s, s.contact, u"address=b@x.example"_s, u"primary=yes"_s})
                               .value("id"_L1)
                               .toString();
    const auto primary = [&](const QString& box, const QString& field) {
        QStringList found;
        for (const auto& row : shown().value(box).toArray())
            if (row.toObject().value("primary"_L1).toBool()) found << row.toObject().value(field).toString();
        return found.join(u' ');
    };
    CHECK(primary(u"emails"_s, u"address"_s) == u"b@x.example"_s);
    s.record({u"delete"_s, u"email"_s, second});
    CHECK(primary(u"emails"_s, u"address"_s) == u"ada@x.example"_s);
    CHECK(primary(u"phones"_s, u"e164"_s) == u"+49731123456"_s);
}

TEST_CASE("an organisation saves no person without a name: not by command, not by a list", "[rules][outside][required]")
{
    const Kontorctl ctl;
    ctl.init();
    ctl.record({u"set"_s, u"organisation"_s, u"Acme"_s, u"mandatory_person=first_name;last_name"_s});
    const auto refused = ctl.run({u"add"_s, u"contact"_s, u"type=person"_s, u"last_name=Lovelace"_s});
    CHECK(refused.exit == 1);
    CHECK(refused.error.contains("contact.first_name"_L1));
    ctl.write(u"list.csv"_s, "First name,Last name,Email\nAda,Lovelace,ada@example.org\n,Byron,byron@example.org\n");
    for (const QStringList& trial : {QStringList{u"--dry-run"_s}, QStringList{}}) {
        const auto said = ctl.run(QStringList{u"import"_s, u"csv"_s, u"list.csv"_s, u"--json"_s} + trial);
        CHECK(said.exit == 6); // one row stayed out
        const QJsonObject report = said.json();
        CHECK(report.value("created"_L1).toInt() == 1);
        const QJsonObject problem = report.value("problems"_L1).toArray().first().toObject();
        CHECK(problem.value("code"_L1).toString() == u"required"_s);
        CHECK(problem.value("row"_L1).toInt() == 2);
    }
}
