// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/store/backend.h"

#include <QByteArray>

#include <optional>

namespace kontor {

/// How much of what was written before the store joined its server is in the journal. Places are those of the server's log.
struct PastStanding {
    enum class State : quint8 {
        None,     ///< the store had a history of its own, or joined before there was this
        Waiting,  ///< the rows are here; what happened meanwhile is being found out
        Telling,  ///< the log comes in, page by page
        Complete, ///< the journal has it all
        Cut       ///< the journal has the log up to `told`; there is no more to be had
    };
    State state = State::None;
    qint64 told = 0;  ///< the journal has the log up to here
    qint64 from = 0;  ///< all of the log up to here is in the rows as they were read
    qint64 until = 0; ///< … and some of it up to here
    qint64 seam = 0;  ///< batch.no: batches above zero and up to here were written before the rows had been read

    bool isOpen() const { return state == State::Waiting || state == State::Telling; }
    bool operator==(const PastStanding&) const = default;
};

/// What telling the past remembers beside the journal. Knows tables and bytes only. All calls within the transaction that
/// the Store holds open, on the writer thread.
class PastLedger {
public:
    explicit PastLedger(Connection& connection) : m_connection{connection} {}

    Result<PastStanding> standing();
    Status save(const PastStanding& standing);

    /// A row as the past has told it so far, as bytes.
    Result<std::optional<QByteArray>> row(int table, const Id& row);
    Status putRow(int table, const Id& row, const QByteArray& state);
    Status dropRow(int table, const Id& row);

    /// What the log says of the row at this place was in it already when it was read.
    Status noteOverlap(qint64 seq, int table, const Id& row);
    Result<bool> overlaps(qint64 seq, int table, const Id& row);
    Result<qint64> lastOverlap(); ///< 0: none

    /// Nothing more is told: what only that needs goes.
    Status clear();

private:
    Connection& m_connection;
};

} // namespace kontor
