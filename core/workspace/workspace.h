// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/search_index.h"
#include "core/store/job.h"
#include "core/store/store.h"
#include "core/workspace/lane.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <array>
#include <atomic>
#include <concepts>

namespace kontor {

struct WorkspaceOptions {
    bool readOnly = false; ///< no lock, no writer: reading beside another process that writes
    QString user{};        ///< act as this employee (name or email); empty: `me` of the store
    StoreOptions store{};
};

/// A question answered from the store alone, or with the search index.
template <class Q>
concept PlainQuestion = requires(Database& db, const Q& q)
{
    {
        run(db, q)
        } -> std::same_as<Result<typename Q::Answer>>;
};
template <class Q>
concept IndexedQuestion = requires(Database& db, SearchIndex& index, const Q& q)
{
    {
        run(db, index, q)
        } -> std::same_as<Result<typename Q::Answer>>;
};
/// A question that takes long: answered beside the others, so that none waits for it.
template <class Q>
concept LongQuestion = requires
{
    requires Q::takesLong;
};
/// One transaction, or a long operation in steps.
template <class I>
concept Intention = requires(Pen& pen, const I& i)
{
    {
        run(pen, i)
        } -> std::same_as<Result<typename I::Outcome>>;
    {
        operationKind(i)
        } -> std::same_as<QString>;
};
template <class I>
concept LongIntention = requires(Store& store, const Actor& actor, const I& i)
{
    {
        start(store, actor, i)
        } -> std::same_as<Result<std::unique_ptr<Job<typename I::Outcome>>>>;
};

/// A long operation on its way. Progress comes through the future: 0…1000 thousandths, the text "done/total".
template <class Outcome>
struct RunningJob {
    QFuture<Result<Outcome>> future;
    std::shared_ptr<std::atomic<bool>> stop;

    /// Stops between two steps; the future still finishes, and tells what had been done.
    void cancel() const { stop->store(true); }
};

/// The one door to a store for window and command line: ask(question), perform(intention), changed(ChangeSet).
///
/// Owns the writer thread (the only one that writes) and three reader threads (one for what takes long). All calls come from the thread the
/// workspace lives in and return at once; only values cross threads. A future that is cancelled interrupts its
/// statement; its answer is then Errc::Cancelled or never looked at.
class Workspace : public QObject {
    Q_OBJECT
public:
    explicit Workspace(QString file, WorkspaceOptions options = {}, QObject* parent = nullptr);
    ~Workspace() override;

    const QString& file() const { return m_file; }

    /// Opens the store on the writer thread. Until it is done, questions and intentions wait in line.
    QFuture<Status> open();
    /// Creates the store, then opens it.
    QFuture<Status> create(NewStore wish);

    template <class Q>
    requires PlainQuestion<Q> || IndexedQuestion<Q> QFuture<Result<typename Q::Answer>> ask(Q question)
    {
        const size_t which = LongQuestion<Q> ? longReader : m_nextReader++ % longReader;
        return read<typename Q::Answer>(
            which, [this, question = std::move(question)](Database& db) -> Result<typename Q::Answer> {
                if constexpr (IndexedQuestion<Q>) {
                    if (auto ready = m_index->prepare(db); !ready) return ready.error();
                    return run(db, *m_index, question);
                } else {
                    return run(db, question);
                }
            });
    }

    /// `user` (name or email) writes instead of the workspace's own employee: a command that came from outside.
    template <Intention I>
    QFuture<Result<typename I::Outcome>> perform(I intention, QString user = {})
    {
        using Outcome = typename I::Outcome;
        auto promise = std::make_shared<QPromise<Result<Outcome>>>();
        promise->start();
        m_writer.post([this, promise, intention = std::move(intention), user = std::move(user)] {
            if (promise->isCanceled()) return finishWith<Outcome>(*promise, Error{.code = Errc::Cancelled});
            if (auto ready = writable(); !ready) return finishWith<Outcome>(*promise, ready.error());
            const auto actor = actorNamed(user);
            if (!actor) return finishWith<Outcome>(*promise, actor.error());
            std::optional<Result<Outcome>> outcome;
            const auto written = m_store->write({.kind = operationKind(intention), .label = {}, .actor = *actor},
                                                [&](Pen& pen) -> Status {
                                                    outcome.emplace(run(pen, intention));
                                                    if (!*outcome) return outcome->error();
                                                    return {};
                                                });
            if (!written) return finishWith<Outcome>(*promise, written.error());
            publish(written->changes);
            finishWith<Outcome>(*promise, std::move(*outcome));
        });
        return promise->future();
    }

    template <LongIntention I>
    RunningJob<typename I::Outcome> perform(I intention, QString user = {})
    {
        using Outcome = typename I::Outcome;
        auto promise = std::make_shared<QPromise<Result<Outcome>>>();
        promise->start();
        promise->setProgressRange(0, 1000);
        auto stop = std::make_shared<std::atomic<bool>>(false);
        m_writer.post([this, promise, stop, intention = std::move(intention), user = std::move(user)] {
            if (auto ready = writable(); !ready) return finishWith<Outcome>(*promise, ready.error());
            const auto actor = actorNamed(user);
            if (!actor) return finishWith<Outcome>(*promise, actor.error());
            auto job = start(*m_store, *actor, intention);
            if (!job) return finishWith<Outcome>(*promise, job.error());
            Job<Outcome>& running = **job;
            running.askWhetherSomebodyWaits([this, promise, stop, &running] {
                tell<Outcome>(*promise, running.progress());
                return stop->load() || m_writer.isAwaited();
            });
            continueJob<Outcome>(promise, stop, std::shared_ptr<Job<Outcome>>{std::move(*job)});
        });
        return {promise->future(), stop};
    }

