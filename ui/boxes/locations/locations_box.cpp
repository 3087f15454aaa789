// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boxes/locations/locations_box.h"

#include "ui/boxes/map_address.h"
#include "ui/editors/address_fields.h"
#include "ui/editors/address_suggestions.h"
#include "ui/editors/record_form.h"
#include "ui/text/kind_text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>

#include <utility>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

/// The canonical text of the field, for the form: nothing is rounded by being looked at.
QString exact(double value) { return QString::number(value, 'g', QLocale::FloatingPointShortest); }

QString shownCoordinate(const LocationRow& row)
{
    const QLocale locale;
    return LocationsBox::tr("%1° %2, %3° %4")
        .arg(locale.toString(qAbs(row.lat), 'f', 5), row.lat < 0 ? LocationsBox::tr("S") : LocationsBox::tr("N"),
             locale.toString(qAbs(row.lon), 'f', 5), row.lon < 0 ? LocationsBox::tr("W") : LocationsBox::tr("E"));
}

} // namespace

LocationsBox::LocationsBox(const BoxContext& context)
    : RecordBox{context, Entity::Location}
    , m_facts{feed().workspace(), StoreFacts{}, touching({Entity::Organisation}),
              [this](const StoreFacts::Answer& facts) { takeFacts(facts); }}
{
    setEmptyState(tr("No address yet."), tr("Add location"));
}

void LocationsBox::takeFacts(const StoreFacts::Answer& facts)
{
    const bool searched = !facts.settings.value(u"geocoder/provider"_s).text().isEmpty();
    if (std::exchange(m_searched, searched) != searched && feed().data()) showContact(*feed().data());
}

std::vector<Id> LocationsBox::ids(const Data& contact) const { return idsOf(contact.locations); }

RowFace LocationsBox::face(const Data& contact, const Id& id) const
{
    const LocationRow& row = *recordOf(contact.locations, id);
    RowFace face{.label = kindText(row.kind), .text = row.formatted, .lines = 3};
    if (row.hasCoordinate) face.below = shownCoordinate(row);
    const bool asked = !row.city.isEmpty() || !row.postalCode.isEmpty();
    if (!row.hasCoordinate && asked && m_searched) face.below = tr("Coordinates wait for the network");
    if (face.text.isEmpty()) {
        face.text = row.hasCoordinate ? face.below : tr("No address");
        face.missing = !row.hasCoordinate;
        face.below.clear();
    }
    return face;
}

FieldTexts LocationsBox::texts(const Data& contact, const Id& id) const
{
    const LocationRow* row = recordOf(contact.locations, id);
    if (!row) return {};
    FieldTexts texts{{u"kind"_s, row->kind},       {u"street"_s, row->street},
                     {u"street2"_s, row->street2}, {u"postal_code"_s, row->postalCode},
                     {u"city"_s, row->city},       {u"region"_s, row->region},
                     {u"country"_s, row->country}};
    if (row->hasCoordinate) {
        texts.append({u"lat"_s, exact(row->lat)});
        texts.append({u"lon"_s, exact(row->lon)});
    }
    return texts;
}

QString LocationsBox::copyText(const Data& contact, const Id& id) const
{
    const LocationRow* row = recordOf(contact.locations, id);
    return row ? row->formatted : QString{};
}

RecordForm* LocationsBox::makeForm(QWidget* parent, const FieldTexts& texts)
{
    auto* form = new RecordForm{feed().workspace(), RecordForm::Style::Stack, parent};
    form->addFields(Entity::Location, {}, texts);
    suggestPlaces(feed().workspace(), *form);
    new AddressFields{feed().workspace(), *form};
    return form;
}

void LocationsBox::prepareRow(RecordRow& row)
{
    const Id id = row.id();
    row.addDeed(tr("Show on a map"), QKeyCombination{Qt::CTRL, Qt::Key_Return}, u"map", [this, id] {
        if (const LocationRow* place = feed().data() ? recordOf(feed().data()->locations, id) : nullptr)
            openOutside(mapAddress(*place));
    });
    row.addDeed(tr("Route"), Qt::Key_R, {}, [this, id] {
        if (const LocationRow* place = feed().data() ? recordOf(feed().data()->locations, id) : nullptr)
            openOutside(routeAddress(*place, ownPlace(state())));
    });
    row.addDeed(tr("Copy coordinates"), QKeyCombination{Qt::CTRL | Qt::SHIFT, Qt::Key_C}, {}, [this, id] {
        const LocationRow* place = feed().data() ? recordOf(feed().data()->locations, id) : nullptr;
        if (place && place->hasCoordinate)
            QGuiApplication::clipboard()->setText(u"%1, %2"_s.arg(degreesText(place->lat), degreesText(place->lon)));
    });
}

namespace boxes::locations {
BoxInfo info();
BoxInfo info()
{
    return {.key = "locations",
            .title = [] { return LocationsBox::tr("Locations"); },
            .addLabel = [] { return LocationsBox::tr("Add location"); },
            .area = BoxArea::Left,
            .share = 3,
            .jump = 'L',
            .icon = "location",
            .make = [](const BoxContext& context) -> Box* { return new LocationsBox{context}; }};
}
} // namespace boxes::locations

} // namespace kontor
