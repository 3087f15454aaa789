// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kontor::bench {

/// Writes what `sqlite3 .import` needs to make the same final tables as this store has: a CSV file of every table with
/// rows and a script that creates tables and indexes and imports the files, in one transaction.
///
/// The shell binds text only, so an id is written as 16 characters that sort as its 16 bytes do: the rows are as long
/// and the trees grow in the same order. It knows no null either; an empty text takes the same room, and an index that
/// leaves nulls out leaves out the empty ones instead. Returns the script's name.
QString dumpTables(const QString& store, const QString& folder, const QString& target);

} // namespace kontor::bench
