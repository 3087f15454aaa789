// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Bank accounts, categories, target markets and consents of a list.
#include "core/base/error_code.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/export_csv.h"
#include "core/exchange/import_csv.h"
#include "core/exchange/import_trial.h"
#include "core/exchange/vcard_writer.h"
#include "tests/core/exchange/csv_guess_rig.h"
#include "tests/support/temp_store.h"

#include <QBuffer>
#include <QDateTime>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace kontor;
using kontor::test::TempStore;

namespace {

QString file(TempStore& store, const QString& name, const QByteArray& text)
{
    QFile made{store.path(name)};
    REQUIRE(made.open(QIODevice::WriteOnly | QIODevice::Truncate));
    made.write(text);
    return made.fileName();
}

/// With what the trial foretells, which is the same.
ImportOutcome imported(TempStore& store, const ImportCsv& wish)
{
    const auto trial = tryImport(wish, store.actor.employee, store.file());
    REQUIRE(trial);
    auto job = start(*store, store.actor, wish);
    REQUIRE(job);
    for (;;) {
        ChangeSet changes;
        const auto more = (*job)->step(changes);
        REQUIRE(more);
        if (!*more) break;
    }
    auto outcome = (*job)->finish(false);
    REQUIRE(outcome);
    const auto told = [](const ImportOutcome& each) {
        QStringList all{u"%1 %2 %3"_s.arg(each.created).arg(each.updated).arg(each.problemCount)};
        for (const RowProblem& problem : each.problems)
            all << u"%1 %2 '%3' %4 %5"_s.arg(problem.row)
                       .arg(problem.column, problem.value)
                       .arg(int(problem.error.code))
                       .arg(problem.error.field);
        return all;
    };
    CHECK(told((*trial)->outcome) == told(*outcome));
    return *outcome;
}

QStringList problemsOf(const ImportOutcome& outcome)
{
    QStringList all;
    for (const RowProblem& problem : outcome.problems)
        all << u"%1 %2: %3 (%4)"_s.arg(problem.row).arg(problem.column, problem.value, codeOf(problem.error.code));
    return all;
}

/// Two categories, two markets of which one has a rule, and a text to consent to in two versions.
void fillLists(TempStore& store)
{
    store.now = QDateTime::currentMSecsSinceEpoch(); // consents are never of tomorrow
    REQUIRE(store.write(u"lists"_s, [&](Pen& pen) -> Status {
        for (const Cells& cells : {Cells{{Category::Name, u"Gold"_s}}, Cells{{Category::Name, u"Hotels, inns"_s}}})
            if (auto made = pen.create(Entity::Category, cells); !made) return made.error();
        for (const Cells& cells : {Cells{{TargetMarket::Name, u"Alps"_s}},
                                   Cells{{TargetMarket::Name, u"Large"_s}, {TargetMarket::Query, u"city:Ulm"_s}}})
            if (auto made = pen.create(Entity::TargetMarket, cells); !made) return made.error();
        for (const QString& text : {u"May we write?"_s, u"May we write to you?"_s})
            if (auto made = pen.create(Entity::ConsentText, {{ConsentText::Name, u"Our Newsletter"_s},
                                                             {ConsentText::Purpose, u"email"_s},
                                                             {ConsentText::Text, text}});
                !made)
                return made.error();
        return {};
    }));
}

std::vector<quint32> contactsOf(TempStore& store)
{
    std::vector<quint32> contacts;
    REQUIRE(store->reader().each(u"SELECT n FROM contact WHERE deleted = 0 ORDER BY n"_s, {}, [&](Statement& row) {
        contacts.push_back(quint32(row.integer(0)));
        return true;
    }));
    return contacts;
}

QByteArray exported(TempStore& store)
{
    QBuffer buffer;
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    REQUIRE(writeContactsCsv(store->reader(), contactsOf(store), buffer));
    return buffer.data();
}

} // namespace

