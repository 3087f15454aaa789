// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The real program, from outside: the store as a whole.
#include "tests/ui/console/kontorctl.h"

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace kontor::test;

TEST_CASE("a store that is not there, not ours or broken gives exit 4 and one sentence", "[console][outside]")
{
    const Kontorctl kontorctl;
    kontorctl.write(u"text.kontor"_s, "This is a letter, not a store of contacts.");
    kontorctl.init();
    kontorctl.person(u"Ada"_s, u"Lovelace"_s);
    QFile store{kontorctl.store()};
    REQUIRE(store.copy(kontorctl.path(u"broken.kontor"_s)));
    QFile broken{kontorctl.path(u"broken.kontor"_s)};
    REQUIRE(broken.open(QIODevice::ReadWrite));
    broken.seek(100);
    broken.write(QByteArray(int(broken.size()) - 100, '\x5a'));
    broken.close();
    for (const QString& file : {u"missing.kontor"_s, u"text.kontor"_s, u"broken.kontor"_s})
        for (const QStringList& command : {QStringList{u"count"_s}, QStringList{u"add"_s, u"team"_s, u"name=X"_s}}) {
            const Said said = kontorctl.run(QStringList{u"--store"_s, file} + command);
            INFO(file.toStdString() << ' ' << command.join(u' ').toStdString() << ": " << said.error.toStdString());
            CHECK(said.exit == 4);
            CHECK(said.error.count(u'\n') == 1);
            CHECK(said.error.contains(file));
        }
    CHECK(!QFile::exists(kontorctl.path(u"missing.kontor"_s)));
    const Said checked = kontorctl.run({u"--store"_s, u"broken.kontor"_s, u"check"_s, u"--json"_s});
    CHECK(checked.exit == 4);
    CHECK(checked.json().value(u"ok"_s) == false);
    CHECK(!checked.json().value(u"problems"_s).toArray().isEmpty());
}

TEST_CASE("backup and restore bring a store back, also a broken one", "[console][outside]")
{
    const Kontorctl kontorctl;
    kontorctl.init();
    kontorctl.person(u"Ada"_s, u"Lovelace"_s);
    CHECK(kontorctl.record({u"backup"_s, u"safe.kontor"_s}).value(u"ok"_s) == true);
    CHECK(kontorctl.run({u"backup"_s, u"safe.kontor"_s}).exit == 1);
    kontorctl.person(u"Bob"_s, u"Babbage"_s);
    CHECK(kontorctl.record({u"restore"_s, u"safe.kontor"_s}).value(u"ok"_s) == true);
    CHECK(kontorctl.record({u"count"_s}).value(u"total"_s) == 1);
    QFile store{kontorctl.store()};
    REQUIRE(store.open(QIODevice::WriteOnly | QIODevice::Truncate));
    store.write("SQLite format 3 no more");
    store.close();
    CHECK(kontorctl.run({u"count"_s}).exit == 4);
    kontorctl.record({u"restore"_s, u"safe.kontor"_s});
    CHECK(kontorctl.record({u"count"_s}).value(u"total"_s) == 1);
    CHECK(kontorctl.run({u"restore"_s, u"missing.kontor"_s}).exit == 4);
    kontorctl.write(u"text.kontor"_s, "no store");
    CHECK(kontorctl.run({u"restore"_s, u"text.kontor"_s}).exit == 4);
    CHECK(kontorctl.record({u"check"_s}).value(u"ok"_s) == true);
}

