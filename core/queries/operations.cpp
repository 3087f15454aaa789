// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/administration.h"
#include "core/store/read_snapshot.h"

using namespace Qt::StringLiterals;

namespace kontor {

Result<Operations::Answer> run(Database& db, const Operations& question)
{
    // Undone: taken back by an operation that was not itself taken back. What UndoJob refuses is not undoable.
    Operations::Answer items;
    const auto read = db.each(uR"(
        SELECT g.id, g.no, g.at, g.kind, g.label, g.author, e.name,
               (SELECT count(*) FROM batch b JOIN op o ON o.batch = b.no WHERE b."group" = g.no),
               EXISTS(SELECT 1 FROM op_group u WHERE u.undoes = g.no AND u.state = 'done'
                         AND NOT EXISTS(SELECT 1 FROM op_group r WHERE r.undoes = u.no AND r.state = 'done')),
               g.kind NOT IN ('purge_contacts', 'create_store', 'join_server') AND g.state = 'done',
               (SELECT id FROM op_group u WHERE u.no = g.undoes)
          FROM op_group g LEFT JOIN employee e ON e.id = g.author
         WHERE :before = 0 OR g.no < :before
         ORDER BY g.no DESC LIMIT :limit)"_s,
                              {{":before"_L1, question.beforeNo}, {":limit"_L1, question.limit}}, [&](Statement& row) {
                                  Operations::Item item{.group = row.id(0), .no = row.integer(1), .at = row.integer(2)};
                                  item.kind = row.text(3);
                                  item.label = row.text(4);
                                  item.author = row.id(5);
                                  item.authorName = row.text(6);
                                  item.ops = row.integer(7);
                                  item.undone = row.integer(8) != 0;
                                  item.undoable = !item.undone && item.ops > 0 && row.integer(9) != 0;
                                  item.undoes = row.id(10);
                                  items.push_back(std::move(item));
                                  return true;
                              });
    if (!read) return read.error();
    return items;
}

Result<NextUndo::Answer> run(Database& db, const NextUndo&)
{
    // The same choice as Store::lastUndoable and Store::lastRedoable; a redo is named after what it does again.
    const ReadSnapshot snapshot{db};
    NextUndo::Answer answer;
    auto read = db.each(uR"(
        SELECT g.kind, g.label FROM op_group g
         WHERE g.author = :me AND g.remote = 0 AND g.state = 'done'
           AND g.kind NOT IN ('undo', 'redo', 'purge_contacts', 'create_store', 'find_coordinates')
           AND NOT EXISTS (SELECT 1 FROM op_group u WHERE u.undoes = g.no AND u.state = 'done'
                             AND NOT EXISTS (SELECT 1 FROM op_group r WHERE r.undoes = u.no AND r.state = 'done'))
         ORDER BY g.no DESC LIMIT 1)"_s,
                        {{":me"_L1, db.me()}}, [&](Statement& row) {
                            answer.undoKind = row.text(0);
                            answer.undoLabel = row.text(1);
                            return false;
                        });
    if (!read) return read.error();
    read = db.each(uR"(
        SELECT o.kind, o.label FROM op_group u JOIN op_group o ON o.no = u.undoes
         WHERE u.author = :me AND u.remote = 0 AND u.state = 'done' AND u.kind = 'undo'
           AND NOT EXISTS (SELECT 1 FROM op_group r WHERE r.undoes = u.no AND r.state = 'done')
           AND NOT EXISTS (SELECT 1 FROM op_group g
                            WHERE g.no > u.no AND g.author = :me AND g.remote = 0
                              AND g.kind NOT IN ('undo', 'redo', 'find_coordinates'))
         ORDER BY u.no DESC LIMIT 1)"_s,
                   {{":me"_L1, db.me()}}, [&](Statement& row) {
                       answer.redoKind = row.text(0);
                       answer.redoLabel = row.text(1);
                       return false;
                   });
    if (!read) return read.error();
    return answer;
}

Result<ImportRuns::Answer> run(Database& db, const ImportRuns&)
{
    // What was taken back is undone, however it ended.
    ImportRuns::Answer items;
    const auto read = db.each(uR"(
        SELECT r.id, g.id, r.file,
               CASE WHEN EXISTS(SELECT 1 FROM op_group u WHERE u.undoes = g.no AND u.state = 'done'
                         AND NOT EXISTS(SELECT 1 FROM op_group x WHERE x.undoes = u.no AND x.state = 'done'))
                    THEN 'undone' ELSE r.state END,
               g.at, r.totals, r.next_row, r.sha256
          FROM import_run r LEFT JOIN op_group g ON g.no = r."group"
         ORDER BY r."group" DESC)"_s,
                              {}, [&](Statement& row) {
                                  ImportRuns::Item item{.id = row.id(0), .group = row.id(1)};
                                  item.file = row.text(2);
                                  item.state = row.text(3);
                                  item.at = row.integer(4);
                                  item.totals = row.text(5);
                                  item.nextRow = row.integer(6);
                                  item.sha256 = row.blob(7);
                                  items.push_back(std::move(item));
                                  return true;
                              });
    if (!read) return read.error();
    return items;
}

} // namespace kontor
