// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// MapView: how it looks.
#include "ui/support/map/map_view.h"
#include "ui/support/theme.h"

#include <QLocale>
#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

constexpr double pinRadius = 6, markRadius = 8;

QColor seaColor(const QPalette& palette)
{
    return isDark(palette) ? blended(palette.color(QPalette::Base), QColor{40, 80, 120}, 0.25)
                           : blended(palette.color(QPalette::Base), QColor{90, 150, 200}, 0.18);
}

QColor landColor(const QPalette& palette)
{
    return isDark(palette) ? blended(palette.color(QPalette::Base), Qt::white, 0.12)
                           : blended(palette.color(QPalette::Base), QColor{120, 120, 90}, 0.06);
}

QString shortNumber(int count)
{
    const QLocale locale;
    if (count < 1000) return locale.toString(count);
    return count < 10'000 ? locale.toString(count / 1000.0, 'f', 1) + u"k"_s : locale.toString(count / 1000) + u"k"_s;
}

} // namespace

QColor pinColor(PinMeaning meaning, const QPalette& palette)
{
    switch (meaning) {
    case PinMeaning::Overdue: return meaningColor(Meaning::Overdue, palette);
    case PinMeaning::Customer: return meaningColor(Meaning::Done, palette);
    case PinMeaning::Lead: return accentColor(palette);
    case PinMeaning::Partner: return meaningColor(Meaning::Today, palette);
    case PinMeaning::Other: break;
    }
    return quietTextColor(palette);
}

void MapView::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.fillRect(rect(), seaColor(palette()));
    painter.setRenderHint(QPainter::Antialiasing);
    QPen border{hairlineColor(palette()), 1};
    border.setCosmetic(true);
    painter.setPen(border);
    painter.setBrush(landColor(palette()));
    m_land.paint(painter, m_frame);
    paintLabels(painter);
    paintClusters(painter);
    paintMarks(painter);
    if (m_lasso.size() > 1) {
        QColor area = accentColor(palette());
        painter.setPen(QPen{area, 1.5, Qt::DashLine});
        area.setAlphaF(0.12F);
        painter.setBrush(area);
        painter.drawPolygon(m_lasso);
    }
    paintAttribution(painter);
    if (hasFocus()) {
        painter.setPen(QPen{accentColor(palette()), 2});
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF{rect()}.adjusted(1, 1, -1, -1));
    }
}

void MapView::paintLabels(QPainter& painter)
{
    painter.setFont(smallFont(font()));
    const QFontMetricsF metrics{painter.font()};
    std::vector<QRectF> taken;
    for (const Place& place : m_names) {
        QPointF world = worldOf(place.point);
        if (world.x() - m_frame.middle.x() > 0.5) world.rx() -= 1;
        if (world.x() - m_frame.middle.x() < -0.5) world.rx() += 1;
        const QPointF at = m_frame.pixelOf(world);
        const QRectF box{at.x() + 5, at.y() - metrics.height() / 2, metrics.horizontalAdvance(place.name),
                         metrics.height()};
        const QRectF roomy = box.adjusted(-8, -3, 8, 3);
        const bool covered =
            std::any_of(taken.begin(), taken.end(), [&](const QRectF& other) { return other.intersects(roomy); });
        if (covered || !QRectF{rect()}.contains(box)) continue;
        taken.push_back(roomy);
        painter.setPen(Qt::NoPen);
        painter.setBrush(quietTextColor(palette()));
        painter.drawEllipse(at, 1.5, 1.5);
        painter.setPen(quietTextColor(palette()));
        painter.drawText(box.bottomLeft() - QPointF{0, metrics.descent()}, place.name);
    }
}

void MapView::paintClusters(QPainter& painter)
{
    painter.setFont(boldFont(smallFont(font())));
    const QColor rim = palette().color(QPalette::Base);
    for (const MapCluster& cluster : m_clusters.of(m_frame)) {
        const QColor color = pinColor(cluster.meaning, palette());
        painter.setPen(QPen{rim, 1.5});
        painter.setBrush(color);
        if (cluster.count == 1) {
            painter.drawEllipse(cluster.pixel, pinRadius, pinRadius);
            continue;
        }
        const double radius = 9 + 2.5 * std::log10(double(cluster.count)) * 1.4;
        painter.drawEllipse(cluster.pixel, radius, radius);
        painter.setPen(contrast(color, Qt::white) > contrast(color, Qt::black) ? Qt::white : Qt::black);
        painter.drawText(QRectF{cluster.pixel.x() - 40, cluster.pixel.y() - 20, 80, 40}, Qt::AlignCenter,
                         shortNumber(cluster.count));
    }
}

void MapView::paintMarks(QPainter& painter)
{
    painter.setPen(QPen{palette().color(QPalette::Base), 2});
    painter.setBrush(accentColor(palette()));
    for (const GeoPoint& mark : m_marks) {
        const QPointF at = m_frame.pixelOf(worldOf(mark));
        QPolygonF drop;
        drop << at << at + QPointF{-markRadius * 0.8, -markRadius * 1.4}
             << at + QPointF{markRadius * 0.8, -markRadius * 1.4};
        painter.drawPolygon(drop);
        painter.drawEllipse(at - QPointF{0, markRadius * 2}, markRadius, markRadius);
    }
}

void MapView::paintAttribution(QPainter& painter)
{
    const QString text = tr("Natural Earth, GeoNames");
    painter.setFont(smallFont(font()));
    const QFontMetrics metrics{painter.font()};
    const QRect box{width() - metrics.horizontalAdvance(text) - space::small, height() - metrics.height() - 2,
                    metrics.horizontalAdvance(text) + space::small, metrics.height() + 2};
    QColor ground = palette().color(QPalette::Base);
    ground.setAlphaF(0.75F);
    painter.fillRect(box, ground);
    painter.setPen(quietTextColor(palette()));
    painter.drawText(box, Qt::AlignCenter, text);
}

} // namespace kontor
