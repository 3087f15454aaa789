// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/contact_columns.h"
#include "ui/models/row_cache.h"

#include <QAbstractTableModel>
#include <QSet>

namespace kontor {

class SyncMarks;

/// A contact list of any length: the order is a shared vector of contact numbers, rows are fetched as they are looked
/// at (RowCache) and show nothing until they are there. A new order becomes an insertion, a removal, a move, or a
/// change of layout that keeps persistent indexes with their contact; the model is never reset.
class ContactListModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    using Numbers = RowCache::Numbers;

    explicit ContactListModel(RowCache::Fetch fetch, QObject* parent = nullptr);

    /// The rows of the first paint, before any order is known. Ignored once there is one.
    void setFirstRows(const std::vector<ContactRow>& rows);
    void setOrder(Numbers order);
    /// Contacts that stand together get a head above them, which hides them or shows them; `field` is what they have in
    /// common.
    void setGroupedOrder(Numbers contacts, std::vector<ListGroup> groups, const QString& field);
    /// False until setOrder was called.
    bool hasOrder() const { return m_hasOrder; }
    /// The rows: contacts, and heads of groups (RowCache::noContact).
    const Numbers& order() const { return m_order; }
    /// All contacts, also those of closed groups, without heads.
    const Numbers& contacts() const { return m_contacts; }

    bool isGroup(int row) const { return numberAt(row) & RowCache::noContact; }
    bool isOpen(int groupRow) const;
    void setOpen(int groupRow, bool open);
    /// Opens the group that hides the contact, if one does.
    void reveal(quint32 n);

    const ContactColumnSet& columns() const { return m_columns; }
    void setCustomFields(const std::vector<CustomFieldRow>& fields);
    /// Those columns are shown: rows bring what they need.
    void setShownColumns(const std::vector<int>& columns);

    /// What the view shows; the view says so whenever that changes.
    void setVisibleRows(int first, int last);
    /// The rows that wait for the server or for a decision are marked.
    void setMarks(const SyncMarks& marks);

    /// Any row may have changed.
    void makeStale() { m_rows.makeStale(); }
    const RowCache& rows() const { return m_rows; }

    quint32 numberAt(int row) const;
    /// -1 if the list does not hold the contact. Reads the order once: microseconds at a hundred thousand.
    int rowOf(quint32 n) const;
    /// Null while it is on its way.
    const ContactRow* contactAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// Around a change of the whole order.
    void aboutToReorder();
    void reordered();

private:
    void place(Numbers order);
    void reorder(const Numbers& next);
    Numbers withHeads() const;
    const ListGroup& groupAt(int row) const { return m_groups[numberAt(row) & ~RowCache::noContact]; }
    QVariant groupData(int row, int column, int role) const;
    QString groupLabel(const ListGroup& group) const;
    QVariant markData(const ContactRow& row, const ContactColumn& column, int role) const;
    void rowsArrived(const std::vector<quint32>& numbers);

    RowCache m_rows;
    ContactColumnSet m_columns;
    Numbers m_order;
    Numbers m_contacts;
    std::vector<ListGroup> m_groups;
    QString m_groupField;
    const SyncMarks* m_marks = nullptr;
    QSet<QString> m_closed; ///< values of groups
    int m_count = 0;        ///< differs from m_order's size only inside reorder()
    bool m_hasOrder = false;
    int m_first = 0;
    int m_last = -1;
};

} // namespace kontor
