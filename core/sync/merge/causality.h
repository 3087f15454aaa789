// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/merge/batch.h"

#include <tuple>

namespace kontor::sync {

/// Had the batch's author seen this write? Either it had reached the device, or it was the device's own.
inline bool hasSeen(const Batch& batch, const Stamp& write)
{
    return write.seq <= batch.base.seq || (!write.replica.isNull() && write.replica == batch.replica);
}

/// Does the batch's write stand over this earlier one? Causality first; clocks decide only between people who did not
/// know of each other, and the replica's id where even the clocks agree.
inline bool standsOver(const Batch& batch, const Stamp& write)
{
    return hasSeen(batch, write) || std::tie(batch.hlc, batch.replica) > std::tie(write.hlc, write.replica);
}

} // namespace kontor::sync
