// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/search/query.h"

#include <QString>

#include <span>

namespace kontor {

// What the contact list is limited by: a tab, and the query in the search field. The figures of the summary bar put
// words into that query, so that people see and learn it.

class ContactListModel;

struct ContactTab {
    const char* key;   ///< in the saved state
    const char* title; ///< English; context "ContactTab"
    const char* query;
};
std::span<const ContactTab> contactTabs();
QString contactTabTitle(const ContactTab& tab);

/// Tab and text as one query.
QString combinedQuery(const QString& tab, const QString& text);
/// An error in a combined query as one in the text alone.
Error errorInText(Error error, const QString& tab, const QString& text);

/// The name by which the query language knows a column of the list; empty for those it cannot ask for.
QString filterField(const QString& column);
/// The word that holds for contacts which have in this column what the row has; empty if there is nothing.
QString currentCellFilter(const ContactListModel& list, int row, int column);
/// The texts that a query looks for anywhere, for marking them.
QStringList searchedTexts(const Query& query);
/// Those of them that all have to be there: bare words, one beside the other.
QStringList plainTexts(const Query& query);

/// `team:"DACH Enterprise"`
QString queryWord(const QString& field, const QString& value);
/// Does the query hold this word as one of its own?
bool hasQueryWord(const QString& query, const QString& word);
/// The query with the word, or without it if it was there.
QString toggledQueryWord(const QString& query, const QString& word);

} // namespace kontor
