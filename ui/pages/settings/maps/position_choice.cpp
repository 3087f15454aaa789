// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/maps/position_choice.h"

#include "ui/editors/error_line.h"
#include "ui/editors/place_suggestions.h"
#include "ui/support/flat_button.h"
#include "ui/support/icons.h"
#include "ui/support/saved_state.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kontor {

PositionChoice::PositionChoice(const PageContext& context, QWidget* parent)
    : QWidget{parent}
    , m_state{context.state}
    , m_source{new QComboBox{this}}
    , m_receiver{new QLineEdit{this}}
    , m_place{new QLineEdit{this}}
    , m_suggestions{new PlaceSuggestions{context.workspace, m_place}}
    , m_try{new FlatButton{FlatButton::Look::Plain, tr("Where am I?"), this}}
    , m_found{new QLabel{this}}
    , m_error{new ErrorLine{this}}
    , m_chosen{ownPlace(context.state)}
{
    auto* caption = new QLabel{tr("Position of this computer"), this};
    caption->setFont(boldFont(font()));
    caption->setBuddy(m_source);
    auto* use = new QLabel{tr("For “Near me” on the map. It stays on this computer."), this};
    use->setWordWrap(true);
    use->setForegroundRole(QPalette::PlaceholderText);
    m_source->setObjectName(u"settings.maps.position"_s);
    m_source->setAccessibleName(caption->text());
    m_source->setMinimumHeight(28);
    m_source->addItem(tr("The system tells it"), int(PositionSource::Kind::System));
    m_source->addItem(tr("A satellite receiver (NMEA)"), int(PositionSource::Kind::Receiver));
    m_source->addItem(tr("A place that I name"), int(PositionSource::Kind::Place));
    m_source->setCurrentIndex(m_source->findData(int(m_chosen.source.kind)));
    addLine(u"settings.maps.receiver"_s, tr("Receiver"), m_receiver);
    m_receiver->setPlaceholderText(u"serial:/dev/ttyUSB0, socket://host:port, …/track.nmea"_s);
    addLine(u"settings.maps.place"_s, tr("Place"), m_place);
    m_place->setPlaceholderText(tr("Begin to type a town …"));
    if (m_chosen.source.kind == PositionSource::Kind::Receiver) m_receiver->setText(m_chosen.source.where);
    m_place->setText(m_chosen.label);
    m_try->setObjectName(u"settings.maps.try"_s);
    m_try->setIcon(icon(u"location"));
    m_found->setObjectName(u"settings.maps.found"_s);
    m_found->setWordWrap(true);
    m_found->setTextFormat(Qt::PlainText);

    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, space::large, 0, 0);
    column->setSpacing(space::small);
    for (QWidget* part : std::initializer_list<QWidget*>{caption, use, m_source, m_receiver, m_place})
        column->addWidget(part);
    column->addWidget(m_try, 0, Qt::AlignLeft);
    column->addWidget(m_found);
    column->addWidget(m_error);
    connect(m_source, &QComboBox::activated, this, &PositionChoice::choose);
    connect(m_receiver, &QLineEdit::editingFinished, this, &PositionChoice::choose);
    connect(m_try, &QPushButton::clicked, this, &PositionChoice::tryOut);
    connect(m_suggestions, &PlaceSuggestions::chosen, this, [this](const Place& place) {
        m_chosen = {
            {PositionSource::Kind::Place, u"%1,%2"_s.arg(place.point.lat, 0, 'f', 5).arg(place.point.lon, 0, 'f', 5)},
            m_place->text()};
        keep();
    });
    offer();
}

void PositionChoice::addLine(const QString& name, const QString& accessible, QLineEdit* line)
{
    line->setObjectName(name);
    line->setAccessibleName(accessible);
    line->setMinimumHeight(28);
}

void PositionChoice::choose()
{
    const auto kind = PositionSource::Kind(m_source->currentData().toInt());
    const QString receiver = m_receiver->text().trimmed();
    if (kind == PositionSource::Kind::Place) {
        if (m_chosen.source.kind != kind) m_chosen.source = {kind, {}}; // until a place is chosen
    } else {
        m_chosen.source = {kind, kind == PositionSource::Kind::Receiver ? receiver : QString{}};
    }
    keep();
}

void PositionChoice::keep()
{
    setOwnPlace(m_state, m_chosen);
    ++m_asked;
    m_found->clear();
    m_error->clear();
    offer();
}

void PositionChoice::offer()
{
    m_receiver->setVisible(m_chosen.source.kind == PositionSource::Kind::Receiver);
    m_place->setVisible(m_chosen.source.kind == PositionSource::Kind::Place);
    m_found->setVisible(!m_found->text().isEmpty());
    m_try->setEnabled(m_chosen.source.kind == PositionSource::Kind::System || !m_chosen.source.where.isEmpty());
}

void PositionChoice::tryOut()
{
    m_error->clear();
    m_found->setText(tr("Looking …"));
    offer();
    whenDone(m_position.find(m_chosen.source), this, [this, asked = ++m_asked](const Result<GeoPoint>& point) {
        if (asked != m_asked) return;
        if (point)
            m_found->setText(tr("Latitude %1, longitude %2")
                                 .arg(QLocale{}.toString(point->lat, 'f', 4), QLocale{}.toString(point->lon, 'f', 4)));
        else
            m_found->clear();
        offer();
        if (!point) m_error->show(point.error());
    });
}

} // namespace kontor
