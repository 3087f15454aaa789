// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/duplicate_contact.h"

using namespace Qt::StringLiterals;

namespace kontor {

Result<DuplicatePairs::Contact> duplicateContact(Database& db, quint32 n)
{
    DuplicatePairs::Contact contact;
    auto read = db.each(uR"(
        SELECT c.id, c.display_name, c.type, c.birthday,
               (SELECT city FROM location WHERE contact = c.id AND deleted = 0 ORDER BY position LIMIT 1),
               coalesce((SELECT address FROM email WHERE id = c.primary_email AND deleted = 0),
                        (SELECT address FROM email WHERE contact = c.id AND deleted = 0 ORDER BY position LIMIT 1)),
               coalesce((SELECT "number" FROM phone WHERE id = c.primary_phone AND deleted = 0),
                        (SELECT "number" FROM phone WHERE contact = c.id AND deleted = 0 ORDER BY position LIMIT 1))
          FROM contact c WHERE c.n = :n AND c.deleted = 0)"_s,
                        {{":n"_L1, qint64{n}}}, [&](Statement& row) {
                            contact = {.id = row.id(0), .n = n, .name = row.text(1), .type = row.text(2), .about = {}};
                            QStringList about;
                            for (const int column : {4, 5, 6, 3})
                                if (!row.isNull(column) && !row.text(column).isEmpty()) about.append(row.text(column));
                            contact.about = about.join(u" · "_s);
                            return false;
                        });
    if (!read) return read.error();
    return contact;
}

} // namespace kontor
