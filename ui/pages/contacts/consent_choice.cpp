// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/consent_choice.h"

#include "ui/support/flat_button.h"
#include "ui/support/theme.h"
#include "ui/text/field_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

ConsentChoice::ConsentChoice(const std::vector<ConsentTexts::Item>& texts, QWidget* parent) : QWidget{parent}
{
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(space::tiny);
    for (const ConsentTexts::Item& text : texts) addText(text);
    if (texts.empty()) {
        auto* none = new QLabel{tr("There is no consent text yet; an administrator adds it in the settings."), this};
        none->setWordWrap(true);
        none->setForegroundRole(QPalette::PlaceholderText);
        column->addWidget(none);
        return;
    }
    m_obtained = new QComboBox{this};
    m_obtained->setObjectName(u"consent.obtained"_s);
    m_obtained->setAccessibleName(fieldLabel(Entity::Consent, Consent::Obtained));
    const QStringList ways = QString::fromLatin1(fieldInfo(Entity::Consent, Consent::Obtained).choices).split(u';');
    for (const QString& way : ways) m_obtained->addItem(choiceLabel(way), way);
    auto* line = new QHBoxLayout;
    line->addWidget(new QLabel{m_obtained->accessibleName(), this});
    line->addWidget(m_obtained, 1);
    column->addLayout(line);
}

void ConsentChoice::addText(const ConsentTexts::Item& text)
{
    auto* box = new QCheckBox{QString{text.name}.replace(u'&', u"&&"_s), this};
    box->setObjectName(u"consent.%1"_s.arg(text.id.toString()));
    box->setToolTip(choiceLabel(text.purpose));
    auto* words = new QLabel{text.text, this};
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setFont(smallFont(font()));
    words->setContentsMargins(space::huge, 0, 0, space::tiny);
    words->hide();
    auto* read = new FlatButton{FlatButton::Look::Plain, tr("Read"), this};
    read->setCheckable(true);
    read->setAccessibleName(tr("Read the text “%1”").arg(text.name));
    connect(read, &QAbstractButton::toggled, words, &QWidget::setVisible);
    auto* line = new QHBoxLayout;
    line->addWidget(box, 1);
    line->addWidget(read);
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addLayout(line);
    column->addWidget(words);
    m_boxes.emplace_back(text.id, box);
}

FieldTexts ConsentChoice::fields() const
{
    FieldTexts given;
    for (const auto& [text, box] : m_boxes)
        if (box->isChecked()) given.append({u"consent"_s, text.toString()});
    if (!given.isEmpty()) given.append({u"consent_obtained"_s, m_obtained->currentData().toString()});
    return given;
}

} // namespace kontor
