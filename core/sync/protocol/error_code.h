// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QStringView>

namespace kontor::protocol {

/// Why a server did not do what it was asked for. A closed list of words whose meaning never changes; who meets one that
/// this version does not know has `Unknown` before it: try again later and keep everything.
enum class ErrorCode : quint8 {
    None,
    Unknown,
    Malformed,    ///< 400 MALFORMED: not a frame of this protocol
    Unauthorised, ///< 401 UNAUTHORISED: no access token, or an old one
    LoginFailed,  ///< 401 LOGIN_FAILED: user or password are wrong, or the account is closed; it is not told which
    SessionEnded, ///< 401 SESSION_ENDED: the refresh token is not good any more, or the device was signed out
    NotFound,     ///< 404 NOT_FOUND: no such address on this server
    BatchMutated, ///< 409 BATCH_MUTATED: a known batch id with another content
    ReplicaFork,  ///< 409 REPLICA_FORK: somebody else uses this replica's id or numbers
    Gap,          ///< 409 GAP: the server does not know the batch before this one
    HistoryFork,  ///< 409 HISTORY_FORK: cursor or witness are not of the server's history
    ReadState,    ///< 410 READ_STATE: the log does not reach back to the cursor, or is too long to follow
    TooLarge,     ///< 413 TOO_LARGE: more bytes, operations or batches than the server takes
    Upgrade,      ///< 426 UPGRADE: this server takes nothing from so old a program
    TooMany,      ///< 429 TOO_MANY: too often; `retryAfter` says when again
    Retry,        ///< 503 RETRY: the server is busy, stopping or without its database
};

/// What a device does about it; everything that it keeps it goes on keeping.
enum class Reaction : quint8 {
    Nothing,
    RetryLater, ///< after `retryAfter`, or by its own back-off
    Refresh,    ///< ask for a new access token, then again
    LogIn,      ///< ask the person for the password; work goes on without
    NewReplica, ///< take a new replica id, number what waits anew from 1, push again
    Recover,    ///< the same, but every batch that is kept is offered again, and the rows are read anew
    ReadRows,   ///< read the rows anew, keep what waits
    Split,      ///< fewer batches at a time; a single batch that is too large goes to attention
    Upgrade,    ///< tell the person; pulling and working go on
    SetAside,   ///< asking again will not help: what was offered goes to attention
};

QLatin1StringView wordOf(ErrorCode code);
/// Unknown for a word that is not of the list.
ErrorCode errorNamed(QStringView word);
int httpStatusOf(ErrorCode code);
Reaction reactionTo(ErrorCode code);

} // namespace kontor::protocol
