// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <QHash>

namespace kontor {

/// Why a row is marked where it is shown; the larger one stands over the other.
enum class SyncMark : quint8 {
    None,
    Waiting, ///< the server has not acknowledged a change of it yet
    Open     ///< a person has to decide about it
};

/// Rows with a change that waits for the server or for a decision, and the contacts that they belong to. Of a great many
/// that wait (a store that has just joined) the newest only.
struct MarkedRows {
    static constexpr int most = 4096;

    using Answer = QHash<Id, SyncMark>;
};
Result<MarkedRows::Answer> run(Database& db, const MarkedRows& question);

} // namespace kontor
