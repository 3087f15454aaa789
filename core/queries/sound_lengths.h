// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/dashboard_lists.h"

#include <QHash>

namespace kontor {

/// How long recordings play, in milliseconds by the SHA-256 of their bytes; without those that are no WAVE files or not
/// on this device.
struct SoundLengths {
    using Answer = QHash<QString, qint64>;
    QStringList sounds;
};
Result<SoundLengths::Answer> run(Database& db, const SoundLengths& question);

} // namespace kontor
