// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Where a row is and what is at a place: every row has the same height, so that nothing is looked up.
#include "ui/support/row_table.h"

#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>

namespace kontor {

int RowTable::rowAtY(int y) const
{
    const int position = y + verticalOffset();
    return position < 0 ? -1 : position / m_rowHeight;
}

QRect RowTable::rowRect(int row) const
{
    return {0, row * m_rowHeight - verticalOffset(), viewport()->width(), m_rowHeight};
}

QRect RowTable::menuRect(int row) const
{
    const QRect whole = rowRect(row);
    return isRightToLeft() ? QRect{whole.topLeft(), QSize{m_rowHeight, m_rowHeight}}
                           : QRect{whole.right() + 1 - m_rowHeight, whole.top(), m_rowHeight, m_rowHeight};
}

QRect RowTable::visualRect(const QModelIndex& index) const
{
    if (!index.isValid() || isIndexHidden(index)) return {};
    return {columnViewportPosition(index.column()), index.row() * m_rowHeight - verticalOffset(),
            columnWidth(index.column()), m_rowHeight};
}

QModelIndex RowTable::indexAt(const QPoint& position) const
{
    const int row = rowAtY(position.y());
    if (row < 0 || row >= rowCount()) return {};
    const int column = columnAt(position.x());
    // Right of the last column a row is still that row.
    return model()->index(row, column >= 0 ? column : nextColumn(-1, 1));
}

bool RowTable::isIndexHidden(const QModelIndex& index) const { return isColumnHidden(index.column()); }

void RowTable::selectRow(int row)
{
    if (row < 0 || row >= rowCount()) return;
    selectionModel()->setCurrentIndex(model()->index(row, std::max(0, currentIndex().column())),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void RowTable::showRow(int row)
{
    if (row >= 0 && row < rowCount()) scrollTo(model()->index(row, 0), PositionAtCenter);
}

void RowTable::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    if (!index.isValid()) return;
    const int top = index.row() * m_rowHeight, height = viewport()->height();
    const int from = verticalOffset();
    const bool seen = top >= from && top + m_rowHeight <= from + height;
    QScrollBar* bar = verticalScrollBar();
    if (hint == PositionAtTop)
        bar->setValue(top);
    else if (hint == PositionAtBottom)
        bar->setValue(top + m_rowHeight - height);
    else if (seen)
        return;
    else if (hint == PositionAtCenter)
        bar->setValue(top - (height - m_rowHeight) / 2);
    else
        bar->setValue(top < from ? top : top + m_rowHeight - height);
}

void RowTable::keyboardSearch(const QString& text) { Q_EMIT typed(text); }

int RowTable::nextColumn(int column, int step) const
{
    const QHeaderView* header = horizontalHeader();
    const int visual = column < 0 ? (step > 0 ? -1 : header->count()) : header->visualIndex(column);
    for (int at = visual + step; at >= 0 && at < header->count(); at += step)
        if (!header->isSectionHidden(header->logicalIndex(at))) return header->logicalIndex(at);
    return column < 0 ? 0 : column;
}

QModelIndex RowTable::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int rows = rowCount();
    if (rows == 0) return {};
    const QModelIndex current = currentIndex();
    int row = current.isValid() ? current.row() : -1;
    int column = current.isValid() ? current.column() : nextColumn(-1, 1);
    const int page = std::max(1, viewport()->height() / m_rowHeight - 1);
    const bool mirrored = isRightToLeft();
    switch (action) {
    case MoveUp:
    case MovePrevious: --row; break;
    case MoveDown:
    case MoveNext: ++row; break;
    case MovePageUp: row -= page; break;
    case MovePageDown: row += page; break;
    case MoveHome: row = 0; break;
    case MoveEnd: row = rows - 1; break;
    case MoveLeft: column = nextColumn(column, mirrored ? 1 : -1); break;
    case MoveRight: column = nextColumn(column, mirrored ? -1 : 1); break;
    }
    if (action == MoveLeft || action == MoveRight) {
        const int x = columnViewportPosition(column), width = columnWidth(column);
        QScrollBar* bar = horizontalScrollBar();
        if (x < 0)
            bar->setValue(bar->value() + x);
        else if (x + width > viewport()->width())
            bar->setValue(bar->value() + std::min(x, x + width - viewport()->width()));
    }
    return model()->index(std::clamp(row, 0, rows - 1), column);
}

void RowTable::setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command)
{
    if (!selectionModel() || rowCount() == 0) return;
    const QRect area = rect.normalized();
    const int first = std::max(0, rowAtY(area.top())), last = std::min(rowCount() - 1, rowAtY(area.bottom()));
    QItemSelection selection;
    if (first <= last) selection.select(model()->index(first, 0), model()->index(last, model()->columnCount() - 1));
    selectionModel()->select(selection, command);
}

QRegion RowTable::visualRegionForSelection(const QItemSelection& selection) const
{
    const int first = firstVisibleRow(), last = lastVisibleRow();
    QRegion region;
    for (const QItemSelectionRange& range : selection) {
        const int from = std::max(first, range.top()), to = std::min(last, range.bottom());
        if (from <= to) region += rowRect(from).united(rowRect(to));
    }
    return region;
}

} // namespace kontor
