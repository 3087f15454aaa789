// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/map_pins.h"
#include "ui/support/live_query.h"

#include <QObject>

class QCompleter;
class QLineEdit;
class QStandardItemModel;

namespace kontor {

class OnlinePlaces;

/// Offers places below a line while somebody types into it: those that are known here at once and without a network;
/// below them, where the organisation chose an address search, what that finds. Belongs to the line.
class PlaceSuggestions final : public QObject {
    Q_OBJECT
public:
    PlaceSuggestions(Workspace& workspace, QLineEdit* line);

    /// What is asked for the text of the line; the text itself if none is set.
    using Question = std::function<PlaceSearch(const QString& typed)>;
    void setQuestion(Question question) { m_question = std::move(question); }
    /// The same of an address search, which outlives this; `streetsOnly`: of nobody else.
    void setOnline(OnlinePlaces* online, Question question, bool streetsOnly);
    /// Part of a form: what is chosen is its business, and the list may be as wide as it.
    void setForm(QWidget* form);

    /// As if somebody had taken this one from the list.
    void choose(std::size_t place);
    bool isOpen() const;

Q_SIGNALS:
    void chosen(const kontor::Place& place);
    /// The list that is open now, numbered from 1 as read.
    void offered(const std::vector<kontor::Place>& places);
    /// Nothing: none.
    void pointedAt(std::optional<std::size_t> place);
    void closed();
    /// Outside the list, in pixels of the screen; whoever takes it says so.
    void pressedOutside(QPoint where, bool* taken);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void typed(const QString& text);
    void offer(const std::vector<Place>& places);
    void append(const std::vector<Place>& places);
    void addRow(const Place& place);
    void addHeading(const QString& text);
    void addDemand();
    void demand();
    void open();
    void close();
    void leave(Qt::FocusReason reason);
    void pass(const QModelIndex& current, const QModelIndex& before);
    void follow();
    int selectedRow() const;
    void activate(const QModelIndex& row);
    PlaceSearch search(const Question& question, const QString& text) const;
    QRect room() const;

    QLineEdit* m_line;
    QWidget* m_form = nullptr;
    QStandardItemModel* m_model;
    QCompleter* m_completer;
    Question m_question, m_onlineQuestion;
    OnlinePlaces* m_online = nullptr;
    bool m_streetsOnly = false;
    bool m_typing = false;
    std::vector<Place> m_places;
    LiveQuery<FindPlaces> m_query;
};

} // namespace kontor
