// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include "core/store/connection.h"
#include "core/store/store_file.h"

using namespace Qt::StringLiterals;

namespace kontor {

Database::Database(std::unique_ptr<Connection> connection) : m_connection{std::move(connection)} {}

Database::~Database() = default;

Result<std::unique_ptr<Database>> Database::openReadOnly(const QString& file)
{
    if (auto fits = checkStorePath(file); !fits) return fits.error();
    auto connection = Connection::open(file, OpenMode::ReadOnly);
    if (!connection) return connection.error();
    if (auto fits = checkStoreFile(**connection); !fits) return fits.error();
    return std::unique_ptr<Database>{new Database{std::move(*connection)}};
}

Result<Statement*> Database::select(const QString& sql, Binds binds)
{
    const QStringView start = QStringView{sql}.trimmed();
    if (!start.startsWith(u"SELECT"_s) && !start.startsWith(u"WITH"_s))
        return Error{.code = Errc::Storage, .detail = u"A question may only read: "_s + sql};
    if (auto ready = beforeRead(); !ready) return ready.error();
    auto statement = m_connection->prepare(sql);
    if (!statement) return statement;
    for (const auto& [name, value] : binds) (*statement)->bind(name, value);
    return statement;
}

Status Database::each(const QString& sql, Binds binds, const std::function<bool(Statement&)>& row)
{
    auto statement = select(sql, binds);
    if (!statement) return statement.error();
    for (;;) {
        const auto stepped = (*statement)->step();
        if (!stepped) return stepped.error();
        if (!*stepped || !row(**statement)) break;
    }
    (*statement)->reset();
    return {};
}

Result<Value> Database::cell(const QString& sql, Binds binds)
{
    Value found;
    auto done = each(sql, binds, [&](Statement& row) {
        found = row.value(0);
        return false;
    });
    if (!done) return done.error();
    return found;
}

void Database::setCancel(std::function<bool()> cancelled)
{
    m_cancelled = cancelled;
    m_connection->setCancel(std::move(cancelled));
}

} // namespace kontor
