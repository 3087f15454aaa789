// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/map_pins.h"
#include "ui/support/live_query.h"

namespace kontor {

class FlatButton;
class RecordForm;

/// Where a location's form has coordinates and no town, offers the city next to them: a button that fills city, region and
/// country as far as they are empty. Works without a network. Belongs to the form.
class PointAddress final : public QObject {
    Q_OBJECT
public:
    PointAddress(Workspace& workspace, RecordForm& form);

private:
    QString text(QStringView field) const;
    void follow();
    void offer(const std::optional<Place>& place);
    void fill();

    RecordForm& m_form;
    FlatButton* m_button;
    Place m_place;
    std::optional<GeoPoint> m_point; ///< that was asked for
    LiveQuery<PlaceAt> m_query;
};

} // namespace kontor
