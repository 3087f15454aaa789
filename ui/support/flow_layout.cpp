// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/flow_layout.h"

#include "ui/support/flat_button.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace kontor {

namespace {

constexpr int shortField = 110;

bool isStretch(QLayoutItem* item) { return item->spacerItem() != nullptr; }
bool expands(QLayoutItem* item) { return item->expandingDirections().testFlag(Qt::Horizontal); }

int leastWidth(QLayoutItem* item)
{
    const auto* button = qobject_cast<FlatButton*>(item->widget());
    if (button && button->folds()) return item->minimumSize().width();
    return expands(item) ? std::max(shortField, item->minimumSize().width()) : item->sizeHint().width();
}

} // namespace

FlowLayout::FlowLayout(QWidget* parent, int spacing, int lineSpacing)
    : QLayout{parent}
    , m_lineSpacing{lineSpacing < 0 ? spacing : lineSpacing}
{
    setContentsMargins({});
    setSpacing(spacing);
}

FlowLayout::~FlowLayout() { qDeleteAll(m_items); }

void FlowLayout::insert(int index, QWidget* widget)
{
    addChildWidget(widget);
    m_items.insert(index, new QWidgetItem{widget});
    invalidate();
}

void FlowLayout::addStretch()
{
    m_items.append(new QSpacerItem{0, 0, QSizePolicy::Expanding, QSizePolicy::Minimum});
    invalidate();
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= m_items.size()) return nullptr;
    return m_items.takeAt(index);
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (QLayoutItem* item : m_items)
        if (!item->isEmpty()) least = least.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return least + QSize{margins.left() + margins.right(), margins.top() + margins.bottom()};
}

QList<FlowLayout::Line> FlowLayout::lines(int width) const
{
    Line all;
    int wanted = -spacing();
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty() && !isStretch(item)) continue;
        all.append({item, std::min(item->sizeHint().width(), width)});
        if (!isStretch(item)) wanted += all.back().width + spacing();
    }
    if (wanted > width) // before it takes a second line, what can fold does, and fields are short
        for (Piece& piece : all) piece.width = std::min(piece.width, leastWidth(piece.item));
    QList<Line> broken{Line{}};
    int x = 0;
    for (const Piece& piece : all) {
        if (!broken.back().isEmpty() && x + piece.width > width) {
            broken.append(Line{});
            x = 0;
        }
        broken.back().append(piece);
        if (!isStretch(piece.item)) x += piece.width + spacing();
    }
    return broken;
}

void FlowLayout::place(Line line, const QRect& area) const
{
    int left = area.width() + spacing();
    for (const Piece& piece : line)
        if (!isStretch(piece.item)) left -= piece.width + spacing();
    // Fields first, as wide as they may be; what remains is the stretch's.
    for (const bool stretch : {false, true})
        for (Piece& piece : line) {
            if (!expands(piece.item) || isStretch(piece.item) != stretch || left <= 0) continue;
            const int more = std::min(left, piece.item->maximumSize().width() - piece.width);
            piece.width += std::max(0, more);
            left -= std::max(0, more);
        }
    const QWidget* owner = parentWidget();
    int x = area.left();
    for (const Piece& piece : line) {
        const int height = std::min(piece.item->sizeHint().height(), area.height());
        const int above = piece.item->alignment().testFlag(Qt::AlignTop) ? 0 : (area.height() - height) / 2;
        const QRect at{x, area.top() + above, piece.width, height};
        if (!isStretch(piece.item))
            piece.item->setGeometry(owner ? QStyle::visualRect(owner->layoutDirection(), area, at) : at);
        x += piece.width + (isStretch(piece.item) ? 0 : spacing());
    }
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect& rect, bool placed) const
{
    const QMargins margins = contentsMargins();
    const QRect inside = rect.marginsRemoved(margins);
    int y = inside.top();
    for (const Line& line : lines(inside.width())) {
        int height = 0;
        for (const Piece& piece : line) height = std::max(height, piece.item->sizeHint().height());
        if (placed) place(line, QRect{inside.left(), y, inside.width(), height});
        y += height + m_lineSpacing;
    }
    return y - m_lineSpacing - rect.top() + margins.bottom();
}

} // namespace kontor
