// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_csv.h"

#include "core/exchange/csv_reader.h"
#include "tests/support/paths.h"
#include "tests/support/temp_store.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace kontor;
using kontor::test::TempStore;

namespace {

/// Steps count from the first rows on: how long the file is looked through before is the machine's affair.
Result<ImportOutcome> import(TempStore& store, const ImportCsv& wish, int stopAfterSteps = -1)
{
    auto job = start(*store, store.actor, wish);
    if (!job) return job.error();
    for (int steps = 0;; steps += (*job)->progress().done > 0) {
        if (steps == stopAfterSteps) return (*job)->finish(true);
        ChangeSet changes;
        const auto more = (*job)->step(changes);
        if (!more) {
            [[maybe_unused]] const auto closed = (*job)->finish(true);
            return more.error();
        }
        if (!*more) return (*job)->finish(false);
    }
}

ImportOutcome imported(TempStore& store, const ImportCsv& wish)
{
    auto outcome = import(store, wish);
    if (!outcome)
        FAIL(int(outcome.error().code) << ' ' << outcome.error().detail.toStdString() << ' '
                                       << outcome.error().file.toStdString());
    return *outcome;
}

QString file(TempStore& store, const QString& name, const QByteArray& text)
{
    QFile made{store.path(name)};
    REQUIRE(made.open(QIODevice::WriteOnly | QIODevice::Truncate));
    made.write(text);
    return made.fileName();
}

int countOf(const ImportOutcome& outcome, Errc code)
{
    return int(std::count_if(outcome.problems.begin(), outcome.problems.end(),
                             [&](const RowProblem& problem) { return problem.error.code == code; }));
}

} // namespace

TEST_CASE("A simple list comes in whole", "[import]")
{
    TempStore store;
    const auto outcome = imported(
        store, {.file = file(store, u"a.csv"_s,
                             "First name,Last name,E-mail,Phone,Company,City,Country\r\n"
                             "Ada,Lovelace,ada@example.org,0731 12345,Engine Ltd,Ulm,Germany\r\n"
                             "Charles,Babbage,cb@example.org,+44 20 7946 0018,Engine Ltd.,London,England\r\n")});
    CHECK(outcome.rows == 2);
    CHECK(outcome.created == 2);
    CHECK(outcome.businessesCreated == 1);
    CHECK(outcome.problemCount == 0);
    CHECK(store.text(u"SELECT group_concat(status) FROM contact WHERE type = 'person'"_s) == u"complete,complete"_s);
    CHECK(store.text(u"SELECT group_concat(e164) FROM phone"_s).contains(u"+4973112345"_s));
    CHECK(store.text(u"SELECT country FROM location WHERE city = 'London'"_s) == u"GB"_s);
    CHECK(store.text(u"SELECT count(*) FROM event WHERE type = 'import'"_s) == u"3"_s);
    CHECK(store.problems() == QStringList{});
}

