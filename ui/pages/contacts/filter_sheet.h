// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/query.h"
#include "ui/pages/contacts/page_sheet.h"
#include "ui/pages/contacts/query_suggestions.h"

class QLabel;
class QScrollArea;

namespace kontor {

class FilterGroup;

/// Puts a filter together without knowing the query language; what it makes is the text in the search field, which it
/// reads as well. Object name `filterSheet`.
class FilterSheet final : public PageSheet {
    Q_OBJECT
public:
    explicit FilterSheet(QWidget* parent = nullptr);

    void begin(const QString& query, const QueryWords::Answer& words);
    /// What is put together, as text.
    QString query() const;
    void focusFirst() override;

Q_SIGNALS:
    void changed(const QString& query);

private:
    void show(const Query& query);

    QueryWords::Answer m_words;
    QScrollArea* m_scroll;
    FilterGroup* m_whole = nullptr;
    QLabel* m_text;
};

} // namespace kontor
