// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/gap_style.h"

#include "ui/support/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace kontor {

void GapStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const
{
    if (element != PE_IndicatorDockWidgetResizeHandle)
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool hovered = option->state & State_MouseOver;
    painter->fillRect(option->rect, hovered ? selectedColor(option->palette) : option->palette.color(QPalette::Window));
}

QSize GapStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                 const QWidget* widget) const
{
    if (type == CT_TabBarTab) return {0, 0};
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

int GapStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    if (metric == PM_DockWidgetSeparatorExtent) return gapWidth;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

} // namespace kontor
