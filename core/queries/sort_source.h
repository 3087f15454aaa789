// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/column_order.h"
#include "core/queries/contact_list.h"

#include <functional>

namespace kontor {

/// Where the values come from by which a list is sorted.
struct SortSource {
    QString sql;          ///< SELECT contact.n, value …, to be continued by AND
    bool isText = true;   ///< by sort key; else by number
    quint64 entities = 0; ///< bits of what the values depend on
};

/// For the fields that SortBy names, but not for display_name, which has its own order. UnknownField.
Result<SortSource> sortSource(Database& db, const QString& field);

/// The values of all contacts that have one, or of these only.
Result<std::vector<ColumnOrder::Item>> sortValues(Database& db, const SortSource& source);
Result<std::vector<ColumnOrder::Item>> sortValues(Database& db, const SortSource& source,
                                                  const std::vector<quint32>& contacts);

} // namespace kontor
