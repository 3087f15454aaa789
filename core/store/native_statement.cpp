// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/native_statement.h"

#include "core/store/connection.h"

#include <QStringEncoder>

#include <sqlite3.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <vector>

namespace kontor {

namespace {

class NativeStatement final : public Statement {
public:
    explicit NativeStatement(sqlite3_stmt* handle)
        : m_handle{handle}
        , m_bound(size_t(sqlite3_bind_parameter_count(handle)))
    {}
    ~NativeStatement() override { sqlite3_finalize(m_handle); }

    using Statement::bind;
    void bind(int place, const Value& value) override
    {
        const int at = place + 1;
        if (value.isNull())
            sqlite3_bind_null(m_handle, at);
        else if (value.isInteger())
            sqlite3_bind_int64(m_handle, at, value.integer());
        else if (value.isReal())
            sqlite3_bind_double(m_handle, at, value.real());
        else if (value.isId())
            bindBlob(place, value.id().bytes());
        else
            bindString(place, value.text());
    }
    void bindText(int place, QByteArrayView utf8) override
    {
        const char* const kept = keep(place, utf8);
        sqlite3_bind_text(m_handle, place + 1,
                          kept          ? kept
                          : utf8.data() ? utf8.data()
                                        : "",
                          int(utf8.size()), kept ? SQLITE_STATIC : SQLITE_TRANSIENT);
    }
    void bindBlob(int place, QByteArrayView bytes) override
    {
        const char* const kept = keep(place, bytes);
        sqlite3_bind_blob(m_handle, place + 1, kept ? kept : bytes.data(), int(bytes.size()),
                          kept ? SQLITE_STATIC : SQLITE_TRANSIENT);
    }
    void bind(QLatin1StringView name, const Value& value) override
    {
        const int at = sqlite3_bind_parameter_index(m_handle, name.data());
        if (at > 0) bind(at - 1, value);
    }

    Result<bool> step() override
    {
        errno = 0; // sqlite3_system_errno() knows nothing of a commit that failed
        const int code = sqlite3_step(m_handle);
        if (code == SQLITE_ROW) return true;
        if (code == SQLITE_DONE) return false;
        const int systemError = errno;
        sqlite3* db = sqlite3_db_handle(m_handle);
        const Error error =
            sqliteError(sqlite3_extended_errcode(db), QString::fromUtf8(sqlite3_errmsg(db)), systemError);
        sqlite3_reset(m_handle);
        return error;
    }
    int changed() const override { return sqlite3_changes(sqlite3_db_handle(m_handle)); }
    void reset() override { sqlite3_reset(m_handle); }

    int columnCount() const override { return sqlite3_column_count(m_handle); }
    QString columnName(int column) const override { return QString::fromUtf8(sqlite3_column_name(m_handle, column)); }
    bool isNull(int column) const override { return sqlite3_column_type(m_handle, column) == SQLITE_NULL; }
    qint64 integer(int column) const override { return sqlite3_column_int64(m_handle, column); }
    double real(int column) const override { return sqlite3_column_double(m_handle, column); }
    QString text(int column) const override { return QString::fromUtf8(utf8(column)); }
    QByteArrayView utf8(int column) const override
    {
        const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_handle, column));
        return {text, text ? sqlite3_column_bytes(m_handle, column) : 0};
    }
    QByteArray blob(int column) const override { return rawBlob(column).toByteArray(); }
    Id id(int column) const override { return Id::fromBytes(rawBlob(column)); }
    Value value(int column) const override
    {
        switch (sqlite3_column_type(m_handle, column)) {
        case SQLITE_INTEGER: return Value{integer(column)};
        case SQLITE_FLOAT: return Value{real(column)};
        case SQLITE_TEXT: return Value{text(column)};
        case SQLITE_BLOB: return Value{id(column)};
        default: return {};
        }
    }

private:
    /// What is bound stands in memory of the statement's own, used again and again: SQLite would ask for some each time.
    static constexpr qsizetype mostKept = 4096;
    char* room(int place, qsizetype size)
    {
        if (size > mostKept || size_t(place) >= m_bound.size()) return nullptr;
        QByteArray& bound = m_bound[size_t(place)];
        if (bound.size() < size) bound.resize(std::max<qsizetype>(size, 32));
        return bound.data();
    }
    const char* keep(int place, QByteArrayView bytes)
    {
        char* const kept = bytes.isEmpty() ? nullptr : room(place, bytes.size());
        if (kept) std::memcpy(kept, bytes.data(), size_t(bytes.size()));
        return kept;
    }
    void bindString(int place, const QString& text)
    {
        QStringEncoder encode{QStringEncoder::Utf8, QStringEncoder::Flag::Stateless};
        char* const kept = text.isEmpty() ? nullptr : room(place, encode.requiredSpace(text.size()));
        if (!kept) return bindText(place, text.toUtf8());
        const char* const end = encode.appendToBuffer(kept, text);
        sqlite3_bind_text(m_handle, place + 1, kept, int(end - kept), SQLITE_STATIC);
    }

    QByteArrayView rawBlob(int column) const
    {
        const auto* data = static_cast<const char*>(sqlite3_column_blob(m_handle, column));
        return {data, data ? sqlite3_column_bytes(m_handle, column) : 0};
    }

    sqlite3_stmt* m_handle;
    std::vector<QByteArray> m_bound; ///< by place
};

} // namespace

Result<std::unique_ptr<Statement>> prepareNative(sqlite3* handle, const QString& sql)
{
    sqlite3_stmt* statement = nullptr;
    const QByteArray utf8 = sql.toUtf8();
    const int code =
        sqlite3_prepare_v3(handle, utf8.data(), int(utf8.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK)
        return sqliteError(sqlite3_extended_errcode(handle), QString::fromUtf8(sqlite3_errmsg(handle)));
    return std::unique_ptr<Statement>{std::make_unique<NativeStatement>(statement)};
}

} // namespace kontor