TEST_CASE("Bank accounts come in by their IBAN, and a wrong one is a problem of its row", "[import][lists]")
{
    TempStore store;
    const QByteArray list = "Name;IBAN;BIC;Name der Bank;Kontoinhaber\r\n"
                            "Acme GmbH;DE89 3704 0044 0532 0130 00;cobadeff;Commerzbank;Ada König\r\n"
                            "Brau GmbH;DE89 3704 0044 0532 0130 01;;;\r\n"
                            "Code GmbH;;COBADEFF;;\r\n";
    const auto outcome = imported(store, {.file = file(store, u"a.csv"_s, list), .type = u"business"_s});
    CHECK(outcome.created == 3);
    CHECK(problemsOf(outcome) ==
          QStringList{u"2 IBAN: DE89 3704 0044 0532 0130 01 (invalid_iban)"_s, u"3 BIC: COBADEFF (required)"_s});
    CHECK(store.text(u"SELECT group_concat(iban || ' ' || bic || ' ' || bank || ' ' || holder) FROM bank_account"_s) ==
          u"DE89370400440532013000 COBADEFF Commerzbank Ada König"_s);
    CHECK(store.problems() == QStringList{});

    const auto again = imported(store, {.file = file(store, u"b.csv"_s,
                                                     "legal_name;external_id;bank_account\r\n"
                                                     "Acme GmbH;1;DE89370400440532013000\r\n"),
                                        .type = u"business"_s});
    CHECK(again.created == 1);
    // The same account again is no second one, also where somebody wrote it in groups.
    REQUIRE(store.write(u"by hand"_s, [&](Pen& pen) -> Status {
        const auto row = store->reader().cell(u"SELECT id FROM bank_account ORDER BY id DESC"_s);
        return pen.set(Entity::BankAccount, row->id(), {{BankAccount::Iban, u"DE89 3704 0044 0532 0130 00"_s}});
    }));
    const auto updated = imported(store, {.file = file(store, u"c.csv"_s,
                                                       "legal_name;external_id;bank_account\r\n"
                                                       "Acme;1;de89 3704 0044 0532 0130 00\r\n"),
                                          .type = u"business"_s,
                                          .duplicates = u"update"_s});
    CHECK(updated.updated == 1);
    CHECK(store.text(u"SELECT count(*) FROM bank_account WHERE deleted = 0"_s) == u"2"_s); // of two contacts
}

TEST_CASE("Columns of bank accounts are known by their headers, and IBANs by their check digits", "[csv][lists]")
{
    GuessOf{u"Name,IBAN,BIC / SWIFT,Bank name,Account holder\nAcme,DE89370400440532013000,COBADEFF,Coba,Ada\n"_s}.check(
        u"IBAN=bank_account\nBIC / SWIFT=bank_account.bic\nBank name=bank_account.bank\n"
        "Account holder=bank_account.holder"_s);
    GuessOf{u"Firma;Kontonummer;Kreditinstitut;Kontoinhaber;IBAN 2\nAcme;12345;Coba;Ada;DE89370400440532013000\n"_s}
        .check(u"Kontonummer=bank_account.account_number\nKreditinstitut=bank_account.bank\n"
               "Kontoinhaber=bank_account.holder\nIBAN 2=bank_account_2"_s);
    GuessOf{u"Nom;Banque;Titulaire du compte;Code BIC\nAcme;BNP;Ada;BNPAFRPP\n"_s}.check(
        u"Banque=bank_account.bank\nTitulaire du compte=bank_account.holder\nCode BIC=bank_account.bic"_s);
    GuessOf{u"Imię;Nazwa banku;Właściciel konta;Numer rachunku\nAda;PKO;Ada K;123\n"_s}.check(
        u"Nazwa banku=bank_account.bank\nWłaściciel konta=bank_account.holder\n"
        "Numer rachunku=bank_account.account_number"_s);
    GuessOf{u"Navn;Kontoeier;Banknavn\nAda;Ada K;DNB\n"_s}.check(
        u"Kontoeier=bank_account.holder\nBanknavn=bank_account.bank"_s);
    GuessOf{u"Имя;БИК;Название банка\nАда;COBADEFF;Банк\n"_s}.check(
        u"БИК=bank_account.bic\nНазвание банка=bank_account.bank"_s);
    // Without a header that says so.
    CHECK(GuessOf{u"Name,\nAcme GmbH,DE89370400440532013000\nBrau GmbH,GB82 WEST 1234 5698 7654 32\n"_s}.fields().at(
              1) == u"bank_account"_s);
}

