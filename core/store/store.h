// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/import_ledger.h"
#include "core/store/past_ledger.h"
#include "core/store/pen.h"
#include "core/store/sync_ledger.h"

#include <QLockFile>

#include <functional>
#include <memory>
#include <optional>

namespace kontor {

class Checkpointer;
class PenReader;

struct NewStore {
    QString organisation;
    QString country; ///< ISO 3166-1 alpha-2: home region of phone numbers
    QString me;
    QString email;
};

struct StoreOptions {
    Clock clock = systemClock();
    Backend backend = Backend::Automatic;
    std::function<Id(qint64)> ids = Id::make; ///< the demonstration store makes the same ids every time
};

/// What an operation did.
struct Written {
    Id group;
    qint64 groupNo = 0;
    ChangeSet changes;
};

/// The writing side of one store file: the only object that commits. Owned by the writer thread.
class Store {
public:
    /// Creates the file, its first employee (who becomes administrator and `me`) and the organisation.
    static Result<std::unique_ptr<Store>> create(const QString& file, const NewStore& wish,
                                                 const StoreOptions& options = {});
    /// Opens, migrates, takes the lock (StoreLocked when another process writes), and takes back groups that a crash
    /// left open, except imports that can be resumed.
    static Result<std::unique_ptr<Store>> open(const QString& file, const StoreOptions& options = {});
    ~Store();

    const QString& file() const { return m_file; }
    /// Another one for each store that is opened, also of the same file.
    quint64 serial() const { return m_serial; }
    Id me() const { return m_me; }
    /// The actor for an employee: role from the store; Errc::NotFound for nobody.
    Result<Actor> actor(const Id& employee);
    Database& reader();
    ImportLedger& imports() { return *m_imports; }
    /// Within together() or a write() only.
    SyncLedger& sync() { return *m_sync; }
    PastLedger& past() { return *m_past; }
    /// Keeps how the store stands to its server, and lets the journal know. Within a transaction.
    Status saveStanding(const SyncStanding& standing);
    /// Every later stamp is beyond this one.
    void observe(quint64 hlc) { m_journal->observe(qint64(hlc)); }
    /// The acting person has another id from now on. Within a transaction.
    Status setMe(const Id& me);
    const StoreOptions& options() const { return m_options; }
    Id newId() { return m_options.ids(m_options.clock()); }
    /// Tells SQLite's planner what the tables look like now; after a large import.
    Status analyse();

    using Work = std::function<Status(Pen&)>;
    /// One operation, one transaction: all of `work` or nothing. Durable (fdatasync) when it returns.
    Result<Written> write(const GroupSpec& spec, const Work& work);

    /// Operations that `work` writes become durable together, or none of them: a history that is made up need not wait
    /// for the disk at every step. The first one that fails ends them all.
    Status together(const std::function<Status()>& work);

    /// A long operation: begin, then any number of transactions, then end. Edits may come between.
    Result<Group> begin(const GroupSpec& spec);
    Result<Group> resume(qint64 groupNo, const Actor& actor);
    /// Durable only when a later write() of one operation or end() returns: a power failure may take the newest of these.
    Result<Written> write(Group& group, const Work& work);
    Status end(const Group& group);
    /// More memory for pages while a long operation writes all over the store.
    Status expectMuch(bool much);

    /// The newest group of this actor on this device that can be taken back; 0 if none.
    Result<qint64> lastUndoable(const Actor& actor);
    Result<qint64> lastRedoable(const Actor& actor);

    /// For long work, between its transactions: has a WAL that grew long written back beside it. True while the next
    /// transaction had better wait, because the WAL would outgrow the store; a moment passes in the call.
    bool keepsWalShort();
    /// Writes the WAL back into the file, as far as no reader is in the way. Called when idle.
    Status checkpoint(bool truncate = false);
    /// A consistent copy while in use, verified.
    Status backup(const QString& target);
    /// Replaces the content by a verified backup; the old file is kept beside as `<file>.replaced-<time>`.
    static Status restore(const QString& file, const QString& backup);

    /// From now on these times and ids: the demonstration store is the same every time.
    void pretend(Clock clock, std::function<Id(qint64)> ids);

    /// The file may not grow beyond so many pages of 4 KiB: a full disk for tests.
    Status limitPages(int pages);

    /// SQLite's own integrity check: "ok" or its first finding.
    Result<QString> integrity();
    const RequiredFacts& required() const { return m_context->required; }

    /// Notices are local: no operation of the journal. True if anything changed.
    Result<bool> keepNotices(const Id& employee, const NoticeDeed& deed);

    Result<Value> setting(const QString& key);
    Status setSetting(const QString& key, const Value& value);

private:
    friend Result<QStringList> schemaProblems(Store& store);
    friend Result<std::vector<Id>> staleContacts(Store& store);

    PenReader& penReader() { return *m_reader; }
    Store(const QString& file, const StoreOptions& options);
    Status openConnection(OpenMode mode);
    Status loadContext();
    void follow(const SyncStanding& standing);
    Status takeLock();
    Status takeBackOpenGroups();
    Status transaction(const std::function<Status()>& work);
    Result<Id> createFirst(const NewStore& wish);

    QString m_file;
    quint64 m_serial = 0;
    StoreOptions m_options;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<PenReader> m_reader;
    Connection* m_connection = nullptr; ///< m_reader's
    std::unique_ptr<RowWriter> m_rows;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<ImportLedger> m_imports;
    std::unique_ptr<SyncLedger> m_sync;
    std::unique_ptr<PastLedger> m_past;
    std::unique_ptr<PenContext> m_context;
    Id m_me;
    std::optional<Status> m_together; ///< within together(): how it stands
    std::unique_ptr<Checkpointer> m_checkpointer;
};

} // namespace kontor
