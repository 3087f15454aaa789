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

AddressFields::AddressFields(Workspace& workspace, RecordForm& form)
    : QObject{&form}
    , m_form{form}
    , m_region{form.editor(u"region") ? form.editor(u"region")->findChild<QLineEdit*>() : nullptr}
    , m_states{new QStringListModel{this}}
    , m_facts{workspace, StoreFacts{}, touching({Entity::Organisation}), [this](const StoreFacts::Answer& facts) {
                  m_home = facts.country;
                  arrange();
              }}
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
    form.arrange({{u"lat"_s, u"lon"_s}});
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
        arrange();
    }
    lookAtPostalCode();
}

void AddressFields::arrange()
{
    const FieldEditor* editor = m_form.editor(u"country");
    // Half a name of a country is no reason to move anything; nor is there one before the organisation's is known.
    if (m_country.isEmpty() && (m_home.isEmpty() || (m_order && editor && !editor->text().isEmpty()))) return;
    const QString& order = m_country.isEmpty() ? m_home : m_country;
    if (m_order == order) return;
    m_order = order;
    std::vector<QStringList> rows;
    for (const std::vector<FieldIndex>& fields : addressRows(order)) {
        QStringList row;
        for (const FieldIndex field : fields) row.append(QString::fromLatin1(Location::fields[field].name));
        rows.push_back(std::move(row));
    }
    m_form.arrange(rows);
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
    const QString country = countryName(m_country, QLocale{}.bcp47Name());
    const int digits = postalCodeDigits(m_country);
    m_form.warn(u"postal_code",
                digits > 0 ? tr("Postal codes of %1 have %n digits; it is kept as it is.", nullptr, digits).arg(country)
                           : tr("Postal codes of %1 look different; it is kept as it is.").arg(country));
}

/// Only one's own: what is wrong stays said.
void AddressFields::forgetRemark()
{
    if (std::exchange(m_remarked, false)) m_form.warn(u"postal_code", {});
}

} // namespace kontor
