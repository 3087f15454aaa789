// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/names.h"

#include "core/base/text_folding.h"

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

/// Rows of (id, name…).
Result<Named> rowsNamed(Database& db, const QString& sql, QStringView text)
{
    const QByteArray wanted = foldText(text);
    Named named;
    const auto read = db.each(sql, {}, [&](Statement& row) {
        bool exact = false, part = false;
        for (int column = 1; column < row.columnCount(); ++column) {
            const SearchForms forms = searchForms(row.utf8(column));
            exact = exact || forms.plain == wanted || forms.expanded == wanted;
            part = part || forms.plain.contains(wanted) || forms.expanded.contains(wanted);
        }
        if (exact) named.exact.push_back(row.id(0));
        if (part) named.part.push_back(row.id(0));
        return true;
    });
    if (!read) return read.error();
    return named;
}

} // namespace

Result<Named> employeesNamed(Database& db, QStringView text)
{
    return rowsNamed(db, u"SELECT id, name, email FROM employee WHERE deleted = 0"_s, text);
}

Result<Named> recordsNamed(Database& db, Entity entity, QStringView text)
{
    const QString names = entity == Entity::ConsentText ? u"name, purpose"_s : u"name"_s;
    const QLatin1StringView table{entityInfo(entity).name};
    return rowsNamed(db, u"SELECT id, %1 FROM %2 WHERE deleted = 0"_s.arg(names, table), text);
}

} // namespace kontor
