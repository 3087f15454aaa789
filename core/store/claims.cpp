// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/claims.h"

#include "core/store/connection.h"

using namespace Qt::StringLiterals;

namespace kontor {

Result<bool> Claims::take(Entity kind, const QString& norm, const Id& row)
{
    auto statement = m_connection.prepare(
        uR"(INSERT INTO claim(kind, norm, "row") VALUES(:kind, :norm, :row) ON CONFLICT DO NOTHING)"_s);
    if (!statement) return statement.error();
    (*statement)->bind(0, int(kind));
    (*statement)->bind(1, norm);
    (*statement)->bindBlob(2, row.bytes());
    const auto taken = (*statement)->runCounting();
    if (!taken) return taken.error();
    if (*taken > 0) return true;
    statement = m_connection.prepare(u"SELECT \"row\" FROM claim WHERE kind = :kind AND norm = :norm"_s);
    if (!statement) return statement.error();
    (*statement)->bind(0, int(kind));
    (*statement)->bind(1, norm);
    const auto held = (*statement)->step();
    if (!held) return held.error();
    const bool ours = *held && (*statement)->id(0) == row;
    (*statement)->reset();
    return ours;
}

Status Claims::release(Entity kind, const QString& norm, const Id& row)
{
    auto statement =
        m_connection.prepare(uR"(DELETE FROM claim WHERE kind = :kind AND norm = :norm AND "row" = :row)"_s);
    if (!statement) return statement.error();
    (*statement)->bind(0, int(kind));
    (*statement)->bind(1, norm);
    (*statement)->bindBlob(2, row.bytes());
    return (*statement)->run();
}

Error Claims::clash(Entity kind, const QString& norm, const QString& typed)
{
    const bool email = kind == Entity::Email;
    Error error{.code = email ? Errc::DuplicateEmail : Errc::DuplicatePhone,
                .field = email ? u"email.address"_s : u"phone.number"_s,
                .value = typed};
    auto statement = m_connection.prepare(email ? uR"(
        SELECT c.id, c.display_name FROM claim k JOIN email r ON r.id = k."row" JOIN contact c ON c.id = r.contact
         WHERE k.kind = :kind AND k.norm = :norm)"_s
                                                : uR"(
        SELECT c.id, c.display_name FROM claim k JOIN phone r ON r.id = k."row" JOIN contact c ON c.id = r.contact
         WHERE k.kind = :kind AND k.norm = :norm)"_s);
    if (!statement) return statement.error();
    (*statement)->bind(":kind"_L1, int(kind));
    (*statement)->bind(":norm"_L1, norm);
    const auto row = (*statement)->step();
    if (row && *row) {
        error.otherId = (*statement)->id(0).toString();
        error.other = (*statement)->text(1);
    }
    (*statement)->reset();
    return error;
}

} // namespace kontor
