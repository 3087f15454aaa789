// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/map/map_streets.h"

#include "ui/support/changes.h"

#include <QPainter>
#include <QStandardPaths>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace kontor {

/// Pins and what else the map has to say, above the streets.
class MapStreets::Above final : public QWidget {
public:
    Above(QWidget& map, std::function<void(QPainter&)> paint) : QWidget{&map}, m_paint{std::move(paint)}
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
        hide();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter{this};
        painter.setRenderHint(QPainter::Antialiasing);
        m_paint(painter);
    }

private:
    std::function<void(QPainter&)> m_paint;
};

MapStreets::MapStreets(Workspace& workspace, QWidget& map, std::function<void(QPainter&)> paintAbove)
    : m_map{map}
    , m_above{new Above{map, std::move(paintAbove)}}
    , m_facts{workspace, StoreFacts{}, touching({Entity::Organisation}),
              [this](const StoreFacts::Answer& facts) { choose(facts.settings.value(u"map/tiles"_s).text()); }}
{}

MapStreets::~MapStreets() = default;

bool MapStreets::areShown() const { return m_layer && !m_above->isHidden(); }

void MapStreets::choose(const QString& tiles)
{
    if (std::exchange(m_tiles, tiles) == tiles) return;
    m_layer.reset();
    m_failed = false;
    follow(m_frame);
    m_map.update();
    update();
}

bool MapStreets::begin()
{
    if (m_layer) return true;
    StreetLayers* layers = m_failed || m_tiles.isEmpty() ? nullptr : streetLayers();
    if (!layers) return false;
    m_layer = layers->make(&m_map);
    const QString cache = QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + u"/tiles"_s;
    m_failed = !m_layer->begin({m_tiles, cache, QStringLiteral("Kontor/" KONTOR_VERSION)});
    if (m_failed) m_layer.reset();
    return !m_failed;
}

void MapStreets::follow(const MapFrame& frame)
{
    m_frame = frame;
    const bool shown = frame.zoom >= fromZoom && !m_map.size().isEmpty() && begin();
    if (shown) {
        m_layer->widget()->setGeometry(m_map.rect());
        m_layer->moveTo(pointOf(frame.middle), frame.zoom);
        m_above->setGeometry(m_map.rect());
        m_above->raise();
    }
    if (m_layer) m_layer->widget()->setVisible(shown);
    m_above->setVisible(shown);
}

void MapStreets::update() { m_above->update(); }

} // namespace kontor
