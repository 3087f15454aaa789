// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/domain/field.h"
#include "core/store/backend.h"

namespace kontor {

/// Who holds which address and number: at most one live row per (kind, norm) in the whole store. Unique by this table
/// and not by the schema, so that a clash found by synchronisation can be held and shown.
class Claims {
public:
    explicit Claims(Connection& connection) : m_connection{connection} {}

    /// Takes `norm` for `row`; true also when the row holds it already.
    Result<bool> take(Entity kind, const QString& norm, const Id& row);
    Status release(Entity kind, const QString& norm, const Id& row);
    /// The error that names the contact in the way: DuplicateEmail or DuplicatePhone.
    Error clash(Entity kind, const QString& norm, const QString& typed);

private:
    Connection& m_connection;
};

} // namespace kontor
