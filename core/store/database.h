// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/statement.h"

#include <QString>

#include <functional>
#include <initializer_list>
#include <memory>
#include <utility>

namespace kontor {

class Connection;

/// The reading side of a store. Queries get this and nothing more, so nothing outside core/store can write.
/// Belongs to the thread that opened it.
class Database {
public:
    virtual ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    using Binds = std::initializer_list<std::pair<QLatin1StringView, Value>>;

    /// A cached prepared statement, reset, with `binds` bound; valid until the same text is selected again.
    /// Only reading statements are accepted.
    Result<Statement*> select(const QString& sql, Binds binds = {});
    /// All rows through `row`, which returns false to stop.
    Status each(const QString& sql, Binds binds, const std::function<bool(Statement&)>& row);
    /// The first cell of the first row; null when there is none.
    Result<Value> cell(const QString& sql, Binds binds = {});

    /// Asked every few thousand steps of SQLite; true ends the statement with Errc::Cancelled.
    void setCancel(std::function<bool()> cancelled);
    /// The same question for work beside the statements.
    bool isCancelled() const { return m_cancelled && m_cancelled(); }

    /// Who asks: private notes of others never come out (queries bind it as :me).
    Id me() const { return m_me; }
    void setMe(const Id& me) { m_me = me; }

    /// Opens a read-only connection to an existing store of our version.
    static Result<std::unique_ptr<Database>> openReadOnly(const QString& file);

protected:
    explicit Database(std::unique_ptr<Connection> connection);
    /// The pen's view of the writing connection, before each read.
    virtual Status beforeRead() { return {}; }

    std::unique_ptr<Connection> m_connection;
    Id m_me;
    std::function<bool()> m_cancelled;
};

} // namespace kontor
