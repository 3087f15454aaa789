// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

namespace kontor {

/// Hands each row of a statement that is bound to `take`.
template <class Take>
Status eachRow(Statement& statement, Take take)
{
    for (;;) {
        const auto row = statement.step();
        if (!row) return row.error();
        if (!*row) break;
        take(statement);
    }
    statement.reset();
    return {};
}

template <class Take>
Status eachRow(Connection& connection, const QString& sql, Take take)
{
    const auto statement = connection.prepare(sql);
    if (!statement) return statement.error();
    return eachRow(**statement, take);
}

/// The one bind of `sql` is the contact.
template <class Take>
Status eachRow(Connection& connection, const QString& sql, const Id& contact, Take take)
{
    const auto statement = connection.prepare(sql);
    if (!statement) return statement.error();
    (*statement)->bindBlob(0, contact.bytes());
    return eachRow(**statement, take);
}

} // namespace kontor