    /// Runs on the writer thread between other work: backup, restore, check, settings of the store.
    QFuture<Status> maintain(std::function<Status(Store&)> work);

    /// Runs on the writer thread behind what people wait for, and tells everybody what it changed. Any thread.
    QFuture<Result<ChangeSet>> takeIn(std::function<Result<ChangeSet>(Store&)> work);
    /// On the writer thread: the acting person has another id, or other rights, since a synchronisation.
    void actorChanged();
    /// Of the acting employee, or of `user` (name or email).
    QFuture<Status> keepNotices(NoticeDeed deed, QString user = {});

    /// Puts a backup in the store's place; every open screen is told to forget what it knows.
    QFuture<Status> restoreFrom(QString backup);

    /// The acting employee; null until opened.
    Id me() const;

Q_SIGNALS:
    /// After a commit, and only then; in the thread the workspace lives in.
    void changed(const kontor::ChangeSet& changes);
    void opened();
    /// Before anything of it goes: who uses it from threads of his own lets go now.
    void closing();

private:
    template <class Outcome>
    static void finishWith(QPromise<Result<Outcome>>& promise, Result<Outcome> result)
    {
        promise.addResult(std::move(result));
        promise.finish();
    }

    template <class Outcome>
    static void tell(QPromise<Result<Outcome>>& promise, JobProgress progress)
    {
        if (progress.total > 0)
            promise.setProgressValueAndText(int(progress.done * 1000 / progress.total),
                                            QStringLiteral("%1/%2").arg(progress.done).arg(progress.total));
    }

    template <class Answer, class Work>
    QFuture<Result<Answer>> read(size_t which, Work work)
    {
        auto promise = std::make_shared<QPromise<Result<Answer>>>();
        promise->start();
        m_readers[which]->post([this, promise, which, work = std::move(work)] {
            const auto unwanted = [this, &promise] { return promise->isCanceled() || m_closing; };
            if (unwanted()) return finishWith<Answer>(*promise, Error{.code = Errc::Cancelled});
            auto db = readDatabase(which);
            if (!db) return finishWith<Answer>(*promise, db.error());
            (*db)->setCancel(unwanted);
            auto answer = work(**db);
            (*db)->setCancel({});
            finishWith<Answer>(*promise, std::move(answer));
        });
        return promise->future();
    }

    template <class Outcome>
    void continueJob(std::shared_ptr<QPromise<Result<Outcome>>> promise, std::shared_ptr<std::atomic<bool>> stop,
                     std::shared_ptr<Job<Outcome>> job)
    {
        ChangeSet changes;
        const bool cancelled = stop->load();
        auto more = cancelled ? job->takeBack() : Result<bool>{true};
        if (more && *more) more = job->step(changes);
        if (!changes.isEmpty()) publish(changes);
        tell<Outcome>(*promise, job->progress());
        if (more && *more) {
            m_writer.post([this, promise, stop, job] { continueJob<Outcome>(promise, stop, job); },
                          Lane::Urgency::Background);
            return;
        }
        auto outcome = job->finish(cancelled || !more);
        // A failed step names the reason; what the job had written stands in its group and can be undone.
        if (!more)
            finishWith<Outcome>(*promise, more.error());
        else
            finishWith<Outcome>(*promise, std::move(outcome));
    }

    QFuture<Status> openWith(std::optional<NewStore> wish);
    /// A store of an earlier version gets today's schema also before it is only read; questions know no other.
    Status bringUpToDate() const;
    Status openStore(const std::optional<NewStore>& wish);
    /// The active employee of this name or email; `me`, or else the store's own, where `user` is empty.
    Result<Actor> actingEmployee(Database& db, const Id& me, const QString& user) const;
    Result<Actor> actorNamed(const QString& user); ///< writer thread
    Status waitOpen();
    Actor actor() const;
    void act(const Actor& actor);
    Status writable() const;
    Result<Database*> readDatabase(size_t which);
    void publish(const ChangeSet& changes);

    QString m_file;
    WorkspaceOptions m_options;
    std::shared_ptr<SearchIndex> m_index;
    std::unique_ptr<Store> m_store; ///< writer thread
    Actor m_actor;                  ///< written on the writer thread, under m_openMutex
    Status m_opening;
    std::atomic<bool> m_isOpen = false;
    bool m_abandoned = false;               ///< under m_openMutex
    std::atomic<bool> m_closing = false;    ///< nobody reads an answer any more
    std::atomic<int> m_storeAge = 0;        ///< grows when the file is replaced
    static constexpr size_t longReader = 2; ///< the last of the readers
    std::array<int, longReader + 1> m_databaseAge{};
    mutable std::mutex m_openMutex;
    std::condition_variable m_openDone;
    size_t m_nextReader = 0;
    std::array<std::unique_ptr<Database>, longReader + 1> m_databases; ///< each on its reader thread
    // The lanes stop before anything above goes.
    Lane m_writer{"kontor-writer"};
    std::array<std::unique_ptr<Lane>, longReader + 1> m_readers;
};

} // namespace kontor
