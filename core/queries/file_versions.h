// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/store/database.h"

#include <vector>

namespace kontor {

/// What a file held before it was replaced, newest version first; the first is the one that stands. Bytes stay as long as
/// the history names them.
struct FileVersions {
    struct Item {
        qint64 at = 0; ///< Unix milliseconds UTC
        QString author, sha256;
        qint64 bytes = 0;
    };
    using Answer = std::vector<Item>;
    Id file;
};
/// Errors: NotFound, also for what is private to somebody else.
Result<FileVersions::Answer> run(Database& db, const FileVersions& question);

} // namespace kontor
