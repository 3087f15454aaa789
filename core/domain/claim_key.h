// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/value.h"
#include "core/domain/field.h"

#include <functional>

namespace kontor {

/// Does a row of this entity claim something that can be one contact's only?
bool isClaimed(Entity entity);

/// What the row claims: the normalised address or number. Empty where the text cannot be read as one; such a row is
/// kept and claims nothing. `homeRegion` is the organisation's country, for numbers typed without one.
QString claimKey(Entity entity, const std::function<Value(FieldIndex)>& cell, QStringView homeRegion);

} // namespace kontor
