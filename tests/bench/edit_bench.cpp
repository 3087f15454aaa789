// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What it takes to write: one edit until it is on the disk and in the search, many in one operation, and its undo.
#include "core/commands/record_commands.h"
#include "core/commands/undo_commands.h"
#include "core/exchange/import_csv.h"
#include "core/workspace/workspace.h"
#include "tests/bench/support/bench_data.h"
#include "tests/bench/support/figures.h"
#include "tests/bench/support/made_contacts.h"
#include "tests/bench/support/sqlite_raw.h"

#include <QCoreApplication>
#include <QFile>
#include <QThread>

#include <array>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace kontor;
using namespace kontor::bench;

namespace {

constexpr int edits = 40; ///< in one round
constexpr std::size_t largestBatch = 100'000;

/// A file beside the stores to which 8 KiB are added and brought to the disk.
class SyncedFile {
public:
    explicit SyncedFile(const QString& path)
        : m_descriptor{::open(path.toLocal8Bit().constData(), O_CREAT | O_WRONLY | O_TRUNC, 0600)}
    {
        if (m_descriptor < 0) fail(u"%1 cannot be written"_s.arg(path));
    }
    ~SyncedFile() { ::close(m_descriptor); }
    SyncedFile(const SyncedFile&) = delete;
    SyncedFile& operator=(const SyncedFile&) = delete;

    double write()
    {
        static constexpr std::array<char, 8192> bytes{};
        return timed([&] {
            if (::write(m_descriptor, bytes.data(), bytes.size()) < 0 || ::fdatasync(m_descriptor) != 0)
                fail(u"fdatasync"_s);
        });
    }

private:
    int m_descriptor;
};

template <class Outcome>
Outcome done(const Result<Outcome>& result)
{
    if (!result) fail(u"error %1 %2"_s.arg(int(result.error().code)).arg(result.error().detail));
    return *result;
}

std::vector<Id> contactsOf(const QString& store, std::size_t most)
{
    const auto db = Database::openReadOnly(store);
    std::vector<Id> ids;
    if (!db || !(*db)->each(u"SELECT id FROM contact WHERE deleted = 0 ORDER BY n LIMIT :most"_s,
                            {{":most"_L1, qint64(most)}}, [&](Statement& row) {
                                ids.push_back(row.id(0));
                                return true;
                            }))
        fail(u"%1 cannot be read"_s.arg(store));
    return ids;
}

void measureEdits(Figures& figures, Workspace& workspace, const std::vector<Id>& contacts, const QString& beside,
                  const QString& size, int rounds)
{
    SyncedFile file{beside};
    Random random{3};
    Pairs pairs;
    for (int i = 0; i < rounds * edits; ++i) {
        const Id contact = contacts[random.below(std::uint32_t(contacts.size()))];
        const SetRecord wish{Entity::Contact, contact, {{u"notes"_s, u"Called on day %1"_s.arg(i)}}};
        pairs.ours.push_back(timed([&] {
            if (const Status set = workspace.perform(wish).result(); !set) fail(set.error().detail);
        }));
        pairs.yardstick.push_back(file.write());
    }
    figures.add(u"edit in %1, on the disk and searchable : fdatasync"_s.arg(size), pairs, 3.0);
    figures.add(u"  p99 : median fdatasync"_s, quantile(pairs.ours, 0.99), median(pairs.yardstick), 10.0);
}

/// How long a person's edit waits for the disk while a list is coming in.
void measureEditsInImport(Figures& figures, Workspace& workspace, const std::vector<Id>& contacts,
                          const BenchData& data, const QString& size)
{
    const QString list = data.path(u"incoming.csv"_s);
    QFile file{list};
    if (!file.open(QIODevice::WriteOnly)) fail(u"%1 cannot be written"_s.arg(list));
    file.write("first_name,last_name,email,location.city\n");
    for (int i = 0; i < 30'000; ++i) file.write(u"Incoming%1,Person%1,incoming%1@example.net,Ulm\n"_s.arg(i).toUtf8());
    file.close();
    const auto import = workspace.perform(ImportCsv{.file = list});
    Random random{5};
    std::vector<double> times;
    while (!import.future.isFinished()) {
        const Id contact = contacts[random.below(std::uint32_t(contacts.size()))];
        const SetRecord wish{Entity::Contact, contact, {{u"notes"_s, u"Edit %1"_s.arg(times.size())}}};
        times.push_back(timed([&] {
            if (const Status set = workspace.perform(wish).result(); !set) fail(set.error().detail);
        }));
        QThread::msleep(20); // nobody types faster
    }
    done(import.future.result());
    figures.note(
        u"  while 30 000 contacts come into %1: an edit takes %2 ms, p99 %3 ms, at most %4 ms (%5 edits)"_s.arg(size)
            .arg(median(times) * 1e3, 0, 'f', 1)
            .arg(quantile(times, 0.99) * 1e3, 0, 'f', 1)
            .arg(quantile(times, 1) * 1e3, 0, 'f', 1)
            .arg(times.size()));
}

/// One operation on many contacts and its undo, against the bare update of the same rows.
void measureBatch(Figures& figures, Workspace& workspace, const BenchData& data, const QString& store,
                  std::vector<Id> contacts, int rounds)
{
    if (contacts.size() > largestBatch) contacts.resize(largestBatch);
    const QString raw = data.copyOf(store, u"raw.kontor"_s);
    RawDatabase bare{raw, RawDatabase::Mode::ReadWrite};
    bare.exec("PRAGMA journal_mode = WAL");
    bare.exec("PRAGMA synchronous = FULL");
    const auto update = [&](int round) {
        return timed([&] {
            bare.exec("BEGIN IMMEDIATE");
            bare.exec("UPDATE contact SET job_title = 'Buyer " + std::to_string(round) +
                      "' WHERE n <= " + std::to_string(contacts.size()));
            bare.exec("COMMIT");
        });
    };
    Pairs batch, undo;
    for (int round = 0; round < std::min(rounds, 3); ++round) {
        const SetContacts wish{contacts, {{u"notes"_s, u"Batch %1"_s.arg(round)}}};
        batch.ours.push_back(timed([&] { done(workspace.perform(wish).result()); }));
        undo.ours.push_back(timed([&] { done(workspace.perform(UndoOperation{}).future.result()); }));
        batch.yardstick.push_back(update(round));
    }
    undo.yardstick = batch.yardstick;
    figures.add(u"one edit of %1 contacts : bare UPDATE"_s.arg(spaced(contacts.size())), batch, {});
    figures.add(u"  its undo"_s, undo, {});
}

void measure(Figures& figures, const BenchData& data, quint32 count, int rounds)
{
    const QString store = data.copyOf(data.store(count), u"edited.kontor"_s);
    const auto contacts = contactsOf(store, count);
    Workspace workspace{store};
    if (const Status opened = workspace.open().result(); !opened) fail(opened.error().detail);
    done(workspace.ask(ContactList{}).result()); // a window is open: its memory follows every edit
    measureEdits(figures, workspace, contacts, data.path(u"synced"_s), spaced(count), rounds);
    measureEditsInImport(figures, workspace, contacts, data, spaced(count));
    measureBatch(figures, workspace, data, data.store(count), contacts, rounds);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app{argc, argv};
    const auto settings = Settings::from(app.arguments());
    const BenchData data;
    Figures figures;
    for (const quint32 size : settings.sizes) measure(figures, data, size, settings.rounds);
    return 0;
}
