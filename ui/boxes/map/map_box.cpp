// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boxes/map/map_box.h"

#include "ui/support/changes.h"
#include "ui/support/theme.h"

#include <QLabel>
#include <QLayout>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {
constexpr double cityZoom = 9;
constexpr int neighbourhood = 50; ///< kilometres
} // namespace

MapBox::MapBox(const BoxContext& context)
    : Box{context}
    , m_map{new MapView{context.feed.workspace(), this}}
    , m_none{new QLabel{tr("No address here is known to the map."), this}}
    , m_stack{new QStackedWidget{this}}
    , m_near{context.feed.workspace(), touching({Entity::Location, Entity::Contact, Entity::Organisation}),
             [this](const MapPins::Answer& pins) {
                 auto others = std::make_shared<std::vector<MapPin>>(*pins);
                 std::erase_if(*others, [this](const MapPin& pin) { return pin.contact == feed().contact(); });
                 m_map->setPins(std::move(others));
             }}
{
    m_map->setObjectName(u"contactMap"_s);
    m_map->setMinimumHeight(48); // a low box shows less of it, but its frame and what it is drawn from
    m_map->setAccessibleName(tr("Map of the contact's locations"));
    m_none->setContentsMargins(space::medium, space::tiny, space::small, space::small);
    m_none->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    m_none->setWordWrap(true);
    m_none->setTextFormat(Qt::PlainText);
    m_none->setAutoFillBackground(true);
    m_none->setBackgroundRole(QPalette::Base);
    m_stack->addWidget(m_none);
    m_stack->addWidget(m_map);
    layout()->addWidget(m_stack);
    connect(m_map, &MapView::pinActivated, this, [this](const MapPin& pin) { feed().requestContact(pin.contact); });
}

void MapBox::focusContent() { m_stack->currentWidget()->setFocus(Qt::ShortcutFocusReason); }

void MapBox::showContact(const Data& contact)
{
    std::vector<MapMark> marks;
    for (const LocationRow& row : contact.locations) {
        if (row.hasCoordinate) marks.push_back({{row.lat, row.lon}});
        if (row.town) marks.push_back({*row.town, true});
    }
    Q_EMIT countChanged(int(marks.size()));
    m_stack->setCurrentWidget(marks.empty() ? static_cast<QWidget*>(m_none) : m_map);
    if (marks == m_marks && m_shown == feed().contact()) return; // where somebody moved the map, it stays
    m_marks = marks;
    m_shown = feed().contact();
    m_map->setMarks(marks);
    if (marks.empty()) return m_near.forget();
    m_near.ask({.query = u"near:\"%1,%2 %3km\""_s.arg(marks.front().point.lat, 0, 'f', 5)
                             .arg(marks.front().point.lon, 0, 'f', 5)
                             .arg(neighbourhood)});
    if (marks.size() == 1)
        m_map->moveTo(marks.front().point, cityZoom);
    else
        m_map->showAll();
}

void MapBox::clear()
{
    m_marks.clear();
    m_shown = {};
    m_near.forget();
    m_map->setMarks({});
    m_map->setPins(std::make_shared<std::vector<MapPin>>());
    m_stack->setCurrentWidget(m_none);
}

namespace boxes::map {
BoxInfo info();
BoxInfo info()
{
    return {.key = "map",
            .title = [] { return MapBox::tr("Map"); },
            .area = BoxArea::Left,
            .share = 5,
            .with = "locations",
            .jump = 'A',
            .icon = "map",
            .make = [](const BoxContext& context) -> Box* { return new MapBox{context}; }};
}
} // namespace boxes::map

} // namespace kontor
