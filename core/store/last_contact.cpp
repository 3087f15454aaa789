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
        QStringList types, rows, kinds;
        for (const QLatin1StringView kind : kindsWithoutContact())
            kinds.append(u" AND g.kind NOT LIKE '%1'"_s.arg(kind));
        for (const QLatin1StringView type : focusEventTypes()) types.append(u"'%1'"_s.arg(type));
        for (const EntityInfo& info : allEntities())
            if (info.owner >= 0 && showsByItself(info.entity))
                rows.append(uR"(WHEN %1 THEN EXISTS(SELECT 1 FROM %2 WHERE id = e."row" AND deleted = 0))"_s
                                .arg(int(info.entity))
                                .arg(QLatin1StringView{info.name}));
        return uR"(
        WITH RECURSIVE family(id, n) AS (
            SELECT id, n FROM contact WHERE id = :contact
            UNION SELECT c.id, c.n FROM family f JOIN contact c ON c.merged_into = f.id WHERE c.deleted = 1)
        UPDATE contact SET last_contact = (
            SELECT max(newest) FROM (
                SELECT (SELECT e.at FROM event e JOIN batch b ON b.no = e.batch JOIN op_group g ON g.no = b."group"
                         WHERE e.contact = f.n AND e.owner IS NULL AND e.type IN (%1)
                           AND CASE e."table" %2 ELSE 1 END%3
                         ORDER BY e.at DESC, e.no DESC LIMIT 1) AS newest
                  FROM family f))
         WHERE id = :contact)"_s.arg(types.join(u','), rows.join(u' '), kinds.join(QString{}));
    }();
    auto statement = connection.prepare(sql);
    if (!statement) return statement.error();
    (*statement)->bind(":contact"_L1, contact);
    return (*statement)->run();
}

} // namespace kontor
