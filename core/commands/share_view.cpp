// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/share_view.h"

using namespace Qt::StringLiterals;

namespace kontor {

QString operationKind(const ShareView&) { return u"share_view"_s; }

Result<Id> run(Pen& pen, const ShareView& wish)
{
    Cells cells;
    bool isPrivate = false, found = false;
    auto read = pen.reader().each(uR"(
        SELECT name, "query", "columns", sort, group_by, position, coalesce(private, 0) FROM view
         WHERE id = :view AND deleted = 0 AND (coalesce(private, 0) = 0 OR author = :me))"_s,
                                  {{":view"_L1, wish.view}, {":me"_L1, pen.actor().employee}}, [&](Statement& row) {
                                      found = true;
                                      isPrivate = row.integer(6) != 0;
                                      cells = {{View::Name, row.text(0)},    {View::Query, row.text(1)},
                                               {View::Columns, row.text(2)}, {View::Sort, row.text(3)},
                                               {View::GroupBy, row.text(4)}, {View::Position, row.real(5)},
                                               {View::Private, !wish.shared}};
                                      return false;
                                  });
    if (!read) return read.error();
    if (!found) return Error{.code = Errc::NotFound, .field = u"view"_s, .value = wish.view.toString()};
    const QString name = cellOf(cells, View::Name).text();
    const auto made = pen.create(Entity::View, std::move(cells));
    if (!made) return made;
    if (isPrivate)
        if (auto gone = pen.remove(Entity::View, wish.view); !gone) return gone.error();
    if (auto named = pen.rename(name); !named) return named.error();
    return made;
}

} // namespace kontor
