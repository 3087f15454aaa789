// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_csv.h"

#include <QString>

namespace kontor {

/// What is wrong with one value of an imported row, without its place.
QString problemText(const RowProblem& problem);

/// What is wrong with a value that an import kept beside its contact, by its code (`error_code.h`) and column.
QString storedProblemText(const QString& code, const QString& column, const QString& value);

/// A kind of problem in a few words, for counts: "Not a phone number".
QString problemKindLabel(Errc code);

/// "11,822 rows: 11,800 created, 0 updated, 20 skipped, 2 rejected in 1.9 s."
QString importText(const ImportOutcome& outcome);

} // namespace kontor
