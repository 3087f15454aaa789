// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/console/session.h"

#include <QCborMap>

#include <optional>

class QLocalSocket;

namespace kontor {

// A command that must write goes to the window that has the store. Both sides send frames: four bytes of length, the
// highest first, then a CBOR map (RFC 8949).
//   kontorctl: {version, arguments, folder, terminal, error_terminal}, once; {stop} when it is interrupted
//   window:    {out} and {error} with bytes for the streams, {progress: [done, total]}, and {exit} as the last

inline constexpr int handOverVersion = 1;
/// No frame is longer, in bytes.
inline constexpr quint32 longestFrame = 16 * 1024 * 1024;

QByteArray frame(const QCborMap& map);
/// Takes the first whole frame out of `buffer`; nothing while it has none. Errors: FileFormat for what is no frame.
Result<std::optional<QCborMap>> takeFrame(QByteArray& buffer);

/// Hands a command to the window that writes to `around.store` and waits for its end. Nothing when no window answers.
/// Errors: StoreLocked when the window goes away in between.
std::optional<Result<ExitCode>> handOver(const QStringList& arguments, const Surroundings& around);

} // namespace kontor
