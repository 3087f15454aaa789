// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/merge/batch.h"
#include "core/sync/merge/wire.h"
#include "core/sync/protocol/error_code.h"

#include <QString>

#include <optional>

/// What a device and an organisation's server say to each other, over HTTP/1.1 (RFC 9112): the request's and the reply's
/// body is one CBOR map (RFC 8949), content type `application/cbor`. Only additions are made to version 1: what is
/// missing in a frame has the default that stands here, what is not known is skipped.
///
/// Rules of the conversation:
/// - Every address but hello, session and token wants the header `Authorization: Bearer <access token>`.
/// - A replica has one request of push, pull or state in flight at a time (a wait or history may run beside it), and drops
///   an answer whose cursor and witness are no longer its own.
/// - `cursor` is the place up to which the log has been applied here. `witness` is the highest place known here, from an
///   applied entry, an acknowledgement, or the head that came with rows. The server checks both before anything else.
/// - A push's acknowledgement moves the witness and never the cursor: the batch's effects come by pull, as everybody's.
/// - Times are Unix milliseconds UTC. Ids travel as 16 bytes, null ids as null.
namespace kontor::protocol {

inline constexpr int version = 1;

namespace path {
inline constexpr auto hello = "/v1/hello";     ///< GET -> Hello
inline constexpr auto session = "/v1/session"; ///< POST LogIn -> Session
inline constexpr auto token = "/v1/token";     ///< POST Refresh -> Session
inline constexpr auto leave = "/v1/leave";     ///< POST Leave -> Done: signs this device out
inline constexpr auto push = "/v1/push";       ///< POST Push -> PushAnswer
inline constexpr auto pull = "/v1/pull";       ///< POST Pull -> Page
inline constexpr auto history = "/v1/history"; ///< POST History -> Page
inline constexpr auto state = "/v1/state";     ///< POST ReadState -> StatePage
inline constexpr auto wait = "/v1/wait";       ///< POST Wait -> Done; the reply's head says whether there is something
} // namespace path

namespace limit {
inline constexpr int batches = 32;            ///< in one push
inline constexpr int pushBytes = 8 << 20;     ///< of a push
inline constexpr int requestBytes = 64 << 10; ///< of every other request
inline constexpr int pageBytes = 4 << 20;     ///< a page ends after this; one entry that is longer is sent whole
inline constexpr int replyBytes = 64 << 20;   ///< what a device takes at most
inline constexpr int pageEntries = 1000;      ///< entries of a page
inline constexpr int pageRows = 5000;         ///< rows of a state page
inline constexpr int logBehind = 5000;        ///< further behind, reading the state is cheaper
inline constexpr int textLength = 1024;       ///< characters of a name, a label, a kind
inline constexpr int passwordLength = 256;    ///< characters of a password
inline constexpr int waitMs = 55'000;         ///< longest wait
} // namespace limit

/// Why not, as far as a program has to know.
struct Failure {
    ErrorCode code = ErrorCode::Unknown;
    qint64 retryAfter = 0; ///< milliseconds; 0 where the server has no opinion

    bool operator==(const Failure&) const = default;
};

/// What every answer says beside what was asked. `head` is null in answers to nobody in particular.
template <class Body>
struct Reply {
    qint64 now = 0;     ///< the server's clock
    sync::Place head{}; ///< of the organisation's history
    int minVersion = 0; ///< the oldest protocol whose pushes are taken
    std::optional<Failure> failure{};
    std::optional<Body> body{}; ///< there where there is no failure; a push that stopped half-way has both

    bool operator==(const Reply&) const = default;
};

struct Done {
    bool operator==(const Done&) const = default;
};

struct Hello {
    QString program{}; ///< "kontor-server 0.1.0"
    int oldest = version;
    int newest = version;

    bool operator==(const Hello&) const = default;
};

// -- people and devices ----------------------------------------------------------------------------------------------

/// The password travels once; after that, tokens of this device alone.
struct LogIn {
    QString user{}; ///< e-mail address
    QString password{};
    Id device{};          ///< made by the device at its first log-in, and kept by it
    QString deviceName{}; ///< for people: "Ada's laptop"
    Id replica{};         ///< of the store that will speak
    qint64 attempt =
        0; ///< greater with every log-in of this device: one that comes late ends no newer session; 0: not told

    bool operator==(const LogIn&) const = default;
};

/// A new access token for the refresh token, which changes with every use. The answer may be lost: the token before is
/// good for a minute more, from the same device. An older one that turns up later ends the device's session.
struct Refresh {
    Id device{};
    QByteArray refreshToken{};

    bool operator==(const Refresh&) const = default;
};

struct Leave {
    bool operator==(const Leave&) const = default;
};

/// Tokens are printable ASCII; they go into no log and no address.
struct Session {
    QByteArray accessToken{};
    qint64 accessExpires = 0; ///< 15 minutes from the server's now
    QByteArray refreshToken{};
    qint64 refreshExpires = 0;
    Id organisation{}; ///< the server's; not the id of a row
    QString organisationName{};
    Id employee{}; ///< the row of Entity::Employee as whom this person acts; author of every batch
    QString employeeName{};
    QString email{}; ///< by which a store's own employee row is known again

