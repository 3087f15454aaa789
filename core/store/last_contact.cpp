// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/last_contact.h"

#include "core/store/connection.h"
#include "core/store/event_index.h"

using namespace Qt::StringLiterals;

namespace kontor {

Status recomputeLastContact(Connection& connection, const Id& contact)
{
    static const QString sql = [] {
        QStringList types;
        for (const QLatin1StringView type : focusEventTypes()) types.append(u"'%1'"_s.arg(type));
        return uR"(
        WITH RECURSIVE family(id, n) AS (
            SELECT id, n FROM contact WHERE id = :contact
            UNION SELECT c.id, c.n FROM family f JOIN contact c ON c.merged_into = f.id WHERE c.deleted = 1)
        UPDATE contact SET last_contact = (
            SELECT max(e.at) FROM family f JOIN event e ON e.contact = f.n
             WHERE e.owner IS NULL AND e.type IN (%1))
         WHERE id = :contact)"_s.arg(types.join(u','));
    }();
    auto statement = connection.prepare(sql);
    if (!statement) return statement.error();
    (*statement)->bind(":contact"_L1, contact);
    return (*statement)->run();
}

} // namespace kontor
