// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/desktop/rebase.h"
#include "core/sync/protocol/messages.h"

#include <functional>
#include <variant>

namespace kontor::sync {

/// What is to be sent next: an address of the protocol, and the bytes of the request.
struct Request {
    const char* path = nullptr;
    QByteArray body;

    bool operator==(const Request& other) const { return qstrcmp(path, other.path) == 0 && body == other.body; }
};

/// What will be asked once `page`, the answer to `asked`, is in the store, as long as nothing else happens there meanwhile:
/// so that the network need not wait for the disk. None after the last page. Any thread.
std::optional<Request> following(const Request& asked, const protocol::Reply<protocol::StatePage>& page);
/// Makes one page of two, where `next` answers what follows `page`: rows that are written together touch the pages of the
/// store's indexes once. False, and nothing is done, where they are not of one kind. Any thread.
bool append(protocol::Reply<protocol::StatePage>& page, protocol::Reply<protocol::StatePage>& next);

/// What a reply did.
struct Progress {
    ChangeSet changes;
    int pushed = 0;          ///< batches that the server has decided
    int pulled = 0;          ///< entries of the log, or rows where the rows are read
    bool more = false;       ///< ask for the next request at once
    bool unfinished = false; ///< before that, call go(): so that an edit can come between
    bool meChanged = false;  ///< the acting person has another id, or other rights
    bool onlyPast = false;   ///< everything is here and sent; what comes now is the history of before this store joined
    /// What the engine cannot do by itself: RetryLater, Refresh, LogIn, Upgrade; Nothing where all is well.
    protocol::Reaction reaction = protocol::Reaction::Nothing;
    protocol::ErrorCode code = protocol::ErrorCode::None;
    qint64 retryAfter = 0; ///< ms; 0: no opinion
};

/// How a store and its organisation's server come to agree: says what to ask, and takes what is answered. Knows no
/// network. One request at a time; every answer is one or several transactions, so that it may stop anywhere and begin
/// anew. Lives on the writer thread.
class Engine {
public:
    /// `awaited` says whether something waits for this thread; without it a part of a page is as short as if something did.
    explicit Engine(Store& store, std::function<bool()> awaited = {});

    /// The store belongs to this server from now on: what it holds waits to go up, and the server's rows come down.
    Status join(const protocol::Session& session, const QString& url, const QString& user, const QString& ca);
    /// Everything stays; nothing waits any more. Coming back to the same organisation goes on where this ended.
    Status leave();
    /// The replica as whom to log in; made when there is none.
    Result<Id> replica();

    /// Null where the store belongs to no server.
    Result<std::optional<Request>> next();
    /// The answer to the last request. What cannot be read is Errc::Network.
    Result<Progress> receive(QByteArrayView reply);
    /// The same of a page of rows that was decoded already.
    Result<Progress> receive(protocol::Reply<protocol::StatePage> reply);
    /// The next part of the last answer: some 100 ms of work, or more as long as nothing else waits.
    Result<Progress> go();
    /// The last request was not answered.
    void giveUp() { m_asked = {}; }
    /// The server takes nothing from this version: what waits goes on waiting.
    void pullOnly(bool on) { m_pullOnly = on; }

private:
    struct AskedPush {
        std::vector<SyncOffer> offers;
    };
    struct AskedPull {};
    struct AskedState {};
    struct AskedPast {};
    struct AskedHistory {};
    /// An answer of which `at` entries or rows are in the store already.
    template <class Page>
    struct Taking {
        protocol::Reply<Page> reply;
        size_t at = 0;
    };
    struct TakingHistory {
        protocol::Reply<protocol::Page> reply;
        size_t at = 0;
    };

    Result<Request> pushRequest(const SyncStanding& standing, const std::vector<SyncOffer>& offers);
    Result<Progress> receivePush(const AskedPush& asked, QByteArrayView reply);
    Result<Progress> receivePull(QByteArrayView reply);
    Result<Progress> receiveState(protocol::Reply<protocol::StatePage> reply);
    Result<Progress> receivePast(QByteArrayView reply);
    Result<Progress> receiveHistory(QByteArrayView reply);
    Result<Progress> goOnPulling();
    Result<Progress> goOnTelling();
    Result<Progress> goOnReading();
    Status finishPull(SyncStanding& standing, Progress& progress);
    bool fails(const std::optional<protocol::Failure>& failure, qint64 now, Progress& progress, Status& done);

    Status acknowledge(SyncStanding& standing, const AskedPush& asked, const std::vector<protocol::PushResult>& results,
                       Progress& progress);
    Status setAside(SyncStanding& standing, const SyncOffer& offer, bool tooLarge, Progress& progress);
    Status knowWaiting(SyncStanding& standing);
    Status settle(SyncStanding& standing, const std::vector<SyncOffer>& offers, Progress& progress);
    Status applyEntry(SyncStanding& standing, const protocol::Entry& entry, Progress& progress);
    Status tellOutcome(const SyncStanding& standing, const protocol::Entry& entry, const std::optional<SyncOffer>& own);
    Status takeRows(size_t& next, Progress& progress);
    Status applyRows(SyncStanding& standing, protocol::StatePage page, Progress& progress);
    Status finishRows(SyncStanding& standing, Progress& progress);
    Status offerForgotten(const SyncStanding& standing, const std::vector<std::pair<int, Id>>& rows);
    Status renumber(SyncStanding& standing);
    Status recover(SyncStanding& standing);
    Status readAnew(SyncStanding& standing, const QString& phase);
    Result<std::vector<RowKey>> rowsOf(const SyncStanding& standing, const std::vector<SyncOffer>& offers);
    void hear(SyncStanding& standing, qint64 serverNow);

    // What was written before this store joined (engine_history.cpp).
    Status beginPast(const SyncStanding& standing);
    Status cutPast();
    Status noteOverlap(const protocol::Entry& entry);
    Status turnToPast(Progress& progress);
    Result<std::optional<Request>> historyRequest(const Place& witness);
    Status tell(const SyncStanding& standing, const PastStanding& past, const protocol::Entry& entry,
                Progress& progress);

    Store& m_store;
    std::function<bool()> m_awaited;
    Waiting m_waiting;
    std::variant<std::monostate, AskedPush, AskedPull, AskedState, AskedPast, AskedHistory> m_asked;
    std::variant<std::monostate, Taking<protocol::Page>, Taking<protocol::StatePage>, TakingHistory> m_taking;
    bool m_pullOnly = false;
    bool m_turnOfPast = false; ///< nothing else is to be had or sent: a page of the past may be asked for
    bool m_careful = false;    ///< a reading failed: what comes is compared with what is there
    int m_batches = 16;        ///< offered at once
    size_t m_rows;             ///< of a page in one transaction
};

/// The group of the journal that an entry of the log becomes.
GroupSpec specOf(const protocol::Entry& entry);

/// Names of employees and of the organisation that a store gave before it joined become the server's: the organisation is
/// one, people are known by their e-mail address. True where the acting person got another id.
Result<bool> adoptNames(Store& store, SyncStanding& standing, const std::vector<Effect>& rows);

} // namespace kontor::sync
