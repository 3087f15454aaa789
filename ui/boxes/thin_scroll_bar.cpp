// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boxes/thin_scroll_bar.h"

#include "ui/support/theme.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionSlider>

namespace kontor {

namespace {
constexpr int extent = 10;
}

ThinScrollBar::ThinScrollBar(QWidget* parent) : QScrollBar{Qt::Vertical, parent}
{
    setAttribute(Qt::WA_Hover);
    setFixedWidth(extent);
}

QSize ThinScrollBar::sizeHint() const { return {extent, QScrollBar::sizeHint().height()}; }

void ThinScrollBar::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.fillRect(rect(), palette().color(QPalette::Base));
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRect slider = style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double strength = isSliderDown() || underMouse() ? 0.45 : 0.22;
    painter.setBrush(blended(palette().color(QPalette::Base), palette().color(QPalette::Text), strength));
    painter.drawRoundedRect(QRectF{slider}.adjusted(2, 1, -2, -1), 3, 3);
}

} // namespace kontor
