// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/task_list.h"

#include "core/base/text_folding.h"
#include "core/queries/contact_row_reader.h"
#include "core/store/read_snapshot.h"

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

/// The first and the last due date asked for, as text; SQLite compares ISO dates as such.
std::pair<QString, QString> spanOf(const TaskList& question)
{
    const auto iso = [](const QDate& date) { return date.toString(Qt::ISODate); };
    const QString first = u"0000"_s, last = u"9999"_s;
    switch (question.due) {
    case TaskList::Due::Overdue: return {first, iso(question.today.addDays(-1))};
    case TaskList::Due::Today: return {iso(question.today), iso(question.today)};
    case TaskList::Due::Week: return {first, iso(question.today.addDays(7 - question.today.dayOfWeek()))};
    case TaskList::Due::Any:
    case TaskList::Due::Undated: break;
    }
    return {first, last};
}

} // namespace

Result<TaskList::Answer> run(Database& db, const TaskList& question)
{
    const QByteArray needle = foldText(question.text);
    const auto [first, last] = spanOf(question);
    const bool dated = question.due != TaskList::Due::Any && question.due != TaskList::Due::Undated;
    TaskList::Answer answer;
    const auto read = db.each(uR"(
        SELECT t.id, t.contact, c.display_name, t.title, t.due, t.priority, coalesce(t.state, 'open'), t.assignee, e.name
          FROM task t JOIN contact c ON c.id = t.contact LEFT JOIN employee e ON e.id = t.assignee
         WHERE t.deleted = 0 AND c.deleted = 0
           AND (:state = '' OR coalesce(t.state, 'open') = :state)
           AND (:everybody OR t.assignee = :assignee)
           AND (NOT :dated OR t.due BETWEEN :first AND :last)
           AND (NOT :undated OR coalesce(t.due, '') = '')
         ORDER BY CASE WHEN t.state IN ('done', 'cancelled') THEN -coalesce(t.completed_at, 0) END,
                  coalesce(nullif(t.due, ''), '9999'), t.created_at, t.id)"_s,
                              {{":state"_L1, question.state.isNull() ? u""_s : question.state},
                               {":everybody"_L1, question.assignee.isNull()},
                               {":assignee"_L1, question.assignee},
                               {":dated"_L1, dated},
                               {":first"_L1, first},
                               {":last"_L1, last},
                               {":undated"_L1, question.due == TaskList::Due::Undated}},
                              [&](Statement& row) {
                                  TaskRow task{.id = row.id(0), .contact = row.id(1), .contactName = row.text(2)};
                                  task.title = row.text(3);
                                  task.due = row.text(4);
                                  task.priority = row.text(5);
                                  task.state = row.text(6);
                                  task.assignee = row.id(7);
                                  task.assigneeName = row.text(8);
                                  if (!needle.isEmpty() && !foldText(task.title).contains(needle) &&
                                      !foldText(task.contactName).contains(needle))
                                      return true;
                                  answer.more = int(answer.rows.size()) >= question.limit;
                                  if (answer.more) return false;
                                  answer.rows.push_back(std::move(task));
                                  return true;
                              });
    if (!read) return read.error();
    return answer;
}

Result<UnplannedContacts::Answer> run(Database& db, const UnplannedContacts& question)
{
    static const QString unplanned = uR"(
         WHERE c.responsible = :responsible AND c.deleted = 0 AND coalesce(c.archived, 0) = 0
           AND NOT EXISTS (SELECT 1 FROM task t
                            WHERE t.contact = c.id AND t.deleted = 0 AND coalesce(t.state, 'open') = 'open'))"_s;
    const ReadSnapshot snapshot{db};
    UnplannedContacts::Answer answer;
    const auto total =
        db.cell(u"SELECT count(*) FROM contact c"_s + unplanned, {{":responsible"_L1, question.responsible}});
    if (!total) return total.error();
    answer.total = total->integer();
    const auto read =
        db.each(contactRowSelect() + unplanned +
                    u" ORDER BY c.relationships = 0, coalesce(c.last_contact, 0), c.name_key, c.n LIMIT :limit"_s,
                {{":responsible"_L1, question.responsible}, {":limit"_L1, question.limit}}, [&](Statement& row) {
                    answer.rows.push_back(contactRowFrom(row));
                    return true;
                });
    if (!read) return read.error();
    return answer;
}

Result<ChangesSince::Answer> run(Database& db, const ChangesSince& question)
{
    ChangesSince::Answer items;
    // A lone max() gives the other columns of the row it found.
    const auto read = db.each(uR"(
        SELECT c.id, c.display_name, c.type, max(v.at), count(*), e.name
          FROM event v JOIN contact c ON c.n = v.contact LEFT JOIN employee e ON e.id = v.creator
         WHERE v.at > :since AND v.creator IS NOT :me AND (v.owner IS NULL OR v.owner = :me) AND c.deleted = 0
         GROUP BY v.contact ORDER BY max(v.at) DESC, v.contact LIMIT :limit)"_s,
                              {{":since"_L1, question.since}, {":me"_L1, db.me()}, {":limit"_L1, question.limit}},
                              [&](Statement& row) {
                                  items.push_back({.contact = row.id(0),
                                                   .displayName = row.text(1),
                                                   .type = row.text(2),
                                                   .at = row.integer(3),
                                                   .count = row.integer(4),
                                                   .who = row.text(5)});
                                  return true;
                              });
    if (!read) return read.error();
    return items;
}

} // namespace kontor