TEST_CASE("Categories and target markets come in by name, and an unknown one is named at its row", "[import][lists]")
{
    TempStore store;
    fillLists(store);
    const auto outcome = imported(store, {.file = file(store, u"a.csv"_s,
                                                       "legal_name;categories;Zielmarkt\r\n"
                                                       "Acme;gold, Hotels, inns;Alps\r\n"
                                                       "Brau;Hotels, inns;Large\r\n"
                                                       "Code;Gold,Silver;Sea\r\n"),
                                          .mapping = uR"({"columns":[{"header":"legal_name","field":"legal_name"},
                                              {"header":"categories","field":"categories"},
                                              {"header":"Zielmarkt","field":"target_markets"}]})"_s,
                                          .type = u"business"_s});
    CHECK(outcome.created == 3);
    CHECK(problemsOf(outcome) ==
          QStringList{u"1 categories: Hotels (unknown_reference)"_s, u"1 categories: inns (unknown_reference)"_s,
                      u"2 Zielmarkt: Large (read_only)"_s, u"3 categories: Silver (unknown_reference)"_s,
                      u"3 Zielmarkt: Sea (unknown_reference)"_s});
    const auto members = [&] {
        return store.text(uR"(
            SELECT group_concat(legal_name || ':' || name) FROM (SELECT c.legal_name, g.name FROM contact_category m
              JOIN contact c ON c.id = m.contact JOIN category g ON g.id = m.category
             WHERE m.deleted = 0 AND c.deleted = 0 ORDER BY c.legal_name, g.name))"_s);
    };
    CHECK(members() == u"Acme:Gold,Brau:Hotels, inns,Code:Gold"_s);
    CHECK(store.text(u"SELECT count(*) FROM market_member WHERE deleted = 0"_s) == u"1"_s);
    CHECK(store.text(u"SELECT count(*) FROM category"_s) == u"2"_s); // the list is administered
    CHECK(store.problems() == QStringList{});

    REQUIRE(undo(*store, *store->lastUndoable(store.actor), store.actor));
    CHECK(members().isEmpty());
    CHECK(store.problems() == QStringList{});
}

TEST_CASE("A category or market that is not there is made where somebody said so, once and taken back",
          "[import][lists]")
{
    TempStore store;
    fillLists(store);
    ImportCsv wish{.file = file(store, u"a.csv"_s,
                                "legal_name;categories;target_markets\r\n"
                                "Acme;Gold,Silver;Sea\r\nBrau;silver;Large\r\n"),
                   .mapping = uR"({"create_names":true,"columns":[{"header":"legal_name","field":"legal_name"},
                       {"header":"categories","field":"categories"},
                       {"header":"target_markets","field":"target_markets"}]})"_s,
                   .type = u"business"_s};
    const auto outcome = imported(store, wish);
    CHECK(problemsOf(outcome) == QStringList{u"2 target_markets: Large (read_only)"_s});
    CHECK(store.text(u"SELECT group_concat(name) FROM (SELECT name FROM category WHERE deleted = 0 ORDER BY name)"_s) ==
          u"Gold,Hotels, inns,Silver"_s);
    CHECK(store.text(u"SELECT count(*) FROM contact_category WHERE deleted = 0"_s) == u"3"_s);
    CHECK(store.text(u"SELECT count(*) FROM market_member WHERE deleted = 0"_s) == u"1"_s);
    CHECK(store.problems() == QStringList{});
    REQUIRE(undo(*store, *store->lastUndoable(store.actor), store.actor));
    CHECK(store.text(u"SELECT count(*) FROM category WHERE deleted = 0"_s) == u"2"_s);
    CHECK(store.text(u"SELECT count(*) FROM target_market WHERE deleted = 0"_s) == u"2"_s);

    // The same without a word in the mapping: as the command line says it.
    wish.mapping.remove(u"\"create_names\":true,"_s);
    CHECK(imported(store, wish).problemCount == 4);
    wish.createNames = true;
    wish.duplicates = u"create"_s;
    CHECK(imported(store, wish).problemCount == 1);
}

