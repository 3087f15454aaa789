// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgets/painted_texts.h"

#include <QFontMetricsF>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainterPath>
#include <QRegion>
#include <QTransform>
#include <QWidget>

namespace kontor::test {

namespace {

/// Writes down what would be written.
class Listener final : public QPaintEngine {
public:
    Listener() : QPaintEngine{AllFeatures} {}

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }
    void updateState(const QPaintEngineState& now) override
    {
        const DirtyFlags changed = now.state();
        if (changed & DirtyTransform) m_transform = now.transform();
        if (changed & DirtyClipEnabled) m_clipped = now.isClipEnabled();
        if (changed & DirtyClipRegion) clip(now.clipOperation(), m_transform.map(now.clipRegion()).boundingRect());
        if (changed & DirtyClipPath) clip(now.clipOperation(), m_transform.map(now.clipPath()).boundingRect());
    }
    void drawTextItem(const QPointF& at, const QTextItem& item) override
    {
        if (item.text().trimmed().isEmpty()) return;
        const QRectF place{at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent()};
        const QRectF whole{QPointF{}, QSizeF{paintDevice()->width() * 1.0, paintDevice()->height() * 1.0}};
        const bool bounded = m_clipped && !m_clip.isNull();
        found.push_back({item.text(), m_transform.mapRect(place), bounded ? m_clip & whole : whole});
    }
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
    void drawImage(const QRectF&, const QImage&, const QRectF&, Qt::ImageConversionFlags) override {}
    void drawTiledPixmap(const QRectF&, const QPixmap&, const QPointF&) override {}
    void drawPath(const QPainterPath&) override {}
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
    void drawRects(const QRectF*, int) override {}
    void drawLines(const QLineF*, int) override {}
    void drawEllipse(const QRectF&) override {}
    void drawPoints(const QPointF*, int) override {}

    std::vector<PaintedText> found;

private:
    void clip(Qt::ClipOperation operation, const QRectF& rect)
    {
        if (operation == Qt::NoClip)
            m_clip = {};
        else if (operation == Qt::IntersectClip && !m_clip.isNull())
            m_clip &= rect;
        else
            m_clip = rect;
        m_clipped = operation != Qt::NoClip;
    }

    QTransform m_transform;
    QRectF m_clip;
    bool m_clipped = false;
};

class Paper final : public QPaintDevice {
public:
    explicit Paper(const QWidget& like) : m_size{like.size()} {}
    QPaintEngine* paintEngine() const override { return &m_listener; }
    std::vector<PaintedText> found() const { return m_listener.found; }

protected:
    int metric(PaintDeviceMetric what) const override
    {
        constexpr int dpi = 96;
        switch (what) {
        case PdmWidth: return m_size.width();
        case PdmHeight: return m_size.height();
        case PdmWidthMM: return m_size.width() * 254 / (dpi * 10);
        case PdmHeightMM: return m_size.height() * 254 / (dpi * 10);
        case PdmNumColors: return 1 << 24;
        case PdmDepth: return 32;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY: return dpi;
        case PdmDevicePixelRatio: return 1;
        case PdmDevicePixelRatioScaled: return int(devicePixelRatioFScale());
        default: return 0;
        }
    }

private:
    QSize m_size;
    mutable Listener m_listener;
};

} // namespace

std::vector<PaintedText> paintedTexts(QWidget& widget)
{
    Paper paper{widget};
    widget.render(&paper, {}, widget.rect(), QWidget::RenderFlags{});
    return paper.found();
}

} // namespace kontor::test
