// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/duplicates.h"

namespace kontor {

/// How one of a pair is shown; a null id for a contact that is gone.
Result<DuplicatePairs::Contact> duplicateContact(Database& db, quint32 n);

} // namespace kontor
