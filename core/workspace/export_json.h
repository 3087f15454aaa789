// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/database.h"

namespace kontor {

/// Writes every synchronised row as one JSON document, for comparing stores: an object with an array for each entity,
/// rows ordered by id and one on a line, fields by their names, deleted rows included and marked. Nothing local (list
/// numbers, revisions) is in it, so that two stores which hold the same give the same bytes. Other people's private
/// notes stay out. Errors: FileUnwritable, DiskFull.
struct ExportJson {
    struct Answer {
        qint64 rows = 0;
    };
    QString file;
};
Result<ExportJson::Answer> run(Database& db, const ExportJson& question);

} // namespace kontor
