// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/sync_session.h"

namespace kontor {

/// Why a server could not be used, by the code in Error::detail; one sentence that says what to do.
QString networkSentence(const Error& error);

/// "Connected to Acme as ada@acme.example; everything is shared." and the like, one sentence.
QString serverText(const ServerStanding& standing);

/// What there is to decide: "Your “Admiral” gave way to “Commodore”."
QString conflictText(const ConflictItem& item);

/// The same without the contact that it is about.
QString conflictWhat(const ConflictItem& item);

/// The sides of a conflict as people read them; what is empty says so in words.
struct ConflictSides {
    bool hasBase = false; ///< what stood before is known, and of interest
    QString base, mine, theirs;
    QString theirsTitle; ///< "Theirs", "Server" …
};
ConflictSides conflictSides(const ConflictItem& item);

/// Whether a conflict can be settled this way.
bool offersSide(const ConflictItem& item, KeepSide side);
/// Whether it would be gone if the contact and the other one were merged.
bool offersMerge(const ConflictItem& item);

/// What somebody chooses: "mine", "theirs", "both", as words on buttons for this very conflict.
QString keepText(const ConflictItem& item, KeepSide side);

} // namespace kontor
