// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/backup_plan.h"

namespace kontor {

class SavedState;

/// Where this computer's backups go and how many stay: a choice of this computer, not of the organisation.
BackupRule keptBackupRule(SavedState& state);
void keepBackupRule(SavedState& state, const BackupRule& rule);

} // namespace kontor
