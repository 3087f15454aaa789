// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

#include <span>

namespace kontor {

// What the contact list is limited by: a tab, and the query in the search field. The figures of the summary bar put
// words into that query, so that people see and learn it.

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

/// `team:"DACH Enterprise"`
QString queryWord(const QString& field, const QString& value);
/// Does the query hold this word as one of its own?
bool hasQueryWord(const QString& query, const QString& word);
/// The query with the word, or without it if it was there.
QString toggledQueryWord(const QString& query, const QString& word);

} // namespace kontor
