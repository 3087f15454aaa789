// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/file_versions.h"

#include "core/domain/privacy.h"
#include "core/store/journal.h"
#include "core/store/read_snapshot.h"

using namespace Qt::StringLiterals;

namespace kontor {

Result<FileVersions::Answer> run(Database& db, const FileVersions& question)
{
    const ReadSnapshot snapshot{db};
    FileVersions::Item made, next;
    const QString visible = visibleOnly(Entity::File, u"f");
    auto read = db.each(uR"(
        SELECT f.created_at, e.name, f.sha256, f.bytes FROM file f LEFT JOIN employee e ON e.id = f.author
         WHERE f.id = :file AND %1)"_s.arg(visible),
                        {{":file"_L1, question.file}, {":me"_L1, db.me()}}, [&](Statement& row) {
                            made = {row.integer(0), row.text(1), row.text(2), row.integer(3)};
                            return false;
                        });
    if (!read) return read.error();
    if (made.sha256.isEmpty())
        return Error{.code = Errc::NotFound, .field = u"file"_s, .value = question.file.toString()};
    next = made;
    FileVersions::Answer versions;
    read = db.each(uR"(
        SELECT o.fields, g.at, e.name FROM op o JOIN batch b ON b.no = o.batch JOIN op_group g ON g.no = b."group"
          LEFT JOIN employee e ON e.id = g.author
         WHERE o."table" = :table AND o."row" = :file AND o.kind = 2 ORDER BY o.batch DESC, o.ord DESC)"_s,
                   {{":table"_L1, int(Entity::File)}, {":file"_L1, question.file}}, [&](Statement& row) {
                       FileVersions::Item before = next;
                       for (const Change& change : decodeChanges(Entity::File, row.blob(0))) {
                           if (change.field == File::Sha256) before.sha256 = change.before.text();
                           if (change.field == File::Bytes) before.bytes = change.before.integer();
                       }
                       if (before.sha256 == next.sha256) return true;
                       versions.push_back({row.integer(1), row.text(2), next.sha256, next.bytes});
                       next = before;
                       return true;
                   });
    if (!read) return read.error();
    versions.push_back({made.at, made.author, next.sha256, next.bytes});
    return versions;
}

} // namespace kontor
