// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// MapView: pins that somebody points at or clicks on.
#include "ui/support/map/map_view.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {
constexpr double reach = 14;       ///< of a click, around a pin
constexpr double inseparable = 16; ///< zoom from which a cluster is a list
} // namespace

QString MapView::aboutHere() { return tr("About here: no more than the town is known."); }

const MapCluster* MapView::clusterAt(QPointF pixel)
{
    const MapCluster* hit = nullptr;
    double nearest = std::hypot(width(), height());
    for (const MapCluster& cluster : m_clusters.of(m_frame)) {
        const double away = std::hypot(cluster.pixel.x() - pixel.x(), cluster.pixel.y() - pixel.y());
        if (away > nearest || away > std::max(reach, MapDiscs::boundsOf(cluster).width() / 2)) continue;
        nearest = away;
        hit = &cluster;
    }
    return hit;
}

void MapView::pointAt(QPointF pixel)
{
    if (const MapCluster* cluster = clusterAt(pixel)) return pointAt(*cluster, m_clusters.members(*cluster, m_frame));
    for (const MapMark& mark : m_marks) {
        const QRect place = markBounds(mark).toAlignedRect();
        if (!mark.approximate || !place.contains(pixel.toPoint())) continue;
        m_pointed.reset();
        if (m_tips.text() != aboutHere()) m_tips.tell(aboutHere(), place);
        return;
    }
    pointAtNothing();
}

/// The pin that Return opens, after the map was moved by keyboard.
void MapView::pointAtMiddle()
{
    const QPointF middle = rect().center();
    const auto near = m_clusters.around(middle, std::hypot(width(), height()) / 2, m_frame, 1);
    const MapCluster* cluster = near.empty() ? nullptr : m_clusters.with(near.front(), m_frame);
    if (!cluster) return pointAtNothing();
    auto members = m_clusters.members(*cluster, m_frame);
    const auto nearest = std::ranges::find(members, near.front());
    std::rotate(members.begin(), nearest, nearest + 1);
    pointAt(*cluster, members);
}

void MapView::pointAt(const MapCluster& cluster, const std::vector<quint32>& members)
{
    if (m_pointed == members.front() && m_pointedCount == cluster.count) return;
    m_pointed = members.front();
    m_pointedCount = cluster.count;
    std::vector<MapPin> pins;
    for (const quint32 at : members) pins.push_back(m_clusters.pin(at));
    m_tips.tell(pins, MapDiscs::boundsOf(cluster).toAlignedRect());
    Q_EMIT pinsPointedAt(pins);
}

void MapView::pointAtNothing()
{
    if (!m_pointed && m_tips.text().isEmpty()) return; // with every step of a map that is moved
    m_pointed.reset();
    m_tips.forget();
}

void MapView::leaveEvent(QEvent* event)
{
    pointAtNothing();
    QWidget::leaveEvent(event);
}

std::optional<std::size_t> MapView::markAt(QPointF pixel) const
{
    std::optional<std::size_t> hit;
    for (std::size_t at = 0; at < m_marks.size(); ++at) // the earlier lie above the later, the current one above all
        if (markBounds(m_marks[at]).contains(pixel) && (!hit || m_marks[at].current)) hit = at;
    return hit;
}

void MapView::activate(QPointF pixel)
{
    const MapCluster* hit = clusterAt(pixel);
    if (!hit) {
        if (const auto mark = markAt(pixel); mark && m_marks[*mark].number > 0) Q_EMIT markActivated(*mark);
        return;
    }
    if (hit->count == 1)
        Q_EMIT pinActivated(m_clusters.pin(hit->first));
    else
        nearer(*hit);
}

void MapView::nearer(const MapCluster& cluster)
{
    if (m_frame.zoom < inseparable) {
        m_frame.middle = m_frame.worldAt(cluster.pixel);
        m_frame.zoom += 2;
        return movedByHand();
    }
    std::vector<MapPin> pins;
    for (const quint32 at : m_clusters.around(cluster.pixel, reach * 2, m_frame, std::size_t(cluster.count)))
        pins.push_back(m_clusters.pin(at));
    Q_EMIT pinsChosen(pins);
}

} // namespace kontor
