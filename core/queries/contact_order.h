// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/contact_query.h"

namespace kontor {

inline bool isByName(const SortBy& sort) { return sort.field == u"display_name" || sort.field == u"name"; }

/// All contacts by a column other than the name, kept for the next time; of few hits only those.
Result<std::shared_ptr<const ColumnOrder>> columnOrder(Database& db, SearchIndex& index, const Hits& hits,
                                                       const SortBy& sort);

/// The hits in order.
Result<std::vector<quint32>> sortedContacts(Database& db, SearchIndex& index, const Hits& hits, const SortBy& sort);

/// Brings contacts with one value of `field` together, by value; within a group they stay in their order.
Result<std::vector<ListGroup>> groupContacts(Database& db, SearchIndex& index, const Hits& hits, const QString& field,
                                             std::vector<quint32>& contacts);

} // namespace kontor
