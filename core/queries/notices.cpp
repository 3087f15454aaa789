// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/notices.h"

#include "core/queries/contact_row_reader.h"
#include "core/store/read_snapshot.h"

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

/// What a statement over `notice n` asks besides whose it is.
const QString standing = uR"(
    (n."group" > 0 AND NOT EXISTS (SELECT 1 FROM op_group u WHERE u.undoes = n."group" AND u.state = 'done')
     OR n."group" = 0 AND EXISTS (SELECT 1 FROM task t WHERE t.id = n."row" AND t.deleted = 0 AND t.due = n.day
                                     AND coalesce(t.state, 'open') = 'open' AND t.assignee = n.employee)))"_s;

Notices::Item itemOf(Statement& row)
{
    Notices::Item item{.no = row.integer(0), .at = row.integer(1), .kind = row.text(2), .author = row.id(3)};
    item.authorName = row.text(4);
    item.contact = row.id(5);
    item.contactName = row.text(6);
    item.what = row.text(7);
    item.count = row.integer(8);
    item.import = row.integer(9) != 0;
    item.read = row.integer(10) != 0;
    return item;
}

Status readContacts(Database& db, std::vector<Notices::Item>& items)
{
    static const QString sql = contactRowSelect() + u" WHERE c.id = :id AND c.deleted = 0"_s;
    const auto statement = db.select(sql);
    if (!statement) return statement.error();
    for (Notices::Item& item : items) {
        if (item.contact.isNull() || item.count > 1) continue;
        (*statement)->bind(0, item.contact);
        const auto found = (*statement)->step();
        if (!found) return found.error();
        if (*found) {
            const ContactRow contact = contactRowFrom(**statement);
            item.city = contact.city;
            item.relationships = contact.relationships;
            item.lastContact = contact.lastContact;
            item.nextTask = contact.nextTask;
            item.nextTaskDue = contact.nextTaskDue;
        }
        (*statement)->reset();
    }
    return {};
}

} // namespace

Result<Notices::Answer> run(Database& db, const Notices& question)
{
    const ReadSnapshot snapshot{db};
    Notices::Answer answer;
    const auto unread =
        db.cell(u"SELECT count(*) FROM notice n WHERE n.employee = :me AND n.read_at IS NULL AND "_s + standing,
                {{":me"_L1, db.me()}});
    if (!unread) return unread.error();
    answer.unread = unread->integer();
    const auto read = db.each(uR"(
        SELECT n.no, n.at, n.kind, n.author, e.name, n.contact, c.display_name, coalesce(t.title, m.name), n.count,
               g."import" IS NOT NULL, n.read_at IS NOT NULL
          FROM notice n LEFT JOIN employee e ON e.id = n.author LEFT JOIN contact c ON c.id = n.contact
          LEFT JOIN task t ON t.id = n."row" LEFT JOIN team m ON m.id = n."row"
          LEFT JOIN op_group g ON g.no = n."group"
         WHERE n.employee = :me AND (n.read_at IS NULL OR NOT :unread) AND )"_s +
                                  standing + u" ORDER BY n.at DESC, n.no DESC LIMIT :limit"_s,
                              {{":me"_L1, db.me()}, {":unread"_L1, question.unreadOnly}, {":limit"_L1, question.limit}},
                              [&](Statement& row) {
                                  answer.items.push_back(itemOf(row));
                                  return true;
                              });
    if (!read) return read.error();
    if (const Status contacts = readContacts(db, answer.items); !contacts) return contacts.error();
    return answer;
}

} // namespace kontor
