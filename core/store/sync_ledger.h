// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/base/value.h"
#include "core/domain/field.h"
#include "core/store/backend.h"

#include <QByteArray>

#include <functional>
#include <optional>
#include <vector>

namespace kontor {

/// How the store stands to its organisation's server; all empty without one.
struct SyncStanding {
    QString url, user;
    QString ca; ///< file of a private certificate authority; empty: the system's
    Id organisation;
    QString organisationName;
    Id employee; ///< who we are to the server
    Id replica;
    qint64 nextNo = 1;
    qint64 cursorSeq = 0, witnessSeq = 0;
    QByteArray cursorTag, witnessTag;
    qint64 clockOffset = 0; ///< the server's clock less ours, ms
    QString phase;          ///< state, log; empty: not joined
    QString page;           ///< where the reading of the rows goes on
    qint64 fromSeq = -1;    ///< the log goes on from here; -1: not known yet
    QByteArray fromTag;
    qint64 round = 0;
    bool aliased = false;
    qint64 joinedBatch = 0;
    qint64 lastSync = 0; ///< Unix milliseconds UTC
    bool left = false;
    QString failure;

    bool isJoined() const { return !phase.isEmpty() && !left; }
};

/// A row of the server, as the mirror keeps it.
struct MirrorRow {
    QByteArray state;
    QString norm{};
    bool ahead = false;
};

/// A batch of the journal, or a part of one, as it was offered to the server.
struct SyncOffer {
    qint64 no = 0, batch = 0;
    int first = 0, last = 0; ///< op.ord
    Id id;
    qint64 pushNo = 0;
    bool acked = false;
    qint64 ackSeq = 0;
};

/// Something that a person has to decide about.
struct AttentionItem {
    qint64 no = 0;
    Id id;
    qint64 at = 0; ///< Unix milliseconds UTC
    QString code;  ///< superseded, refused, contested, deleted, too_large
    QString detail{};
    qint64 batch = 0;
    int ord = 0;
    int table = 0;
    Id row;
    QString field{};
    QByteArray content;
    QString state = QStringLiteral("open");
};

/// A value that did not stand.
struct LostCell {
    int table = 0;
    Id row;
    QString field;
    Value value;
    Id author;
    qint64 at = 0;
};

/// What synchronisation remembers beside the journal: where it stands, the server's rows, what was offered, what people
/// have to decide. Knows tables and bytes only; what they mean is core/sync/desktop's. All calls within the
/// transaction that the Store holds open, on the writer thread.
class SyncLedger {
public:
    explicit SyncLedger(Connection& connection) : m_connection{connection} {}

    Result<SyncStanding> standing();
    Status save(const SyncStanding& standing);

    Result<std::optional<MirrorRow>> row(int table, const Id& row);
    Status putRow(int table, const Id& row, const MirrorRow& state, qint64 round);
    /// Rows that the mirror cannot have yet; sorts them. One that it has ends the transaction.
    struct FirstRow {
        int table = 0;
        Id row;
        QByteArray state;
        QString norm;
    };
    Status addRows(std::vector<FirstRow>& rows, qint64 round);
    /// Neither rows of a server nor contacts are here.
    Result<bool> isBlank();
    Status setAhead(int table, const Id& row, bool ahead);
    Result<std::vector<std::pair<int, Id>>> rowsAhead();
    Result<std::vector<Id>> rowsClaiming(int table, const QString& norm);
    Result<std::vector<Id>> rowsOf(int table);
    /// Rows that the server has and their own tables have not: a purge erased them here.
    Result<std::vector<std::pair<int, Id>>> rowsMissing();
    /// Rows of a kind that are not of this round of reading: the server has forgotten them.
    Result<std::vector<std::pair<int, Id>>> rowsBefore(qint64 round);
    Status dropRow(int table, const Id& row);

    Result<bool> isRefused(int table, const Id& row);
    Status setRefused(int table, const Id& row, bool refused);

    /// The batches of the journal that wait and were not offered yet, oldest first.
    Result<std::vector<qint64>> notOffered(int limit);
    Result<qint64> offer(const SyncOffer& offer); ///< its number
    /// Those that still wait: pending, or acknowledged beyond the cursor; in order.
    Result<std::vector<SyncOffer>> waiting(qint64 cursor);
    Result<std::optional<SyncOffer>> offerOf(const Id& batch);
    Result<std::optional<SyncOffer>> nextPending();
    /// Those that the cursor reaches with `to`, coming from `from`.
    Result<std::vector<SyncOffer>> reached(qint64 from, qint64 to);
    Status acknowledge(const SyncOffer& offer, qint64 seq, const QByteArray& tag);
    Status setPushNo(qint64 offer, qint64 pushNo);
    /// Everything that was acknowledged waits again: the server may have forgotten it.
    Status offerAgain();
    /// The journal's batches change their state: all that have state `from`.
    Status changeStates(const QString& from, const QString& to);
    Status setBatchState(qint64 batch, const QString& state);

    Status addAttention(const AttentionItem& item);
    Result<std::optional<AttentionItem>> attention(qint64 no);
    Status settleAttention(qint64 no, const QString& state, qint64 at);
    /// What is open about a row: somebody has settled it otherwise.
    Status closeAttention(const QString& code, int table, const Id& row, qint64 at);
    Status addLost(const LostCell& cell);

    Status setContested(int kind, const Id& row, const QString& norm); ///< empty: no longer
    Result<QString> contestedNorm(const Id& row);

    /// Our name for an employee or the organisation becomes the server's, in every row and in the whole journal.
    Status alias(Entity entity, const Id& old, const Id& now);
    Result<std::vector<Id>> aliases(); ///< the server's names

    /// Forgets the server: the mirror, what was offered, what waits for a decision. Rows and journal stay.
    Status forget();

private:
    Status runWith(const QString& sql, std::initializer_list<std::pair<QLatin1StringView, Value>> binds);
    Result<std::vector<std::pair<int, Id>>> keys(const QString& sql, const Value& bind = {});
    Result<std::vector<SyncOffer>> offers(const QString& where, qint64 a = 0, qint64 b = 0);

    Connection& m_connection;
};

} // namespace kontor
