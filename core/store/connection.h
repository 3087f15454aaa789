// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backend.h"
#include "core/store/statement.h"

#include <QHash>
#include <QSqlDatabase>
#include <QString>

#include <functional>
#include <memory>

struct sqlite3;

namespace kontor {

/// One connection to an SQLite file, with Kontor's pragmas set. Only core/store includes this header: it can write.
class Connection {
public:
    static Result<std::unique_ptr<Connection>> open(const QString& file, OpenMode mode,
                                                    Backend backend = Backend::Automatic);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// Cached by its text; reset, its binds cleared by the caller's new ones.
    Result<Statement*> prepare(const QString& sql);
    Status exec(const QString& sql);
    Result<Value> cell(const QString& sql);

    Status begin() { return exec(QStringLiteral("BEGIN IMMEDIATE")); }
    Status commit() { return exec(QStringLiteral("COMMIT")); }
    void rollback();

    /// Length of the WAL after this connection's last commit, pages; 0 where the backend is QtSql.
    int walPages() const { return m_walPages; }

    /// Null where the backend is QtSql.
    sqlite3* native() const { return m_native; }
    const QString& file() const { return m_file; }

    /// Polled while statements run; true interrupts them. Native backend only.
    void setCancel(std::function<bool()> cancelled);
    /// Forgets the prepared statements, e.g. before the file is replaced.
    void clearStatements();

private:
    Connection() = default;
    Status configure(OpenMode mode);
    void useNativeWhereShared();
    Result<std::unique_ptr<Statement>> prepareNew(const QString& sql);

    QString m_file;
    QString m_name; ///< of the QSqlDatabase
    sqlite3* m_native = nullptr;
    std::function<bool()> m_cancelled;
    int m_walPages = 0;
    QHash<QString, std::shared_ptr<Statement>> m_statements;
    /// The same by where their text stands in memory, which the keys above keep: a literal is found without reading it.
    QHash<const QChar*, Statement*> m_byPlace;
};

/// The failure behind an SQLite (extended) result code and, where known, the errno behind that.
Error sqliteError(int code, const QString& message, int systemError = 0);

} // namespace kontor
