// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/place_suggestions.h"

#include "ui/editors/online_places.h"
#include "ui/support/changes.h"
#include "ui/support/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QLocale>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QStandardItemModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

constexpr qsizetype fewestLetters = 2;
constexpr int mostPlaces = 8;
constexpr int mostOfForm = 6; ///< seen at once: what is below the list is seen, too
constexpr int formListWidth = 300;
constexpr int placeRole = Qt::UserRole + 1;
constexpr int demandRole = Qt::UserRole + 2; ///< the row that asks online

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
    QAbstractItemView* list = m_completer->popup();
    list->setObjectName(u"places"_s);
    list->setAccessibleName(tr("Places"));
    list->installEventFilter(this); // before the completer's own
    line->installEventFilter(this);
    connect(list->selectionModel(), &QItemSelectionModel::currentChanged, this, &PlaceSuggestions::pass);
    connect(list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PlaceSuggestions::follow);
    connect(line, &QLineEdit::textEdited, this, &PlaceSuggestions::typed);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, &PlaceSuggestions::activate);
}

void PlaceSuggestions::setOnline(OnlinePlaces* online, Question question, bool streetsOnly)
{
    m_online = online;
    m_onlineQuestion = std::move(question);
    m_streetsOnly = streetsOnly;
}

void PlaceSuggestions::setForm(QWidget* form)
{
    m_form = form;
    m_completer->setMaxVisibleItems(mostOfForm);
}

bool PlaceSuggestions::isOpen() const { return m_completer->popup()->isVisible(); }

PlaceSearch PlaceSuggestions::search(const Question& question, const QString& text) const
{
    PlaceSearch search = question ? question(text) : PlaceSearch{.text = text};
    search.limit = mostPlaces;
    return search;
}

void PlaceSuggestions::typed(const QString& text)
{
    const QScopedValueRollback typing{m_typing, true}; // a list that comes again at once was not closed
    m_completer->popup()->hide();
    const qsizetype letters = text.trimmed().size();
    if (m_online) m_online->forget();
    const bool online = m_online && letters >= OnlinePlaces::fewestLetters;
    if (online && m_online->manner() == OnlinePlaces::Manner::WhileTyping)
        m_online->askSoon(search(m_onlineQuestion, text), this, [this](const auto& places) { append(places); });
    if (letters >= fewestLetters && !m_streetsOnly) return m_query.ask({.search = search(m_question, text)});
    m_query.forget();
    offer({});
}

void PlaceSuggestions::offer(const std::vector<Place>& places)
{
    m_places.clear();
    m_model->clear();
    for (const Place& place : places) addRow(place);
    addDemand();
    open();
}

/// What the address search found, below what is known here.
void PlaceSuggestions::append(const std::vector<Place>& places)
{
    const bool demanded = m_online->manner() == OnlinePlaces::Manner::OnDemand;
    std::vector<Place> fresh;
    std::ranges::copy_if(places, std::back_inserter(fresh), [&](const Place& place) {
        return !place.street.isEmpty() || std::ranges::none_of(m_places, [&](const Place& known) {
            return known.name == place.name && known.country == place.country && known.postalCode == place.postalCode;
        });
    });
    if (fresh.empty() && !demanded) return;
    // The row that somebody is at stays so while the list grows.
    const int selected = isOpen() ? selectedRow() : -1;
    addHeading(fresh.empty() ? tr("Nothing found: %1").arg(m_online->service()) : m_online->credit());
    for (const Place& place : fresh) addRow(place);
    open();
    if (selected >= 0) m_completer->popup()->setCurrentIndex(m_completer->popup()->model()->index(selected, 0));
}

void PlaceSuggestions::addRow(const Place& place)
{
    auto* row = new QStandardItem{placeLabel(place, QLocale{}.bcp47Name())};
    row->setData(int(m_places.size()), placeRole);
    // The map says the same with the number.
    if (m_form) row->setText(u"%1  %2"_s.arg(m_places.size() + 1).arg(row->text()));
    m_places.push_back(place);
    m_model->appendRow(row);
}

void PlaceSuggestions::addHeading(const QString& text)
{
    auto* row = new QStandardItem{text};
    row->setFlags(Qt::NoItemFlags);
    row->setFont(smallFont(m_line->font()));
    row->setForeground(quietTextColor(m_line->palette()));
    m_model->appendRow(row);
}

