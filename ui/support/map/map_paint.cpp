// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// MapView: how it looks.
#include "ui/support/map/map_view.h"
#include "ui/support/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <ranges>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

constexpr double markRadius = 8;
constexpr double ownRadius = 6, ownHalo = 16;

/// A number has to be read.
double radiusOf(const MapMark& mark) { return mark.number == 0 ? markRadius : mark.current ? 12 : 9; }

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
    const QColor land = landColor(palette());
    painter.setPen(QPen{blended(land, palette().color(QPalette::Text), 0.2), 1});
    painter.setBrush(land);
    m_land.paint(painter, m_frame);
    const std::vector<MapCluster>& clusters = m_clusters.of(m_frame);
    paintLabels(painter, clusters);
    if (!m_streets.areShown()) paintAbove(painter);
}

void MapView::paintAbove(QPainter& painter)
{
    paintClusters(painter, m_clusters.of(m_frame));
    paintMarks(painter);
    paintOwnPosition(painter);
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

void MapView::paintLabels(QPainter& painter, const std::vector<MapCluster>& clusters)
{
    painter.setFont(smallFont(font()));
    const QFontMetricsF metrics{painter.font()};
    std::vector<QRectF> taken; // a name half under a disc reads like another name
    for (const MapCluster& cluster : clusters) taken.push_back(MapDiscs::boundsOf(cluster));
    for (const MapMark& mark : m_marks) taken.push_back(markBounds(mark));
    taken.push_back(QRectF{attributionPlace(metrics)});
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

QRectF MapView::markBounds(const MapMark& mark) const
{
    const QPointF at = m_frame.pixelOf(worldOf(mark.point));
    const double radius = radiusOf(mark);
    return {at.x() - radius, at.y() - 3 * radius, 2 * radius, 3 * radius};
}

void MapView::paintClusters(QPainter& painter, const std::vector<MapCluster>& clusters)
{
    const QFont numbers = boldFont(smallFont(font()));
    for (const MapCluster& cluster : clusters) m_discs.paint(painter, cluster, palette(), numbers);
    painter.setPen(QPen{accentColor(palette()), 2});
    painter.setBrush(Qt::NoBrush);
    for (const MapCluster& cluster : clusters) {
        if (!cluster.chosen) continue;
        const QRectF ring = MapDiscs::boundsOf(cluster).adjusted(-4, -4, 4, 4);
        painter.drawEllipse(ring);
    }
}

void MapView::paintMarks(QPainter& painter)
{
    const MapMark* current = nullptr;
    for (const MapMark& mark : std::views::reverse(m_marks)) {
        if (mark.current)
            current = &mark;
        else
            paintMark(painter, mark);
    }
    if (current) paintMark(painter, *current);
}

void MapView::paintMark(QPainter& painter, const MapMark& mark)
{
    const QColor base = palette().color(QPalette::Base);
    const QColor ink = mark.number > 0 && !mark.current ? quietTextColor(palette()) : accentColor(palette());
    const QPointF at = m_frame.pixelOf(worldOf(mark.point));
    const double radius = radiusOf(mark);
    QPainterPath drop, head;
    drop.addPolygon(QPolygonF{
        QList<QPointF>{at, at + QPointF{-radius * 0.8, -radius * 1.4}, at + QPointF{radius * 0.8, -radius * 1.4}, at}});
    head.addEllipse(at - QPointF{0, radius * 2}, radius, radius);
    painter.setPen(QPen{mark.approximate ? ink : base, 2});
    painter.setBrush(mark.approximate ? base : ink);
    painter.drawPath(drop.united(head));
    if (mark.number == 0) return;
    painter.setFont(boldFont(smallFont(font())));
    painter.setPen(mark.approximate ? ink : base);
    painter.drawText(head.boundingRect(), Qt::AlignCenter, QString::number(mark.number));
}

void MapView::paintOwnPosition(QPainter& painter)
{
    if (!m_own) return;
    const QPointF at = m_frame.pixelOf(worldOf(*m_own));
    QColor halo = accentColor(palette());
    halo.setAlphaF(0.2F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(halo);
    painter.drawEllipse(at, ownHalo, ownHalo);
    // A ring with a dot, unlike the full discs of contacts.
    painter.setPen(QPen{accentColor(palette()), 3});
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawEllipse(at, ownRadius, ownRadius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(accentColor(palette()));
    painter.drawEllipse(at, ownRadius / 3, ownRadius / 3);
}

QString MapView::attribution() { return tr("Natural Earth, GeoNames"); }

QRectF MapView::attributionPlace(const QFontMetricsF& metrics) const
{
    const QSizeF size{metrics.horizontalAdvance(attribution()) + space::small, metrics.height() + 2};
    return {QPointF{width() - size.width(), height() - size.height()}, size};
}

void MapView::paintAttribution(QPainter& painter)
{
    if (m_streets.areShown()) return; // they have their own
    painter.setFont(smallFont(font()));
    const QRectF box = attributionPlace(QFontMetricsF{painter.font()});
    QColor ground = palette().color(QPalette::Base);
    ground.setAlphaF(0.75F);
    painter.fillRect(box, ground);
    painter.setPen(quietTextColor(palette()));
    painter.drawText(box, Qt::AlignCenter, attribution());
}

} // namespace kontor
