// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/merge/batch.h"
#include "server/ledger.h"
#include "server/pg_rows.h"

namespace kontor::server {

/// Gives every consumer that has none the next customer number, without a gap, and lets nobody change one that was given.
/// A number that a batch brings along stays where it is the next one, or free and an administrator's: so a store that had
/// numbered its customers before it joined keeps their numbers.
Status giveNumbers(Database& database, const Id& organisation, const sync::Batch& batch, Head& head, const PgRows& rows,
                   sync::Decision& decision);

} // namespace kontor::server
