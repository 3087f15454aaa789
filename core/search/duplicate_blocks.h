// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/duplicate_score.h"

#include <vector>

namespace kontor {

/// What contacts must have in common to be compared at all: several keys, because any of them may be mistyped. Contacts
/// that share none are no duplicates as far as anybody can tell.
using DuplicateKeys = std::vector<std::uint64_t>;
void appendDuplicateKeys(const DuplicateFacts& facts, const DuplicateCorpus& corpus, DuplicateKeys& keys);

} // namespace kontor
