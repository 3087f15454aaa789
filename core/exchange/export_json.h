// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <QString>

class QIODevice;

namespace kontor {

/// What an export wrote.
struct Exported {
    qint64 rows = 0; ///< records, without the header
};

/// The whole store as one canonical document, for comparing stores: every synchronised table in the order of Entity's
/// numbers, its rows by id, one a line, of each its filled fields in the order of the field table. Deleted rows are in
/// it, marked, because deletion is a state like any other; numbers that only this device knows and everything that
/// follows from the rest are not. Equal stores give equal bytes. Other people's private notes are left out.
struct ExportJson {
    using Answer = Exported;
    QString file; ///< replaced as a whole, or not at all
};
/// Errors: FileUnwritable, DiskFull, and those of the store.
Result<Exported> run(Database& db, const ExportJson& question);

/// The same to an open device.
Result<Exported> writeStoreJson(Database& db, QIODevice& device);

} // namespace kontor
