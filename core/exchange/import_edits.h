// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_csv.h"

#include <utility>

namespace kontor {

/// A mapping and what was changed of the rows as one text: what a run remembers of an import that may be resumed.
QString packed(const QString& mapping, const ImportEdits& edits);
std::pair<QString, ImportEdits> unpacked(const QString& text);

} // namespace kontor
