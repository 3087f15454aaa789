// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/statement.h"

#include <QString>

#include <memory>

struct sqlite3;

namespace kontor {

/// A statement through SQLite's C interface.
Result<std::unique_ptr<Statement>> prepareNative(sqlite3* handle, const QString& sql);

} // namespace kontor
