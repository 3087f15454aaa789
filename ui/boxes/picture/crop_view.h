// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace kontor {

/// A picture under a square window: what lies in it is what remains. The picture is moved by dragging or the arrow
/// keys, and made larger and smaller by the wheel or + and -.
class CropView final : public QWidget {
    Q_OBJECT
public:
    explicit CropView(const QImage& image, QWidget* parent = nullptr);

    /// What lies in the section, in `side` × `side` pixels.
    QImage cropped(int side) const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    QSize sizeHint() const override { return {280, 280}; }
    QSize minimumSizeHint() const override { return {160, 160}; }

private:
    QRectF section() const;
    double scale() const; ///< widget pixels per pixel of the picture
    void zoom(double factor);
    void moveBy(QPointF offset);
    void keepInside();

    QImage m_image;
    QPointF m_centre; ///< of the section, in the picture
    double m_zoom = 1;
    QPoint m_last;
};

} // namespace kontor
