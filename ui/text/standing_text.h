// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/sync_session.h"

namespace kontor {

/// How the store stands to its server, in a few words: "3 waiting · synced 12:04", "On this computer". `offlineSince`
/// (Unix milliseconds UTC) is used where there is no connection; 0: not known.
QString standingLabel(const ServerStanding& standing, qint64 offlineSince = 0);

/// The same as one sentence that says what is, and what to do about it where something is wrong.
QString standingSentence(const ServerStanding& standing);

/// The name of the icon that goes with it.
QString standingIcon(const ServerStanding& standing);

/// Somebody has to do something before everything is shared again.
bool isStandingWrong(const ServerStanding& standing);

} // namespace kontor
