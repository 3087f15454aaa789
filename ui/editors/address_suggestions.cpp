// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/address_suggestions.h"

#include "core/domain/country.h"
#include "core/domain/postal_address.h"
#include "ui/editors/field_editor.h"
#include "ui/editors/place_suggestions.h"
#include "ui/editors/point_address.h"
#include "ui/editors/record_form.h"
#include "ui/editors/suggestion_map.h"

#include <QLineEdit>

#include <algorithm>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

QString coordinate(double value) { return QString::number(value, 'f', 5); }

QString regionOf(const Place& place) { return place.region == place.name ? QString{} : place.region; }

QString textOf(const RecordForm& form, QStringView field)
{
    const FieldEditor* editor = form.editor(field);
    return editor ? editor->text() : QString{};
}

/// `asked`: the field that the place was typed into. `before`: the place that was chosen before, if one was.
void fill(RecordForm& form, QStringView asked, const Place& place, const Place& before)
{
    const FieldTexts typed = form.changed();
    const auto put = [&form](QStringView field, const QString& text) {
        if (FieldEditor* editor = form.editor(field)) editor->setText(text);
    };
    // What the place has none of goes, for it would be of another town; but not what somebody typed just now.
    const auto putOrEmpty = [&](QStringView field, const QString& text, const QString& chosenBefore) {
        const bool isTyped = field != asked && std::ranges::any_of(typed, [&](const FieldText& each) {
                                 return each.field == field && !each.text.isEmpty() && each.text != chosenBefore;
                             });
        if (!text.isEmpty() || !isTyped) put(field, text);
    };
    if (!place.street.isEmpty()) put(u"street", place.street);
    put(u"city", place.name);
    putOrEmpty(u"region", regionOf(place), regionOf(before));
    putOrEmpty(u"postal_code", place.postalCode, before.postalCode);
    put(u"country", place.country);
    put(u"lat", coordinate(place.point.lat));
    put(u"lon", coordinate(place.point.lon));
    Q_EMIT form.edited();
}

/// The address as far as it is there, with what is being typed into `field`.
PlaceSearch onlineSearch(const RecordForm& form, QStringView field, const QString& typed)
{
    const auto part = [&](QStringView each) { return each == field ? typed : textOf(form, each); };
    PostalAddress address{.city = part(u"city"), .postalCode = part(u"postal_code")};
    if (field == u"street") address.street = typed; // who looks for a town wants none of its streets
    if (isCountry(textOf(form, u"country"))) address.country = textOf(form, u"country");
    return {.text = formattedAddress(address)};
}

} // namespace

void suggestPlaces(Workspace& workspace, RecordForm& form, OnlinePlaces::Pauses pauses)
{
    const auto before = std::make_shared<Place>();
    auto* online = new OnlinePlaces{workspace, pauses, &form};
    auto* map = new SuggestionMap{workspace, form};
    for (const QStringView field : {u"street", u"city", u"postal_code"}) {
        const FieldEditor* editor = form.editor(field);
        auto* line = editor ? editor->findChild<QLineEdit*>() : nullptr;
        if (!line) continue;
        auto* suggestions = new PlaceSuggestions{workspace, line};
        suggestions->setForm(&form);
        suggestions->setQuestion([&form](const QString& typed) {
            const QString where = textOf(form, u"country");
            return PlaceSearch{.text = isCountry(where) ? typed + u", "_s + where : typed};
        });
        suggestions->setOnline(
            online, [&form, field](const QString& typed) { return onlineSearch(form, field, typed); },
            field == u"street");
        map->show(*suggestions);
        QObject::connect(suggestions, &PlaceSuggestions::chosen, &form, [&form, field, before](const Place& place) {
            fill(form, field, place, std::exchange(*before, place));
        });
    }
    new PointAddress{workspace, form};
}

} // namespace kontor
