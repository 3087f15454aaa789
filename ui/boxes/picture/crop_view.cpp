// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boxes/picture/crop_view.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace kontor {

namespace {
constexpr double largest = 8;
constexpr double keyStep = 8, zoomStep = 1.1;
constexpr int margin = 12;
} // namespace

CropView::CropView(const QImage& image, QWidget* parent)
    : QWidget{parent}
    , m_image{image}
    , m_centre{image.width() / 2.0, image.height() / 2.0}
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::SizeAllCursor);
    setAccessibleName(tr("Section of the picture: arrow keys move it, plus and minus change its size"));
}

QRectF CropView::section() const
{
    const double side = std::min(width(), height()) - 2 * margin;
    return {(width() - side) / 2, (height() - side) / 2, side, side};
}

double CropView::scale() const
{
    const int shorter = std::max(1, std::min(m_image.width(), m_image.height()));
    return section().width() / shorter * m_zoom;
}

void CropView::keepInside()
{
    const double half = section().width() / scale() / 2;
    const auto inside = [half](double value, int size) { return std::clamp(value, half, std::max(half, size - half)); };
    m_centre = {inside(m_centre.x(), m_image.width()), inside(m_centre.y(), m_image.height())};
    update();
}

void CropView::zoom(double factor)
{
    m_zoom = std::clamp(m_zoom * factor, 1.0, largest);
    keepInside();
}

void CropView::moveBy(QPointF offset)
{
    m_centre -= offset / scale();
    keepInside();
}

QImage CropView::cropped(int side) const
{
    const double half = section().width() / scale() / 2;
    const QRectF source{m_centre.x() - half, m_centre.y() - half, 2 * half, 2 * half};
    QImage out{side, side, QImage::Format_RGB32};
    out.fill(Qt::white);
    QPainter painter{&out};
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRectF{0, 0, double(side), double(side)}, m_image, source);
    return out;
}

void CropView::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRectF square = section();
    const QPointF corner = square.center() - m_centre * scale();
    painter.drawImage(QRectF{corner, QSizeF{m_image.size()} * scale()}, m_image);
    QPainterPath outside;
    outside.addRect(rect());
    outside.addEllipse(square);
    QColor veil = palette().color(QPalette::Window);
    veil.setAlpha(190);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(outside, veil);
    painter.setPen(QPen{palette().color(hasFocus() ? QPalette::Highlight : QPalette::Mid), 2});
    painter.drawEllipse(square);
}

void CropView::mousePressEvent(QMouseEvent* event) { m_last = event->pos(); }

void CropView::mouseMoveEvent(QMouseEvent* event)
{
    moveBy(event->pos() - m_last);
    m_last = event->pos();
}

void CropView::wheelEvent(QWheelEvent* event)
{
    zoom(std::pow(zoomStep, event->angleDelta().y() / 120.0));
    event->accept();
}

void CropView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left: return moveBy({keyStep, 0});
    case Qt::Key_Right: return moveBy({-keyStep, 0});
    case Qt::Key_Up: return moveBy({0, keyStep});
    case Qt::Key_Down: return moveBy({0, -keyStep});
    case Qt::Key_Plus: return zoom(zoomStep);
    case Qt::Key_Minus: return zoom(1 / zoomStep);
    default: return QWidget::keyPressEvent(event);
    }
}

void CropView::resizeEvent(QResizeEvent*) { keepInside(); }

} // namespace kontor
