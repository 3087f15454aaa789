// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/suggestion_map.h"

#include "ui/editors/field_editor.h"
#include "ui/editors/place_suggestions.h"
#include "ui/editors/record_form.h"
#include "ui/support/map/map_view.h"
#include "ui/support/theme.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {
constexpr int mapHeight = 180;
} // namespace

SuggestionMap::SuggestionMap(Workspace& workspace, RecordForm& form)
    : QWidget{&form}
    , m_form{form}
    , m_map{new MapView{workspace, this}}
{
    setObjectName(u"suggestionMap"_s);
    m_map->setFocusPolicy(Qt::ClickFocus); // Tab goes through the fields and to the buttons
    setFixedHeight(mapHeight + space::small);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins({0, space::small, 0, 0});
    column->addWidget(m_map);
    hide();
    form.addBelow(this);
    form.installEventFilter(this);
    connect(&form, &RecordForm::edited, this, &SuggestionMap::showOwnPoint);
    connect(m_map, &MapView::markActivated, this, [this](std::size_t at) {
        if (m_open) m_open->choose(at);
    });
    m_map->showAll();
    showOwnPoint();
}

void SuggestionMap::show(PlaceSuggestions& suggestions)
{
    PlaceSuggestions* from = &suggestions;
    connect(from, &PlaceSuggestions::offered, this,
            [this, from](const std::vector<Place>& places) { showSuggestions(*from, places); });
    connect(from, &PlaceSuggestions::pointedAt, this, [this, from](std::optional<std::size_t> place) {
        if (m_open != from) return;
        m_current = place;
        mark();
    });
    connect(from, &PlaceSuggestions::closed, this, [this, from] {
        if (m_open != from) return;
        m_open = nullptr;
        showOwnPoint();
    });
    connect(from, &PlaceSuggestions::pressedOutside, this, [this, from](QPoint where, bool* taken) {
        const QPoint at = m_map->mapFromGlobal(where);
        if (m_open != from || !m_map->isVisible() || !m_map->rect().contains(at)) return;
        const auto hit = m_map->markAt(at);
        if (!hit) return;
        *taken = true;
        from->choose(*hit);
    });
}

void SuggestionMap::showSuggestions(PlaceSuggestions& from, const std::vector<Place>& places)
{
    m_open = &from;
    m_places = places;
    m_current.reset();
    mark();
    m_map->showAll();
}

void SuggestionMap::showOwnPoint()
{
    if (m_open) return;
    const auto text = [this](QStringView field) {
        const FieldEditor* editor = m_form.editor(field);
        return editor ? editor->text().trimmed() : QString{};
    };
    const auto point = parsePoint(text(u"lat") + u',' + text(u"lon"));
    if (point == m_point && m_places.empty()) return;
    m_point = point;
    m_places.clear();
    m_current.reset();
    std::vector<MapMark> marks;
    if (point) marks.push_back({.point = *point});
    m_map->setMarks(std::move(marks));
    m_map->showAll();
}

void SuggestionMap::mark()
{
    std::vector<MapMark> marks;
    for (std::size_t at = 0; at < m_places.size(); ++at)
        marks.push_back({.point = m_places[at].point, .number = int(at) + 1, .current = m_current == at});
    m_map->setMarks(std::move(marks));
}

bool SuggestionMap::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        fit();
    return QWidget::eventFilter(watched, event);
}

/// Fields and buttons come first; what scrolls has no map.
void SuggestionMap::fit()
{
    const QWidget* frame = m_form.parentWidget(); // what shows the form, or scrolls it
    const QLayout* all = m_form.layout();
    if (!frame || !all) return;
    const int needed =
        all->hasHeightForWidth() ? all->totalHeightForWidth(m_form.width()) : all->totalMinimumSize().height();
    const int others = needed - (isHidden() ? 0 : height() + all->spacing());
    setVisible(others + height() + all->spacing() <= frame->height());
}

} // namespace kontor
