// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/cells.h"
#include "core/store/database.h"
#include "tests/support/catch.h"

#include <functional>

namespace kontor::test {

enum class Rows { All, Live };

/// Every synchronised table, one line a row in the order of ids: what two stores must agree on. Local numbers (n, rev)
/// and derived columns are not part of it. `hide` leaves out rows of which it says true.
inline QStringList dumpOf(Database& db, Rows rows = Rows::All, const std::function<bool(Entity, Statement&)>& hide = {})
{
    QStringList lines;
    for (const EntityInfo& info : allEntities()) {
        const QLatin1StringView table{info.name};
        QString columns;
        for (const Field& field : info.fields) columns += QStringLiteral(", \"%1\"").arg(QLatin1StringView{field.name});
        const QString where = rows == Rows::Live ? QStringLiteral("WHERE deleted = 0") : QString{};
        const auto read =
            db.each(QStringLiteral("SELECT id, deleted%1 FROM %2 %3 ORDER BY id").arg(columns, table, where), {},
                    [&](Statement& row) {
                        if (hide && hide(info.entity, row)) return true;
                        QString line = table + u' ' + row.id(0).toString();
                        if (row.integer(1)) line += QStringLiteral(" (deleted)");
                        for (size_t i = 0; i < info.fields.size(); ++i) {
                            const Value value = row.value(int(i) + 2);
                            if (value.isEmpty()) continue;
                            line += QStringLiteral(" %1=%2").arg(QLatin1StringView{info.fields[i].name},
                                                                 cellText(info.entity, FieldIndex(i), value));
                        }
                        lines << line;
                        return true;
                    });
        REQUIRE(read);
    }
    return lines;
}

/// Lines of one that the other has not, few enough to be read.
inline QStringList differences(const QStringList& a, const QStringList& b)
{
    QStringList found;
    const QSet<QString> inA{a.begin(), a.end()}, inB{b.begin(), b.end()};
    for (const QString& line : a)
        if (!inB.contains(line)) found << QStringLiteral("- ") + line;
    for (const QString& line : b)
        if (!inA.contains(line)) found << QStringLiteral("+ ") + line;
    if (found.isEmpty() && a != b) found << QStringLiteral("the same lines in another order or number");
    return found.mid(0, 12);
}

} // namespace kontor::test
