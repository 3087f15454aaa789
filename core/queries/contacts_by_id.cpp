// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/contacts_by_id.h"

#include "core/queries/contact_row_reader.h"
#include "core/store/read_snapshot.h"

using namespace Qt::StringLiterals;

namespace kontor {

Result<ContactsById::Answer> run(Database& db, const ContactsById& question)
{
    const ReadSnapshot snapshot{db};
    const QString sql = contactRowSelect() + u" WHERE c.id = :id AND c.deleted = 0"_s;
    ContactsById::Answer rows;
    for (const Id& id : question.ids) {
        const auto read = db.each(sql, {{":id"_L1, id}}, [&](Statement& row) {
            rows.push_back(contactRowFrom(row));
            return false;
        });
        if (!read) return read.error();
    }
    return rows;
}

} // namespace kontor
