// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is promised of an acknowledged operation, tried with kill -9 and looked at from outside with strace.
#include "tests/support/paths.h"
#include "tests/support/seed.h"
#include "tests/support/temp_store.h"

#include <QElapsedTimer>
#include <QFile>
#include <QHash>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRandomGenerator>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace kontor;
using kontor::test::TempStore;

namespace {

QString writer() { return test::program(u"crash_writer"_s); }

/// The last name that was acknowledged for each contact.
QHash<QString, QString> acknowledged(const QByteArray& output)
{
    QHash<QString, QString> names;
    for (const QByteArray& line : output.split('\n')) {
        const auto words = line.split(' ');
        if (words.size() == 3 && words[0] == "ack" && words[2].startsWith("Name"))
            names.insert(QString::fromUtf8(words[1]), QString::fromUtf8(words[2]));
    }
    return names;
}

QString manyRows(TempStore& store, int count)
{
    QFile file{store.path(u"many.csv"_s)};
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("first_name,last_name,email\n");
    for (int i = 0; i < count; ++i) file.write(u"A%1,B%1,c%1@example.net\n"_s.arg(i).toUtf8());
    return file.fileName();
}

} // namespace

TEST_CASE("Killed at any moment while editing and importing, a store keeps what it acknowledged", "[crash]")
{
    const int rounds = qEnvironmentVariableIntValue("KONTOR_CRASH_ROUNDS") > 0
                           ? qEnvironmentVariableIntValue("KONTOR_CRASH_ROUNDS")
                           : 24;
    const unsigned seed = kontor::test::seedOr(20261121);
    INFO("KONTOR_FIRST_SEED=" << seed);
    QRandomGenerator random{seed};
    int acknowledgements = 0;
    for (int round = 0; round < rounds; ++round) {
        TempStore store;
        const QString rows = manyRows(store, 20'000);
        store.close();
        QProcess process;
        process.start(writer(), {store.file(), QString::number(round), u"1000000"_s, rows});
        REQUIRE(process.waitForStarted());
        process.waitForReadyRead(5000);
        QElapsedTimer clock;
        clock.start();
        const int life = random.bounded(1, 250);
        while (clock.elapsed() < life && process.waitForReadyRead(int(life - clock.elapsed()))) {
        }
        process.kill(); // SIGKILL
        process.waitForFinished();
        // A line that was cut by the kill is no acknowledgement.
        QByteArray output = process.readAllStandardOutput();
        output.truncate(output.lastIndexOf('\n') + 1);
        const auto names = acknowledged(output);
        acknowledgements += int(names.size());
        store.reopen();
        INFO("round " << round);
        REQUIRE(store.problems() == QStringList{});
        QHash<QString, QString> found;
        REQUIRE(store->reader().each(u"SELECT id, last_name FROM contact WHERE deleted = 0"_s, {}, [&](Statement& row) {
            found.insert(row.id(0).toString(), row.text(1));
            return true;
        }));
        int newer = 0;
        for (auto it = names.begin(); it != names.end(); ++it) {
            INFO(it.key().toStdString());
            REQUIRE(found.contains(it.key()));
            newer += found.value(it.key()) != it.value();
        }
        CHECK(newer <= 1); // the edit behind the last acknowledged one may have reached the disk as well
        const QString last = u"SELECT count(*) FROM op_group WHERE state = 'open' AND kind <> 'import_csv'"_s;
        CHECK(store.text(last) == u"0"_s);
    }
    CHECK(acknowledgements > rounds);
}

TEST_CASE("Every acknowledgement comes after the fdatasync of what it acknowledges", "[crash]")
{
    const QString strace = QStandardPaths::findExecutable(u"strace"_s);
    REQUIRE_FALSE(strace.isEmpty()); // `./dev` installs it
    TempStore store;
    QStringList arguments{store.file(), u"1"_s, u"40"_s};
    // The steps of an import wait for no disk; the edits between them and after it do.
    SECTION("of edits alone") {}
    SECTION("of edits between the steps of an import and after it") { arguments.append(manyRows(store, 3000)); }
    store.close();
    const QString log = store.path(u"trace"_s);
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0"_s); // the leak checker cannot work under a tracer
    process.setProcessEnvironment(environment);
    process.start(strace, QStringList{u"-f"_s, u"-y"_s, u"-s"_s, u"8"_s, u"-e"_s,
                                      u"trace=write,pwrite64,fdatasync,fsync"_s, u"-o"_s, log, writer()} +
                              arguments);
    REQUIRE(process.waitForFinished(60'000));
    REQUIRE(process.exitCode() == 0);
    QFile trace{log};
    REQUIRE(trace.open(QIODevice::ReadOnly));
    bool written = false, synced = false;
    int acks = 0, early = 0;
    for (const QByteArray& line : trace.readAll().split('\n')) {
        const bool wal = line.contains(".kontor-wal>");
        if (line.contains("pwrite64(") && wal) {
            written = true;
            synced = false;
        } else if ((line.contains("fdatasync(") || line.contains("fsync(")) && wal) {
            synced = true;
        } else if (line.contains("write(1<") && line.contains("\"ack ")) {
            ++acks;
            if (!written || !synced) ++early;
            written = false;
        }
    }
    CHECK(acks == 40);
    CHECK(early == 0);
    store.reopen();
    CHECK(store.text(u"SELECT count(*) FROM op_group WHERE state = 'open'"_s) == u"0"_s); // the import came to its end
}
