// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Bank accounts, categories, target markets and consents of a list.
#include "tests/core/exchange/csv_guess_rig.h"
#include "tests/core/exchange/lists_rig.h"

using namespace kontor;
using namespace kontor::test;

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
