// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/query.h"
#include "core/search/query_vocabulary.h"

#include <cstddef>
#include <optional>

namespace kontor {

struct TestProblem {
    const char* code;  ///< as parseQuery's errors
    std::size_t value; ///< index of the value that is wrong
};

/// Whether values and comparison suit the field. Brings words of closed lists into their usual form (small letters, the
/// field's own name, yes and no).
std::optional<TestProblem> checkTest(FieldTest& test, const QueryField& field, const QueryVocabulary& vocabulary);

} // namespace kontor
