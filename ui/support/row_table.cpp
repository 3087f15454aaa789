// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/row_table.h"

#include "ui/support/flat_header.h"
#include "ui/support/theme.h"

#include <QAbstractButton>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace kontor {

namespace {

/// Stands in for the header of rows, and never learns of any.
class NoRowHeader final : public QHeaderView {
public:
    explicit NoRowHeader(QWidget* parent) : QHeaderView{Qt::Vertical, parent} {}
    void setModel(QAbstractItemModel*) override {}
    void setSelectionModel(QItemSelectionModel*) override {}
};

} // namespace

RowTable::RowTable(QWidget* parent) : QTableView{parent}
{
    setVerticalHeader(new NoRowHeader{this});
    setHorizontalHeader(new FlatHeader{this});
    horizontalHeader()->setSortIndicatorShown(true); // the base class just took it away
    verticalHeader()->hide();
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    // The corner between two headers, which the base class never puts anywhere without them.
    if (auto* corner = findChild<QAbstractButton*>(QString{}, Qt::FindDirectChildrenOnly)) corner->hide();
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    measure();
}

void RowTable::measure()
{
    m_rowHeight = std::max(space::row, fontMetrics().height() + 2 * space::tiny + 1);
    verticalScrollBar()->setSingleStep(m_rowHeight);
    horizontalScrollBar()->setSingleStep(m_rowHeight);
}

void RowTable::setModel(QAbstractItemModel* next)
{
    if (model()) model()->disconnect(this);
    QTableView::setModel(next);
    if (next) followModel();
    updateGeometries();
}

void RowTable::followModel()
{
    // The base class hears of rows through its header, which ours never tells.
    using M = QAbstractItemModel;
    connect(model(), &M::rowsAboutToBeInserted, this, &RowTable::keepPlace);
    connect(model(), &M::rowsAboutToBeRemoved, this, &RowTable::keepPlace);
    connect(model(), &M::rowsAboutToBeMoved, this, &RowTable::keepPlace);
    connect(model(), &M::layoutAboutToBeChanged, this, &RowTable::keepPlace);
    connect(model(), &M::rowsInserted, this, &RowTable::findPlace);
    connect(model(), &M::rowsRemoved, this, &RowTable::findPlace);
    connect(model(), &M::rowsMoved, this, &RowTable::findPlace);
    connect(model(), &M::layoutChanged, this, &RowTable::findPlace);
    connect(model(), &M::modelReset, this, &RowTable::findPlace);
}

void RowTable::keepPlace()
{
    const int top = verticalOffset();
    const int row = top / m_rowHeight;
    m_anchor = top > 0 ? QPersistentModelIndex{model()->index(row, 0)} : QPersistentModelIndex{};
    m_anchorOffset = top - row * m_rowHeight;
}

void RowTable::findPlace()
{
    updateGeometries();
    if (m_anchor.isValid()) verticalScrollBar()->setValue(m_anchor.row() * m_rowHeight + m_anchorOffset);
    m_anchor = QPersistentModelIndex{};
    viewport()->update();
    sayVisibleRows();
}

void RowTable::updateGeometries()
{
    if (m_updating) return;
    const QScopedValueRollback busy{m_updating, true};
    QHeaderView* header = horizontalHeader();
    const int height = header->isHidden() ? 0 : std::max(header->sizeHint().height(), m_rowHeight);
    setViewportMargins(0, height, 0, 0);
    const QRect view = viewport()->geometry();
    header->setGeometry(view.left(), view.top() - height, view.width(), height);

    QScrollBar* bar = verticalScrollBar();
    bar->setPageStep(view.height());
    bar->setRange(0, std::max(0, rowCount() * m_rowHeight - view.height()));
    bar = horizontalScrollBar();
    bar->setPageStep(view.width());
    bar->setRange(0, std::max(0, header->length() - view.width()));
    sayVisibleRows();
}

void RowTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dy == 0) return;
    setHoveredRow(-1); // the row under the pointer is another one now
    sayVisibleRows();
}

void RowTable::setRowMenus(bool on)
{
    m_menus = on;
    viewport()->update();
}

int RowTable::firstVisibleRow() const { return verticalOffset() / m_rowHeight; }

int RowTable::lastVisibleRow() const
{
    return std::min(rowCount() - 1, (verticalOffset() + std::max(0, viewport()->height() - 1)) / m_rowHeight);
}

void RowTable::sayVisibleRows()
{
    if (model()) Q_EMIT visibleRowsChanged(firstVisibleRow(), lastVisibleRow());
}

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

int RowTable::sizeHintForColumn(int column) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    int width = horizontalHeader()->minimumSectionSize();
    for (int row = firstVisibleRow(); row <= lastVisibleRow(); ++row) {
        const QModelIndex index = model()->index(row, column);
        width = std::max(width, itemDelegateForIndex(index)->sizeHint(option, index).width());
    }
    return width;
}

void RowTable::updateRow(int row)
{
    if (row >= 0) viewport()->update(rowRect(row));
}

void RowTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    updateRow(previous.isValid() ? previous.row() : -1);
    updateRow(current.isValid() ? current.row() : -1);
}

void RowTable::setHoveredRow(int row)
{
    if (row == m_hovered) return;
    updateRow(m_hovered);
    m_hovered = row;
    updateRow(m_hovered);
}

void RowTable::mousePressEvent(QMouseEvent* event)
{
    const int row = rowAtY(event->position().toPoint().y());
    if (m_menus && event->button() == Qt::LeftButton && row >= 0 && row < rowCount() &&
        menuRect(row).contains(event->position().toPoint())) {
        Q_EMIT rowMenuRequested(row, viewport()->mapToGlobal(menuRect(row).bottomLeft()));
        return;
    }
    QTableView::mousePressEvent(event);
}

void RowTable::mouseMoveEvent(QMouseEvent* event)
{
    const int row = rowAtY(event->position().toPoint().y());
    setHoveredRow(row < rowCount() ? row : -1);
    QTableView::mouseMoveEvent(event);
}

void RowTable::leaveEvent(QEvent* event)
{
    setHoveredRow(-1);
    QTableView::leaveEvent(event);
}

void RowTable::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const int row = byKey ? currentIndex().row() : rowAtY(event->pos().y());
    if (!m_menus || row < 0 || row >= rowCount()) return;
    if (byKey) scrollTo(currentIndex());
    Q_EMIT rowMenuRequested(row, byKey ? viewport()->mapToGlobal(rowRect(row).center()) : event->globalPos());
}

void RowTable::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    viewport()->update();
}

void RowTable::focusOutEvent(QFocusEvent* event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

void RowTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange) return;
    measure();
    updateGeometries();
}

} // namespace kontor
