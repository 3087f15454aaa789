// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/value.h"

#include <QByteArrayView>
#include <QString>

#include <memory>

namespace kontor {

/// One prepared SQL statement. Two backends answer the same calls: SQLite's own C interface on the handle behind Qt's
/// driver where that is the library we link, and QSqlQuery elsewhere (core/store/connection.cpp decides at run time).
/// Belongs to its connection's thread.
class Statement {
public:
    virtual ~Statement() = default;
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    /// Binds by place, counted from 0 in order of first appearance.
    virtual void bind(int place, const Value& value) = 0;
    virtual void bindText(int place, QByteArrayView utf8) = 0;
    virtual void bindBlob(int place, QByteArrayView bytes) = 0;
    /// Binds by name, written with its colon as in the SQL: ":contact". An unknown name is ignored.
    virtual void bind(QLatin1StringView name, const Value& value) = 0;

    /// Steps to the next row: true = there is one, false = done.
    virtual Result<bool> step() = 0;
    /// Rows that the last step() inserted, updated or deleted. Ask before reset().
    virtual int changed() const = 0;
    /// Ready to be bound and stepped anew; bindings stay.
    virtual void reset() = 0;

    virtual int columnCount() const = 0;
    virtual QString columnName(int column) const = 0;
    virtual bool isNull(int column) const = 0;
    virtual qint64 integer(int column) const = 0;
    virtual double real(int column) const = 0;
    virtual QString text(int column) const = 0;
    /// Valid until the next step or reset.
    virtual QByteArrayView utf8(int column) const = 0;
    virtual QByteArray blob(int column) const = 0;
    virtual Id id(int column) const = 0;
    /// What the cell holds; 16-byte blobs come as Id.
    virtual Value value(int column) const = 0;

    /// For statements that return nothing: binds stay, runs once, resets.
    Status run()
    {
        auto stepped = step();
        reset();
        if (!stepped) return stepped.error();
        return {};
    }

    /// As run(); tells how many rows it wrote. Much cheaper than RETURNING, for which SQLite makes a table each time.
    Result<int> runCounting()
    {
        const auto stepped = step();
        const int rows = stepped ? changed() : 0;
        reset();
        if (!stepped) return stepped.error();
        return rows;
    }

protected:
    Statement() = default;
};

} // namespace kontor
