// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/value_delegate.h"

#include "core/base/found_text.h"
#include "ui/support/cell_roles.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace kontor {

namespace {

constexpr int iconSize = 16;
constexpr int markSize = 14;
constexpr int margin = space::small;

QColor textColor(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const QVariant meaning = index.data(MeaningRole);
    if (meaning.isValid()) return meaningColor(Meaning(meaning.toInt()), option.palette);
    return index.data(QuietRole).toBool() ? quietTextColor(option.palette) : option.palette.color(QPalette::Text);
}

void paintPlaceholder(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    // Lengths that look like text and stay the same while one scrolls.
    const int share = 30 + (index.row() * 37 + index.column() * 53) % 40;
    const QRect area = option.rect.adjusted(margin, 0, -margin, 0);
    const QRect bar{area.left(), area.center().y() - 3, area.width() * share / 100, 7};
    painter->fillRect(bar, hairlineColor(option.palette));
}

QRect textArea(const QStyleOptionViewItem& option, bool withIcon)
{
    QRect area = option.rect.adjusted(margin, 0, -margin, 0);
    if (!withIcon) return area;
    const int indent = iconSize + space::small;
    return option.direction == Qt::RightToLeft ? area.adjusted(0, 0, -indent, 0) : area.adjusted(indent, 0, 0, 0);
}

void paintIcon(QPainter* painter, const QStyleOptionViewItem& option, const QString& name, const QColor& color)
{
    const QRect area = option.rect.adjusted(margin, 0, -margin, 0);
    const int x = option.direction == Qt::RightToLeft ? area.right() + 1 - iconSize : area.left();
    painter->drawPixmap(x, area.center().y() - iconSize / 2 + 1,
                        iconPixmap(name, iconSize, color, painter->device()->devicePixelRatioF()));
}

/// At the end of the cell; what is left for the text.
QRect paintMark(QPainter* painter, const QStyleOptionViewItem& option, const QString& name, const QRect& area)
{
    const bool mirrored = option.direction == Qt::RightToLeft;
    const int x = mirrored ? area.left() : area.right() + 1 - markSize;
    const QColor color = name == QLatin1StringView{"warning"} ? meaningColor(Meaning::Overdue, option.palette)
                                                              : quietTextColor(option.palette);
    painter->drawPixmap(x, area.center().y() - markSize / 2 + 1,
                        iconPixmap(name, markSize, color, painter->device()->devicePixelRatioF()));
    const int taken = markSize + space::tiny;
    return mirrored ? area.adjusted(taken, 0, 0, 0) : area.adjusted(0, 0, -taken, 0);
}

} // namespace

void ValueDelegate::setNeedles(const QStringList& needles)
{
    std::vector<QString> next;
    for (const QString& needle : needles)
        if (QString form = needleOf(needle); !form.isEmpty()) next.push_back(std::move(form));
    if (next == m_needles) return;
    m_needles = std::move(next);
    m_lines.clear();
}

ValueDelegate::ValueDelegate(QObject* parent) : QStyledItemDelegate{parent} {}

const ValueDelegate::Line& ValueDelegate::lineOf(const QString& text, int width, const QStyleOptionViewItem& option,
                                                 const QModelIndex& index) const
{
    if (m_font != option.font) {
        m_lines.clear();
        m_font = option.font;
    }
    const std::pair key{text, width};
    if (const Line* line = m_lines.object(key)) return *line;
    const QVariant elide = index.data(ElideRole);
    const auto mode = elide.isValid() ? Qt::TextElideMode(elide.toInt()) : Qt::ElideRight;
    auto* line = new Line;
    const QString fitting = option.fontMetrics.elidedText(text, mode, width);
    line->elided = fitting != text;
    line->text.setTextFormat(Qt::PlainText);
    line->text.setText(fitting);
    line->text.prepare({}, option.font);
    for (const auto& [from, length] : foundIn(fitting, m_needles)) {
        const qreal start = option.fontMetrics.horizontalAdvance(fitting.first(from));
        line->marks.emplace_back(start, option.fontMetrics.horizontalAdvance(fitting.first(from + length)));
    }
    m_lines.insert(key, line);
    return *line;
}

void ValueDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QVariant loaded = index.data(LoadedRole);
    if (loaded.isValid() && !loaded.toBool()) return paintPlaceholder(painter, option, index);
    const QString text = index.data(Qt::DisplayRole).toString();
    const QString iconName = index.data(IconRole).toString();
    if (text.isEmpty() && iconName.isEmpty()) return;

    const QColor color = textColor(option, index);
    if (!iconName.isEmpty()) {
        const bool plain = !index.data(MeaningRole).isValid();
        paintIcon(painter, option, iconName, plain ? quietTextColor(option.palette) : color);
    }
    QRect area = textArea(option, !iconName.isEmpty());
    if (const QString mark = index.data(MarkRole).toString(); !mark.isEmpty())
        area = paintMark(painter, option, mark, area);
    if (text.isEmpty() || area.width() <= 0) return;
    const Line& line = lineOf(text, area.width(), option, index);
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    const bool right = bool(alignment & Qt::AlignRight) != (option.direction == Qt::RightToLeft);
    const qreal x = right ? area.right() + 1 - line.text.size().width() : area.left();
    for (const auto& [from, to] : line.marks) {
        const QColor mark = blended(option.palette.color(QPalette::Base), accentColor(option.palette), 0.28);
        painter->fillRect(QRectF{x + from, area.center().y() - line.text.size().height() / 2 + 1, to - from,
                                 line.text.size().height()},
                          mark);
    }
    painter->setFont(option.font);
    painter->setPen(color);
    painter->drawStaticText(QPointF{x, area.top() + (area.height() - line.text.size().height()) / 2.0}, line.text);
}

QSize ValueDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int icon = index.data(IconRole).toString().isEmpty() ? 0 : iconSize + space::small;
    const int width = option.fontMetrics.horizontalAdvance(index.data(Qt::DisplayRole).toString());
    return {width + icon + 2 * margin + 1, space::row};
}

bool ValueDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                              const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip) return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString text = index.data(Qt::DisplayRole).toString();
    const QString tip = index.data(Qt::ToolTipRole).toString();
    const int width = textArea(option, !index.data(IconRole).toString().isEmpty()).width();
    const bool elided = option.fontMetrics.horizontalAdvance(text) > width;
    if (tip.isEmpty() || (tip == text && !elided)) QToolTip::hideText();
    // Escaped: a name that looks like markup is shown as it is.
    else
        QToolTip::showText(event->globalPos(), tip.toHtmlEscaped(), view);
    return true;
}

} // namespace kontor
