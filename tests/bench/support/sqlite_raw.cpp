// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/support/sqlite_raw.h"

#include "tests/bench/support/figures.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace kontor::bench {

RawDatabase::RawDatabase(const QString& file, Mode mode)
{
    const int flags = mode == Mode::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    if (sqlite3_open_v2(file.toUtf8().constData(), &m_handle, flags | SQLITE_OPEN_NOMUTEX, nullptr) != SQLITE_OK)
        fail(u"%1: %2"_s.arg(file, QString::fromUtf8(sqlite3_errmsg(m_handle))));
    exec("PRAGMA mmap_size = 2147418112");
    exec("PRAGMA cache_size = -65536");
    exec("PRAGMA temp_store = MEMORY");
}

RawDatabase::~RawDatabase() { sqlite3_close(m_handle); }

void RawDatabase::exec(const std::string& sql)
{
    char* message = nullptr;
    if (sqlite3_exec(m_handle, sql.c_str(), nullptr, nullptr, &message) != SQLITE_OK)
        fail(u"%1: %2"_s.arg(QString::fromStdString(sql), QString::fromUtf8(message)));
}

RawStatement::RawStatement(RawDatabase& database, const std::string& sql)
{
    if (sqlite3_prepare_v3(database.handle(), sql.c_str(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &m_handle,
                           nullptr) != SQLITE_OK)
        fail(u"%1: %2"_s.arg(QString::fromStdString(sql), QString::fromUtf8(sqlite3_errmsg(database.handle()))));
}

RawStatement::~RawStatement() { sqlite3_finalize(m_handle); }

void RawStatement::bind(int place, qint64 value) { sqlite3_bind_int64(m_handle, place, value); }

void RawStatement::bindText(int place, std::string_view text)
{
    sqlite3_bind_text(m_handle, place, text.data(), int(text.size()), SQLITE_STATIC);
}

void RawStatement::bindBlob(int place, std::string_view bytes)
{
    sqlite3_bind_blob(m_handle, place, bytes.data(), int(bytes.size()), SQLITE_STATIC);
}

bool RawStatement::step()
{
    const int code = sqlite3_step(m_handle);
    if (code == SQLITE_ROW) return true;
    if (code != SQLITE_DONE) fail(QString::fromUtf8(sqlite3_errmsg(sqlite3_db_handle(m_handle))));
    return false;
}

void RawStatement::reset() { sqlite3_reset(m_handle); }
int RawStatement::columns() const { return sqlite3_column_count(m_handle); }
qint64 RawStatement::integer(int column) const { return sqlite3_column_int64(m_handle, column); }

std::string_view RawStatement::bytes(int column) const
{
    const auto* data = static_cast<const char*>(sqlite3_column_blob(m_handle, column));
    return {data, data ? std::size_t(sqlite3_column_bytes(m_handle, column)) : 0};
}

bool RawStatement::isNull(int column) const { return sqlite3_column_type(m_handle, column) == SQLITE_NULL; }
bool RawStatement::isBlob(int column) const { return sqlite3_column_type(m_handle, column) == SQLITE_BLOB; }
std::string RawStatement::name(int column) const { return sqlite3_column_name(m_handle, column); }

std::uint64_t RawStatement::readAll()
{
    std::uint64_t sum = 0;
    while (step())
        for (int i = 0; i < columns(); ++i)
            sum += std::uint64_t(sqlite3_column_type(m_handle, i) == SQLITE_INTEGER ? integer(i)
                                                                                    : qint64(bytes(i).size()));
    reset();
    return sum;
}

} // namespace kontor::bench
