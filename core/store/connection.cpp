// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"

#include "core/store/native_statement.h"
#include "core/store/qsql_statement.h"
#include "core/store/thread_guard.h"

#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <sqlite3.h>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstring>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

bool isQuota([[maybe_unused]] int systemError)
{
#ifdef EDQUOT
    return systemError == EDQUOT;
#else
    return false;
#endif
}

} // namespace

Error sqliteError(int code, const QString& message, int systemError)
{
    // SQLite says "full" of a device without room; a file that may not grow and a used-up quota are the same to people.
    if ((code & 0xff) == SQLITE_IOERR && (systemError == EFBIG || isQuota(systemError)))
        return {.code = Errc::DiskFull, .detail = message};
    switch (code & 0xff) {
    case SQLITE_FULL: return {.code = Errc::DiskFull, .detail = message};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return {.code = Errc::StoreDamaged, .detail = message};
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return {.code = Errc::Busy, .detail = message};
    case SQLITE_READONLY:
    case SQLITE_PERM: return {.code = Errc::StoreReadOnly, .detail = message};
    case SQLITE_INTERRUPT: return {.code = Errc::Cancelled, .detail = message};
    default: return {.code = Errc::Storage, .detail = u"%1 (%2)"_s.arg(message).arg(code)};
    }
}

namespace {

/// A connection belongs to one thread, so locks of SQLite's own around every call would protect nothing, nor does
/// anybody ask how much memory it took. Has to be said before its first use; a driver with an SQLite of its own keeps
/// what that one was built for.
void configureLibrary()
{
    [[maybe_unused]] static const bool once = sqlite3_config(SQLITE_CONFIG_MULTITHREAD) == SQLITE_OK &&
                                              sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0) == SQLITE_OK;
#ifdef SIGXFSZ
    // A write beyond what a file may hold (ulimit -f) is refused and told, rather than the end of the process.
    [[maybe_unused]] static const auto before = std::signal(SIGXFSZ, SIG_IGN);
#endif
}

} // namespace

Result<std::unique_ptr<Connection>> Connection::open(const QString& file, OpenMode mode, Backend backend)
{
    configureLibrary();
    static std::atomic<int> counter{0};
    std::unique_ptr<Connection> made{new Connection};
    made->m_file = file;
    made->m_name = u"kontor-%1"_s.arg(++counter);

    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, made->m_name);
    QString options = u"QSQLITE_BUSY_TIMEOUT=5000"_s;
    if (mode == OpenMode::ReadOnly) options += u";QSQLITE_OPEN_READONLY"_s;
    database.setConnectOptions(options);
    database.setDatabaseName(file);
    if (!database.open()) {
        Error error = sqliteError(database.lastError().nativeErrorCode().toInt(), database.lastError().databaseText());
        error.file = file;
        return error;
    }
    if (backend != Backend::QtSql) made->useNativeWhereShared();
    if (backend == Backend::Native && !made->m_native)
        return Error{.code = Errc::Storage, .detail = u"The driver brings another SQLite library."_s};
    if (auto configured = made->configure(mode); !configured) {
        Error error = configured.error();
        error.file = file;
        return error;
    }
    return made;
}

Connection::~Connection()
{
    clearStatements();
    {
        QSqlDatabase::database(m_name, false).close();
    }
    QSqlDatabase::removeDatabase(m_name);
}

void Connection::useNativeWhereShared()
{
    const QSqlDatabase database = QSqlDatabase::database(m_name, false);
    const QVariant handle = database.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0) return;
    QSqlQuery query{database};
    // The source id names one build of one version: two libraries that print the same are safe to mix.
    if (!query.exec(u"SELECT sqlite_source_id()"_s) || !query.next()) return;
    if (query.value(0).toString() != QLatin1StringView{sqlite3_sourceid()}) return;
    query.finish();
    m_native = *static_cast<sqlite3**>(const_cast<void*>(handle.constData()));
    sqlite3_extended_result_codes(m_native, 1);
}

Status Connection::configure(OpenMode mode)
{
    QStringList pragmas{u"PRAGMA mmap_size = 2147418112"_s, u"PRAGMA cache_size = -65536"_s,
                        u"PRAGMA temp_store = MEMORY"_s, u"PRAGMA trusted_schema = OFF"_s,
                        u"PRAGMA foreign_keys = OFF"_s};
    if (mode != OpenMode::ReadOnly)
        pragmas << u"PRAGMA journal_mode = WAL"_s << u"PRAGMA synchronous = FULL"_s
                << u"PRAGMA wal_autocheckpoint = 0"_s << u"PRAGMA secure_delete = FAST"_s;
    for (const QString& pragma : pragmas)
        if (auto done = exec(pragma); !done) return done;
    // Takes the place of SQLite's own checkpoints, which are off.
    const auto note = [](void* self, sqlite3*, const char*, int pages) {
        static_cast<Connection*>(self)->m_walPages = pages;
        return SQLITE_OK;
    };
    if (m_native && mode != OpenMode::ReadOnly) sqlite3_wal_hook(m_native, note, this);
    return {};
}

Result<std::unique_ptr<Statement>> Connection::prepareNew(const QString& sql)
{
    return m_native ? prepareNative(m_native, sql) : prepareQSql(QSqlDatabase::database(m_name, false), sql);
}

Result<Statement*> Connection::prepare(const QString& sql)
{
    noteDatabaseCall();
    Statement* statement = m_byPlace.value(sql.constData());
    if (!statement) {
        auto found = m_statements.find(sql);
        if (found == m_statements.end()) {
            auto made = prepareNew(sql);
            if (!made) return made.error();
            found = m_statements.insert(sql, std::shared_ptr<Statement>{std::move(*made)});
            m_byPlace.insert(found.key().constData(), found->get());
        }
        statement = found->get();
    }
    statement->reset();
    return statement;
}

void Connection::clearStatements()
{
    m_byPlace.clear();
    m_statements.clear();
}

Status Connection::exec(const QString& sql)
{
    noteDatabaseCall();
    auto statement = prepareNew(sql);
    if (!statement) return statement.error();
    for (;;) {
        const auto row = (*statement)->step();
        if (!row) return row.error();
        if (!*row) return {};
    }
}

Result<Value> Connection::cell(const QString& sql)
{
    auto statement = prepareNew(sql);
    if (!statement) return statement.error();
    const auto row = (*statement)->step();
    if (!row) return row.error();
    return *row ? (*statement)->value(0) : Value{};
}

void Connection::rollback()
{
    for (const auto& statement : std::as_const(m_statements)) statement->reset();
    // After a full disk SQLite has rolled back by itself; the refusal of a second one says nothing new.
    [[maybe_unused]] const auto done = exec(u"ROLLBACK"_s);
}

void Connection::setCancel(std::function<bool()> cancelled)
{
    m_cancelled = std::move(cancelled);
    if (!m_native) return;
    if (!m_cancelled) {
        sqlite3_progress_handler(m_native, 0, nullptr, nullptr);
        return;
    }
    const auto poll = [](void* self) { return static_cast<Connection*>(self)->m_cancelled() ? 1 : 0; };
    sqlite3_progress_handler(m_native, 4000, poll, this);
}

} // namespace kontor
