// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/number_doubts.h"

#include "core/domain/value_rules.h"
#include "core/store/read_snapshot.h"

using namespace Qt::StringLiterals;

namespace kontor {

Result<NumberDoubts::Answer> run(Database& db, const NumberDoubts&)
{
    const ReadSnapshot snapshot{db};
    const auto home = db.cell(u"SELECT country FROM organisation LIMIT 1"_s);
    if (!home) return home.error();
    NumberDoubts::Answer doubts;
    const auto read =
        db.each(uR"(
        SELECT c.id, c.display_name, c.registration_number, c.vat_id,
               (SELECT l.country FROM location l WHERE l.contact = c.id AND l.deleted = 0 AND l.country <> ''
                 ORDER BY l.position, l.id LIMIT 1)
          FROM contact c WHERE c.deleted = 0 AND c.registration_number <> ''
         ORDER BY c.display_name COLLATE NOCASE, c.id)"_s,
                {}, [&](Statement& row) {
                    if (auto fine = doubtOfNumber(row.value(2), row.value(3), row.text(4), home->text()); !fine)
                        doubts.push_back({row.id(0), row.text(1), fine.error()});
                    return true;
                });
    if (!read) return read.error();
    return doubts;
}

} // namespace kontor
