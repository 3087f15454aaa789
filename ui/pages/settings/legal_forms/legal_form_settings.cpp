// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/legal_forms/legal_form_settings.h"

#include "core/domain/country_legal_forms.h"
#include "ui/support/flat_button.h"
#include "ui/support/theme.h"

#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kontor {

LegalFormSettings::LegalFormSettings(const PageContext& context, QWidget* parent)
    : OrganisationSection{context,
                          {.key = u"legal_forms"_s,
                           .title = tr("Legal forms"),
                           .text =
                               tr("What is offered as a business's legal form, by country. Another form can be typed "
                                  "at any business."),
                           .changes = Entity::Organisation},
                          parent}
    , m_country{new QComboBox{this}}
    , m_known{new QLabel{this}}
    , m_own{new QPlainTextEdit{this}}
    , m_save{new FlatButton{FlatButton::Look::Primary, tr("Save"), this}}
{
    m_country->setObjectName(nameOf(u"country"));
    m_country->setEditable(true);
    m_country->setInsertPolicy(QComboBox::NoInsert);
    m_country->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_country->completer()->setFilterMode(Qt::MatchContains);
    m_country->setMaximumWidth(320);
    m_country->setMinimumHeight(28);
    for (const EditorOption& option : editorSpec(Entity::Organisation, Organisation::Country).options)
        m_country->addItem(option.label, option.value);
    connect(m_country, &QComboBox::currentIndexChanged, this, &LegalFormSettings::showCountry);
    m_known->setObjectName(nameOf(u"known"));
    m_known->setTextFormat(Qt::PlainText);
    m_known->setWordWrap(true);
    m_own->setObjectName(nameOf(u"own"));
    m_own->setMaximumSize(420, 8 * space::row);
    m_own->setTabChangesFocus(true);
    m_save->setObjectName(nameOf(u"save"));
    connect(m_save, &QPushButton::clicked, this, &LegalFormSettings::keep);
    const auto caption = [this](const QString& text, QWidget* names) {
        auto* label = new QLabel{text, this};
        label->setFont(boldFont(font()));
        label->setBuddy(names);
        names->setAccessibleName(text);
        column()->addWidget(label);
        column()->addWidget(names);
    };
    column()->addSpacing(space::small);
    caption(tr("Country"), m_country);
    caption(tr("Offered already"), m_known);
    caption(tr("Your own, one on each line"), m_own);
    column()->addWidget(m_save, 0, Qt::AlignLeading);
    column()->addStretch(1);
}

QString LegalFormSettings::country() const { return m_country->currentData().toString(); }

void LegalFormSettings::showRecord()
{
    if (!std::exchange(m_chosen, true)) {
        const QString home = text(u"country");
        m_country->setCurrentIndex(std::max(0, m_country->findData(home.isEmpty() ? u"DE"_s : home)));
    }
    m_own->setReadOnly(!mayChange());
    m_save->setEnabled(mayChange());
    if (!m_own->document()->isModified()) showCountry(); // what somebody is typing stays
}

void LegalFormSettings::showCountry()
{
    const QStringList known = legalFormsIn(country());
    m_known->setText(known.isEmpty() ? tr("Nothing is known of this country; all forms are offered.")
                                     : known.join(u"  ·  "_s));
    m_own->setPlainText(ownLegalForms(text(u"legal_forms"), country()).join(u'\n'));
}

void LegalFormSettings::keep()
{
    const QString all = withOwnLegalForms(text(u"legal_forms"), country(), m_own->toPlainText().split(u'\n'));
    save({{u"legal_forms"_s, all}}, [this](const Status& saved) {
        if (!saved) return desk().fail(saved.error());
        m_own->document()->setModified(false);
        desk().say(tr("Saved."));
    });
}

void LegalFormSettings::takeFocus() { m_country->setFocus(); }

namespace settings {

PageInfo legal_forms()
{
    return {.key = u"legal_forms"_s,
            .icon = u"details"_s,
            .title = LegalFormSettings::tr("Legal forms"),
            .words = u"GmbH AG Ltd"_s,
            .make = [](const PageContext& context, QWidget* parent) -> Page* {
                return new LegalFormSettings{context, parent};
            }};
}

} // namespace settings

} // namespace kontor
