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

class RecordForm;

/// Offers places below a line while somebody types into it; works without a network. Belongs to the line.
class PlaceSuggestions final : public QObject {
    Q_OBJECT
public:
    PlaceSuggestions(Workspace& workspace, QLineEdit* line);

    /// What is asked for the text of the line; the text itself if none is set.
    void setQuestion(std::function<PlaceSearch(const QString& typed)> question) { m_question = std::move(question); }

Q_SIGNALS:
    void chosen(const kontor::Place& place);

private:
    void offer(const std::vector<Place>& places);

    QLineEdit* m_line;
    QStandardItemModel* m_model;
    QCompleter* m_completer;
    std::function<PlaceSearch(const QString&)> m_question;
    std::vector<Place> m_places;
    LiveQuery<FindPlaces> m_query;
};

/// Suggests places at the city and the postal code of a location's form. A chosen one fills city, region, postal code,
/// country and coordinates; the street is left alone. A postal code or region of another town goes, where the chosen one
/// has none. Coordinates without a town get theirs offered (PointAddress).
void suggestPlaces(Workspace& workspace, RecordForm& form);

} // namespace kontor
