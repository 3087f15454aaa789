// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/flat_style.h"

#include "ui/support/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QPlainTextEdit>
#include <QStyleOptionSlider>
#include <QTextEdit>

#include <algorithm>

namespace kontor {

namespace {

constexpr int shortestHandle = 24;

/// The handle in a groove without line buttons.
QRect handleRect(const QStyleOptionSlider& bar)
{
    const bool upright = bar.orientation == Qt::Vertical;
    const int length = upright ? bar.rect.height() : bar.rect.width();
    const qint64 range = qint64{bar.maximum} - bar.minimum;
    int handle = length;
    if (range > 0)
        handle = std::clamp(int(qint64{bar.pageStep} * length / (range + bar.pageStep)),
                            std::min(shortestHandle, length), length);
    const int start =
        QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - handle, bar.upsideDown);
    return upright ? QRect{0, start, bar.rect.width(), handle} : QRect{start, 0, handle, bar.rect.height()};
}

QRect barPart(const QStyleOptionSlider& bar, QStyle::SubControl part)
{
    const QRect handle = handleRect(bar), all{QPoint{0, 0}, bar.rect.size()};
    const bool upright = bar.orientation == Qt::Vertical;
    switch (part) {
    case QStyle::SC_ScrollBarGroove: return all;
    case QStyle::SC_ScrollBarSlider: return handle;
    case QStyle::SC_ScrollBarSubPage:
        return upright ? QRect{0, 0, all.width(), handle.top()} : QRect{0, 0, handle.left(), all.height()};
    case QStyle::SC_ScrollBarAddPage:
        return upright ? all.adjusted(0, handle.bottom() + 1, 0, 0) : all.adjusted(handle.right() + 1, 0, 0, 0);
    default: return {};
    }
}

void drawBar(const QStyleOptionSlider& bar, const QStyle& style, QPainter& painter, const QWidget* widget)
{
    const QColor ground = bar.palette.color(QPalette::Base);
    painter.fillRect(bar.rect, ground);
    if (bar.maximum <= bar.minimum) return;
    const bool held = bar.state & QStyle::State_Sunken;
    const bool over = bar.state & QStyle::State_MouseOver && bar.activeSubControls & QStyle::SC_ScrollBarSlider;
    const QRect handle = style.subControlRect(QStyle::CC_ScrollBar, &bar, QStyle::SC_ScrollBarSlider, widget);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(blended(ground, bar.palette.color(QPalette::Text), held || over ? 0.55 : 0.32));
    painter.drawRoundedRect(QRectF{handle}.adjusted(2, 2, -2, -2), 3, 3);
    painter.restore();
}

struct MarkColors {
    QColor outline, fill, sign;
};

MarkColors markColors(const QStyleOption& option, bool on)
{
    const QPalette& palette = option.palette;
    const QColor base = palette.color(QPalette::Base), text = palette.color(QPalette::Text);
    if (!(option.state & QStyle::State_Enabled)) {
        const QColor faint = blended(base, text, 0.35);
        return {faint, on ? faint : base, base};
    }
    const QColor accent = accentColor(palette);
    if (on) return {accent, accent, base};
    const bool near = option.state & (QStyle::State_MouseOver | QStyle::State_HasFocus);
    return {near ? accent : blended(base, text, 0.62), base, base};
}

QRectF markRect(const QStyleOption& option)
{
    const int side = std::min(option.rect.width(), option.rect.height());
    QRectF square{0, 0, double(side), double(side)};
    square.moveCenter(QRectF{option.rect}.center());
    return square.adjusted(0.75, 0.75, -0.75, -0.75);
}

void drawRadio(const QStyleOption& option, QPainter& painter)
{
    const bool on = option.state & QStyle::State_On;
    const MarkColors colors = markColors(option, on);
    const QRectF mark = markRect(option);
    painter.setPen(QPen{colors.outline, 1.5});
    painter.setBrush(option.palette.color(QPalette::Base));
    painter.drawEllipse(mark);
    if (!on) return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.fill);
    const double inset = mark.width() * 0.24;
    painter.drawEllipse(mark.adjusted(inset, inset, -inset, -inset));
}

void drawCheck(const QStyleOption& option, QPainter& painter)
{
    const bool partial = option.state & QStyle::State_NoChange;
    const bool on = option.state & QStyle::State_On;
    const MarkColors colors = markColors(option, on || partial);
    const QRectF mark = markRect(option);
    painter.setPen(QPen{colors.outline, 1.5});
    painter.setBrush(colors.fill);
    painter.drawRoundedRect(mark, 3, 3);
    if (!on && !partial) return;
    const auto at = [&mark](double x, double y) {
        return QPointF{mark.left() + mark.width() * x, mark.top() + mark.height() * y};
    };
    QPainterPath sign{at(0.22, partial ? 0.5 : 0.52)};
    if (!partial) sign.lineTo(at(0.43, 0.73));
    sign.lineTo(at(0.78, partial ? 0.5 : 0.30));
    painter.setPen(QPen{colors.sign, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(sign);
}

/// Around what can be written in: seen in dark too, in the accent colour where the keyboard is.
void drawField(const QStyleOption& option, QPainter& painter)
{
    const QPalette& palette = option.palette;
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool focus = enabled && option.state & QStyle::State_HasFocus;
    const QColor line = focus ? accentColor(palette)
                              : blended(palette.color(QPalette::Base), palette.color(QPalette::Text),
                                        enabled ? (isDark(palette) ? 0.42 : 0.36) : 0.18);
    painter.setPen(QPen{line, focus ? 1.5 : 1.0});
    painter.setBrush(Qt::NoBrush);
    const double half = focus ? 0.75 : 0.5;
    painter.drawRoundedRect(QRectF{option.rect}.adjusted(half, half, -half, -half), 3, 3);
}

bool isTextArea(const QWidget* widget)
{
    return qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QTextEdit*>(widget);
}

} // namespace

void FlatStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const
{
    const bool area = element == PE_Frame && isTextArea(widget);
    if (element != PE_IndicatorRadioButton && element != PE_IndicatorCheckBox && element != PE_FrameLineEdit && !area)
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (element == PE_IndicatorRadioButton)
        drawRadio(*option, *painter);
    else if (element == PE_IndicatorCheckBox)
        drawCheck(*option, *painter);
    else
        drawField(*option, *painter);
    painter->restore();
}

void FlatStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                   const QWidget* widget) const
{
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control == CC_ScrollBar && bar) return drawBar(*bar, *this, *painter, widget);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect FlatStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                const QWidget* widget) const
{
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control != CC_ScrollBar || !bar) return QProxyStyle::subControlRect(control, option, part, widget);
    return visualRect(bar->orientation == Qt::Vertical ? Qt::LeftToRight : bar->direction,
                      QRect{QPoint{0, 0}, bar->rect.size()}, barPart(*bar, part))
        .translated(bar->rect.topLeft());
}

int FlatStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    if (metric == PM_ScrollBarExtent) return barExtent;
    if (metric == PM_ScrollBarSliderMin) return shortestHandle;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

} // namespace kontor
