// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/row_cache.h"

#include <QAbstractTableModel>

namespace kontor {

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
    /// False until setOrder was called.
    bool hasOrder() const { return m_hasOrder; }
    const Numbers& order() const { return m_order; }

    /// What the view shows; the view says so whenever that changes.
    void setVisibleRows(int first, int last);
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
    void reorder(const Numbers& next);
    void rowsArrived(const std::vector<quint32>& numbers);

    RowCache m_rows;
    Numbers m_order;
    int m_count = 0; ///< differs from m_order's size only inside reorder()
    bool m_hasOrder = false;
    int m_first = 0;
    int m_last = -1;
};

} // namespace kontor