TEST_CASE("In a list of people, a row that names a firm and nobody in it is the firm", "[import]")
{
    TempStore store;
    const auto outcome = imported(
        store, {.file = file(store, u"a.csv"_s,
                             "Kundennummer;Firma;Anrede;Vorname;Nachname;E-Mail;PLZ;Land;USt-IdNr.;Rechtsform\n"
                             "1;Müller KG;Frau;Eva;Müller;eva@mueller.de;89073;Deutschland;DE136695976;\n"
                             "2;Alpha GmbH;Firma;;;info@alpha.de;50667;Deutschland;DE811569869;GmbH\n"
                             "3;Müller KG;Firma;;;info@mueller.de;89073;Deutschland;;KG\n"
                             "4;Alpha GmbH;Herr;Uwe;Lang;uwe@alpha.de;50667;Deutschland;DE129273398;\n"
                             "5;;Herr;Max;Frei;max@frei.de;10115;Deutschland;;\n")});
    CHECK(outcome.created == 5);
    CHECK(outcome.businessesCreated == 0); // both firms have a row of their own
    CHECK(outcome.problemCount == 0);
    CHECK(store.text(u"SELECT group_concat(display_name, '|') FROM (SELECT display_name FROM contact "
                     u"WHERE type = 'business' ORDER BY display_name)"_s) == u"Alpha GmbH|Müller KG"_s);
    CHECK(store.text(u"SELECT count(*) FROM contact WHERE type = 'person'"_s) == u"3"_s);
    const auto of = [&](const QString& field, const QString& name) {
        return store.text(u"SELECT %1 FROM contact WHERE display_name = '%2'"_s.arg(field, name));
    };
    CHECK(of(u"vat_id"_s, u"Müller KG"_s) == u"DE136695976"_s);  // from the row of somebody in it
    CHECK(of(u"vat_id"_s, u"Alpha GmbH"_s) == u"DE811569869"_s); // what it says itself stays
    CHECK(of(u"external_id"_s, u"Müller KG"_s) == u"3"_s);
    CHECK(of(u"title"_s, u"Alpha GmbH"_s).isEmpty());
    CHECK(store.text(u"SELECT address FROM email e JOIN contact c ON c.id = e.contact "
                     u"WHERE c.display_name = 'Müller KG'"_s) == u"info@mueller.de"_s);
    CHECK(store.text(u"SELECT count(*) FROM contact_person WHERE deleted = 0"_s) == u"2"_s);
    CHECK(store.problems() == QStringList{});
}

TEST_CASE("A column that says what a row is decides, in the words of other programs", "[import]")
{
    TempStore store;
    imported(store, {.file = file(store, u"a.csv"_s,
                                  "Name,Company Type,Related Company,Zip\n"
                                  "Wood Corner,Company,,'95380\n"
                                  "Willie Burke,Individual,Wood Corner,95380\n")});
    CHECK(store.text(u"SELECT display_name FROM contact WHERE type = 'business'"_s) == u"Wood Corner"_s);
    CHECK(store.text(u"SELECT display_name FROM contact WHERE type = 'person'"_s) == u"Willie Burke"_s);
    CHECK(store.text(u"SELECT count(*) FROM contact_person"_s) == u"1"_s);
    CHECK(store.text(u"SELECT count(*) FROM location WHERE postal_code = '95380'"_s) == u"2"_s);
}

TEST_CASE("A house number is kept with its street, whichever column comes first", "[import]")
{
    TempStore store;
    imported(store, {.file = file(store, u"a.csv"_s,
                                  "given_name,surname,street_number,address_1,address_2,suburb,postcode\n"
                                  "Luke,Purdon,23,Ramsay Place,Mirani,Garbutt,2260\n")});
    imported(store, {.file = file(store, u"b.csv"_s,
                                  "Vorname;Nachname;Strasse;Hausnummer;PLZ;Ort\nEva;Huber;Ringweg;5a;89073;Ulm\n")});
    CHECK(store.text(u"SELECT group_concat(street, '|') FROM (SELECT street FROM location ORDER BY city)"_s) ==
          u"23 Ramsay Place|Ringweg 5a"_s);
    CHECK(store.text(u"SELECT street2 FROM location WHERE city = 'Garbutt'"_s) == u"Mirani"_s);
}

TEST_CASE("A VAT ID without its country is one of the row's country, or of the list's", "[import]")
{
    TempStore store;
    const auto outcome = imported(store, {.file = file(store, u"a.csv"_s,
                                                       "Firma;UStID;Land;PLZ\n"
                                                       "Alpha GmbH;136695976;Deutschland;50667\n"
                                                       "Żak Sp. z o.o.;5260250274;Polska;00-238\n")});
    CHECK(outcome.problemCount == 0);
    imported(store, {.file = file(store, u"b.csv"_s,
                                  "Nazwa firmy;NIP;Telefon;Strona WWW\n"
                                  "Auto Łódź;7272445205;42 630 00 00;www.auto.pl\n")});
    CHECK(store.text(u"SELECT group_concat(vat_id, '|') FROM (SELECT vat_id FROM contact ORDER BY n)"_s) ==
          u"DE136695976|PL5260250274|PL7272445205"_s);
}

