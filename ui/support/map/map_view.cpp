// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/map/map_view.h"

#include "ui/support/changes.h"
#include "ui/support/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <cmath>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {
constexpr double step = 64;     ///< pixels that an arrow key moves
constexpr double closest = 12;  ///< zoom that showAll() does not go beyond
constexpr double border = 0.85; ///< part of the map that pins may fill
constexpr int markHeight = 24;
} // namespace

MapView::MapView(Workspace& workspace, QWidget* parent)
    : QWidget{parent}
    , m_outlines{workspace, MapOutlines{}, touchingNothing(),
                 [this](const MapOutlines::Answer& outlines) {
                     m_land.set(outlines);
                     update();
                 }}
    , m_labels{workspace, touchingNothing(),
               [this](const MapLabels::Answer& names) {
                   m_names = names;
                   update();
               }}
    , m_tips{*this, workspace}
    , m_streets{workspace, *this, [this](QPainter& painter) { paintAbove(painter); }}
{
    setObjectName(u"map"_s);
    setAccessibleName(tr("Map"));
    setAccessibleDescription(
        tr("Arrow keys move, plus and minus zoom, Home shows everything, Return opens the pin next "
           "to the middle."));
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(120, 96);
    setMouseTracking(true); // pins tell whose they are
}

void MapView::paintAnew()
{
    update();
    m_streets.update();
}

void MapView::setPins(std::shared_ptr<const std::vector<MapPin>> pins)
{
    pointAtNothing();
    m_clusters.set(std::move(pins));
    paintAnew();
}

void MapView::setChosen(const std::vector<quint32>& contacts)
{
    m_clusters.choose(contacts);
    paintAnew();
}

void MapView::setMarks(std::vector<MapMark> marks)
{
    m_marks = std::move(marks);
    paintAnew();
}

void MapView::setOwnPosition(std::optional<GeoPoint> point)
{
    m_own = point;
    paintAnew();
}

void MapView::moveTo(GeoPoint point, double zoom)
{
    m_frame.middle = worldOf(point);
    m_frame.zoom = zoom;
    m_fitted = true;
    movedByHand();
}

void MapView::showAll()
{
    showEverything();
    m_byHand = false;
}

void MapView::showEverything()
{
    QPolygonF all;
    if (m_marks.empty())
        for (quint32 at = 0; at < m_clusters.count(); ++at) all.append(m_clusters.world(at));
    for (const MapMark& mark : m_marks) all.append(worldOf(mark.point));
    m_fitted = width() > 0 && height() > 0 && isVisible();
    if (all.isEmpty()) return moveTo({25, 10}, std::log2(std::max(1.0, width() / 256.0)));
    const QRectF bounds = all.boundingRect();
    const int above = m_marks.empty() ? 0 : markHeight; // marks stand on their points
    const double across =
        std::max(bounds.width() / std::max(1, width()), bounds.height() / std::max(1, height() - above));
    m_frame.zoom = across > 0 ? std::min(closest, std::log2(border / across / 256)) : closest;
    m_frame.middle = bounds.center() - QPointF{0, above / 2.0 / m_frame.scale()};
    changed();
}

void MapView::zoomBy(double steps)
{
    m_frame.zoomBy(steps, rect().center());
    movedByHand();
}

void MapView::movedByHand()
{
    m_byHand = true;
    changed();
}

void MapView::changed()
{
    pointAtNothing(); // it is elsewhere now
    m_frame.size = size();
    m_frame.tidy();
    const GeoPoint northWest = pointOf(m_frame.worldAt({0, 0}));
    const QPointF corner = m_frame.worldAt({double(width()), double(height())});
    const double wide = std::min(360.0, width() / m_frame.scale() * 360);
    const bool whole = wide >= 360;
    const double west = whole ? -180 : northWest.lon;
    m_labels.ask({.south = pointOf(corner).lat,
                  .west = west,
                  .north = northWest.lat,
                  .east = west + wide,
                  .limit = std::clamp(width() * height() / 20'000, 4, 60)});
    m_streets.follow(m_frame);
    paintAnew();
    Q_EMIT moved();
}

std::vector<MapPin> MapView::pinsInView(std::size_t limit) const
{
    std::vector<MapPin> pins;
    const QRectF seen = rect();
    for (const quint32 at :
         m_clusters.around(seen.center(), std::hypot(seen.width(), seen.height()) / 2, m_frame, limit))
        pins.push_back(m_clusters.pin(at));
    return pins;
}

void MapView::resizeEvent(QResizeEvent*)
{
    m_frame.size = size();
    if (!m_fitted && !m_byHand && m_clusters.count() + m_marks.size() > 0)
        showAll();
    else
        changed();
}

void MapView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) return QWidget::mousePressEvent(event);
    m_pressed = m_last = event->position();
    m_dragging = false;
    if (event->modifiers() & Qt::ShiftModifier) m_lasso = QPolygonF{{event->position()}};
}

void MapView::mouseMoveEvent(QMouseEvent* event)
{
    if (!(event->buttons() & Qt::LeftButton)) return pointAt(event->position());
    if (!m_lasso.isEmpty()) {
        m_lasso.append(event->position());
        return paintAnew();
    }
    if (!m_dragging && (event->position() - m_pressed).manhattanLength() < 4) return;
    m_dragging = true;
    m_frame.panBy(event->position() - m_last);
    m_last = event->position();
    movedByHand();
}

void MapView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) return;
    if (m_lasso.isEmpty()) {
        if (!m_dragging) activate(event->position());
        return;
    }
    std::vector<MapPin> pins;
    for (const quint32 at : m_clusters.inside(m_lasso, m_frame)) pins.push_back(m_clusters.pin(at));
    m_lasso.clear();
    paintAnew();
    Q_EMIT pinsChosen(pins);
}

void MapView::mouseDoubleClickEvent(QMouseEvent* event)
{
    m_frame.zoomBy(1, event->position());
    movedByHand();
}

void MapView::wheelEvent(QWheelEvent* event)
{
    m_frame.zoomBy(event->angleDelta().y() / 240.0, event->position());
    movedByHand();
    event->accept();
}

void MapView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left: m_frame.panBy({step, 0}); break;
    case Qt::Key_Right: m_frame.panBy({-step, 0}); break;
    case Qt::Key_Up: m_frame.panBy({0, step}); break;
    case Qt::Key_Down: m_frame.panBy({0, -step}); break;
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomBy(0.5); break;
    case Qt::Key_Minus: zoomBy(-0.5); break;
    case Qt::Key_Home: showAll(); return pointAtMiddle();
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        const auto near = m_clusters.around(rect().center(), std::hypot(width(), height()) / 2, m_frame, 1);
        if (!near.empty()) Q_EMIT pinActivated(m_clusters.pin(near.front()));
        return;
    }
    default: return QWidget::keyPressEvent(event);
    }
    movedByHand();
    pointAtMiddle();
}

} // namespace kontor
