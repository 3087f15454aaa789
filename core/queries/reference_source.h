// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/field_source.h"

namespace kontor {

/// `field:""`: rows without a value.
bool asksForEmpty(const FieldTest& test);

/// The records of a kind (see recordsNamed) that a test means, by their names or ids.
Result<std::vector<Id>> recordsAskedFor(Database& db, Entity entity, const FieldTest& test);

/// A reference is asked for by what the record that it points to is called. `rows` count, `column` of theirs refers to it.
Result<FieldSource> referenceSource(Database& db, FieldSource rows, const QString& column, const Field& field,
                                    const FieldTest& test);

} // namespace kontor
