// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/query_words.h"

#include <vector>

namespace kontor {

/// What may stand where the cursor is in a query.
struct QuerySuggestion {
    QString insert; ///< in place of what was begun
    QString label;  ///< what it means, in the reader's language; empty where `insert` says it
};
struct QuerySuggestions {
    int from = 0, to = 0; ///< what was begun
    std::vector<QuerySuggestion> list{};
};

/// Names of fields while a word is begun, values behind a colon. Unless `asked` for, a word needs two letters first.
QuerySuggestions suggestionsAt(const QString& text, int cursor, const QueryWords::Answer& words, bool asked = false);

/// The values that people give a field: its choices, names, what is in use.
QStringList suggestedValues(const QueryField& field, const QueryWords::Answer& words);
/// "Location: City", "Size": a field of the query language for people.
QString queryFieldLabel(const QString& field, const QueryWords::Answer& words);

} // namespace kontor
