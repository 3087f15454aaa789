// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/address_fields.h"

#include "core/domain/country.h"
#include "core/domain/entities.h"
#include "core/domain/postal_address.h"
#include "ui/editors/field_editor.h"
#include "ui/editors/record_form.h"
#include "ui/text/field_text.h"

#include <QCompleter>
#include <QLineEdit>
#include <QLocale>
#include <QStringListModel>

#include <utility>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

/// What the first division of a country is called in addresses (CLDR's and the postal services' words).
QString regionLabel(const QString& country)
{
    struct Word {
        QLatin1StringView countries;
        const char* label;
    };
    static constexpr Word words[]{
        {"US AU BR IN MX MY NG VE DE AT"_L1, QT_TRANSLATE_NOOP("kontor::AddressFields", "State")},
        {"CA CN AR BE NL ZA ES IT TR"_L1, QT_TRANSLATE_NOOP("kontor::AddressFields", "Province")},
        {"GB IE NO SE HR HU RO EE"_L1, QT_TRANSLATE_NOOP("kontor::AddressFields", "County")},
        {"FR CO BO PY UY"_L1, QT_TRANSLATE_NOOP("kontor::AddressFields", "Department")},
        {"CH"_L1, QT_TRANSLATE_NOOP("kontor::AddressFields", "Canton")},
        {"JP"_L1, QT_TRANSLATE_NOOP("kontor::AddressFields", "Prefecture")},
    };
    for (const Word& word : words)
        if (!country.isEmpty() && word.countries.contains(country)) return AddressFields::tr(word.label);
    return fieldLabel(Entity::Location, Location::Region);
}

} // namespace

AddressFields::AddressFields(RecordForm& form)
    : QObject{&form}
    , m_form{form}
    , m_region{form.editor(u"region") ? form.editor(u"region")->findChild<QLineEdit*>() : nullptr}
    , m_states{new QStringListModel{this}}
{
    if (m_region) {
        auto* completer = new QCompleter{m_states, this};
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        m_region->setCompleter(completer);
    }
    if (auto* code = form.editor(u"postal_code")->findChild<QLineEdit*>())
        connect(code, &QLineEdit::editingFinished, this, &AddressFields::lookAtPostalCode);
    connect(&form, &RecordForm::edited, this, &AddressFields::follow);
    follow();
}

void AddressFields::follow()
{
    const FieldEditor* editor = m_form.editor(u"country");
    const QString country = editor && isCountry(editor->text()) ? editor->text().toUpper() : QString{};
    if (country != m_country) {
        m_country = country;
        m_states->setStringList(country.isEmpty() ? QStringList{} : statesOf(country));
        m_form.setFieldLabel(u"region", regionLabel(country));
    }
    lookAtPostalCode();
}

void AddressFields::lookAtPostalCode()
{
    const FieldEditor* editor = m_form.editor(u"postal_code");
    const QString code = editor ? editor->text().trimmed() : QString{};
    // While somebody is typing, it is too short for every country.
    const auto* line = editor ? editor->findChild<QLineEdit*>() : nullptr;
    const bool typing = line && line->hasFocus();
    if (code.isEmpty() || m_country.isEmpty() || looksLikePostalCode(code, m_country)) return forgetRemark();
    if (typing) return;
    m_remarked = true;
    m_form.warn(u"postal_code", tr("Postal codes of %1 look different; it is kept as it is.")
                                    .arg(countryName(m_country, QLocale{}.bcp47Name())));
}

/// Only one's own: what is wrong stays said.
void AddressFields::forgetRemark()
{
    if (std::exchange(m_remarked, false)) m_form.warn(u"postal_code", {});
}

} // namespace kontor
