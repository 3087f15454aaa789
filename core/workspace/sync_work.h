// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/desktop/engine.h"
#include "core/sync/transport/server_link.h"
#include "core/workspace/sync_session.h"

#include <future>

namespace kontor {

/// What the synchronisation's own thread does: asks the engine (on the writer thread) what to say, says it to the server,
/// hands the answer back. Every call waits; stop() and interrupt() come from other threads.
class SyncWork {
public:
    SyncWork(Workspace& workspace, std::function<void(ServerStanding::State)> tell)
        : m_workspace{workspace}
        , m_tell{std::move(tell)}
    {}

    Result<ServerStanding> login(const ServerLogin& wish);
    Status leave();
    /// `rowsAreHere` is called, on this thread, as soon as nothing but the history of before this store joined is to come;
    /// never where there is none of it.
    Result<SyncOutcome> synchronise(const std::function<void()>& rowsAreHere = {});
    Result<bool> await();
    Status resolve(qint64 conflict, KeepSide keep);
    Result<ServerStanding> standing();

    /// Ends everything, for good.
    void stop();
    /// Ends await() alone.
    void interrupt();

private:
    using Task = std::function<Result<ChangeSet>(Store&, sync::Engine&)>;
    Status onWriter(Task task);
    Result<SyncOutcome> exchange(const std::function<void()>& rowsAreHere);
    /// What came from the server; rows are decoded on the thread that asked.
    struct Answer {
        Result<QByteArray> bytes;
        std::optional<protocol::Reply<protocol::StatePage>> page{};
    };
    static Answer fetch(sync::ServerLink& server, const sync::Request& request);
    /// Pages of rows that were asked for while others were written, as one: the answer to `request`.
    struct Ahead {
        sync::Request request;
        Answer answer;
        std::optional<sync::Request> then{}; ///< what follows them
    };
    static Ahead fetchAhead(sync::ServerLink& server, sync::Request request,
                            const std::future<Result<sync::Progress>>& written);
    Result<sync::Progress> hand(Answer& answer);
    Result<std::shared_ptr<sync::ServerLink>> link();
    void setLink(std::shared_ptr<sync::ServerLink> link);
    Status nap(qint64 milliseconds);

    Workspace& m_workspace;
    std::function<void(ServerStanding::State)> m_tell;
    // Writer thread:
    std::optional<sync::Engine> m_engine;
    quint64 m_serial = 0; ///< of the engine's store
    // The lane's, and guarded for stop() and interrupt():
    std::shared_ptr<sync::ServerLink> m_link;
    QString m_address; ///< of m_link
    bool m_awaiting = false;
    bool m_interrupted = false; ///< before await() began
    std::atomic<bool> m_stopped = false;
    std::mutex m_mutex;
    std::condition_variable m_wake;
};

} // namespace kontor
