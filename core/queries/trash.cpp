// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_folding.h"
#include "core/queries/contact_row_reader.h"

using namespace Qt::StringLiterals;

namespace kontor {

Result<Trash::Answer> run(Database& db, const Trash& question)
{
    // Nothing changes a deleted contact, so the batch that changed it last is the one that deleted it.
    static const QString sql = [] {
        QString text = contactRowSelect();
        text.replace("c.external_id"_L1, "c.external_id, g.at, w.name"_L1);
        return text + uR"(
          LEFT JOIN batch b ON b.no = c.rev
          LEFT JOIN op_group g ON g.no = b."group"
          LEFT JOIN employee w ON w.id = g.author
         WHERE c.deleted = 1 AND c.merged_into IS NULL
         ORDER BY g.at DESC, c.n)"_s;
    }();
    const QByteArray needle = foldText(question.text);
    Trash::Answer items;
    const auto read = db.each(sql, {}, [&](Statement& row) {
        if (!needle.isEmpty()) {
            const auto forms = searchForms(row.utf8(2));
            if (!forms.plain.contains(needle) && !forms.expanded.contains(needle)) return true;
        }
        items.push_back({.contact = contactRowFrom(row),
                         .deletedAt = row.integer(contactRowColumns),
                         .deletedBy = row.text(contactRowColumns + 1)});
        return true;
    });
    if (!read) return read.error();
    return items;
}

} // namespace kontor
