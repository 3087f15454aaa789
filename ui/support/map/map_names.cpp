// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/map/map_names.h"

#include "ui/support/changes.h"
#include "ui/support/map/map_view.h"

#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {
constexpr std::size_t mostNames = 6;
} // namespace

MapNames::MapNames(QWidget& map, Workspace& workspace)
    : m_map{map}
    , m_rows{workspace, touchingNothing(), [this](const ContactRows::Answer& rows) { show(rows); }}
{}

void MapNames::tell(const std::vector<MapPin>& pins, const QRect& place)
{
    forget();
    m_place = place;
    m_approximate = std::ranges::all_of(pins, &MapPin::approximate);
    std::vector<quint32> numbers, first;
    for (const MapPin& pin : pins) {
        numbers.push_back(pin.n);
        if (first.size() < mostNames && std::ranges::find(first, pin.n) == first.end()) first.push_back(pin.n);
    }
    std::ranges::sort(numbers); // a contact may have several addresses in a town
    m_contacts = std::ranges::unique(numbers).begin() - numbers.begin();
    m_rows.ask({.numbers = std::move(first)});
}

void MapNames::tell(const QString& text, const QRect& place)
{
    forget();
    m_text = text;
    const QString html = u"<p style='white-space:pre'>"_s + text.toHtmlEscaped() + u"</p>"_s;
    QToolTip::showText(m_map.mapToGlobal(place.bottomRight()), html, &m_map, place);
}

void MapNames::forget()
{
    m_rows.forget();
    if (std::exchange(m_text, {}).isEmpty()) return;
    QToolTip::hideText();
}

void MapNames::show(const ContactRows::Answer& rows)
{
    QStringList lines;
    for (const ContactRow& row : rows)
        if (row.n > 0) lines.append(row.displayName);
    if (lines.isEmpty()) return;
    const qint64 more = m_contacts - lines.size();
    if (m_contacts > 1) lines.prepend(MapView::tr("%n contacts", nullptr, int(m_contacts)));
    if (more > 0) lines.append(MapView::tr("and %n more", nullptr, int(more)));
    if (m_approximate) lines.append(MapView::aboutHere());
    tell(lines.join(u'\n'), m_place);
}

} // namespace kontor
