// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/protocol/messages.h"
#include "server/database.h"

namespace kontor::server {

/// Who asks: what the access token stands for.
struct Caller {
    Id organisation;
    Id account;
    Id device;
    Id employee;
};

/// The organisation's row while it is locked.
struct Head {
    sync::Place at;
    quint64 hlc = 0;
    qint64 nextNumber = 0; ///< customer number
};

/// One organisation's history as it grows: takes what is offered, batch by batch, each in one place, in one transaction
/// under the organisation's lock, which is taken first. So numbers are dense and readers never miss one.
class Ledger {
public:
    Ledger(Database& database, qint64 now) : m_database{database}, m_now{now} {}

    struct Taken {
        protocol::PushAnswer answer;
        std::optional<protocol::Failure> failure; ///< why the rest was not taken
        sync::Place head;
    };
    /// Errors are the database's; nothing was taken then.
    Result<Taken> push(const Caller& caller, const protocol::Push& push);
    /// A batch of the server's own, as one who is an administrator: replica, number, base and clock are filled in.
    Status write(const Id& organisation, sync::Batch batch, const QString& kind, const QString& label);

private:
    Result<Head> lock(const Id& organisation);
    Result<bool> isKnown(const Id& organisation, const sync::Place& place);
    Result<qint64> lastNumber(const Caller& caller, const Id& replica, bool& foreign);
    Status keepNumber(const Caller& caller, const Id& replica, qint64 no);
    Result<std::optional<protocol::Failure>> takeOne(const Caller& caller, const protocol::Offer& offer, qint64& lastNo,
                                                     protocol::PushAnswer& answer);
    Result<sync::Place> decide(const Id& organisation, sync::Batch batch, const protocol::Remark& remark,
                               const QByteArray& content, std::vector<sync::OpFate>& fates);
    Result<QString> homeRegion(const Id& organisation);

    Database& m_database;
    qint64 m_now;
    Head m_head;
};

/// SHA-256 of what never changes of a batch: all but replica, number and base.
QByteArray contentOf(const sync::Batch& batch);

} // namespace kontor::server