TEST_CASE("two programs that write at once wait for each other", "[console][outside]")
{
    const Kontorctl kontorctl;
    kontorctl.init();
    std::array<QProcess, 4> processes;
    for (size_t i = 0; i < processes.size(); ++i)
        kontorctl.start(processes[i], {u"add"_s, u"contact"_s, u"type=person"_s, u"first_name=P%1"_s.arg(i)});
    for (QProcess& process : processes) {
        REQUIRE(process.waitForFinished(60'000));
        const Said said = Kontorctl::said(process);
        INFO(said.error.toStdString());
        CHECK(said.exit == 0);
    }
    CHECK(kontorctl.record({u"count"_s}).value(u"total"_s) == int(processes.size()));
}

#ifdef Q_OS_UNIX
TEST_CASE("a store that may only be read is read, and writing to it gives exit 4", "[console][outside]")
{
    if (::geteuid() == 0) return; // nothing is read-only for root
    const Kontorctl kontorctl;
    kontorctl.init();
    kontorctl.person(u"Ada"_s, u"Lovelace"_s);
    REQUIRE(QFile::setPermissions(kontorctl.store(), QFile::ReadOwner));
    CHECK(kontorctl.record({u"count"_s}).value(u"total"_s) == 1);
    CHECK(kontorctl.run({u"add"_s, u"team"_s, u"name=X"_s}).exit == 4);
}
#endif

TEST_CASE("the demonstration follows from its seed and date", "[console][outside]")
{
    const auto make = [](const QString& seed) {
        const Kontorctl kontorctl;
        kontorctl.init();
        const QJsonObject counts =
            kontorctl.record({u"demo"_s, u"--contacts"_s, u"40"_s, u"--seed"_s, seed, u"--today"_s, u"2026-03-31"_s});
        CHECK(counts.value(u"contacts"_s) == 40);
        CHECK(kontorctl.record({u"check"_s}).value(u"ok"_s) == true);
        return kontorctl
            .run({u"list"_s, u"--columns"_s, u"id,display_name,city,last_contact"_s, u"--json"_s, u"--limit"_s, u"0"_s})
            .out;
    };
    const QString one = make(u"1"_s);
    CHECK(one.count(u'\n') == 40);
    CHECK(make(u"1"_s) == one);
    CHECK(make(u"2"_s) != one);
}

TEST_CASE("kontorctl says its version and its commands", "[console][outside]")
{
    const Kontorctl kontorctl;
    CHECK(kontorctl.run({u"--version"_s}).out == u"kontorctl " KONTOR_VERSION "\n"_s);
    CHECK(kontorctl.run({u"help"_s}).out.contains(u"import csv FILE"_s));
    CHECK(kontorctl.run({u"list"_s, u"--help"_s}).out.contains(u"--after CURSOR"_s));
    const Said nothing = kontorctl.run({});
    CHECK(nothing.exit == 2);
    CHECK(nothing.error.count(u'\n') == 1);
}

TEST_CASE("check names the numbers that do not fit the country that came after them", "[console][outside]")
{
    const Kontorctl kontorctl;
    kontorctl.init();
    const QString acme = kontorctl
                             .record({u"add"_s, u"contact"_s, u"type=business"_s, u"legal_name=Acme"_s,
                                      u"registration_number=732829321"_s})
                             .value(u"id"_s)
                             .toString();
    CHECK(kontorctl.record({u"check"_s}).value(u"doubts"_s).toArray().isEmpty());
    kontorctl.record({u"add"_s, u"location"_s, u"contact="_s + acme, u"city=Lyon"_s, u"country=FR"_s});
    const QJsonObject report = kontorctl.record({u"check"_s});
    CHECK(report.value(u"ok"_s) == true);
    const QJsonArray doubts = report.value(u"doubts"_s).toArray();
    REQUIRE(doubts.size() == 1);
    CHECK(doubts.first().toObject().value(u"contact"_s) == acme);
    CHECK(doubts.first().toObject().value(u"field"_s) == u"contact.registration_number"_s);
    CHECK(doubts.first().toObject().value(u"value"_s) == u"732829321"_s);
    const Said said = kontorctl.run({u"check"_s});
    CHECK(said.exit == 0);
    CHECK(said.out.contains(u"Acme: "_s));
    CHECK(said.out.contains(u"732829321"_s));
    kontorctl.record({u"set"_s, acme, u"registration_number=732829320"_s});
    CHECK(kontorctl.record({u"check"_s}).value(u"doubts"_s).toArray().isEmpty());
}
