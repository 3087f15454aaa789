// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The real program, from outside, with everything that a file, a disk or a store can have wrong: one clear sentence each,
// and nothing half written.
#include "tests/ui/console/kontorctl.h"

#include <QtEndian>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace kontor::test;

namespace {

void checkOneSentence(const Said& said, int exit)
{
    INFO(said.error.toStdString());
    CHECK(said.exit == exit);
    CHECK(said.error.count(u'\n') == 1);
    CHECK(said.error.endsWith(u".\n"_s));
    CHECK(said.out.isEmpty());
}

} // namespace

TEST_CASE("a record that never ends is refused by its row", "[console][outside]")
{
    const Kontorctl kontorctl;
    kontorctl.init();
    kontorctl.write(u"endless.csv"_s, "name,email\nAda,ada@example.org\nBob,\"" + QByteArray(12 << 20, 'x'));
    const Said said = kontorctl.run({u"import"_s, u"csv"_s, u"endless.csv"_s});
    checkOneSentence(said, 3);
    CHECK(said.error.contains(u"endless.csv"_s));
    CHECK(kontorctl.record({u"count"_s}).value(u"total"_s) == 0);
    CHECK(kontorctl.record({u"check"_s}).value(u"ok"_s) == true);
}

TEST_CASE("an encoding that does not fit the file is refused", "[console][outside]")
{
    const Kontorctl kontorctl;
    kontorctl.init();
    kontorctl.write(u"latin.csv"_s, "name,email\nJ\xf6rg,joerg@example.org\n");
    kontorctl.write(u"utf8.json"_s, R"({"encoding": "UTF-8"})");
    const Said said = kontorctl.run({u"import"_s, u"csv"_s, u"latin.csv"_s, u"--mapping"_s, u"utf8.json"_s});
    checkOneSentence(said, 3);
    CHECK(said.error.contains(u"UTF-8"_s));
    CHECK(kontorctl.record({u"count"_s}).value(u"total"_s) == 0);
    // Without it the file is read as what it is.
    CHECK(kontorctl.record({u"import"_s, u"csv"_s, u"latin.csv"_s}).value(u"created"_s) == 1);
    CHECK(kontorctl.run({u"list"_s}).out.contains(u"Jörg"_s));
}

TEST_CASE("a store of a newer Kontor is named and left as it is", "[console][outside]")
{
    const Kontorctl kontorctl;
    kontorctl.init();
    QFile store{kontorctl.store()};
    REQUIRE(store.open(QIODevice::ReadWrite));
    const quint32 version = qToBigEndian(quint32{99'999});
    REQUIRE(store.seek(60)); // user_version (SQLite's file format, 1.3)
    REQUIRE(store.write(reinterpret_cast<const char*>(&version), 4) == 4);
    store.close();
    REQUIRE(store.open(QIODevice::ReadOnly));
    const QByteArray before = store.readAll();
    store.close();
    for (const QStringList& command : {QStringList{u"count"_s}, QStringList{u"add"_s, u"team"_s, u"name=X"_s}}) {
        const Said said = kontorctl.run(command);
        checkOneSentence(said, 4);
        CHECK(said.error.contains(u"newer"_s));
    }
    REQUIRE(store.open(QIODevice::ReadOnly));
    CHECK(store.readAll() == before);
}

#ifdef Q_OS_UNIX
TEST_CASE("a file that nobody may read is refused", "[console][outside]")
{
    if (::geteuid() == 0) return; // root may read everything
    const Kontorctl kontorctl;
    kontorctl.init();
    kontorctl.write(u"secret.csv"_s, "name\nAda\n");
    REQUIRE(QFile::setPermissions(kontorctl.path(u"secret.csv"_s), {}));
    checkOneSentence(kontorctl.run({u"import"_s, u"csv"_s, u"secret.csv"_s}), 3);
}

TEST_CASE("a disk that fills up ends an import with one sentence, and what came in is whole", "[console][outside]")
{
    const Kontorctl kontorctl;
    kontorctl.init();
    QByteArray rows = "first_name,last_name,email\n";
    for (int i = 0; i < 20'000; ++i) {
        const QByteArray number = QByteArray::number(i);
        rows += "First" + number + ",Last,p" + number + "@example.org\n";
    }
    kontorctl.write(u"many.csv"_s, rows);
    QProcess process;
    process.setChildProcessModifier([] {
        // No file may grow beyond three megabytes.
        const rlimit limit{3 << 20, 3 << 20};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    });
    kontorctl.start(process, {u"import"_s, u"csv"_s, u"many.csv"_s, u"--type"_s, u"person"_s});
    REQUIRE(process.waitForFinished(120'000));
    const Said said = Kontorctl::said(process);
    checkOneSentence(said, 4);
    CHECK(said.error.contains(u"full"_s));
    CHECK(kontorctl.record({u"check"_s}).value(u"ok"_s) == true);
    CHECK(kontorctl.record({u"count"_s}).value(u"total"_s).toInt() < 20'000);
    // With room again it goes on where it was.
    kontorctl.record({u"import"_s, u"resume"_s});
    CHECK(kontorctl.record({u"count"_s}).value(u"total"_s) == 20'000);
    CHECK(kontorctl.record({u"check"_s}).value(u"ok"_s) == true);
}
#endif
