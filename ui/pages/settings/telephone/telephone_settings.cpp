// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/telephone/telephone_settings.h"

#include "core/domain/phone_number.h"
#include "ui/editors/error_line.h"
#include "ui/pages/settings/section.h"
#include "ui/support/dialler.h"
#include "ui/support/flat_button.h"
#include "ui/support/icons.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kontor {

using Way = DialRule::Way;

TelephoneSettings::TelephoneSettings(const PageContext& context, QWidget* parent)
    : Page{context, parent}
    , m_rule{keptDialRule(context.state)}
    , m_way{new QComboBox{this}}
    , m_caption{new QLabel{this}}
    , m_where{new QLineEdit{this}}
    , m_hint{quietText({}, this)}
    , m_number{new QLineEdit{this}}
    , m_try{new FlatButton{FlatButton::Look::Plain, tr("Try a call"), this}}
    , m_outcome{quietText({}, this)}
    , m_error{new ErrorLine{this}}
    , m_dialler{new Dialler{context.state, this}}
{
    setObjectName(u"page.settings.telephone"_s);
    auto* title = new QLabel{tr("Telephone"), this};
    title->setFont(titleFont(font()));
    auto* caption = new QLabel{tr("Calls are placed by"), this};
    caption->setFont(boldFont(font()));
    caption->setBuddy(m_way);
    m_way->setObjectName(u"settings.telephone.way"_s);
    m_way->setAccessibleName(caption->text());
    m_way->addItem(tr("The system's telephone program"), int(Way::System));
    m_way->addItem(tr("A SIP telephone program"), int(Way::Sip));
    m_way->addItem(tr("A telephone system or desk telephone"), int(Way::Address));
    m_way->setCurrentIndex(m_way->findData(int(m_rule.way)));
    m_caption->setFont(boldFont(font()));
    m_caption->setBuddy(m_where);
    m_where->setObjectName(u"settings.telephone.where"_s);
    m_where->setText(m_rule.where);
    m_hint->setObjectName(u"settings.telephone.hint"_s);

    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(space::huge, space::small, space::huge, space::huge);
    column->setSpacing(space::small);
    column->addWidget(title);
    column->addWidget(quietText(tr("What happens when you call a contact. This is a choice of this computer."), this));
    column->addSpacing(space::small);
    for (QWidget* part : std::initializer_list<QWidget*>{caption, m_way, m_caption, m_where, m_error, m_hint}) {
        part->setMaximumWidth(620);
        column->addWidget(part);
    }
    column->addSpacing(space::medium);
    column->addLayout(makeTrial());
    column->addWidget(m_outcome);
    column->addStretch();
    for (QWidget* field : std::initializer_list<QWidget*>{m_way, m_where, m_number}) field->setMinimumHeight(28);
    connect(m_way, &QComboBox::activated, this, &TelephoneSettings::choose);
    connect(m_where, &QLineEdit::textEdited, this, &TelephoneSettings::keep);
    present();
}

QLayout* TelephoneSettings::makeTrial()
{
    m_number->setObjectName(u"settings.telephone.number"_s);
    m_number->setAccessibleName(tr("Number for a trial"));
    m_number->setPlaceholderText(u"+49 731 123456"_s);
    m_number->setMaximumWidth(260);
    m_try->setObjectName(u"settings.telephone.try"_s);
    m_try->setIcon(icon(u"phone"));
    m_outcome->setObjectName(u"settings.telephone.outcome"_s);
    connect(m_number, &QLineEdit::textEdited, this, &TelephoneSettings::present);
    connect(m_number, &QLineEdit::returnPressed, this, &TelephoneSettings::tryOut);
    connect(m_try, &QPushButton::clicked, this, &TelephoneSettings::tryOut);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_number, 1);
    row->addWidget(m_try);
    row->addStretch();
    return row;
}

/// Another way has another text: what was typed for the one says nothing to the other.
void TelephoneSettings::choose()
{
    const auto way = Way(m_way->currentData().toInt());
    if (way == m_rule.way) return;
    m_where->clear();
    keep();
}

void TelephoneSettings::keep()
{
    m_rule = {Way(m_way->currentData().toInt()), m_where->text().trimmed()};
    keepDialRule(state(), m_rule);
    present();
}

void TelephoneSettings::present()
{
    ++m_asked;
    m_error->clear();
    const bool sip = m_rule.way == Way::Sip;
    for (QWidget* part : std::initializer_list<QWidget*>{m_caption, m_where})
        part->setVisible(m_rule.way != Way::System);
    m_caption->setText(sip ? tr("SIP server") : tr("Address"));
    m_where->setAccessibleName(m_caption->text());
    m_where->setPlaceholderText(sip ? tr("not needed where the program knows it")
                                    : u"https://telephone.example/dial?number={number}"_s);
    switch (m_rule.way) {
    case Way::System: m_hint->setText(tr("It gets the number as a tel: link.")); break;
    case Way::Sip: m_hint->setText(tr("It gets the number as a sip: address, for example Linphone or Zoiper.")); break;
    case Way::Address:
        m_hint->setText(
            tr("{number} stands for the number with its plus, {digits} for the number without it. Kontor "
               "asks an address of the web by itself, as desk telephones and telephone systems want it; any "
               "other, like callto:{number}, opens its program."));
        break;
    }
    const auto typed = parsePhone(m_number->text(), {});
    const auto address = dialAddress(m_rule, typed ? typed->norm() : u"+49731123456"_s);
    m_try->setEnabled(address && typed);
    m_outcome->setText(address ? tr("%1 becomes %2")
                                     .arg(internationalPhone(typed ? typed->norm() : u"+49731123456"_s),
                                          address->toDisplayString(QUrl::RemovePassword))
                               : QString{});
    if (!address && !m_rule.where.isEmpty()) m_error->show(address.error());
}

void TelephoneSettings::tryOut()
{
    const auto number = parsePhone(m_number->text(), {});
    if (!number) return m_error->show(number.error());
    m_error->clear();
    m_dialler->dial(number->norm(), this, [this, asked = ++m_asked](const Status& dialled) {
        if (asked != m_asked) return;
        if (!dialled) return m_error->show(dialled.error());
        desk().say(tr("The call is on its way."));
    });
}

void TelephoneSettings::takeFocus() { m_way->setFocus(); }

namespace settings {

PageInfo telephone()
{
    return {.key = u"telephone"_s,
            .icon = u"phone"_s,
            .title = TelephoneSettings::tr("Telephone"),
            .words = TelephoneSettings::tr("calls dial SIP PBX callto softphone"),
            .make = [](const PageContext& context, QWidget* parent) -> Page* {
                return new TelephoneSettings{context, parent};
            }};
}

} // namespace settings

} // namespace kontor
