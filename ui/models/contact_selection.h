// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QItemSelectionModel>

#include <utility>
#include <vector>

namespace kontor {

class ContactListModel;

/// Which contacts of a list are chosen, by their number: the choice survives sorting, filtering (as far as the list
/// still holds them) and new rows. Qt's selection is ranges of rows, tested one after the other for every painted cell;
/// when sorting tears the choice into many, Qt is given only those that can be seen.
class ContactSelection final : public QItemSelectionModel {
    Q_OBJECT
public:
    explicit ContactSelection(ContactListModel& model, QObject* parent = nullptr);

    int count() const { return m_count; }
    bool contains(quint32 n) const { return n < m_chosen.size() && m_chosen[n]; }
    /// In the order of the list.
    std::vector<quint32> numbers() const;

    /// These are chosen and no others, as far as the list has them.
    void choose(const std::vector<quint32>& contacts);

    /// What the view shows.
    void setVisibleRows(int first, int last);

    using QItemSelectionModel::select;
    void select(const QItemSelection& selection, SelectionFlags command) override;

Q_SIGNALS:
    void countChanged(int count);

private:
    void put(const QItemSelection& selection, bool chosen);
    void put(int firstRow, int lastRow, bool chosen);
    using Ranges = std::vector<std::pair<int, int>>; ///< first and last row
    Ranges chosenBetween(int firstRow, int lastRow) const;
    void give(const Ranges& ranges);
    void restore();
    void say();

    ContactListModel& m_list;
    std::vector<bool> m_chosen; ///< by contact number
    int m_count = 0;
    int m_said = 0;
    bool m_restoring = false;
    bool m_windowed = false; ///< Qt knows only the visible part
    int m_first = 0;
    int m_last = -1;
};

} // namespace kontor
