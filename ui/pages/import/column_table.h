// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/value_delegate.h"
#include "ui/support/row_table.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

namespace kontor {

class CsvSource;
class TargetChooser;

/// The columns of the file: what they are called, what is in them, where they go.
class ColumnModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Part { Header, Examples, Target, Reason, Rule, PartCount };

    explicit ColumnModel(const CsvSource& source, QObject* parent = nullptr);

    /// The source has something else to say.
    void refresh();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : PartCount; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(size_t column, int part) const;
    bool isIdle(size_t column, int part) const;
    bool isAtFault(size_t column) const;

    const CsvSource& m_source;
    int m_rows = 0;
    QStringList m_examples;
};

/// Draws what can be chosen for a column, with a mark that says that it can be chosen.
class TargetDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    ValueDelegate m_values;
};

/// The table of them. Return, F2, the space bar, a letter or a click opens the list of places, on the last column that
/// of the rules (object name `ruleMenu`); Delete leaves the column out. Object name `columnList`.
class ColumnTable final : public RowTable {
    Q_OBJECT
public:
    explicit ColumnTable(CsvSource& source, QWidget* parent = nullptr);

    void refresh();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void open(const QModelIndex& index);
    TargetChooser* choose(int row);
    void chooseRule(int row);

    CsvSource& m_source;
    ColumnModel m_model;
};

} // namespace kontor
