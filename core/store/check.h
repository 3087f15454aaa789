// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <QStringList>

namespace kontor {

struct CheckReport {
    bool ok = true;
    QStringList problems; ///< codes with places, one each: "journal: contact 0190…: first_name"
};

/// Everything a store promises of itself: SQLite's own integrity check; the schema is that of its version; the journal
/// agrees with every row (the old value of each change is the new value of the one before, the last is in the row), and with what was told of
/// the time before the store joined (once that is complete, it ends in what was read);
/// claims match the live addresses; references point at rows that exist; derived columns and search documents are what
/// the rows say. Reads everything, changes nothing.
Result<CheckReport> checkStore(Store& store);

/// The journal part alone, for tests after every kind of write.
Result<QStringList> checkJournal(Store& store);

} // namespace kontor
