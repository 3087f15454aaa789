// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QCborMap>

#include <vector>

namespace kontor::protocol {

struct FrameLimits {
    qsizetype bytes = 64 << 10;
    qsizetype items = 100'000; ///< values of any kind, inside each other too
    int depth = 16;
};

/// Is this one CBOR item of plain kinds with known lengths (no tags, no pieces, no half floats) within the limits?
/// Looks through the bytes once and allocates nothing: what does not pass is never parsed.
bool isPlainFrame(QByteArrayView cbor, const FrameLimits& limits);

/// The byte strings of one array of them, without a copy: good for as long as `joined` is.
Result<std::vector<QByteArrayView>> splitFrames(QByteArrayView joined);

/// The map that a frame is; Errc::FileFormat otherwise.
Result<QCborMap> mapFrom(QByteArrayView cbor, const FrameLimits& limits);

} // namespace kontor::protocol
