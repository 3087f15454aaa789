// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/protocol/messages.h"
#include "server/ledger.h"
#include "server/pg_rows.h"

namespace kontor::server {

/// What the log says of a batch beside its effects.
struct LogLine {
    const sync::Batch& batch;
    const protocol::Remark& remark;
    sync::Place place;
    qint64 received = 0;
    QByteArray content;
};

/// Writes what was decided: rows, links, claims, refusals, the log's line, the batch's answer and the head. `effects` are
/// the decision's, encoded. What was erased is taken out of the log as well.
Status writeDecision(Database& database, const Id& organisation, const LogLine& line, const Head& head,
                     const PgRows& rows, const sync::Decision& decision, const std::vector<QByteArray>& effects);

/// Takes everything that the log says of these rows out of it. `since` is the first batch that named one of them.
Status scrubLog(Database& database, const Id& organisation, const std::set<sync::RowKey>& erased, qint64 since);

} // namespace kontor::server
