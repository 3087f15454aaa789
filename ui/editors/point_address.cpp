// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/point_address.h"

#include "ui/editors/field_editor.h"
#include "ui/editors/record_form.h"
#include "ui/support/changes.h"
#include "ui/support/flat_button.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace kontor {

PointAddress::PointAddress(Workspace& workspace, RecordForm& form)
    : QObject{&form}
    , m_form{form}
    , m_button{new FlatButton{FlatButton::Look::Plain, {}, &form}}
    , m_query{workspace, touchingNothing(), [this](const PlaceAt::Answer& place) { offer(place); }}
{
    m_button->setObjectName(u"pointAddress"_s);
    m_button->hide();
    form.addFootnote(m_button);
    connect(m_button, &QPushButton::clicked, this, &PointAddress::fill);
    connect(&form, &RecordForm::edited, this, &PointAddress::follow);
    follow();
}

QString PointAddress::text(QStringView field) const
{
    const FieldEditor* editor = m_form.editor(field);
    return editor ? editor->text().trimmed() : QString{};
}

void PointAddress::follow()
{
    const bool open = text(u"city").isEmpty() && text(u"postal_code").isEmpty();
    const auto point = open ? parsePoint(text(u"lat") + u',' + text(u"lon")) : std::nullopt;
    if (point == m_point) return;
    m_point = point;
    if (!point) {
        m_query.forget();
        return m_button->hide();
    }
    m_query.ask({*point});
}

void PointAddress::offer(const std::optional<Place>& place)
{
    const QString country = text(u"country");
    const bool fits = place && (country.isEmpty() || country == place->country);
    if (fits) {
        m_place = *place;
        m_button->setText(tr("Fill in %1").arg(placeLabel(m_place, QLocale{}.bcp47Name())));
    }
    m_button->setVisible(fits);
}

void PointAddress::fill()
{
    const auto put = [this](QStringView field, const QString& value) {
        FieldEditor* editor = m_form.editor(field);
        if (editor && text(field).isEmpty()) editor->setText(value);
    };
    put(u"city", m_place.name);
    put(u"region", m_place.region == m_place.name ? QString{} : m_place.region);
    put(u"country", m_place.country);
    m_point.reset();
    m_button->hide();
    m_form.editor(u"city")->setFocus(Qt::OtherFocusReason);
    Q_EMIT m_form.edited();
}

} // namespace kontor
