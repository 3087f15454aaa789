// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/box_title.h"

#include "ui/support/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace kontor {

BoxTitle::BoxTitle(QWidget* parent) : QWidget{parent} { setFixedHeight(space::row); }

void BoxTitle::setActive(bool active)
{
    if (m_active == active) return;
    m_active = active;
    update();
}

void BoxTitle::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.fillRect(rect(), palette().color(QPalette::Base));
    if (m_active) painter.fillRect(QRect{0, 0, width(), 2}, accentColor(palette()));
}

TitleButton::TitleButton(QWidget* parent) : QToolButton{parent}
{
    setAutoRaise(true);
    setIconSize({16, 16});
    setFixedSize(24, 24);
    setFocusPolicy(Qt::TabFocus);
}

void TitleButton::setShown(bool shown)
{
    if (m_shown == shown) return;
    m_shown = shown;
    update();
}

void TitleButton::paintEvent(QPaintEvent*)
{
    if (!m_shown && !hasFocus() && !isDown()) return;
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(hoverColor(palette()));
        painter.drawRoundedRect(rect(), 4, 4);
    }
    if (hasFocus()) {
        painter.setPen(QPen{accentColor(palette()), 1.5});
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF{rect()}.adjusted(1, 1, -1, -1), 4, 4);
    }
    const QRect at{(width() - iconSize().width()) / 2, (height() - iconSize().height()) / 2, iconSize().width(),
                   iconSize().height()};
    icon().paint(&painter, at);
}

} // namespace kontor
