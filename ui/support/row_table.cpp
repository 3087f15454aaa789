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
