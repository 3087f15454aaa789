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

/// What somebody chooses: "mine", "theirs", "both", as words on buttons for this very conflict.
QString keepText(const ConflictItem& item, KeepSide side);

} // namespace kontor
