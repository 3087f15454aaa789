// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/domain/entities.h"
#include "core/store/database.h"

#include <vector>

namespace kontor {

/// Rows that people name by a word: exactly (but for case and accents) where there is such a row, else by a part of it.
struct Named {
    std::vector<Id> exact;
    std::vector<Id> part; ///< those in `exact` too
    const std::vector<Id>& best() const { return exact.empty() ? part : exact; }
};

/// Employees by name or email address, whether they are still active or not.
Result<Named> employeesNamed(Database& db, QStringView text);
/// Teams, categories, target markets; consent texts also by their purpose.
Result<Named> recordsNamed(Database& db, Entity entity, QStringView text);

} // namespace kontor