TEST_CASE("A column of consents is yes, no or the day, says where it is from, and never lies ahead", "[import][lists]")
{
    TempStore store;
    fillLists(store);
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    const QByteArray list = "external_id;legal_name;Our newsletter\r\n"
                            "1;Acme;yes\r\n2;Brau;2024-02-03\r\n3;Code;no\r\n4;Dorf;2999-01-01\r\n5;Erle;perhaps\r\n";
    const ImportCsv wish{.file = file(store, u"a.csv"_s, list),
                         .mapping = uR"({"columns":[
        {"header":"external_id","field":"external_id"},{"header":"legal_name","field":"legal_name"},
        {"header":"Our newsletter","field":"consent.our_newsletter"}]})"_s,
                         .type = u"business"_s};
    const auto outcome = imported(store, wish);
    CHECK(problemsOf(outcome) ==
          QStringList{u"4 Our newsletter: 2999-01-01 (invalid_date)"_s, u"5 Our newsletter: perhaps (invalid_date)"_s});
    const auto given = [&] {
        return store.text(uR"(
            SELECT group_concat(legal_name || ' ' || given_at || ' ' || obtained || ' ' || evidence || ' ' || version)
              FROM (SELECT c.legal_name, k.given_at, k.obtained, k.evidence, t.version FROM consent k
              JOIN contact c ON c.id = k.contact JOIN consent_text t ON t.id = k."text"
             WHERE k.deleted = 0 AND c.deleted = 0 ORDER BY c.legal_name))"_s);
    };
    const QString both = u"Acme %1 import a.csv 2,Brau 2024-02-03 import a.csv 2"_s.arg(today);
    CHECK(given() == both);
    CHECK(store.problems() == QStringList{});

    // What stands is not consented to again.
    ImportCsv again = wish;
    again.duplicates = u"update"_s;
    again.file = file(store, u"b.csv"_s, QByteArray{list}.replace("Acme", "Acme Ltd"));
    CHECK(imported(store, again).updated == 5);
    CHECK(store.text(u"SELECT count(*) FROM consent WHERE deleted = 0"_s) == u"2"_s);
    // What an import brings to a contact that was there goes with the import.
    const auto later = file(store, u"c.csv"_s, "external_id;legal_name;Our newsletter\r\n3;Code;2024-05-06\r\n");
    again.file = later;
    CHECK(imported(store, again).updated == 1);
    CHECK(given().contains(u"Code 2024-05-06"_s));
    REQUIRE(undo(*store, *store->lastUndoable(store.actor), store.actor));
    CHECK_FALSE(given().contains(u"Code"_s));
}

TEST_CASE("A column called like a consent text or full of categories is guessed as that", "[csv][lists]")
{
    const CsvGuessOptions options{
        .consents = {u"our_newsletter"_s},
        .names = [](QStringView field, const QString& value) { return field == u"categories" && value == u"Gold"_s; }};
    const QString list = u"Name;Our Newsletter;Kategorie\nAcme GmbH;yes;Gold\nBrau GmbH;2024-02-03;Gold\n"_s;
    GuessOf{list, options}.check(u"Our Newsletter=consent.our_newsletter\nKategorie=categories"_s);
    const GuessOf stranger{list};
    CHECK(stranger.field(u"Our Newsletter"_s).startsWith(u"custom."_s));
    CHECK(stranger.field(u"Kategorie"_s) == u"keywords"_s);
}

TEST_CASE("Accounts, categories, markets and consents that go out as a table come in the same",
          "[export][import][lists]")
{
    TempStore store;
    fillLists(store);
    const QByteArray list = "external_id;legal_name;categories;target_markets;consent.our_newsletter;bank_account;"
                            "bank_account.bic;bank_account.bank;bank_account.holder;bank_account_2.account_number\r\n"
                            "1;Acme;Gold;Alps;2024-02-03;DE89370400440532013000;COBADEFF;Coba;Ada;12-345\r\n"
                            "2;Brau;\"Hotels, inns\";;;;;;;\r\n";
    const auto first = imported(store, {.file = file(store, u"a.csv"_s, list), .type = u"business"_s});
    CHECK(problemsOf(first) == QStringList{});
    const QByteArray out = exported(store);
    CHECK(out.contains("categories,target_markets,consent.our_newsletter"));
    CHECK(out.contains("2024-02-03"));

    TempStore other;
    fillLists(other);
    const auto outcome = imported(other, {.file = file(other, u"out.csv"_s, out)});
    CHECK(outcome.created == 2);
    CHECK(problemsOf(outcome) == QStringList{});
    const QByteArray again = exported(other);
    const auto withoutIds = [](const QByteArray& table) {
        QByteArrayList lines;
        for (const QByteArray& line : table.split('\n')) lines << line.mid(line.indexOf(','));
        return lines.join('\n');
    };
    CHECK(withoutIds(again).toStdString() == withoutIds(out).toStdString());

    // The same by cards.
    QBuffer buffer;
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    REQUIRE(writeContactsVcard(store->reader(), contactsOf(store), buffer));
    TempStore third;
    fillLists(third);
    const auto cards = imported(third, {.file = file(third, u"out.vcf"_s, buffer.data()), .vcards = true});
    CHECK(cards.created == 2);
    CHECK(problemsOf(cards) == QStringList{});
    CHECK(withoutIds(exported(third)).toStdString() == withoutIds(out).toStdString());
}

