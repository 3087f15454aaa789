// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"
#include "core/sync/protocol/messages.h"

namespace kontor::sync {

/// A batch of the journal as it goes to the server.
struct Outgoing {
    SyncOffer offer;
    protocol::Offer content;
    std::vector<int> ords; ///< op.ord of each operation
};

/// Turns what waits in the journal into offers, with numbers of their own. Batches too large for one are divided; an
/// operation that is too large by itself goes to attention, and the rest goes on. Within a transaction.
Status makeOffers(Store& store, SyncStanding& standing);

/// Reads what was offered. A creation stands in the journal without values: it is the row as it was born, which is the row
/// now, and where a field was changed since, what the first of those changes found there.
/// What is another employee's alone does not leave this store, nor what the store said of people and organisation before
/// it joined, where the server has its own.
Result<std::vector<Outgoing>> readOffers(Store& store, const SyncStanding& standing,
                                         const std::vector<SyncOffer>& offers);

} // namespace kontor::sync
