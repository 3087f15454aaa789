// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/backend.h"

#include <QString>

namespace kontor {

/// PRAGMA application_id of every store: "Kntr".
inline constexpr int storeApplicationId = 0x4b6e7472;

/// The newest schema: the highest number among core/store/migrations/NNNN_what.sql.
int newestSchema();

/// Is this one of our stores, of the version we read and not damaged at first sight?
/// StoreForeign, StoreTooNew, StoreDamaged.
Status checkStoreFile(Connection& connection);

/// Brings the schema to newestSchema(), each step in one transaction; the first error rolls that step back. A verified
/// backup `<file>.before-vN` is taken first when there is anything to lose.
Status migrate(Connection& connection);

/// Is there a readable file at `path` that starts like SQLite (or is empty)? Names what is wrong else:
/// StoreMissing, FileIsDirectory, StoreForeign, StoreReadOnly.
Status checkStorePath(const QString& path);

} // namespace kontor
