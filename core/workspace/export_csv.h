// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/contact_list.h"

namespace kontor {

/// Writes the contacts of a list, in its order, as a CSV file that the import reads back: a column for each importable
/// field (CsvField's names), and as many for emails, phones, locations and links as the contact with the most of them
/// needs. Cells that a spreadsheet would take for formulas are guarded. An existing file is replaced once the new one is
/// whole. Errors: those of the query, FileUnwritable, DiskFull.
struct ExportCsv {
    struct Answer {
        qint64 rows = 0;
    };
    QString query;
    SortBy sort{};
    QString file;
};
Result<ExportCsv::Answer> run(Database& db, SearchIndex& index, const ExportCsv& question);

} // namespace kontor
