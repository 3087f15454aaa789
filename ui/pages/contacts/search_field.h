// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/contacts/query_suggestions.h"
#include "ui/support/live_query.h"

#include <QLineEdit>

class QListWidget;

namespace kontor {

/// The search field: suggests fields and values below it while one types, and underlines the place where a query does
/// not parse. Down goes into the list of suggestions, Tab takes one, Escape closes it; Ctrl+Space asks for it.
class SearchField final : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchField(Workspace& workspace, QWidget* parent = nullptr);

    /// From `position` to the end of that word; negative: nothing is wrong.
    void markError(int position);
    /// Null until they are there.
    const QueryWords::Answer* words() const { return m_words ? &*m_words : nullptr; }
    /// True if the key belonged to the suggestions.
    bool suggestionKey(QKeyEvent* event);
    void hideSuggestions();

Q_SIGNALS:
    void wordsArrived();

protected:
    bool event(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void readAhead();
    void suggest(bool asked);
    void take(int row);
    void placeList();

    Workspace& m_workspace;
    LiveQuery<QueryWords> m_query;
    std::optional<QueryWords::Answer> m_words;
    QuerySuggestions m_suggestions;
    QListWidget* m_list; ///< over the page
};

} // namespace kontor
