// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/merge/draft.h"

namespace kontor::sync {

/// What becomes of a batch. The server asks this once for every batch, in one serial order, and publishes the effects;
/// a device asks it for its own waiting batches over what it knows, and so shows today what the server will say.
///
/// A pure function: no clock, no network, no storage. `seq` is the place that the batch will have. The caller vouches
/// for the batch's author, has checked that its base belongs to this history, and has cut off a clock that runs ahead.
Decision decide(const Rows& rows, const Batch& batch, qint64 seq);

/// What a person sees: `copy`, the server's state as far as it is known, with the person's own batches on top of it
/// that it does not contain yet.
Draft replay(const Rows& copy, const std::vector<Batch>& waiting, qint64 cursor);

/// Applies what was published. Cells that are newer already stay: effects may arrive twice, and a copy that was read
/// while others wrote may be ahead of them.
void apply(const Effect& effect, RowState& row);

} // namespace kontor::sync
