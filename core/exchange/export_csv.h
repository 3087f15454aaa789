// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/export_json.h"

#include <vector>

namespace kontor {

/// Contacts as a table: one row each, their addresses, numbers, places and links in numbered columns as many as somebody
/// has (`email`, `email.kind`, `email_2` …; the primary one first), and a column per custom field. The header has the
/// names that an import maps to the same fields by itself, so that a file that goes out comes in again.
struct ExportCsv {
    using Answer = Exported;
    QString file;                  ///< replaced as a whole, or not at all
    std::vector<quint32> contacts; ///< contact.n in the order of the rows; those that are gone are passed over
};
/// Errors: FileUnwritable, DiskFull, and those of the store.
Result<Exported> run(Database& db, const ExportCsv& question);

/// The same to an open device.
Result<Exported> writeContactsCsv(Database& db, const std::vector<quint32>& contacts, QIODevice& device);

} // namespace kontor
