// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/missing_coordinates.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace kontor {

Result<MissingCoordinates::Answer> run(Database& db, const MissingCoordinates& question)
{
    MissingCoordinates::Answer items;
    auto read =
        db.each(uR"(
        SELECT l.id, c.display_name, l.street, l.postal_code, l.city, l.country
          FROM location l JOIN contact c ON c.id = l.contact
         WHERE l.lat IS NULL AND l.deleted = 0 AND c.deleted = 0
           AND coalesce(l.city, l.postal_code, '') <> ''
           AND (:all OR coalesce(l.street, '') <> '')
         ORDER BY l.id LIMIT :limit)"_s,
                {{":all"_L1, !question.streetsOnly}, {":limit"_L1, qint64{question.limit}}}, [&](Statement& row) {
                    QStringList parts{row.text(2), (row.text(3) + u' ' + row.text(4)).trimmed(), row.text(5)};
                    parts.removeAll(QString{});
                    const QString whole = QStringList{row.text(2), row.text(3), row.text(4), row.text(5)}.join(u'\n');
                    items.push_back({row.id(0), row.text(1), parts.join(u", "_s), whole});
                    return true;
                });
    if (!read) return read.error();
    return items;
}

} // namespace kontor
