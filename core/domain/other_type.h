// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/cells.h"

#include <span>

namespace kontor {

// What becomes of a contact that was made as the wrong type when it is made again as the other one.

/// "business" for "person", and the other way round.
QString otherType(QStringView type);

/// The fields of the new contact, type and names included: a person's name becomes a legal name and is taken apart the
/// other way round. `values` in the order of Contact::fields.
Cells cellsOfOtherType(std::span<const Value> values);

/// Fields whose values the other type has no place for. A person's name parts have one: they are the legal name.
std::vector<FieldIndex> fieldsWithoutPlace(std::span<const Value> values);

} // namespace kontor
