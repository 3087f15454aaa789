// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/icons.h"
#include "ui/support/row_table.h"
#include "ui/support/theme.h"

#include <QHeaderView>
#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

namespace kontor {

std::vector<RowTable::Column> RowTable::columnsIn(const QRect& area) const
{
    const QHeaderView* header = horizontalHeader();
    std::vector<Column> columns;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int logical = header->logicalIndex(visual);
        if (header->isSectionHidden(logical)) continue;
        const int x = header->sectionViewportPosition(logical), width = header->sectionSize(logical);
        if (x <= area.right() && x + width > area.left()) columns.push_back({logical, x, width});
    }
    return columns;
}

void RowTable::paintEvent(QPaintEvent* event)
{
    QPainter painter{viewport()};
    painter.fillRect(event->rect(), palette().base());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const auto columns = columnsIn(event->rect());
    const int last = std::min(rowCount() - 1, rowAtY(event->rect().bottom()));
    for (int row = std::max(0, rowAtY(event->rect().top())); row <= last; ++row)
        paintRow(painter, row, columns, option);
}

void RowTable::paintRow(QPainter& painter, int row, const std::vector<Column>& columns, QStyleOptionViewItem option)
{
    const QRect whole = rowRect(row);
    const bool current = currentIndex().isValid() && currentIndex().row() == row;
    const bool selected = selectionModel() && selectionModel()->isSelected(model()->index(row, 0));
    QColor background = palette().color(QPalette::Base);
    if (selected)
        background = selectedColor(palette(), hasFocus() || isActiveWindow());
    else if (row == m_hovered)
        background = hoverColor(palette());
    if (selected || row == m_hovered) painter.fillRect(whole, background);
    painter.fillRect(QRect{whole.left(), whole.bottom(), whole.width(), 1}, hairlineColor(palette()));

    option.state.setFlag(QStyle::State_Selected, selected);
    for (const Column& column : columns) {
        const QModelIndex index = model()->index(row, column.logical);
        option.rect = QRect{column.x, whole.top(), column.width, whole.height() - 1};
        itemDelegateForIndex(index)->paint(&painter, option, index);
    }

    if (m_menus && (row == m_hovered || (current && hasFocus()))) {
        const QRect menu = menuRect(row).adjusted(0, 0, 0, -1);
        painter.fillRect(menu, background);
        const int size = 16;
        painter.drawPixmap(menu.center() - QPoint{size / 2 - 1, size / 2 - 1},
                           iconPixmap(u"more", size, quietTextColor(palette()), devicePixelRatioF()));
    }
    if (current && hasFocus()) {
        painter.setPen(QPen{accentColor(palette()), 1});
        painter.drawRect(whole.adjusted(0, 0, -1, -2));
    }
}

} // namespace kontor
