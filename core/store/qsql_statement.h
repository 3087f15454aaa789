// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/statement.h"

#include <QSqlDatabase>

#include <memory>

namespace kontor {

/// A statement through QSqlQuery: slower, but right with any SQLite the driver brings.
Result<std::unique_ptr<Statement>> prepareQSql(const QSqlDatabase& database, const QString& sql);

} // namespace kontor
