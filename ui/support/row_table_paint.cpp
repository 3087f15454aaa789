// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/cell_roles.h"
#include "ui/support/icons.h"
#include "ui/support/row_table.h"
#include "ui/support/theme.h"

#include <QHeaderView>
#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

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

void RowTable::paintGroup(QPainter& painter, const QRect& whole, const QModelIndex& head, bool focused) const
{
    const int size = 16;
    const bool mirrored = isRightToLeft();
    const QRect inner = whole.adjusted(space::small, 0, -space::small, -1);
    painter.fillRect(whole.adjusted(0, 0, 0, -1),
                     blended(palette().color(QPalette::Base), palette().color(QPalette::Text), 0.04));
    const QString arrow = head.data(GroupOpenRole).toBool() ? u"down"_s : mirrored ? u"left"_s : u"right"_s;
    painter.drawPixmap(mirrored ? inner.right() + 1 - size : inner.left(), whole.center().y() - size / 2,
                       iconPixmap(arrow, size, quietTextColor(palette()), devicePixelRatioF()));
    const QString text = head.data(Qt::DisplayRole).toString(), count = head.data(GroupRole).toString();
    const auto leading = int(mirrored ? Qt::AlignRight : Qt::AlignLeft) | int(Qt::AlignVCenter | Qt::TextSingleLine);
    QRect area =
        mirrored ? inner.adjusted(0, 0, -size - space::small, 0) : inner.adjusted(size + space::small, 0, 0, 0);
    painter.setFont(boldFont(font()));
    painter.setPen(palette().color(QPalette::Text));
    const QString fitting = painter.fontMetrics().elidedText(text, Qt::ElideMiddle, area.width() - 80);
    painter.drawText(area, leading, fitting);
    const int used = painter.fontMetrics().horizontalAdvance(fitting) + space::small;
    painter.setFont(font());
    painter.setPen(quietTextColor(palette()));
    painter.drawText(mirrored ? area.adjusted(0, 0, -used, 0) : area.adjusted(used, 0, 0, 0), leading, count);
    if (!focused) return;
    painter.setPen(QPen{accentColor(palette()), 1});
    painter.drawRect(whole.adjusted(0, 0, -1, -2));
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

    if (const QVariant group = model()->index(row, 0).data(GroupRole); group.isValid())
        return paintGroup(painter, whole, model()->index(row, 0), current && hasFocus());
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
        // Which cell an edit would go to, once somebody has left the first one.
        const QRect cell = visualRect(currentIndex());
        if (horizontalHeader()->visualIndex(currentIndex().column()) > 0)
            painter.fillRect(QRect{cell.left(), whole.bottom() - 2, cell.width(), 2}, accentColor(palette()));
    }
}

} // namespace kontor
