// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sync/merge/batch.h"

namespace kontor::sync {

/// What travels, in CBOR (RFC 8949). Fields go by their names, tables by their numbers, so that either side may know
/// more of them than the other. Reading refuses what is cut off, too deep, too long or of the wrong shape, with
/// Errc::FileFormat; it never guesses.
QByteArray encode(const Batch& batch);
QByteArray encode(const Effect& effect);
/// A whole row, as an effect says it.
QByteArray encode(const RowKey& key, const RowState& row);
Result<Batch> decodeBatch(QByteArrayView cbor);
Result<Effect> decodeEffect(QByteArrayView cbor);

inline constexpr int maxOps = 1000;      ///< of a batch
inline constexpr int maxFrame = 1 << 20; ///< bytes of a batch

} // namespace kontor::sync
