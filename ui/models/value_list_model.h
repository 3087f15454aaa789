// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/support/theme.h"

#include <QAbstractTableModel>

#include <functional>
#include <optional>
#include <vector>

namespace kontor {

/// A list of records that is in memory as a whole: their ids, and a function that gives each cell when it is painted.
/// A new list becomes insertions and removals by id; what stays keeps its persistent indexes, and with them selection
/// and place.
class ValueListModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    struct Cell {
        QString text{};
        QString icon{};
        std::optional<Meaning> meaning{};
        QString tip{};
        bool quiet = false;
    };
    using CellAt = std::function<Cell(int row, int column)>;

    explicit ValueListModel(const QStringList& titles, QObject* parent = nullptr);

    /// `cells` is asked by rows of `ids` from now on.
    void setRows(std::vector<Id> ids, CellAt cells);
    const Id& idAt(int row) const { return m_ids[size_t(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void removeMissing(const std::vector<Id>& next);
    bool insertMissing(const std::vector<Id>& next);
    void putInOrder(const std::vector<Id>& next);

    QStringList m_titles;
    std::vector<Id> m_ids;
    CellAt m_cells;
};

} // namespace kontor
