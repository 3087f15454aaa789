// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/place.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace kontor {

class MapView;
class PlaceSuggestions;
class RecordForm;
class Workspace;

/// A map below a location's form: the places that are being suggested, with their numbers in the list, the one somebody
/// is at before the others; a click on one chooses it. Without suggestions the form's own point. It stands where the form
/// leaves room for it and is not there elsewhere. Belongs to the form.
class SuggestionMap final : public QWidget {
    Q_OBJECT
public:
    SuggestionMap(Workspace& workspace, RecordForm& form);

    /// Follows this list from now on; several may be there, one is open.
    void show(PlaceSuggestions& suggestions);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showSuggestions(PlaceSuggestions& from, const std::vector<Place>& places);
    void showOwnPoint();
    void mark();
    void fit();

    RecordForm& m_form;
    MapView* m_map;
    PlaceSuggestions* m_open = nullptr;
    std::vector<Place> m_places;
    std::optional<std::size_t> m_current;
    std::optional<GeoPoint> m_point; ///< the form's
};

} // namespace kontor
