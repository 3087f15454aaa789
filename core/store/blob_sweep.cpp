// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/blob_sweep.h"

#include "core/store/journal.h"

using namespace Qt::StringLiterals;

namespace kontor {

Status sweepBlobs(Database& reader, const Blobs& blobs)
{
    QSet<QString> used;
    auto read = reader.each(u"SELECT sha256 FROM file UNION SELECT sha256 FROM picture"_s, {}, [&](Statement& row) {
        used.insert(row.text(0));
        return true;
    });
    if (!read) return read;
    // Earlier versions are wanted by undo.
    read =
        reader.each(u"SELECT \"table\", fields FROM op WHERE \"table\" IN (:file, :picture) AND fields IS NOT NULL"_s,
                    {{":file"_L1, int(Entity::File)}, {":picture"_L1, int(Entity::Picture)}}, [&](Statement& row) {
                        for (const Change& change : decodeChanges(Entity(row.integer(0)), row.blob(1)))
                            for (const Value& value : {change.before, change.after})
                                if (isSha256(value.text())) used.insert(value.text());
                        return true;
                    });
    return read ? blobs.sweep(used) : read;
}

} // namespace kontor
