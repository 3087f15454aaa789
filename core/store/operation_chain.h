// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <QHash>
#include <QSet>

namespace kontor {

/// Which operations still count. An operation, its undo, the redo of that … are one chain; what the whole chain wrote
/// counts as long as it was not undone last. Keeps what it finds: for one job.
class OperationChain {
public:
    explicit OperationChain(Database& reader) : m_reader{reader} {}

    /// Whose rows are asked about: `group` and all that undoes or redoes it.
    Status follow(qint64 group);
    /// Is the row in use by an operation of another chain that counts? `rev` is the batch that changed the row last,
    /// `batch` the one after which it counts.
    Result<bool> usesSince(const Id& row, qint64 rev, qint64 batch);

private:
    Result<qint64> groupOf(qint64 batch);
    Result<bool> counts(qint64 group);
    Result<bool> stands(qint64 group);
    Status collect();

    Database& m_reader;
    QSet<qint64> m_ownGroups;
    QSet<qint64> m_ownBatches;
    qint64 m_firstBatch = 0;
    QHash<qint64, qint64> m_groups; ///< by batch
    QHash<qint64, bool> m_counts;   ///< by group
    bool m_collected = false;
    QSet<Id> m_used; ///< rows that others' operations which count have touched since
};

} // namespace kontor
