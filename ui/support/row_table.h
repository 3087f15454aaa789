// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPersistentModelIndex>
#include <QTableView>

namespace kontor {

/// A table of whole rows, all of one height, for any number of rows: nothing in it is kept or computed per row (a
/// QTableView keeps 16 bytes and half a microsecond of header for each, and loops over all of them on several events).
/// Rows are selected whole, hairlines separate them, and each shows ⋮ while the pointer or the keyboard is on it.
/// What is on screen stays there when rows come and go above it.
class RowTable : public QTableView {
    Q_OBJECT
public:
    explicit RowTable(QWidget* parent = nullptr);

    int rowHeight() const { return m_rowHeight; }
    /// Without ⋮, where there is nothing to do with a row.
    void setRowMenus(bool on);
    int firstVisibleRow() const;
    int lastVisibleRow() const; ///< firstVisibleRow() - 1 for none
    /// Chooses this row alone. (The base class asks its header of rows.)
    void selectRow(int row);
    /// Scrolls so that the row is seen, in the middle unless it is seen already.
    void showRow(int row);

    void setModel(QAbstractItemModel* model) override;
    QRect visualRect(const QModelIndex& index) const override;
    QModelIndex indexAt(const QPoint& position) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    /// Does not search: says what was typed.
    void keyboardSearch(const QString& text) override;

Q_SIGNALS:
    void visibleRowsChanged(int first, int last);
    /// ⋮, right click or the menu key.
    void rowMenuRequested(int row, const QPoint& globalPosition);
    void typed(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection& selection) const override;
    bool isIndexHidden(const QModelIndex& index) const override;
    int sizeHintForColumn(int column) const override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Column {
        int logical;
        int x;
        int width;
    };

    int rowCount() const { return model() ? model()->rowCount() : 0; }
    int rowAtY(int y) const; ///< may be past the end
    QRect rowRect(int row) const;
    QRect menuRect(int row) const;
    void updateRow(int row);
    void setHoveredRow(int row);
    std::vector<Column> columnsIn(const QRect& area) const;
    void paintGroup(QPainter& painter, const QRect& whole, const QModelIndex& head, bool focused) const;
    void paintRow(QPainter& painter, int row, const std::vector<Column>& columns, QStyleOptionViewItem option);
    void keepPlace();
    void findPlace();
    void sayVisibleRows();
    void followModel();
    void measure();
    int nextColumn(int column, int step) const;

    int m_rowHeight = 28;
    int m_hovered = -1;
    QPersistentModelIndex m_anchor; ///< the row on top while the model changes
    int m_anchorOffset = 0;
    bool m_updating = false;
    bool m_menus = true;
};

} // namespace kontor