void PlaceSuggestions::addDemand()
{
    const bool offers = m_online && m_online->manner() == OnlinePlaces::Manner::OnDemand &&
                        m_line->text().trimmed().size() >= OnlinePlaces::fewestLetters;
    if (!offers) return;
    auto* row = new QStandardItem{tr("Search with %1 …").arg(m_online->service())};
    row->setData(true, demandRole);
    m_model->appendRow(row);
}

void PlaceSuggestions::demand()
{
    const QString asked = m_line->text();
    m_online->askNow(search(m_onlineQuestion, asked), this, [this, asked](const std::vector<Place>& places) {
        if (m_line->text() != asked) return;
        m_model->removeRow(m_model->rowCount() - 1); // it was asked
        append(places);
    });
}

void PlaceSuggestions::open()
{
    if (m_model->rowCount() == 0 || !m_line->hasFocus()) return close();
    m_completer->complete(room());
    Q_EMIT offered(m_places);
}

void PlaceSuggestions::close()
{
    const bool was = isOpen();
    m_completer->popup()->hide();
    if (!was) Q_EMIT closed();
}

QRect PlaceSuggestions::room() const
{
    QRect room = m_line->rect();
    if (!m_form) return room;
    const int left = m_line->mapTo(m_form, QPoint{}).x();
    const int wide = std::max(room.width(), std::min(formListWidth, m_form->width()));
    room.setLeft(std::min(0, m_form->width() - wide - left));
    room.setWidth(wide);
    return room;
}

/// Nobody stays at a heading.
void PlaceSuggestions::pass(const QModelIndex& current, const QModelIndex& before)
{
    if (!current.isValid() || current.flags() & Qt::ItemIsEnabled) return;
    const int next = current.row() + (before.isValid() && before.row() > current.row() ? -1 : 1);
    // The list opens at its first row, without anything being chosen by that.
    m_completer->popup()->selectionModel()->setCurrentIndex(
        current.siblingAtRow(next),
        selectedRow() < 0 && !before.isValid() ? QItemSelectionModel::NoUpdate : QItemSelectionModel::ClearAndSelect);
}

int PlaceSuggestions::selectedRow() const
{
    const QModelIndexList rows = m_completer->popup()->selectionModel()->selectedIndexes();
    return rows.isEmpty() ? -1 : rows.front().row();
}

void PlaceSuggestions::follow()
{
    const QVariant place = m_completer->popup()->model()->index(selectedRow(), 0).data(placeRole);
    Q_EMIT pointedAt(place.isValid() ? std::optional{std::size_t(place.toInt())} : std::nullopt);
}

void PlaceSuggestions::activate(const QModelIndex& row)
{
    if (row.data(demandRole).toBool()) return demand();
    if (const QVariant place = row.data(placeRole); place.isValid()) choose(std::size_t(place.toInt()));
}

void PlaceSuggestions::choose(std::size_t at)
{
    if (at >= m_places.size()) return;
    const Place place = m_places[at];
    m_query.forget();
    if (m_online) m_online->forget();
    m_completer->popup()->hide();
    if (!m_form) {
        m_line->setText(placeLabel(place, QLocale{}.bcp47Name()));
        m_line->setCursorPosition(0);
    }
    Q_EMIT chosen(place);
}

/// Whoever leaves a line reads it from its beginning; its own list and another window take the keyboard for a while only.
void PlaceSuggestions::leave(Qt::FocusReason reason)
{
    if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason) m_line->setCursorPosition(0);
}

bool PlaceSuggestions::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_line) {
        const bool leaves = event->type() == QEvent::FocusOut && qobject_cast<QLineEdit*>(watched); // not at its end
        if (leaves) leave(static_cast<QFocusEvent*>(event)->reason());
        return QObject::eventFilter(watched, event);
    }
    if (event->type() == QEvent::Hide && !m_typing) Q_EMIT closed();
    if (event->type() == QEvent::MouseButtonPress) {
        const QPoint where = static_cast<QMouseEvent*>(event)->globalPosition().toPoint();
        bool taken = false;
        if (!m_completer->popup()->rect().contains(m_completer->popup()->mapFromGlobal(where)))
            Q_EMIT pressedOutside(where, &taken);
        if (taken) return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace kontor