TEST_CASE("The same file twice is harmless and said", "[import]")
{
    TempStore store;
    const QString path = file(store, u"a.csv"_s, "first_name,last_name\nAda,Lovelace\nBen,Nevis\n");
    CHECK(imported(store, {.file = path}).created == 2);
    const auto again = imported(store, {.file = path});
    CHECK(again.created == 0);
    CHECK(again.skipped == 2);
    CHECK(again.importedBefore);
    CHECK(store.text(u"SELECT count(*) FROM contact"_s) == u"2"_s);
}

TEST_CASE("Values that break a rule stay out, their rows come in", "[import]")
{
    TempStore store;
    const QString report = store.path(u"report.csv"_s);
    const auto outcome = imported(store, {.file = file(store, u"a.csv"_s,
                                                       "name,email,phone,latitude,longitude,country,birthday\n"
                                                       "Ada Lovelace,ada@example.org,12,48.4,9.99,Germany,1815-12-10\n"
                                                       "Ben Nevis,nonsense,+49 731 12345,9.99,48.4,Germany,1990-02-31\n"
                                                       "Cy Young,ADA@example.org,(0731) 12345,48.4,9.99,Germany,\n"),
                                          .type = u"person"_s,
                                          .duplicates = u"create"_s,
                                          .report = report});
    CHECK(outcome.created == 3);
    CHECK(outcome.rejected == 0);
    CHECK(countOf(outcome, Errc::InvalidPhone) == 1);
    CHECK(countOf(outcome, Errc::InvalidEmail) == 1);
    CHECK(countOf(outcome, Errc::CoordinateSwapped) == 1);
    CHECK(countOf(outcome, Errc::InvalidDate) == 1);
    CHECK(countOf(outcome, Errc::DuplicateEmail) == 1);
    CHECK(countOf(outcome, Errc::DuplicatePhone) == 1);
    CHECK(store.text(u"SELECT count(*) FROM import_problem"_s) == u"6"_s);
    CHECK(store.text(u"SELECT count(*) FROM location"_s) == u"3"_s);
    QFile written{report};
    REQUIRE(written.open(QIODevice::ReadOnly));
    CHECK(written.readAll().count('\n') == 7);
    CHECK(store.problems() == QStringList{});
}

TEST_CASE("An update fills and overwrites by rule, and a phone alone never merges two rows", "[import]")
{
    TempStore store;
    imported(store, {.file = file(store, u"a.csv"_s, "first_name,email,phone\nAda,ada@example.org,+49 731 12345\n")});
    const auto outcome = imported(store, {.file = file(store, u"b.csv"_s,
                                                       "first_name,last_name,email,phone,keywords\n"
                                                       "Augusta,Lovelace,ada@example.org,+49 731 54321,vip\n"
                                                       "Ben,Nevis,,+49 731 12345,\n"),
                                          .duplicates = u"update"_s});
    CHECK(outcome.updated == 1);
    CHECK(outcome.created == 1);
    CHECK(countOf(outcome, Errc::DuplicatePhone) == 1);
    CHECK(store.text(u"SELECT display_name FROM contact WHERE n = 1"_s) == u"Augusta Lovelace"_s);
    CHECK(store.text(u"SELECT count(*) FROM phone WHERE deleted = 0"_s) == u"2"_s);
    CHECK(store.problems() == QStringList{});
}

TEST_CASE("A dry run tells everything and writes nothing", "[import]")
{
    TempStore store;
    const QString before = store.text(u"SELECT count(*) FROM op_group"_s);
    const auto outcome = imported(store, {.file = test::testData(u"lists/legislators-current.csv"_s), .dryRun = true});
    CHECK(outcome.rows == 537);
    CHECK(outcome.created == 537);
    CHECK(store.text(u"SELECT count(*) FROM op_group"_s) == before);
    CHECK(store.text(u"SELECT count(*) FROM contact"_s) == u"0"_s);
}

