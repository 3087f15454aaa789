// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/queries/dashboard_rows.h"
#include "core/store/database.h"

#include <vector>

namespace kontor {

/// The files that hang on notes of a business's contact persons, for a history that shows those notes too.
struct ContactPersonFiles {
    using Answer = std::vector<FileRow>;
    Id business;
};
Result<ContactPersonFiles::Answer> run(Database& db, const ContactPersonFiles& question);

} // namespace kontor