TEST_CASE("A list that is older than a withdrawal does not bring the consent back", "[import][lists]")
{
    TempStore store;
    fillLists(store);
    const auto list = [&](const QString& name, const QByteArray& days) {
        return ImportCsv{.file = file(store, name, "external_id;legal_name;consent.our_newsletter\r\n" + days),
                         .type = u"business"_s,
                         .duplicates = u"update"_s};
    };
    REQUIRE(imported(store, list(u"a.csv"_s, "1;Acme;2026-01-05\r\n")).created == 1);
    const Id consent = store->reader().cell(u"SELECT id FROM consent"_s)->id();
    REQUIRE(store.write(u"withdraw"_s, [&](Pen& pen) {
        return pen.set(Entity::Consent, consent, {{Consent::WithdrawnAt, u"2026-03-01"_s}});
    }));
    const auto count = [&] { return store.text(u"SELECT count(*) FROM consent WHERE deleted = 0"_s); };
    // The same day, one between, the day itself, and a mere "yes", which says of no day that it is later; of the other version too.
    const QByteArrayList old{"1;Acme A;2026-01-05\r\n", "1;Acme B;2026-02-20\r\n", "1;Acme C;2026-03-01\r\n",
                             "1;Acme D;yes\r\n"};
    for (const QByteArray& row : old) {
        INFO(row.toStdString());
        const auto outcome = imported(store, list(u"b.csv"_s, row));
        CHECK(outcome.updated == 1);
        REQUIRE(outcome.problems.size() == 1);
        CHECK(outcome.problems.front().error.code == Errc::AlreadyDeleted);
        CHECK(outcome.problems.front().error.value == u"2026-03-01");
        CHECK(outcome.problems.front().column == u"consent.our_newsletter");
        CHECK(count() == u"1"_s);
    }
    // Who consents again does.
    const auto again = imported(store, list(u"c.csv"_s, "1;Acme;2026-03-02\r\n"));
    CHECK(problemsOf(again) == QStringList{});
    CHECK(count() == u"2"_s);
    CHECK(store.problems() == QStringList{});
}

namespace {

/// Everything that is evidence, of all contacts.
QString consentsOf(TempStore& store)
{
    return store.text(uR"(
        SELECT group_concat(legal_name || '|' || version || '|' || given_at || '|' || obtained || '|' || evidence || '|' ||
                            withdrawn_at || '|' || withdrawal, ' / ')
          FROM (SELECT c.legal_name, t.version, k.given_at, k.obtained, coalesce(k.evidence, '') evidence,
                       coalesce(k.withdrawn_at, '') withdrawn_at, coalesce(k.withdrawal, '') withdrawal
                  FROM consent k JOIN contact c ON c.id = k.contact JOIN consent_text t ON t.id = k."text"
                 WHERE k.deleted = 0 AND c.deleted = 0 ORDER BY c.legal_name, k.given_at, t.version))"_s);
}

void giveConsents(TempStore& store)
{
    REQUIRE(store.write(u"consents"_s, [&](Pen& pen) -> Status {
        const auto text = [&](int version) {
            return store->reader()
                .cell(u"SELECT id FROM consent_text WHERE version = :v"_s, {{":v"_L1, version}})
                ->id();
        };
        const auto business = [&](const QString& name) {
            return pen.create(Entity::Contact, {{Contact::Type, u"business"_s}, {Contact::LegalName, name}});
        };
        const auto acme = business(u"Acme"_s), brau = business(u"Brau"_s);
        const std::vector<Cells> all{{{Consent::Contact, *acme},
                                      {Consent::Text, text(1)},
                                      {Consent::GivenAt, u"2024-01-05"_s},
                                      {Consent::Obtained, u"phone"_s},
                                      {Consent::Evidence, u"call; \"yes, please\"\nby Ms. König"_s}},
                                     {{Consent::Contact, *acme},
                                      {Consent::Text, text(2)},
                                      {Consent::GivenAt, u"2024-02-06"_s},
                                      {Consent::Obtained, u"paper"_s},
                                      {Consent::WithdrawnAt, u"2024-03-01"_s},
                                      {Consent::Withdrawal, u"by letter"_s}},
                                     {{Consent::Contact, *brau},
                                      {Consent::Text, text(1)},
                                      {Consent::GivenAt, u"2023-04-05"_s},
                                      {Consent::Obtained, u"web_form"_s},
                                      {Consent::Evidence, u"IP 192.0.2.1"_s},
                                      {Consent::WithdrawnAt, u"2023-04-05"_s}}};
        for (const Cells& cells : all)
            if (auto made = pen.create(Entity::Consent, cells); !made) return made.error();
        return {};
    }));
}

} // namespace

