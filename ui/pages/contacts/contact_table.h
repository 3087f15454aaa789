// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/contact_list_model.h"
#include "ui/models/contact_selection.h"
#include "ui/support/row_table.h"

class QMenu;

namespace kontor {

class SavedState;
class Workspace;

/// The contact list itself: model, selection, columns. Remembers which columns are shown, in which order and how wide,
/// and by what the list is sorted. Object name `contactList`.
class ContactTable final : public RowTable {
    Q_OBJECT
public:
    ContactTable(Workspace& workspace, SavedState& state, QWidget* parent = nullptr);

    ContactListModel& list() { return m_list; }
    const ContactListModel& list() const { return m_list; }
    ContactSelection& chosen() { return m_chosen; }

    SortBy sort() const { return m_sort; }
    quint32 currentNumber() const { return m_list.numberAt(currentIndex().row()); }
    void goTo(int row); ///< current, chosen alone, and seen
    /// The chosen ones, else the current one.
    std::vector<quint32> actedOn() const;
    /// Every row that can be seen is there.
    bool isFilled() const;

    /// Columns to check and uncheck, and the way back to the first arrangement.
    void fillColumnMenu(QMenu* menu);

Q_SIGNALS:
    void sortChanged(const kontor::SortBy& sort);

private:
    void restoreColumns();
    void resetColumns();
    void rememberColumns();
    void restoreSort();
    void sortBy(int column, Qt::SortOrder order);

    SavedState& m_state;
    ContactListModel m_list;
    ContactSelection m_chosen;
    SortBy m_sort;
    bool m_restoring = false;
};

} // namespace kontor
