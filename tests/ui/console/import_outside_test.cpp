// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The real program, from outside: lists in and out.
#include "tests/ui/console/kontorctl.h"

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace Qt::StringLiterals;
using namespace kontor::test;

namespace {

const QByteArray list = "first_name,last_name,email,phone,company\r\n"
                        "Ada,Lovelace,ada@example.org,+49 731 123456,Engines Ltd\r\n"
                        "Bob,Babbage,bob@example.org,nonsense,Engines Ltd\r\n"
                        "Eve,König,ada@example.org,,\r\n";

QByteArray manyRows(int count)
{
    QByteArray rows = "first_name,last_name,email\n";
    for (int i = 0; i < count; ++i)
        rows += "First" + QByteArray::number(i) + ",Last,p" + QByteArray::number(i) + "@example.org\n";
    return rows;
}

} // namespace

TEST_CASE("import csv tells what it did, row by row", "[console][outside]")
{
    const Kontorctl kontorctl;
    kontorctl.init();
    kontorctl.write(u"list.csv"_s, list);
    const Said said = kontorctl.run({u"import"_s, u"csv"_s, u"list.csv"_s, u"--type"_s, u"person"_s, u"--duplicates"_s,
                                     u"create"_s, u"--report"_s, u"report.csv"_s, u"--json"_s});
    INFO(said.error.toStdString());
    CHECK(said.exit == 0);
    const QJsonObject outcome = said.json();
    CHECK(outcome.value(u"rows"_s) == 3);
    CHECK(outcome.value(u"created"_s) == 3);
    CHECK(outcome.value(u"rejected"_s) == 0);
    CHECK(outcome.value(u"businesses_created"_s) == 1);
    CHECK(outcome.value(u"mapping"_s).toObject().contains(u"columns"_s));
    const QJsonArray problems = outcome.value(u"problems"_s).toArray();
    REQUIRE(problems.size() == 2);
    const QJsonObject phone = problems.at(0).toObject();
    CHECK(phone.value(u"row"_s) == 2);
    CHECK(phone.value(u"column"_s) == u"phone"_s);
    CHECK(phone.value(u"value"_s) == u"nonsense"_s);
    CHECK(phone.value(u"code"_s) == u"invalid_phone"_s);
    CHECK(phone.value(u"text"_s).toString().contains(u"“nonsense” is not a phone number"_s));
    CHECK(problems.at(1).toObject().value(u"code"_s) == u"duplicate_email"_s);
    QFile report{kontorctl.path(u"report.csv"_s)};
    REQUIRE(report.open(QIODevice::ReadOnly));
    CHECK(report.readAll().contains("nonsense"));
    // The contact keeps what could not be stored.
    const QJsonObject bob = kontorctl.record({u"show"_s, u"bob@example.org"_s});
    CHECK(bob.value(u"import_problems"_s).toArray().at(0).toObject().value(u"value"_s) == u"nonsense"_s);
    CHECK(kontorctl.record({u"count"_s}).value(u"total"_s) == 4);
    CHECK(kontorctl.run({u"operations"_s}).out.contains(u"Import of list.csv"_s));
}

TEST_CASE("a dry run writes nothing, and the same file twice is harmless", "[console][outside]")
{
    const Kontorctl kontorctl;
    kontorctl.init();
    kontorctl.write(u"list.csv"_s, list);
    const QJsonObject dry =
        kontorctl.record({u"import"_s, u"csv"_s, u"list.csv"_s, u"--type"_s, u"person"_s, u"--dry-run"_s});
    CHECK(dry.value(u"created"_s).toInt() >= 2);
    CHECK(kontorctl.record({u"count"_s}).value(u"total"_s) == 0);
    kontorctl.record({u"import"_s, u"csv"_s, u"list.csv"_s, u"--type"_s, u"person"_s});
    const int total = kontorctl.record({u"count"_s}).value(u"total"_s).toInt();
    const QJsonObject again = kontorctl.record({u"import"_s, u"csv"_s, u"list.csv"_s, u"--type"_s, u"person"_s});
    CHECK(again.value(u"created"_s) == 0);
    CHECK(again.value(u"skipped"_s) == 3);
    CHECK(kontorctl.record({u"count"_s}).value(u"total"_s).toInt() == total);
}

