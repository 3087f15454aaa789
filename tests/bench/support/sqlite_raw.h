// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace kontor::bench {

/// SQLite with nothing around it: what the yardsticks are measured with. Failures end the benchmark.
class RawDatabase {
public:
    enum class Mode { ReadOnly, ReadWrite };
    explicit RawDatabase(const QString& file, Mode mode = Mode::ReadOnly);
    ~RawDatabase();
    RawDatabase(const RawDatabase&) = delete;
    RawDatabase& operator=(const RawDatabase&) = delete;

    void exec(const std::string& sql);
    sqlite3* handle() const { return m_handle; }

private:
    sqlite3* m_handle = nullptr;
};

class RawStatement {
public:
    RawStatement(RawDatabase& database, const std::string& sql);
    ~RawStatement();
    RawStatement(const RawStatement&) = delete;
    RawStatement& operator=(const RawStatement&) = delete;

    /// Places from 1. Texts and blobs have to live until the next reset.
    void bind(int place, qint64 value);
    void bindText(int place, std::string_view text);
    void bindBlob(int place, std::string_view bytes);
    bool step();
    void reset();

    int columns() const;
    qint64 integer(int column) const;
    std::string_view bytes(int column) const; ///< of text or blob, until the next step
    bool isNull(int column) const;
    bool isBlob(int column) const;
    std::string name(int column) const;
    /// Steps to the end and touches every cell; the sum of their sizes.
    std::uint64_t readAll();

private:
    sqlite3_stmt* m_handle = nullptr;
};

} // namespace kontor::bench