TEST_CASE("Consents go out with their version, evidence and withdrawal, and come in the same",
          "[export][import][lists]")
{
    TempStore store;
    fillLists(store);
    giveConsents(store);
    const QString all = consentsOf(store);
    CHECK(all ==
          u"Acme|1|2024-01-05|phone|call; \"yes, please\"\nby Ms. König|| / Acme|2|2024-02-06|paper||2024-03-01|by "
          "letter / Brau|1|2023-04-05|web_form|IP 192.0.2.1|2023-04-05|"_s);
    const QByteArray out = exported(store);
    CHECK(out.contains("consent.our_newsletter,consent.our_newsletter.version,consent.our_newsletter.obtained,"
                       "consent.our_newsletter.evidence,consent.our_newsletter.2,consent.our_newsletter.2.version"));
    QBuffer cards;
    REQUIRE(cards.open(QIODevice::WriteOnly));
    REQUIRE(writeContactsVcard(store->reader(), contactsOf(store), cards));

    for (const bool vcards : {false, true}) {
        CAPTURE(vcards);
        TempStore other;
        fillLists(other);
        const ImportCsv wish{.file = file(other, vcards ? u"out.vcf"_s : u"out.csv"_s, vcards ? cards.data() : out),
                             .vcards = vcards};
        const auto outcome = imported(other, wish);
        CHECK(outcome.created == 2);
        CHECK(problemsOf(outcome) == QStringList{});
        CHECK(consentsOf(other).toStdString() == all.toStdString());
        CHECK(other.problems() == QStringList{});
    }
    // Into the store that they are from: nothing is added and nothing is said.
    const auto again =
        imported(store, {.file = file(store, u"out.csv"_s, out), .duplicates = u"update"_s, .key = u"id"_s});
    CHECK(again.updated == 2);
    CHECK(problemsOf(again) == QStringList{});
    CHECK(consentsOf(store).toStdString() == all.toStdString());
}

TEST_CASE("A list that says that a consent was withdrawn withdraws it, and half an evidence is no consent",
          "[import][lists]")
{
    TempStore store;
    fillLists(store);
    const auto list = [&](const QString& name, const QByteArray& rows) {
        return ImportCsv{.file = file(store, name,
                                      "external_id;legal_name;consent.our_newsletter;consent.our_newsletter.version;"
                                      "consent.our_newsletter.obtained;consent.our_newsletter.withdrawn_at\r\n" +
                                          rows),
                         .type = u"business"_s,
                         .duplicates = u"update"_s};
    };
    CHECK(problemsOf(imported(store, list(u"a.csv"_s, "1;Acme;2024-01-05;1;phone;\r\n"))) == QStringList{});
    CHECK(consentsOf(store) == u"Acme|1|2024-01-05|phone|||"_s);
    CHECK(problemsOf(imported(store, list(u"b.csv"_s, "1;Acme;2024-01-05;1;phone;2024-02-01\r\n"))) == QStringList{});
    CHECK(consentsOf(store) == u"Acme|1|2024-01-05|phone||2024-02-01|"_s);
    const auto wrong = imported(store, list(u"c.csv"_s, "2;Brau;2024-01-05;7;phone;\r\n"
                                                        "3;Code;2024-01-05;1;phone;2023-12-31\r\n"
                                                        "4;Dorf;2024-01-05;1;phone;2999-01-01\r\n"
                                                        "5;Erle;;1;phone;\r\n"
                                                        "6;Funk;2024-01-05;1;pigeon;\r\n"));
    const QString name = u"consent.our_newsletter"_s;
    CHECK(problemsOf(wrong) == QStringList{u"1 %1.version: 7 (unknown_reference)"_s.arg(name),
                                           u"2 %1.withdrawn_at: 2023-12-31 (invalid_date)"_s.arg(name),
                                           u"3 %1.withdrawn_at: 2999-01-01 (invalid_date)"_s.arg(name),
                                           u"4 %1.version: 1 (required)"_s.arg(name),
                                           u"5 %1.obtained: pigeon (invalid_choice)"_s.arg(name)});
    CHECK(consentsOf(store).section(u" / "_s, 1) == u"Funk|1|2024-01-05|import|||"_s);
    CHECK(store.problems() == QStringList{});
}