TEST_CASE("an import is taken back by its name, and what was edited since is kept and listed", "[console][outside]")
{
    const Kontorctl kontorctl;
    kontorctl.init();
    kontorctl.write(u"many.csv"_s, manyRows(50));
    const QJsonObject outcome = kontorctl.record({u"import"_s, u"csv"_s, u"many.csv"_s, u"--type"_s, u"person"_s});
    kontorctl.record({u"set"_s, u"p7@example.org"_s, u"title=Dr"_s});
    const QString import = outcome.value(u"import"_s).toString();
    const QJsonObject undone = kontorctl.record({u"import"_s, u"undo"_s, import});
    CHECK(undone.value(u"removed"_s) == 49);
    CHECK(undone.value(u"kept"_s).toArray().size() >= 1);
    CHECK(undone.contains(u"reverted"_s));
    CHECK(kontorctl.record({u"count"_s}).value(u"total"_s) == 1);
    CHECK(kontorctl.run({u"import"_s, u"undo"_s, u"ffffffff"_s}).exit == 2);
    CHECK(kontorctl.record({u"check"_s}).value(u"ok"_s) == true);
}

TEST_CASE("what cannot be read is refused with exit 3 and one sentence", "[console][outside]")
{
    const Kontorctl kontorctl;
    kontorctl.init();
    const auto import = [&](const QStringList& words) {
        return kontorctl.run(QStringList{u"import"_s, u"csv"_s} + words);
    };
    kontorctl.write(u"empty.csv"_s, {});
    kontorctl.write(u"picture.csv"_s, QByteArray{"\x89PNG\r\n\x1a\n\0\0\0", 11} + QByteArray(100, '\0'));
    kontorctl.write(u"card.csv"_s, "BEGIN:VCARD\nVERSION:3.0\nEND:VCARD\n");
    kontorctl.write(u"good.csv"_s, list);
    kontorctl.write(u"bad.json"_s, "{columns");
    kontorctl.write(u"wrong.json"_s, R"({"columns": [{"header": "phone", "field": "colour"}]})");
    const QList<QStringList> bad{{u"missing.csv"_s},
                                 {u"."_s},
                                 {u"empty.csv"_s},
                                 {u"picture.csv"_s},
                                 {u"card.csv"_s},
                                 {u"good.csv"_s, u"--mapping"_s, u"missing.json"_s},
                                 {u"good.csv"_s, u"--mapping"_s, u"bad.json"_s},
                                 {u"good.csv"_s, u"--mapping"_s, u"wrong.json"_s}};
    for (const QStringList& words : bad) {
        const Said said = import(words);
        INFO(words.join(u' ').toStdString() << ": " << said.error.toStdString());
        CHECK(said.exit == 3);
        CHECK(said.error.count(u'\n') == 1);
        CHECK(said.out.isEmpty());
    }
    CHECK(import({u"good.csv"_s, u"--type"_s, u"robot"_s}).exit == 2);
    CHECK(import({u"good.csv"_s, u"--duplicates"_s, u"merge"_s}).exit == 2);
    CHECK(kontorctl.record({u"count"_s}).value(u"total"_s) == 0);
}

