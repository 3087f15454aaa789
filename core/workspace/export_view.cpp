// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/export_view.h"

#include "core/exchange/csv_writer.h"
#include "core/exchange/export_file.h"
#include "core/queries/row_text.h"
#include "core/store/read_snapshot.h"

#include <algorithm>

namespace kontor {

namespace {

/// Rows that are in memory together.
constexpr size_t rowsAtOnce = 512;

Result<Exported> write(Database& db, const ExportView& question, QIODevice& device)
{
    CsvWriter csv{device};
    if (auto done = csv.row(question.header.isEmpty() ? question.fields : question.header); !done) return done.error();
    Exported exported;
    const ReadSnapshot snapshot{db};
    const auto& all = question.contacts;
    for (size_t from = 0; from < all.size(); from += rowsAtOnce) {
        const size_t to = std::min(all.size(), from + rowsAtOnce);
        const auto rows =
            run(db, ContactRows{{all.begin() + ptrdiff_t(from), all.begin() + ptrdiff_t(to)}, question.fields});
        if (!rows) return rows.error();
        for (const ContactRow& row : *rows) {
            if (row.n == 0) continue;
            for (const QString& field : question.fields) csv.cell(rowText(row, field));
            if (auto done = csv.endRow(); !done) return done.error();
            ++exported.rows;
        }
    }
    if (auto done = csv.finish(); !done) return done.error();
    return exported;
}

} // namespace

Result<Exported> run(Database& db, const ExportView& question)
{
    return intoFile(question.file, [&](QIODevice& device) { return write(db, question, device); });
}

} // namespace kontor
