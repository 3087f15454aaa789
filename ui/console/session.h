// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/sync_session.h"
#include "ui/console/invocation.h"
#include "ui/console/output.h"

#include <QMetaObject>
#include <QThread>

#include <atomic>
#include <memory>
#include <optional>

namespace kontor {

/// What surrounds a command: this process, or the window it was handed to.
struct Surroundings {
    QString store;  ///< the store's file, absolute
    QString folder; ///< relative file names of the caller start here
    Output* output = nullptr;
    std::atomic<bool>* stop = nullptr; ///< set when the caller wants to leave
    Workspace* workspace = nullptr;    ///< the window's, if the command was handed over
};

/// One run of one command: its arguments, its output, and plain blocking calls to the store. Never lives on a thread
/// that must not wait: in kontorctl it is the main thread, in the window a thread of its own.
class Session {
public:
    Session(const Invocation& invocation, const Surroundings& surroundings)
        : call{invocation}
        , out{*surroundings.output}
        , m_around{surroundings}
    {}

    const Invocation& call;
    Output& out;

    bool json() const { return call.json; }
    bool handedOver() const { return m_around.workspace != nullptr; }
    const QString& store() const { return m_around.store; }
    bool stopped() const { return m_around.stop && m_around.stop->load(); }
    /// Where a file name of the caller points to.
    QString path(const QString& file) const;

    /// Opens the store for what the command does with it.
    Status open(Needs needs);
    bool isOpen() const { return handedOver() || m_own; }
    /// Makes a new store and opens it.
    Status create(const NewStore& wish);

    template <class Q>
    Result<typename Q::Answer> ask(Q question)
    {
        Workspace& asked = m_own ? *m_own : *m_around.workspace;
        return wait(atHome(asked, [&] { return asked.ask(std::move(question)); }));
    }

    template <Intention I>
    Result<typename I::Outcome> perform(I intention)
    {
        return wait(atHome(writer(), [&] { return writer().perform(std::move(intention), actor()); }));
    }

    /// With progress on a terminal, and cancelled when the caller leaves.
    template <LongIntention I>
    Result<typename I::Outcome> perform(I intention)
    {
        auto job = atHome(writer(), [&] { return writer().perform(std::move(intention), actor()); });
        if (!job) return Error{.code = Errc::Cancelled};
        for (unsigned long nap = 1; !job->future.isFinished(); nap = std::min(nap * 2, 16ul)) {
            if (stopped()) job->cancel();
            showProgress(job->future.progressText());
            QThread::msleep(nap);
        }
        showProgress({});
        return wait(std::optional{job->future});
    }

    /// Waits for what the synchronisation does; ends it when the caller leaves. `progressed` is called once, when the
    /// first of it is done.
    template <class T>
    Result<T> synchronise(std::function<QFuture<Result<T>>(SyncSession&)> start, std::function<void()> progressed = {})
    {
        auto future = atHome(writer(), [&] { return start(SyncSession::of(writer())); });
        for (bool over = !future; !over;) {
            over = future->isFinished(); // before, so that nothing is missed
            if (stopped() && m_own) SyncSession::of(*m_own).stop();
            if (progressed && future->progressValue() > 0) std::exchange(progressed, {})();
            if (!over) QThread::msleep(2);
        }
        return wait(std::move(future));
    }

    Status keepNotices(const NoticeDeed& deed);
    Status maintain(std::function<Status(Store&)> work);
    Status restoreFrom(const QString& backup);

private:
    Workspace& writer() { return m_around.workspace ? *m_around.workspace : *m_own; }
    /// Whose name stands under what is written: set only where the window's own employee is not meant.
    QString actor() const { return m_around.workspace ? call.user : QString{}; }
    void showProgress(const QString& text);

    /// Calls `start` in the thread that the workspace lives in; nothing when the caller leaves before.
    template <class Start>
    auto atHome(Workspace& workspace, Start start) -> std::optional<decltype(start())>
    {
        if (QThread::currentThread() == workspace.thread()) return start();
        struct Letter {
            std::mutex mutex;
            bool abandoned = false;
            std::atomic<bool> done = false;
            std::optional<decltype(start())> answer;
        };
        auto letter = std::make_shared<Letter>();
        QMetaObject::invokeMethod(
            &workspace,
            [letter, &start] {
                const std::scoped_lock lock{letter->mutex};
                if (letter->abandoned) return; // `start` is gone
                letter->answer.emplace(start());
                letter->done = true;
            },
            Qt::QueuedConnection);
        while (!letter->done) {
            if (stopped()) {
                const std::scoped_lock lock{letter->mutex};
                letter->abandoned = true;
                break;
            }
            QThread::msleep(1);
        }
        return std::move(letter->answer);
    }

    template <class T>
    static Result<T> wait(std::optional<QFuture<Result<T>>> future)
    {
        if (!future) return Error{.code = Errc::Cancelled};
        future->waitForFinished();
        // A workspace that closes drops what still waits in line.
        if (future->resultCount() == 0) return Error{.code = Errc::Cancelled};
        return future->takeResult();
    }

    Surroundings m_around;
    std::unique_ptr<Workspace> m_own;
};

} // namespace kontor
