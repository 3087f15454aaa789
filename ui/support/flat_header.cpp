// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/flat_header.h"

#include "ui/support/icons.h"
#include "ui/support/theme.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

namespace kontor {

namespace {
constexpr int arrowSize = 12;
}

FlatHeader::FlatHeader(QWidget* parent) : QHeaderView{Qt::Horizontal, parent}
{
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setSectionsMovable(true);
    setSectionsClickable(true);
    setSortIndicatorShown(true);
    // Highlighting a column's header when all of it is selected reads every row.
    setHighlightSections(false);
    setMinimumSectionSize(40);
    setFrameShape(NoFrame);
}

QSize FlatHeader::sizeHint() const { return {QHeaderView::sizeHint().width(), fontMetrics().height() + 12}; }

QSize FlatHeader::sectionSizeFromContents(int section) const
{
    const QString text = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
    const int arrow = sortIndicatorSection() == section ? arrowSize + space::tiny : 0;
    return {fontMetrics().horizontalAdvance(text) + 2 * space::small + arrow + 2, sizeHint().height()};
}

void FlatHeader::paintEvent(QPaintEvent* event)
{
    QHeaderView::paintEvent(event);
    QPainter line{viewport()};
    // The style paints what lies beyond the last title like a button.
    const int end = count() == 0 ? 0 : length() - offset();
    const QRect beyond =
        isRightToLeft() ? QRect{0, 0, width() - end, height()} : QRect{end, 0, width() - end, height()};
    if (beyond.width() > 0) line.fillRect(beyond, palette().color(QPalette::Base));
    line.fillRect(QRect{0, height() - 1, width(), 1}, hairlineColor(palette()));
}

void FlatHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    painter->save();
    painter->fillRect(rect, palette().color(QPalette::Base));
    const bool sorts = isSortIndicatorShown() && sortIndicatorSection() == section;
    QRect inner = rect.adjusted(space::small, 0, -space::small, -1);
    const QColor color = sorts ? palette().color(QPalette::Text) : quietTextColor(palette());
    if (sorts) {
        inner.adjust(0, 0, -arrowSize - 2, 0);
    }
    const int wanted = model()->headerData(section, orientation(), Qt::TextAlignmentRole).toInt();
    const Qt::Alignment alignment = wanted ? Qt::Alignment(wanted) : defaultAlignment();
    const QString title = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
    painter->setFont(sorts ? boldFont(font()) : font());
    painter->setPen(color);
    const QString text = painter->fontMetrics().elidedText(title, Qt::ElideRight, inner.width());
    painter->drawText(inner, int(alignment | Qt::TextSingleLine), text);
    if (sorts) {
        const int x = std::min(inner.right() + 2, inner.left() + painter->fontMetrics().horizontalAdvance(text) + 4);
        painter->drawPixmap(x, rect.center().y() - arrowSize / 2,
                            iconPixmap(sortIndicatorOrder() == Qt::AscendingOrder ? u"up" : u"down", arrowSize, color,
                                       devicePixelRatioF()));
    }
    // Where a column can be gripped.
    painter->fillRect(QRect{rect.right(), rect.top() + 7, 1, rect.height() - 15}, hairlineColor(palette()));
    painter->restore();
}

} // namespace kontor
