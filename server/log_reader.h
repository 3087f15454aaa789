// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/protocol/codec.h"
#include "server/database.h"
#include "server/ledger.h"

namespace kontor::server {

/// What readers get of an organisation's log and rows: everything but what is another person's alone. Answers are replies
/// as bytes: effects and rows go from the table to the wire as they lie there.
class LogReader {
public:
    LogReader(Database& database, qint64 now) : m_database{database}, m_now{now} {}

    struct Bytes {
        QByteArray reply;
        protocol::ErrorCode code = protocol::ErrorCode::None; ///< what the reply says
    };
    Result<Bytes> pull(const Caller& caller, const protocol::Pull& pull);
    Result<Bytes> history(const Caller& caller, const protocol::History& history);
    Result<Bytes> state(const Caller& caller, const protocol::ReadState& read);

private:
    struct Position {
        sync::Place head;
        bool known = true; ///< cursor and witness lie in this history
    };
    Result<Position> position(const Id& organisation, const sync::Place& cursor, const sync::Place& witness);
    Result<Bytes> page(const Caller& caller, const sync::Place& head, const sync::Place& after, qint64 from,
                       qint64 until);
    protocol::Reply<protocol::Done> headOf(const sync::Place& head) const;
    Bytes failed(protocol::ErrorCode code, const sync::Place& head) const;

    Database& m_database;
    qint64 m_now;
};

} // namespace kontor::server
