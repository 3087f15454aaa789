// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/cells.h"
#include "core/store/database.h"

namespace kontor {

/// Does the rule of a target market, as far as the cells have one, read as a query? Fails with the parser's error, but for
/// unknown fields.
Status checkMarketRule(Database& db, const Cells& cells);

/// A market that is named in its own rule, by its whole name or its id, adds nobody there, which nobody means: Errc::BadQuery
/// with the place. `market` is null for one that is only coming into being; what the cells do not have stands in the store.
Status checkMarketNamesOthers(Database& db, const Id& market, const Cells& cells);

} // namespace kontor
