// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/query_plan.h"

namespace kontor {

/// Whether columns in memory answer the test: type, status, archived, relationship, team, responsible, and `is` and
/// `has` of these.
bool isColumnTest(const FieldTest& test);

/// The slots for which it holds; `source` gives the ids of teams and employees.
Result<Bitmap> slotsForColumnTest(const FieldTest& test, const IndexSnapshot& index, QuerySource& source);

} // namespace kontor
