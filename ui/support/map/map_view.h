// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/live_query.h"
#include "ui/support/map/map_clusters.h"
#include "ui/support/map/map_discs.h"
#include "ui/support/map/map_land.h"
#include "ui/support/map/map_names.h"
#include "ui/support/map/map_streets.h"

#include <QWidget>

#include <optional>

namespace kontor {

/// A place that a map is about.
struct MapMark {
    GeoPoint point;
    bool approximate = false; ///< the middle of its town
    int number = 0;           ///< in a list beside the map; 0: in none
    bool current = false;     ///< of those with a number, the one that somebody is at: before the others, and larger
    bool operator==(const MapMark&) const = default;
};

/// A map of the world with pins, drawn from data that comes with Kontor: needs no network. From nearby it has streets
/// where the organisation named a server for them and Qt can show them. Moved by dragging or the
/// arrow keys, zoomed by the wheel, a double click or + and -; Home shows all pins. Pins that would lie over each other
/// are one with their number; a click on it comes nearer. A line drawn with Shift held chooses the pins inside. The pin
/// under the pointer, or after a key the one next to the middle, tells whose it is; where no more than the town is known
/// it is a ring.
class MapView final : public QWidget {
    Q_OBJECT
public:
    explicit MapView(Workspace& workspace, QWidget* parent = nullptr);

    void setPins(std::shared_ptr<const std::vector<MapPin>> pins);
    /// Pins that are drawn larger, before all others.
    void setMarks(std::vector<MapMark> marks);
    /// Contacts, by their list numbers, whose pins are told from the others.
    void setChosen(const std::vector<quint32>& contacts);
    /// Where this computer is; nothing: not known.
    void setOwnPosition(std::optional<GeoPoint> point);
    void moveTo(GeoPoint point, double zoom);
    /// All pins and marks, or the world where there are none.
    void showAll();
    void zoomBy(double steps);

    const MapFrame& frame() const { return m_frame; }
    const std::vector<MapMark>& marks() const { return m_marks; }
    /// The mark at a pixel of the map, by its place among setMarks().
    std::optional<std::size_t> markAt(QPointF pixel) const;
    /// What can be seen, the nearest to the middle first.
    std::vector<MapPin> pinsInView(std::size_t limit) const;
    /// Somebody chose what is seen, since showAll().
    bool isMovedByHand() const { return m_byHand; }
    /// What the tip at the pin says that is pointed at; plain, empty for none.
    const QString& tip() const { return m_tips.text(); }
    /// The sentence for pins that are rings.
    static QString aboutHere();
    bool isSettled() const { return !m_outlines.isWaiting() && !m_labels.isWaiting(); }

    QSize sizeHint() const override { return {480, 320}; }

Q_SIGNALS:
    void moved();
    void pinActivated(const kontor::MapPin& pin);
    /// A click on one with a number.
    void markActivated(std::size_t mark);
    /// Those that lie under the pointer or, after a key, next to the middle.
    void pinsPointedAt(const std::vector<kontor::MapPin>& pins);
    /// Inside a line, or in a cluster that no zoom takes apart.
    void pinsChosen(const std::vector<kontor::MapPin>& pins);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    /// What lies above the streets.
    void paintAbove(QPainter& painter);
    void paintLabels(QPainter& painter, const std::vector<MapCluster>& clusters);
    void paintClusters(QPainter& painter, const std::vector<MapCluster>& clusters);
    void paintMarks(QPainter& painter);
    void paintMark(QPainter& painter, const MapMark& mark);
    void paintOwnPosition(QPainter& painter);
    void paintAttribution(QPainter& painter);
    static QString attribution();
    QRectF attributionPlace(const QFontMetricsF& metrics) const;
    QRectF markBounds(const MapMark& mark) const;
    void paintAnew();
    const MapCluster* clusterAt(QPointF pixel);
    void pointAt(QPointF pixel);
    void pointAt(const MapCluster& cluster, const std::vector<quint32>& members);
    void pointAtMiddle();
    void pointAtNothing();
    void activate(QPointF pixel);
    void nearer(const MapCluster& cluster);
    void changed();
    void movedByHand();
    void showEverything();

    MapFrame m_frame;
    MapLand m_land;
    MapClusters m_clusters;
    MapDiscs m_discs;
    std::vector<MapMark> m_marks;
    std::optional<quint32> m_pointed; ///< the first pin there
    int m_pointedCount = 0;
    std::optional<GeoPoint> m_own;
    std::vector<Place> m_names;
    QPointF m_pressed, m_last;
    bool m_dragging = false;
    bool m_byHand = false;
    bool m_fitted = false; ///< the size came after the pins
    QPolygonF m_lasso;
    LiveQuery<MapOutlines> m_outlines;
    LiveQuery<MapLabels> m_labels;
    MapNames m_tips;
    MapStreets m_streets;
};

/// The colour of a pin; the words beside it say the same.
QColor pinColor(PinMeaning meaning, const QPalette& palette);

} // namespace kontor