TEST_CASE("A cancelled import goes on where it stopped, and can be taken back", "[import]")
{
    TempStore store;
    const QString path = test::testData(u"lists/legislators-historical.csv"_s);
    const auto stopped = import(store, {.file = path}, 1);
    REQUIRE(stopped);
    CHECK(stopped->cancelled);
    const qint64 have = store.text(u"SELECT count(*) FROM contact"_s).toLongLong();
    CHECK(have == stopped->created);
    CHECK(have < 12'230);
    const auto whole = imported(store, {.resume = stopped->import});
    CHECK(whole.rows == 12'230);
    CHECK(store.text(u"SELECT count(*) FROM contact"_s) == u"12230"_s);
    CHECK(store.text(u"SELECT min(birthday) FROM contact"_s) == u"1721-04-19"_s);
    const auto undone = undo(*store, *store->lastUndoable(store.actor), store.actor);
    REQUIRE(undone);
    CHECK(undone->removed == 12'230);
    CHECK(undone->kept.empty());
    CHECK(store.text(u"SELECT count(*) FROM contact WHERE deleted = 0"_s) == u"0"_s);
    CHECK(store.text(u"SELECT count(*) FROM claim"_s) == u"0"_s);
    const auto again = imported(store, {.file = path});
    CHECK(again.created == 12'230);
}

TEST_CASE("A crash in the middle leaves an import that can be resumed or taken back", "[import]")
{
    TempStore store;
    const QString path = test::testData(u"lists/legislators-current.csv"_s);
    {
        auto job = start(*store, store.actor, ImportCsv{.file = path});
        REQUIRE(job);
        ChangeSet changes;
        while ((*job)->progress().done == 0) REQUIRE((*job)->step(changes));
    }
    store.reopen();
    const auto runs = store->imports().runs();
    REQUIRE(runs);
    REQUIRE(runs->size() == 1);
    CHECK(runs->front().state == u"cancelled"_s);
    const auto whole = imported(store, {.resume = runs->front().id});
    CHECK(whole.rows == 537);
    CHECK(store.text(u"SELECT count(*) FROM contact"_s) == u"537"_s);
    CHECK(store.problems() == QStringList{});
}

TEST_CASE("The list of breweries: every row accounted for, no name damaged, bad values told", "[import][lists]")
{
    TempStore store;
    const auto outcome = imported(store, {.file = test::testData(u"lists/breweries.csv"_s)});
    CHECK(outcome.rows == 11'822);
    CHECK(outcome.created + outcome.updated + outcome.skipped + outcome.rejected == outcome.rows);
    CHECK(outcome.created == 11'822);
    CHECK(store.text(u"SELECT count(*) FROM contact WHERE type = 'business'"_s) == u"11822"_s);
    CHECK(store.text(u"SELECT count(*) FROM contact WHERE legal_name GLOB '*[^ -~]*'"_s) == u"694"_s);
    CHECK(store.text(u"SELECT count(*) FROM contact WHERE legal_name = '''s'"_s) == u"1"_s);
    CHECK(store.text(u"SELECT count(*) FROM contact WHERE legal_name = '''T Kroontje'"_s) == u"1"_s);
    // Two in the United States, four in Italy, two in Portugal; one in British Columbia is listed as US.
    CHECK(countOf(outcome, Errc::CoordinateSwapped) == 8);
    CHECK(countOf(outcome, Errc::CoordinateWrongSign) == 1);
    CHECK(countOf(outcome, Errc::CoordinateOutsideCountry) == 1);
    // libphonenumber calls 10 412 of 10 503 valid, 9 833 of them distinct; 57 more went through a float column
    // ("9054445050.0") and are read as what they were.
    const auto bad = countOf(outcome, Errc::InvalidPhone), taken = countOf(outcome, Errc::DuplicatePhone);
    const bool plansOf2022 = bad == 10'503 - 10'412 - 57 && taken == 579; // libphonenumber 8.12, Debian 12
    const bool plansOf2025 = bad == 25 && taken == 580;                   // 8.13, Debian 13: nine more are in use
    CAPTURE(bad, taken);
    CHECK((plansOf2022 || plansOf2025));
    CHECK(store.text(u"SELECT count(*) FROM phone"_s) == QString::number(10'503 - bad - taken));
    CHECK(store.problems() == QStringList{});
}
