// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/map/map_page.h"

#include "ui/editors/error_line.h"
#include "ui/editors/place_suggestions.h"
#include "ui/support/flat_button.h"
#include "ui/support/icons.h"
#include "ui/support/row_table.h"

#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

constexpr double cityZoom = 10, regionZoom = 6, countryZoom = 4;

double zoomFor(PlaceKind kind)
{
    switch (kind) {
    case PlaceKind::Country: return countryZoom;
    case PlaceKind::Region: return regionZoom;
    default: return cityZoom;
    }
}

ValueListModel::Cell cellOf(const ContactRow& row, const QString& away, int column)
{
    if (column == 0) return {.text = row.displayName, .icon = row.type == "business"_L1 ? u"business"_s : u"person"_s};
    if (away.isEmpty() || row.city.isEmpty()) return {.text = row.city + away, .quiet = true};
    return {.text = away + u" · "_s + row.city, .quiet = true};
}

} // namespace

MapPage::MapPage(const PageContext& context, QWidget* parent)
    : Page{context, parent}
    , m_map{new MapView{context.workspace, this}}
    , m_query{new QLineEdit{this}}
    , m_place{new QLineEdit{this}}
    , m_suggestions{new PlaceSuggestions{context.workspace, m_place}}
    , m_error{new ErrorLine{this}}
    , m_count{new QLabel{this}}
    , m_listTitle{new QLabel{this}}
    , m_legend{new QLabel{tr("Rings: no more than the town is known."), this}}
    , m_model{{tr("Name"), tr("City")}}
    , m_table{new RowTable{this}}
    , m_pins{context.workspace,
             touching({Entity::Contact, Entity::Location, Entity::Relationship, Entity::Task, Entity::Organisation}),
             [this](const MapPins::Answer& pins) { show(pins); }, [this](const Error& error) { m_error->show(error); }}
    , m_rows{context.workspace, touching({Entity::Contact, Entity::Location}), [this](const ContactRows::Answer& rows) {
                 std::vector<Id> ids;
                 m_listed.clear();
                 for (const ContactRow& row : rows) {
                     ids.push_back(row.id);
                     m_listed.insert(row.id, row.n);
                 }
                 const auto items = std::make_shared<const ContactRows::Answer>(rows);
                 m_model.setRows(std::move(ids), [this, items](int row, int column) {
                     const ContactRow& contact = (*items)[size_t(row)];
                     return cellOf(contact, awayText(contact.n), column);
                 });
                 markChosenRows();
             }}
{
    setObjectName(u"page.map"_s);
    m_map->setObjectName(u"mapView"_s);
    m_pause.setSingleShot(true);
    m_pause.setInterval(120);
    connect(&m_pause, &QTimer::timeout, this, &MapPage::listInView);
    connect(m_map, &MapView::moved, this, [this] {
        if (!m_chosen) m_pause.start();
    });
    connect(m_map, &MapView::pinActivated, this, [this](const MapPin& pin) { desk().openContact(pin.contact); });
    connect(m_map, &MapView::pinsPointedAt, this, &MapPage::selectRows);
    connect(m_map, &MapView::pinsChosen, this, &MapPage::choose);
    connect(m_query, &QLineEdit::textChanged, this, &MapPage::showMatches);
    connect(m_suggestions, &PlaceSuggestions::chosen, this, [this](const Place& place) {
        m_map->moveTo(place.point, zoomFor(place.kind));
        m_map->setFocus(Qt::OtherFocusReason);
    });

    auto* body = new QSplitter{Qt::Horizontal, this};
    body->addWidget(m_map);
    body->addWidget(buildSide());
    body->setStretchFactor(0, 1);
    body->setSizes({900, 320});
    body->setChildrenCollapsible(false);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(buildHead());
    column->addWidget(m_error);
    column->addWidget(body, 1);
    showMatches();
}

