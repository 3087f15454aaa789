// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/blobs.h"
#include "core/store/database.h"

namespace kontor {

/// Removes the bytes that no file, no picture and no version in the journal points at: what a purge leaves. After its
/// commit, so that a purge that failed has lost nothing.
Status sweepBlobs(Database& reader, const Blobs& blobs);

} // namespace kontor