TEST_CASE("what export csv writes, import csv reads back", "[console][outside]")
{
    const Kontorctl kontorctl;
    kontorctl.init();
    kontorctl.person(u"'Ada"_s, u"=Lovelace"_s,
                     {u"email=ada@example.org"_s, u"email=second@example.org"_s, u"phone=+49 731 123456"_s,
                      u"keywords=VIP;math"_s, u"relationship=lead;customer"_s, u"birthday=1815-12-10"_s,
                      u"notes=two\nlines, \"quoted\""_s});
    kontorctl.person(u"Bob"_s, u"Babbage"_s);
    const QJsonObject written = kontorctl.record({u"export"_s, u"csv"_s, u"ada"_s, u"-o"_s, u"out.csv"_s});
    CHECK(written.value(u"rows"_s) == 1);
    const Kontorctl other;
    other.init();
    const QJsonObject read = other.record({u"import"_s, u"csv"_s, kontorctl.path(u"out.csv"_s)});
    CHECK(read.value(u"created"_s) == 1);
    CHECK(read.value(u"problems"_s).toArray().isEmpty());
    const auto details = [](const Kontorctl& one) {
        QJsonObject shown = one.record({u"show"_s, u"ada@example.org"_s}).value(u"details"_s).toObject();
        shown.remove(u"created_at"_s);
        shown.remove(u"external_id"_s);
        return shown;
    };
    CHECK(details(kontorctl) == details(other));
    const QJsonObject ada = other.record({u"show"_s, u"ada@example.org"_s});
    CHECK(ada.value(u"emails"_s).toArray().size() == 2);
    CHECK(ada.value(u"keywords"_s).toArray().size() == 2);
    CHECK(ada.value(u"relationship"_s) == u"lead;customer"_s);
    CHECK(kontorctl.run({u"export"_s, u"csv"_s}).exit == 2);
    CHECK(kontorctl.run({u"export"_s, u"csv"_s, u"-o"_s, u"no/such/folder/x.csv"_s}).exit == 3);
    CHECK(kontorctl.run({u"export"_s, u"xlsx"_s, u"-o"_s, u"x.xlsx"_s}).exit == 2);
}

TEST_CASE("export json is the same for the same store", "[console][outside]")
{
    const Kontorctl kontorctl;
    kontorctl.init();
    kontorctl.person(u"Ada"_s, u"Lovelace"_s, {u"email=ada@example.org"_s});
    const auto dump = [&](const QString& name) {
        CHECK(kontorctl.record({u"export"_s, u"json"_s, u"-o"_s, name}).value(u"rows"_s).toInt() >= 4);
        QFile file{kontorctl.path(name)};
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const QByteArray first = dump(u"one.json"_s);
    CHECK(dump(u"two.json"_s) == first);
    const QJsonObject document = QJsonDocument::fromJson(first).object().value(u"tables"_s).toObject();
    CHECK(document.value(u"contact"_s).toArray().at(0).toObject().value(u"first_name"_s) == u"Ada"_s);
    CHECK(document.value(u"email"_s).toArray().size() == 1);
    kontorctl.record({u"delete"_s, u"ada@example.org"_s});
    CHECK(dump(u"three.json"_s) != first);
}

#ifdef Q_OS_UNIX
TEST_CASE("an interrupted import is whole, can be resumed and taken back", "[console][outside]")
{
    const Kontorctl kontorctl;
    kontorctl.init();
    const int rows = 20'000;
    kontorctl.write(u"many.csv"_s, manyRows(rows));
    QProcess process;
    kontorctl.start(process, {u"import"_s, u"csv"_s, u"many.csv"_s, u"--type"_s, u"person"_s, u"--json"_s});
    // Some rows in, then Ctrl+C. Where the machine is faster than we are, it has finished; then there is nothing to see.
    while (process.state() == QProcess::Running && kontorctl.record({u"count"_s}).value(u"total"_s).toInt() == 0) {
    }
    ::kill(pid_t(process.processId()), SIGINT);
    REQUIRE(process.waitForFinished(60'000));
    const Said said = Kontorctl::said(process);
    INFO(said.error.toStdString());
    const QJsonObject outcome = said.json();
    const int before = kontorctl.record({u"count"_s}).value(u"total"_s).toInt();
    if (outcome.value(u"cancelled"_s).toBool()) {
        CHECK(said.exit == 6);
        CHECK(outcome.value(u"created"_s).toInt() == before);
        const QJsonObject rest = kontorctl.record({u"import"_s, u"resume"_s});
        CHECK(rest.value(u"import"_s) == outcome.value(u"import"_s));
    } else {
        CHECK(said.exit == 0);
    }
    CHECK(kontorctl.record({u"count"_s}).value(u"total"_s) == rows);
    CHECK(kontorctl.record({u"import"_s, u"undo"_s, outcome.value(u"import"_s).toString()}).value(u"removed"_s) ==
          rows);
    CHECK(kontorctl.record({u"count"_s}).value(u"total"_s) == 0);
    CHECK(kontorctl.record({u"check"_s}).value(u"ok"_s) == true);
}
#endif
