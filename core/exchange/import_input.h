// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv_input.h"

namespace kontor {

/// A list of contacts as an import reads it: a CSV file as it is, vCards as the table that vcardsAsCsv() makes of them.
struct ListInput {
    CsvInput input;
    bool vcards = false;
};
/// `path` names one file; or several of vCards, one on each line, which are read as one list. Errors as CsvInput::open()
/// and parseVcards(); FileFormat (`detail` = no_vcard) for one of several files that has no card.
Result<ListInput> openList(const QString& path);

} // namespace kontor
