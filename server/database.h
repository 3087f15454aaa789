// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <set>
#include <vector>

struct pg_conn;
struct pg_result;

namespace kontor::server {

/// A value bound to a statement, in PostgreSQL's binary format.
struct Param {
    quint32 type = 0;
    QByteArray bytes{};
    bool isNull = false;

    Param(const Id& id); ///< null where the id is
    Param(qint64 number);
    Param(int number) : Param{qint64{number}} {}
    Param(bool yes);
    Param(const QString& text);
    Param(const QByteArray& bytes);
    template <class T>
    Param(const T*) = delete; // a pointer would become a yes/no
    static Param ids(const std::vector<Id>& list);
    static Param numbers(const std::vector<qint64>& list);
    static Param flags(const std::vector<bool>& list);
    static Param texts(const std::vector<QString>& list); ///< null strings as null
    static Param blobs(const std::vector<QByteArray>& list);

private:
    Param() = default;
    template <class T>
    static Param array(quint32 type, const std::vector<T>& list);
};

/// The rows that a statement answered.
class Answer {
public:
    explicit Answer(pg_result* result);

    int rows() const { return m_rows; }
    qint64 changed() const; ///< how many rows a writing statement touched
    bool isNull(int row, int column) const;
    Id id(int row, int column) const { return Id::fromBytes(view(row, column)); }
    qint64 integer(int row, int column) const;
    bool flag(int row, int column) const { return integer(row, column) != 0; }
    QString text(int row, int column) const { return QString::fromUtf8(view(row, column)); }
    QByteArray bytes(int row, int column) const { return view(row, column).toByteArray(); }
    /// Valid as long as this answer.
    QByteArrayView view(int row, int column) const;

private:
    std::shared_ptr<pg_result> m_result;
    int m_rows = 0;
};

/// One connection to PostgreSQL, for one thread at a time. Failures: Errc::Busy where a lock or a statement took too long
/// or two transactions met, so that trying again helps; Errc::Network where the connection is gone; else Errc::Storage
/// with SQLSTATE in `value` and the server's words in `detail`, which may contain data: for the operator's eyes alone.
class Database {
public:
    /// `url` as libpq takes it: a postgresql:// address or key=value pairs. `prepare` off for poolers that cannot.
    static Result<std::unique_ptr<Database>> open(const QString& url, bool prepare = true);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// `sql` is a literal: its text is the name of the prepared statement.
    Result<Answer> run(const char* sql, const std::vector<Param>& params = {});
    /// A statement of which only a failure matters, within a transaction: it is sent and not waited for, so that PostgreSQL
    /// works on it while the caller goes on (libpq's pipeline mode). Every other call settles first and answers with the first
    /// failure among what was sent.
    Status send(const char* sql, const std::vector<Param>& params);
    /// Waits for all that was sent.
    Status settle();
    /// Several statements without parameters.
    Status script(const QByteArray& sql);
    /// Rows into a table as fast as PostgreSQL takes them: `data` in COPY's binary format, header and trailer included.
    Status copyIn(const char* sql, const QByteArray& data);
    bool isAlive() const;
    /// Within a transaction of which a statement has failed: PostgreSQL would answer its COMMIT by taking it back, as a success.
    bool hasFailed() const;
    /// Opens the connection again; all that was prepared is forgotten.
    Status reconnect();

private:
    Database() = default;
    /// The name of the prepared statement, prepared; empty where none are.
    Result<QByteArray> prepared(const char* sql, const std::vector<Param>& params);
    Error failure(pg_result* result) const;

    struct Close {
        void operator()(pg_conn* connection) const;
    };
    std::unique_ptr<pg_conn, Close> m_connection;
    std::set<QByteArray> m_prepared;
    bool m_prepare = true;
};

/// Takes everything back unless it was committed.
class Transaction {
public:
    explicit Transaction(Database& database) : m_database{database} {}
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    /// With limits on how long it may wait and take, so that nobody holds an organisation's lock for ever.
    Status begin();
    /// For pages of rows: they come in the order of an index, whatever the planner believes about a table that was empty a
    /// moment ago. Without statistics it would sort all that is behind the cursor for every page.
    Status beginReading();
    Status commit();

private:
    Status begin(const QByteArray& script);

    Database& m_database;
    bool m_open = false;
};

} // namespace kontor::server
