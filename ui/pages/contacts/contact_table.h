// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/views.h"
#include "ui/models/contact_list_model.h"
#include "ui/models/contact_selection.h"
#include "ui/support/live_query.h"
#include "ui/support/row_table.h"

class QMenu;

namespace kontor {

class SavedState;
class Workspace;

class ValueDelegate;

/// The contact list itself: model, selection, columns. Remembers for each view which columns are shown, in which order
/// and how wide, and by what the list is sorted and grouped. Object name `contactList`.
class ContactTable final : public RowTable {
    Q_OBJECT
public:
    ContactTable(Workspace& workspace, SavedState& state, QWidget* parent = nullptr);

    ContactListModel& list() { return m_list; }
    const ContactListModel& list() const { return m_list; }
    ContactSelection& chosen() { return m_chosen; }

    /// Columns, order and groups as they were left in that view, else as it was saved, else the usual ones.
    void showView(const QString& key, const ViewRow* saved = nullptr);
    /// What was left in the view no longer counts: it has been saved, or is to be as it was.
    void forgetView(const QString& key);
    /// As a view keeps them: those that are shown, from the front.
    QList<ViewColumn> columns() const;
    SortBy sort() const { return m_sort; }
    const QString& groupBy() const { return m_groupBy; }
    void groupByColumn(int column); ///< -1: no groups
    void show(const ContactList::Answer& answer);
    /// What the search looks for is marked in the rows.
    void setNeedles(const QStringList& needles);
    quint32 currentNumber() const { return m_list.numberAt(currentIndex().row()); }
    void goTo(int row); ///< current, chosen alone, and seen
    /// The chosen ones, else the current one.
    std::vector<quint32> actedOn() const;
    /// Every row that can be seen is there.
    bool isFilled() const;

    /// What can be done with one column: sort, group, filter by what its cells hold, hide.
    void fillHeaderMenu(QMenu* menu, int column);
    /// Columns to check and uncheck, and the way back to the first arrangement.
    void fillColumnMenu(QMenu* menu);

Q_SIGNALS:
    void sortChanged(const kontor::SortBy& sort);
    void groupChanged();
    void arrangementChanged(); ///< columns, by hand
    /// The query is to hold this word.
    void filterWanted(const QString& word);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    void connectHeader();
    void putColumns(const QList<ViewColumn>& columns);
    QList<ViewColumn> usualColumns() const;
    void rememberColumns();
    void tellShownColumns();
    void sortBy(int column, Qt::SortOrder order);
    void showSort();
    QString stateKey(QLatin1StringView what) const { return QStringLiteral("contacts/%1/%2").arg(what, m_view); }

    SavedState& m_state;
    QString m_view;
    QList<ViewColumn> m_saved; ///< of the view
    ContactListModel m_list;
    ContactSelection m_chosen;
    SortBy m_sort;
    QString m_groupBy;
    ValueDelegate* m_cells;
    bool m_restoring = false;
    LiveQuery<CustomFields> m_customFields;
};

} // namespace kontor
