// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/lane.h"
#include "core/workspace/sync_items.h"
#include "core/workspace/workspace.h"

#include <QTimer>

#include <memory>

namespace kontor {

class SyncWork;

/// What is needed to join an organisation.
struct ServerLogin {
    QString url;      ///< https://…; http only to this very computer
    QString user;     ///< e-mail address
    QString password; ///< used once, kept nowhere
    QString ca{};     ///< file of a private certificate authority; empty: those of the system
};

/// How the store stands to its server.
struct ServerStanding {
    enum class State : quint8 {
        NotJoined,
        Idle,       ///< in agreement, or waiting for the next moment
        Working,    ///< sending or receiving
        Reading,    ///< the first time, or anew: all rows come
        Offline,    ///< the server is not reached; work goes on, and it is tried again by itself
        NeedsLogin, ///< password or device are not good any more; work goes on
        NeedsUpdate ///< the server takes nothing from so old a program; reading and work go on
    };
    State state = State::NotJoined;
    QString url, user, organisation;
    qint64 waiting = 0;        ///< operations that the server has not acknowledged
    qint64 attention = 0;      ///< items that a person has to decide about
    qint64 lastSync = 0;       ///< Unix milliseconds UTC of the last complete exchange; 0: never
    qint64 cursor = 0;         ///< place in the organisation's history
    QString history{};         ///< as SyncState says it: reading, complete, partial, or empty
    bool accessInFile = false; ///< for want of a keychain what the server knows this device by lies in a file
    Error error{};             ///< Offline, NeedsLogin, NeedsUpdate: why; errorText makes the sentence

    bool isJoined() const { return state != State::NotJoined; }
};

/// What one synchronisation did.
struct SyncOutcome {
    qint64 pushed = 0;    ///< batches
    qint64 pulled = 0;    ///< entries of the log, and rows where they were read
    qint64 conflicts = 0; ///< that are open now
    qint64 cursor = 0;
};

enum class KeepSide : quint8 { Mine, Theirs, Both };

/// The store's conversation with its organisation's server. Runs on a thread of its own, so that neither window nor
/// edits ever wait for the network; without one everything goes on as before. All calls from the workspace's thread, and
/// they return at once.
class SyncSession final : public QObject {
    Q_OBJECT
public:
    /// Where a computer has no keychain, what the server knows it by lies in a file beside the store. Any thread.
    static bool accessLiesInFile(const QString& store);
    /// The one of this workspace; made when first asked for.
    static SyncSession& of(Workspace& workspace);
    ~SyncSession() override;

    /// The window's mode: sends a moment after each edit, and listens for what others write. Tries again by itself after
    /// failures. Off for the command line.
    void setAutomatic(bool on);

    /// As it was last known; standingChanged tells of news. Ask `refresh` for the numbers of the store.
    const ServerStanding& standing() const { return m_standing; }
    QFuture<Result<ServerStanding>> refresh();

    /// Logs in, and makes this store the organisation's. What the store holds goes up, the organisation's rows come down
    /// with the next synchronisation. Also to give a new password to a server that is joined already.
    /// Errors: Network, `detail`: url, unreachable, tls, timeout, login_failed, too_many, upgrade, malformed.
    QFuture<Result<ServerStanding>> login(ServerLogin wish);
    /// Keeps all data; nothing goes to the server or comes from it any more.
    QFuture<Status> leave();
    /// Once now, until there is nothing more to send or to get. The future's progress is 1 as soon as nothing but the history
    /// of before this store joined is to come: all contacts are here, and what follows may take as long again.
    QFuture<Result<SyncOutcome>> syncNow();
    /// Waits until others have written something, a minute at most; false where nobody has.
    QFuture<Result<bool>> awaitNews();
    /// Does what a person decided on a conflict, as an operation that can be undone.
    QFuture<Status> resolve(qint64 conflict, KeepSide keep);
    /// Ends what is under way as soon as possible.
    void stop();

Q_SIGNALS:
    void standingChanged(const kontor::ServerStanding& standing);

private:
    explicit SyncSession(Workspace& workspace);

    template <class T, class Do>
    QFuture<Result<T>> onLane(Do work);
    void runAutomatic();
    void listen();
    void ended(const Status& how);
    void setState(ServerStanding::State state, const Error& error);
    void tell(const ServerStanding& standing);

    Workspace& m_workspace;
    ServerStanding m_standing;
    bool m_automatic = false;
    bool m_running = false; ///< an automatic synchronisation is under way, or listening
    bool m_again = false;   ///< … and once more after it
    QTimer m_soon;
    int m_failures = 0;
    std::unique_ptr<SyncWork> m_work; ///< what the lane works with
    std::unique_ptr<Lane> m_lane;
};

} // namespace kontor
Q_DECLARE_METATYPE(kontor::ServerStanding)
