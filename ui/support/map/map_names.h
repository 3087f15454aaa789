// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/map_pins.h"
#include "ui/support/live_query.h"

#include <QRect>

class QWidget;

namespace kontor {

/// Says whose a pin is: a tip beside it with the name of the contact or, of several, how many there are and the first
/// names. Asks for the names when somebody points at the pin, since a map shows a hundred thousand of them.
class MapNames {
public:
    explicit MapNames(QWidget& map, Workspace& workspace);

    /// The pins of one place of the map, the most important first. The tip comes with the names.
    void tell(const std::vector<MapPin>& pins, const QRect& place);
    /// A tip that needs no names.
    void tell(const QString& text, const QRect& place);
    void forget();
    /// What stands in the tip, plain.
    const QString& text() const { return m_text; }

private:
    void show(const ContactRows::Answer& rows);

    QWidget& m_map;
    QString m_text;
    QRect m_place; ///< of the pin, in the map
    qint64 m_contacts = 0;
    bool m_approximate = false;
    LiveQuery<ContactRows> m_rows;
};

} // namespace kontor
