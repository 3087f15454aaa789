// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/desktop/mirror_rows.h"
#include "core/sync/desktop/waiting.h"

namespace kontor::sync {

/// What comes in at once.
struct Arrival {
    std::vector<Effect> effects{};
    std::vector<RowKey> gone{}; ///< rows that are not to be seen here any more
    std::vector<RowKey>
        settled{};      ///< rows of own batches that wait no longer: they become what the server made of them
    bool whole = false; ///< effects are whole rows, as they are now
    qint64 seen = -1;   ///< what their author had seen; -1: not known, or it is us
};

/// Puts what the server published into the mirror, and from there into the rows that people see: the mirror, with the
/// waiting batches decided on top of it where they have to do with what came in. Writes the differences as one group
/// of `spec`, which is left out where there are none. Within a transaction.
Result<ChangeSet> takeIn(Store& store, const SyncStanding& standing, const Waiting& waiting, const GroupSpec& spec,
                         const Arrival& arrival);

/// The rows of a server as a store without any reads them for the first time: as takeIn() would, but nothing is there to
/// compare them with, and nothing waits. `frames` are the rows as they came.
Result<ChangeSet> takeInFirst(Store& store, const SyncStanding& standing, Group& group, std::vector<Effect> rows,
                              std::vector<QByteArray> frames);

/// The same into a group that exists already.
Result<ChangeSet> takeIn(Store& store, const SyncStanding& standing, const Waiting& waiting, Group& group,
                         const Arrival& arrival);

} // namespace kontor::sync