    bool operator==(const Session&) const = default;
};

// -- push ------------------------------------------------------------------------------------------------------------

/// What the log, the history and the timeline of others say of an operation; no rule depends on it. Nobody but the author
/// gets it for an operation of which they get no row.
struct Remark {
    QString kind{};   ///< the intention, as in a journal's group: "set_contact"
    QString label{};  ///< what it was done to
    Id onBehalfOf{};  ///< another employee who did it in this store before it joined; the author answers for it
    qint64 at = 0;    ///< when, by the device's clock
    Id import{};      ///< the import that it is a part of
    qint64 seen = -1; ///< the place that the device had seen when it was written (Batch::base); -1: not told

    bool operator==(const Remark&) const = default;
};

struct Offer {
    sync::Batch batch{}; ///< its author must be the session's employee, else every operation is refused
    Remark remark{};

    bool operator==(const Offer&) const = default;
};

/// One or several batches of one replica, in the order of their numbers. Each is decided in a place of its own. The answer
/// has results for the first so many of them: the rest was not looked at and is to be offered again, at once where there is
/// no failure, or after the reaction to the failure.
///
/// Of a batch, its id, group, author, hlc and operations stay the same for ever once it was offered; replica, number and
/// base may change. Exactly once rests on the id.
///
/// Customer numbers are the server's: a consumer without one gets the next, as a cell among the batch's effects. A number
/// that a batch brings stays where it is the next one, or is free and an administrator's; otherwise it is given anew. A
/// private row (EntityInfo::privateFlag) is its author's alone whatever the operation says of it.
struct Push {
    sync::Place cursor{};
    sync::Place witness{};
    qint64 clientNow = 0;
    int version = protocol::version;
    std::vector<Offer> offers{};

    bool operator==(const Push&) const = default;
};

struct PushResult {
    Id batch{};
    sync::Place at{}; ///< null where nothing of the batch could be taken into the history: all its fates are Rejected
    bool repeated = false; ///< it had been decided before
    std::vector<sync::OpFate> fates{};

    bool operator==(const PushResult&) const = default;
};

struct PushAnswer {
    std::vector<PushResult> results{};

    bool operator==(const PushAnswer&) const = default;
};

// -- the log ---------------------------------------------------------------------------------------------------------

/// One batch as one reader gets it. Entries are dense: the one after `cursor` has seq `cursor.seq + 1`. An entry without
/// anything for this reader comes too, so that the cursor goes on; it says nothing but its place and batch.
struct Entry {
    sync::Place at{};
    Id batch{};
    Id group{};
    Id author{};
    quint64 hlc = 0;
    qint64 received = 0; ///< when the server decided it
    Remark remark{};
    std::vector<sync::Effect> effects{}; ///< to be applied in one transaction, with the cursor
    std::vector<sync::RowKey> evicted{}; ///< rows that left the reader's sight: not deleted, only gone from here
    std::vector<sync::LostValue> lost{}; ///< values that did not stand, for the history of their rows
    std::vector<sync::OpFate> fates{};   ///< for the author alone

    bool operator==(const Entry&) const = default;
};

/// The log after `cursor`. READ_STATE where it is too far behind, HISTORY_FORK where this is another history.
struct Pull {
    sync::Place cursor{};
    sync::Place witness{};

    bool operator==(const Pull&) const = default;
};

/// The log for history and timeline of a device that began with the state: entries with `after` < seq <= `until`,
/// ascending. They change no row, and no cursor.
struct History {
    sync::Place witness{};
    qint64 after = 0;
    qint64 until = 0;

    bool operator==(const History&) const = default;
};

struct Page {
    sync::Place after{}; ///< the cursor that this answers
    std::vector<Entry> entries{};
    bool more = false; ///< there is more to be had at once

    bool operator==(const Page&) const = default;
};

// -- the rows themselves ---------------------------------------------------------------------------------------------

/// A page of the rows as they are now, those after `after`: ascending by (table, id), or, where that is asked for and the
/// server knows it, contact by contact with the rows that belong to each, so that a device finishes each of them once; what
/// belongs to none comes first. A row keeps its place while somebody reads, also where its contact changes. A device notes the head of the first
/// page's reply, reads to the end, and then pulls the log from that head on: what changed while it read is in there, and
/// may come twice, which `sync::apply` takes. A page can be asked for again, by a restarted program too. Later heads are
/// witnesses. Reading begins anew where HISTORY_FORK is answered.
struct ReadState {
    sync::Place witness{};
    sync::RowKey after{};
    bool byContact = false;

    bool operator==(const ReadState&) const = default;
};

struct StatePage {
    std::vector<sync::Effect> rows{}; ///< whole rows: every cell with its stamp; erased ones do not come
    bool last = false;
    bool byContact = false;           ///< the order it came in
    std::vector<QByteArray> frames{}; ///< the rows as they came; empty where they did not come

    bool operator==(const StatePage& other) const
    {
        return rows == other.rows && last == other.last && byContact == other.byContact;
    }
};

/// Answers when the head is beyond `seq`, or after `patience` milliseconds. Costs the server next to nothing.
struct Wait {
    qint64 seq = 0;
    qint64 patience = limit::waitMs;

    bool operator==(const Wait&) const = default;
};

} // namespace kontor::protocol
