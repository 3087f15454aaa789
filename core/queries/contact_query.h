// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/search_index.h"
#include "core/search/bitmap.h"

#include <QDate>
#include <QStringList>

namespace kontor {

/// The contacts that a query found, in the memory that they were found in.
struct Hits {
    IndexView view;
    Bitmap slots;
};

/// Answers a query of people; `today` is what relative dates count from. Contacts in the bin come out only where the query asks for them, and archived
/// ones as well. BadQuery and UnknownField carry the query as `value` and the place in it as `position`.
Result<Hits> findContacts(Database& db, SearchIndex& index, const QString& query, QDate today = QDate::currentDate());

/// Reads the columns that tests of these fields are answered from, before somebody has typed one: at a million contacts that
/// takes a second for each field. Fields that no column can stand for are passed over.
struct PrepareQuery {
    struct Answer {};
    static constexpr bool takesLong = true;
    QStringList fields = usual();
    /// What people filter by, most of all.
    static QStringList usual();
};
Result<PrepareQuery::Answer> run(Database& db, SearchIndex& index, const PrepareQuery& question);

} // namespace kontor
