// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A CSV import with everything on (survey, guessed mapping, checks, duplicates, claims, journal, history, search
// documents), against sqlite3 that imports the very tables which it makes. Whole process against whole process.
#include "tests/bench/support/bench_data.h"
#include "tests/bench/support/figures.h"
#include "tests/bench/support/process.h"
#include "tests/bench/support/sqlite_raw.h"
#include "tests/bench/support/table_dump.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace kontor::bench;

namespace {

void removeStore(const QString& file)
{
    for (const auto* suffix : {"", "-wal", "-shm", ".lock"}) QFile::remove(file + QLatin1StringView{suffix});
}

/// The file against one that holds the contacts and their rows alone: no journal, history, claims or search documents.
void measureSize(Figures& figures, const BenchData& data, quint32 size)
{
    const QString store = data.store(size), copy = data.copyOf(store, u"bare.kontor"_s);
    {
        RawDatabase bare{copy, RawDatabase::Mode::ReadWrite};
        bare.exec("PRAGMA journal_mode = DELETE");
        for (const char* table :
             {"op", "batch", "op_group", "event", "claim", "search_document", "import_row", "import_run"})
            bare.exec(std::string{"DROP TABLE "} + table);
        bare.exec("VACUUM");
    }
    figures.add(u"  size of the file : of its tables alone"_s, double(QFileInfo{store}.size()),
                double(QFileInfo{copy}.size()), 1.3, Unit::Bytes);
    removeStore(copy);
}

void measure(Figures& figures, const BenchData& data, quint32 size, int rounds)
{
    const QString list = data.list(size);
    const QString folder = data.path(u"tables-%1"_s.arg(size));
    QDir{}.mkpath(folder);
    const QString target = data.path(u"yardstick.db"_s), made = data.path(u"made.kontor"_s);
    const QString script = dumpTables(data.store(size), folder, target);

    std::vector<ProcessRun> ours, theirs;
    const auto kontor = [&] {
        removeStore(made);
        ours.push_back(
            runProcess(QCoreApplication::applicationFilePath(), {u"--import"_s, made, list, QString::number(size)}));
        return ours.back().seconds;
    };
    const auto sqlite = [&] {
        removeStore(target);
        theirs.push_back(runProcess(u"sqlite3"_s, {u"-batch"_s}, script));
        return theirs.back().seconds;
    };
    const Pairs pairs = Pairs::measure(size >= 1'000'000 ? std::min(rounds, 3) : rounds, kontor, sqlite);
    figures.add(u"CSV import of %1 : sqlite3 .import of its tables"_s.arg(spaced(size)), pairs, 2.0);

    Pairs cpu;
    for (const ProcessRun& run : ours) cpu.ours.push_back(run.cpuSeconds);
    for (const ProcessRun& run : theirs) cpu.yardstick.push_back(run.cpuSeconds);
    figures.add(u"  the same in processor time of all threads"_s, cpu, {});
    figures.add(u"  size of the file : of the yardstick's"_s, double(QFileInfo{made}.size()),
                double(QFileInfo{target}.size()), {}, Unit::Bytes);
    figures.note(u"%1 contacts a second; peak memory %2 MB"_s.arg(spaced(quint64(size / median(pairs.ours))))
                     .arg(ours.back().peakMemory / 1'000'000));
    removeStore(made);
    removeStore(target);
    measureSize(figures, data, size);
    QDir{folder}.removeRecursively();
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app{argc, argv};
    const auto settings = Settings::from(app.arguments());
    if (settings.rest.value(0) == "--import"_L1) {
        importInto(settings.rest.value(1), settings.rest.value(2), settings.rest.value(3).toUInt());
        return 0;
    }
    const BenchData data;
    Figures figures;
    for (const quint32 size : settings.sizes) measure(figures, data, size, settings.rounds);
    return 0;
}
