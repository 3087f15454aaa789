// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sync/merge/batch.h"

namespace kontor {
class Database;
}

namespace kontor::sync {

/// A batch of the store's journal as it travels. `replica`, `no` and `base` of the batch are the sender's to fill in.
struct Outgoing {
    qint64 journalNo = 0; ///< batch.no
    Batch batch;
};

/// The journal's batches behind `after`, oldest first, at most `limit`. A creation in the journal carries no values: the
/// row has them, and what was changed since stands in later operations; here each goes out with the cells it was born
/// with. `me` stands for operations that name no author.
Result<std::vector<Outgoing>> outgoingBatches(Database& journal, qint64 after, int limit, const Id& me);

} // namespace kontor::sync