FlatButton* MapPage::addButton(QLayout* row, const QString& name, const QString& iconName, const QString& text,
                               std::function<void()> act)
{
    auto* button = new FlatButton{FlatButton::Look::Plain, text, this};
    button->setObjectName(name);
    if (!iconName.isEmpty()) button->setIcon(icon(iconName));
    connect(button, &QPushButton::clicked, this, std::move(act));
    row->addWidget(button);
    return button;
}

QLayout* MapPage::buildHead()
{
    auto* title = new QLabel{tr("Map"), this};
    title->setFont(titleFont(font()));
    const auto line = [](QLineEdit* edit, const QString& name, const QString& accessible, const QString& hint) {
        edit->setObjectName(name);
        edit->setAccessibleName(accessible);
        edit->setPlaceholderText(hint);
        edit->setClearButtonEnabled(true);
        edit->setMinimumHeight(30);
        edit->setMaximumWidth(360);
    };
    line(m_query, u"mapSearch"_s, tr("Contacts on the map"), tr("Search contacts …"));
    m_query->addAction(icon(u"search"), QLineEdit::LeadingPosition);
    line(m_place, u"mapPlace"_s, tr("Go to a place"), tr("Go to a place …"));
    m_place->addAction(icon(u"location"), QLineEdit::LeadingPosition);

    auto* head = new QHBoxLayout;
    head->setContentsMargins(space::small, space::small, space::small, space::small);
    head->setSpacing(space::small);
    head->addWidget(title);
    head->addWidget(m_count);
    head->addSpacing(space::medium);
    head->addWidget(m_query, 1);
    head->addWidget(m_place, 1);
    head->addStretch(0);
    addButton(head, u"mapNear"_s, u"location"_s, tr("Near me"), [this] { goNear(); });
    addButton(head, u"mapAll"_s, u"map"_s, tr("Show all"), [this] { m_map->showAll(); });
    return head;
}

void MapPage::showMatches()
{
    m_error->clear();
    m_pins.ask({.query = m_query->text()});
}

void MapPage::show(const MapPins::Answer& pins)
{
    m_error->clear();
    m_map->setPins(pins);
    m_legend->setVisible(std::ranges::any_of(*pins, &MapPin::approximate));
    m_count->setText(pins->empty() ? tr("No contact here has an address that is known.")
                                   : tr("%n location(s)", nullptr, int(pins->size())));
    if (!m_fitted && !m_map->isMovedByHand()) m_map->showAll(); // it stays where it was moved to
    m_fitted = true;
    leaveChoice();
}

bool MapPage::showPart(const QString& key)
{
    if (key != "near"_L1) return Page::showPart(key);
    goNear();
    return true;
}

void MapPage::goNear()
{
    m_error->clear();
    desk().say(tr("Looking where this computer is …"));
    whenDone(m_position.find(ownPlace(state()).source), this,
             [this](const Result<GeoPoint>& point) { showNear(point); });
}

void MapPage::showNear(const Result<GeoPoint>& point)
{
    desk().say({});
    if (!point) return m_error->show(point.error());
    m_own = *point;
    m_chosen = false;
    m_map->setOwnPosition(m_own);
    m_map->moveTo(*m_own, cityZoom);
    m_map->setFocus(Qt::OtherFocusReason);
}

void MapPage::takeFocus() { m_map->setFocus(Qt::OtherFocusReason); }

void MapPage::focusSearch()
{
    m_query->setFocus();
    m_query->selectAll();
}

bool MapPage::isSettled() const { return !m_pins.isWaiting() && !m_rows.isWaiting() && m_map->isSettled(); }

namespace pages {

PageInfo map()
{
    return {.key = u"map"_s,
            .icon = u"map"_s,
            .title = MapPage::tr("Map"),
            .make = [](const PageContext& context, QWidget* parent) -> Page* {
                return new MapPage{context, parent};
            }};
}

} // namespace pages

} // namespace kontor
