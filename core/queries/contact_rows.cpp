// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/contact_facts.h"
#include "core/queries/contact_row_reader.h"
#include "core/store/read_snapshot.h"

using namespace Qt::StringLiterals;

namespace kontor {

const QString& contactRowSelect()
{
    // The primary address if it is still there, else the first one; the same with numbers.
    static const QString sql = uR"(
        SELECT c.n, c.id, c.display_name, c.type, c.status, c.archived, c.deleted, c.relationships,
               c.responsible, e.name, c.team, t.name, c.job_title,
               coalesce((SELECT address FROM email WHERE id = c.primary_email AND deleted = 0),
                        (SELECT address FROM email WHERE contact = c.id AND deleted = 0
                          ORDER BY position, id LIMIT 1)),
               coalesce((SELECT number FROM phone WHERE id = c.primary_phone AND deleted = 0),
                        (SELECT number FROM phone WHERE contact = c.id AND deleted = 0
                          ORDER BY position, id LIMIT 1)),
               l.city, l.country,
               (SELECT group_concat(name, char(31))
                  FROM (SELECT b.display_name AS name
                          FROM contact_person p JOIN contact b ON b.id = p.business
                         WHERE p.person = c.id AND p.deleted = 0 AND b.deleted = 0
                         ORDER BY b.name_key, b.n)),
               c.last_contact, k.title, k.due, c.created_at, c.external_id
          FROM contact c
          LEFT JOIN employee e ON e.id = c.responsible
          LEFT JOIN team t ON t.id = c.team
          LEFT JOIN location l ON l.id = (SELECT id FROM location WHERE contact = c.id AND deleted = 0
                                           ORDER BY position, id LIMIT 1)
          LEFT JOIN task k ON k.id = (SELECT id FROM task WHERE contact = c.id AND state = 'open' AND deleted = 0
                                       ORDER BY due IS NULL, due, id LIMIT 1))"_s;
    return sql;
}

ContactRow contactRowFrom(const Statement& row)
{
    ContactRow contact;
    contact.n = quint32(row.integer(0));
    contact.id = row.id(1);
    contact.displayName = row.text(2);
    contact.type = row.text(3);
    contact.status = row.text(4);
    contact.archived = row.integer(5) != 0;
    contact.deleted = row.integer(6) != 0;
    contact.relationships = relationship::words(unsigned(row.integer(7)));
    contact.responsible = row.id(8);
    contact.responsibleName = row.text(9);
    contact.team = row.id(10);
    contact.teamName = row.text(11);
    contact.jobTitle = row.text(12);
    contact.email = row.text(13);
    contact.phone = row.text(14);
    contact.city = row.text(15);
    contact.country = row.text(16);
    if (!row.isNull(17)) contact.customers = row.text(17).split(u'\x1f');
    contact.lastContact = row.integer(18);
    contact.nextTask = row.text(19);
    contact.nextTaskDue = row.text(20);
    contact.createdAt = row.integer(21);
    contact.externalId = row.text(22);
    return contact;
}

Result<ContactRows::Answer> run(Database& db, const ContactRows& question)
{
    static const QString sql = contactRowSelect() + u" WHERE c.n = :n"_s;
    const ReadSnapshot snapshot{db};
    ContactRows::Answer rows;
    rows.reserve(question.numbers.size());
    const auto statement = db.select(sql);
    if (!statement) return statement.error();
    for (const quint32 n : question.numbers) {
        (*statement)->bind(0, qint64{n});
        const auto found = (*statement)->step();
        if (!found) return found.error();
        rows.push_back(*found ? contactRowFrom(**statement) : ContactRow{});
        (*statement)->reset();
    }
    return rows;
}

Result<FirstContacts::Answer> run(Database& db, const FirstContacts& question)
{
    static const QString sql = contactRowSelect() + uR"(
         WHERE c.deleted = 0 AND coalesce(c.archived, 0) = 0
         ORDER BY c.name_key, c.n LIMIT :limit)"_s;
    FirstContacts::Answer rows;
    const auto read = db.each(sql, {{":limit"_L1, question.limit}}, [&](Statement& row) {
        rows.push_back(contactRowFrom(row));
        return true;
    });
    if (!read) return read.error();
    return rows;
}

} // namespace kontor
