// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/map/map_discs.h"

#include "ui/support/map/map_view.h"
#include "ui/support/theme.h"

#include <QLocale>
#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

constexpr double pinRadius = 6, rimWidth = 1.5, ringWidth = 2;
constexpr qsizetype mostDiscs = 2000; ///< some megabytes

QString shortNumber(int count)
{
    const QLocale locale;
    if (count < 1000) return locale.toString(count);
    return count < 10'000 ? locale.toString(count / 1000.0, 'f', 1) + u"k"_s : locale.toString(count / 1000) + u"k"_s;
}

double radiusOf(int count) { return count == 1 ? pinRadius : 9 + 3.5 * std::log10(double(count)); }

} // namespace

QRectF MapDiscs::boundsOf(const MapCluster& cluster)
{
    const double radius = radiusOf(cluster.count);
    return {cluster.pixel.x() - radius, cluster.pixel.y() - radius, radius * 2, radius * 2};
}

void MapDiscs::paint(QPainter& painter, const MapCluster& cluster, const QPalette& palette, const QFont& font)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    if (ratio != m_ratio || palette.cacheKey() != m_palette || font != m_font || m_discs.size() > mostDiscs) {
        m_discs.clear();
        m_ratio = ratio;
        m_palette = palette.cacheKey();
        m_font = font;
    }
    const QString text = cluster.count == 1 ? QString{} : shortNumber(cluster.count);
    const QChar look{char16_t((cluster.approximate ? u'A' : u'a') + int(cluster.meaning))};
    QPixmap& disc = m_discs[look + text];
    if (disc.isNull()) disc = drawn(cluster, text, palette);
    const QSizeF size = disc.deviceIndependentSize();
    const QPointF corner = (cluster.pixel - QPointF{size.width(), size.height()} / 2) * ratio;
    painter.drawPixmap(QPointF{std::round(corner.x()), std::round(corner.y())} / ratio, disc);
}

/// All clusters of one short number look like the smallest of them that was met.
QPixmap MapDiscs::drawn(const MapCluster& cluster, const QString& text, const QPalette& palette) const
{
    const double radius = radiusOf(cluster.count);
    const double width = std::max(radius * 2 + rimWidth, QFontMetricsF{m_font}.horizontalAdvance(text)) + 2;
    const QSizeF size{width, std::max(radius * 2 + rimWidth, QFontMetricsF{m_font}.height()) + 2};
    QPixmap pixmap{(size * m_ratio).toSize()};
    pixmap.setDevicePixelRatio(m_ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter{&pixmap};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_font);
    const QRectF all{QPointF{}, pixmap.deviceIndependentSize()};
    const QColor color = pinColor(cluster.meaning, palette);
    const QColor base = palette.color(QPalette::Base);
    painter.setPen(cluster.approximate ? QPen{color, ringWidth} : QPen{base, rimWidth});
    painter.setBrush(cluster.approximate ? base : color);
    painter.drawEllipse(all.center(), radius - (cluster.approximate ? ringWidth / 2 : 0),
                        radius - (cluster.approximate ? ringWidth / 2 : 0));
    if (text.isEmpty()) return pixmap;
    const QColor onColor = contrast(color, Qt::white) > contrast(color, Qt::black) ? Qt::white : Qt::black;
    painter.setPen(cluster.approximate ? palette.color(QPalette::Text) : onColor);
    painter.drawText(all, Qt::AlignCenter, text);
    return pixmap;
}

} // namespace kontor
