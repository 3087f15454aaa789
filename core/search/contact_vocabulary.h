// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/query_vocabulary.h"

namespace kontor {

/// The words that queries about a store's contacts may use, but for the fields that the organisation added.
QueryVocabulary standardContactVocabulary();

} // namespace kontor
