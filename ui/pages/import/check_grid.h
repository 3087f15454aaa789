// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/value_delegate.h"
#include "ui/pages/import/check_model.h"
#include "ui/support/row_table.h"

#include <QStyledItemDelegate>

namespace kontor {

/// A cell of the check grid: drawn as a value, cells at fault on a tint of their own, edited in a line.
class CheckDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit CheckDelegate(QObject* parent = nullptr) : QStyledItemDelegate{parent} {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

private:
    ValueDelegate m_values;
};

/// All rows of the file before they come in. Enter or F2 edits a cell, Delete empties it, F8 goes to the next problem.
/// Object name `checkGrid`.
class CheckGrid final : public RowTable {
    Q_OBJECT
public:
    explicit CheckGrid(CheckModel& model, QWidget* parent = nullptr);

    void goToNextFault();
    /// Rows of the file, from 1, that are chosen.
    QList<qint64> chosenRows() const;
    void fitColumns();

Q_SIGNALS:
    void currentCellChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    CheckModel& m_model;
};

} // namespace kontor
