// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/change_set.h"

namespace kontor {

/// What several commits changed, told as one; whether they came from the server stays as `into` says.
void mergeChanges(ChangeSet& into, ChangeSet&& from);

} // namespace kontor
