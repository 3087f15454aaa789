// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/line_text.h"

#include <QPainter>

namespace kontor {

void drawLine(QPainter& painter, const QRect& rect, Qt::Alignment side, const QString& text)
{
    constexpr QChar begin{0x2068}, end{0x2069};
    const QString isolated = begin + text + end;
    const QFontMetrics metrics = painter.fontMetrics();
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    const bool right = side.testFlag(Qt::AlignTrailing) != mirrored;
    const int x = right ? rect.right() + 1 - metrics.horizontalAdvance(isolated) : rect.left();
    painter.drawText(QPoint{x, rect.top() + (rect.height() - metrics.height()) / 2 + metrics.ascent()}, isolated);
}

} // namespace kontor
