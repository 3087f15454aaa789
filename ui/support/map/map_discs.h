// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/map/map_clusters.h"

#include <QFont>
#include <QHash>
#include <QPalette>
#include <QPixmap>

class QPainter;

namespace kontor {

/// The discs of clusters and single pins. A picture shows hundreds of them and few different ones: each look is drawn
/// once and then copied, at whole pixels. Where no more than the town is known, they are rings.
class MapDiscs {
public:
    static QRectF boundsOf(const MapCluster& cluster);
    void paint(QPainter& painter, const MapCluster& cluster, const QPalette& palette, const QFont& font);

private:
    QPixmap drawn(const MapCluster& cluster, const QString& text, const QPalette& palette) const;

    QHash<QString, QPixmap> m_discs; ///< by meaning and text, for the look below
    QFont m_font;
    qint64 m_palette = 0;
    qreal m_ratio = 0; ///< device pixels for one of the painter's
};

} // namespace kontor
