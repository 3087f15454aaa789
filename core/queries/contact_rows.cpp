// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sort_key.h"
#include "core/domain/contact_facts.h"
#include "core/queries/contact_row_reader.h"
#include "core/queries/extra_fields.h"
#include "core/store/read_snapshot.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

void split(const QString& pair, QString& first, QString& second)
{
    const auto between = pair.indexOf(u'\x1f');
    if (between < 0) return;
    first = pair.first(between);
    second = pair.sliced(between + 1);
}

QStringList byName(QStringList names)
{
    if (names.size() > 1)
        std::sort(names.begin(), names.end(),
                  [](const QString& a, const QString& b) { return sortKey(a) < sortKey(b); });
    return names;
}

} // namespace

const QString& contactRowSelect()
{
    // The primary address if it is still there, else the first one; the same with numbers. A lone min() gives the other
    // columns of the row it found, and needs no sorting.
    static const QString sql = uR"(
        SELECT c.n, c.id, c.display_name, c.type, c.status, c.archived, c.deleted, c.relationships,
               c.responsible, e.name, c.team, t.name, c.job_title,
               (SELECT address FROM (SELECT address, min(CASE id WHEN c.primary_email THEN -1e9 ELSE position END)
                                       FROM email WHERE contact = c.id AND deleted = 0)),
               (SELECT number FROM (SELECT number, min(CASE id WHEN c.primary_phone THEN -1e9 ELSE position END)
                                      FROM phone WHERE contact = c.id AND deleted = 0)),
               (SELECT place FROM (SELECT coalesce(city, '') || char(31) || coalesce(country, '') AS place, min(position)
                                     FROM location WHERE contact = c.id AND deleted = 0)),
               (SELECT group_concat(b.display_name, char(31))
                  FROM contact_person p JOIN contact b ON b.id = p.business
                 WHERE p.person = c.id AND p.deleted = 0 AND b.deleted = 0),
               c.last_contact,
               (SELECT task FROM (SELECT title || char(31) || coalesce(due, '') AS task, min(due)
                                    FROM task WHERE contact = c.id AND state = 'open' AND deleted = 0)),
               c.created_at, c.external_id
          FROM contact c
          LEFT JOIN employee e ON e.id = c.responsible
          LEFT JOIN team t ON t.id = c.team)"_s;
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
    split(row.text(15), contact.city, contact.country);
    if (!row.isNull(16)) contact.customers = byName(row.text(16).split(u'\x1f'));
    contact.lastContact = row.integer(17);
    split(row.text(18), contact.nextTask, contact.nextTaskDue);
    contact.createdAt = row.integer(19);
    contact.externalId = row.text(20);
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
    auto extra = ExtraFields::open(db, question.fields);
    if (!extra) return extra.error();
    for (const quint32 n : question.numbers) {
        (*statement)->bind(0, qint64{n});
        const auto found = (*statement)->step();
        if (!found) return found.error();
        rows.push_back(*found ? contactRowFrom(**statement) : ContactRow{});
        (*statement)->reset();
        if (*found)
            if (auto read = extra->read(rows.back()); !read) return read.error();
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
