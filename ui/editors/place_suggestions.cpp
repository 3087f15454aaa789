// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/place_suggestions.h"

#include "core/domain/country.h"
#include "ui/editors/field_editor.h"
#include "ui/editors/point_address.h"
#include "ui/editors/record_form.h"
#include "ui/support/changes.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QLocale>
#include <QStandardItemModel>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

constexpr qsizetype fewestLetters = 2;
constexpr int mostPlaces = 8;

QString coordinate(double value) { return QString::number(value, 'f', 5); }

QString regionOf(const Place& place) { return place.region == place.name ? QString{} : place.region; }

/// `before`: the place that was chosen before, if one was.
void fill(RecordForm& form, const Place& place, const Place& before)
{
    const FieldTexts typed = form.changed();
    const auto put = [&form](QStringView field, const QString& text) {
        if (FieldEditor* editor = form.editor(field)) editor->setText(text);
    };
    // What the place has none of goes, for it would be of another town; but not what somebody typed just now.
    const auto putOrEmpty = [&](QStringView field, const QString& text, const QString& chosenBefore) {
        const bool isTyped = std::ranges::any_of(typed, [&](const FieldText& each) {
            return each.field == field && !each.text.isEmpty() && each.text != chosenBefore;
        });
        if (!text.isEmpty() || !isTyped) put(field, text);
    };
    put(u"city", place.name);
    putOrEmpty(u"region", regionOf(place), regionOf(before));
    putOrEmpty(u"postal_code", place.postalCode, before.postalCode);
    put(u"country", place.country);
    put(u"lat", coordinate(place.point.lat));
    put(u"lon", coordinate(place.point.lon));
    Q_EMIT form.edited();
}

} // namespace

PlaceSuggestions::PlaceSuggestions(Workspace& workspace, QLineEdit* line)
    : QObject{line}
    , m_line{line}
    , m_model{new QStandardItemModel{this}}
    , m_completer{new QCompleter{m_model, this}}
    , m_query{workspace, touchingNothing(), [this](const FindPlaces::Answer& places) { offer(places); }}
{
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(mostPlaces);
    m_completer->setWidget(line); // not line->setCompleter(): the line keeps what was typed
    m_completer->popup()->setObjectName(u"places"_s);
    m_completer->popup()->setAccessibleName(tr("Places"));
    connect(line, &QLineEdit::textEdited, this, [this](const QString& typed) {
        m_completer->popup()->hide();
        if (typed.trimmed().size() < fewestLetters) return m_query.forget();
        PlaceSearch search = m_question ? m_question(typed) : PlaceSearch{.text = typed};
        search.limit = mostPlaces;
        m_query.ask({.search = std::move(search)});
    });
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, [this](const QModelIndex& index) {
        const auto row = std::size_t(index.row());
        if (row >= m_places.size()) return;
        const Place place = m_places[row];
        m_query.forget();
        m_line->setText(placeLabel(place, QLocale{}.bcp47Name()));
        Q_EMIT chosen(place);
    });
}

void PlaceSuggestions::offer(const std::vector<Place>& places)
{
    m_places = places;
    m_model->clear();
    const QString language = QLocale{}.bcp47Name();
    for (const Place& place : places) m_model->appendRow(new QStandardItem{placeLabel(place, language)});
    if (places.empty() || !m_line->hasFocus()) return m_completer->popup()->hide();
    m_completer->complete();
}

void suggestPlaces(Workspace& workspace, RecordForm& form)
{
    const auto before = std::make_shared<Place>();
    for (const QStringView field : {u"city", u"postal_code"}) {
        const FieldEditor* editor = form.editor(field);
        auto* line = editor ? editor->findChild<QLineEdit*>() : nullptr;
        if (!line) continue;
        auto* suggestions = new PlaceSuggestions{workspace, line};
        suggestions->setQuestion([&form](const QString& typed) {
            const FieldEditor* country = form.editor(u"country");
            const QString where = country ? country->text() : QString{};
            return PlaceSearch{.text = isCountry(where) ? typed + u", "_s + where : typed};
        });
        QObject::connect(suggestions, &PlaceSuggestions::chosen, &form,
                         [&form, before](const Place& place) { fill(form, place, std::exchange(*before, place)); });
    }
    new PointAddress{workspace, form};
}

} // namespace kontor
