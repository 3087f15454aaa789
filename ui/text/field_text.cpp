// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/field_text.h"

#include "core/domain/country.h"
#include "ui/text/count_text.h"
#include "ui/text/language.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QLocale>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

/// In the order of Entity.
constexpr std::array entityLabels{
    QT_TRANSLATE_NOOP("Entity", "Organisation"),
    QT_TRANSLATE_NOOP("Entity", "Employee"),
    QT_TRANSLATE_NOOP("Entity", "Sales team"),
    QT_TRANSLATE_NOOP("Entity", "Team member"),
    QT_TRANSLATE_NOOP("Entity", "Contact"),
    QT_TRANSLATE_NOOP("Entity", "Relationship"),
    QT_TRANSLATE_NOOP("Entity", "Email"),
    QT_TRANSLATE_NOOP("Entity", "Phone"),
    QT_TRANSLATE_NOOP("Entity", "Location"),
    QT_TRANSLATE_NOOP("Entity", "Link"),
    QT_TRANSLATE_NOOP("Entity", "Keyword"),
    QT_TRANSLATE_NOOP("Entity", "Contact person"),
    QT_TRANSLATE_NOOP("Entity", "Note"),
    QT_TRANSLATE_NOOP("Entity", "Task"),
    QT_TRANSLATE_NOOP("Entity", "Custom field"),
    QT_TRANSLATE_NOOP("Entity", "Custom field of a contact"),
    QT_TRANSLATE_NOOP("Entity", "Specification"),
    QT_TRANSLATE_NOOP("Entity", "Import problem"),
    QT_TRANSLATE_NOOP("Entity", "Kept separate"),
    QT_TRANSLATE_NOOP("Entity", "View"),
    QT_TRANSLATE_NOOP("Entity", "Category"),
    QT_TRANSLATE_NOOP("Entity", "Category of a contact"),
    QT_TRANSLATE_NOOP("Entity", "Consent text"),
    QT_TRANSLATE_NOOP("Entity", "Consent"),
    QT_TRANSLATE_NOOP("Entity", "Bank account"),
    QT_TRANSLATE_NOOP("Entity", "File"),
    QT_TRANSLATE_NOOP("Entity", "Picture"),
    QT_TRANSLATE_NOOP("Entity", "Target market"),
    QT_TRANSLATE_NOOP("Entity", "Target market of a contact"),
    QT_TRANSLATE_NOOP("Entity", "Call"),
};
static_assert(entityLabels.size() == size_t(entityCount), "an entity without its label");

/// What a contact can have several of.
constexpr std::array entitiesLabels{
    std::pair{Entity::Relationship, QT_TRANSLATE_NOOP("Entities", "Relationships")},
    std::pair{Entity::Email, QT_TRANSLATE_NOOP("Entities", "Emails")},
    std::pair{Entity::Phone, QT_TRANSLATE_NOOP("Entities", "Phones")},
    std::pair{Entity::Location, QT_TRANSLATE_NOOP("Entities", "Locations")},
    std::pair{Entity::Link, QT_TRANSLATE_NOOP("Entities", "Links")},
    std::pair{Entity::Keyword, QT_TRANSLATE_NOOP("Entities", "Keywords")},
    std::pair{Entity::ContactPerson, QT_TRANSLATE_NOOP("Entities", "Contact persons")},
    std::pair{Entity::Note, QT_TRANSLATE_NOOP("Entities", "Notes")},
    std::pair{Entity::Task, QT_TRANSLATE_NOOP("Entities", "Tasks")},
    std::pair{Entity::CustomValue, QT_TRANSLATE_NOOP("Entities", "Specifications")},
    std::pair{Entity::ContactCategory, QT_TRANSLATE_NOOP("Entities", "Categories")},
    std::pair{Entity::Consent, QT_TRANSLATE_NOOP("Entities", "Consents")},
    std::pair{Entity::BankAccount, QT_TRANSLATE_NOOP("Entities", "Bank accounts")},
    std::pair{Entity::File, QT_TRANSLATE_NOOP("Entities", "Files")},
    std::pair{Entity::Call, QT_TRANSLATE_NOOP("Entities", "Calls")},
};

struct Word {
    QLatin1StringView word;
    const char* label;
};

/// Fields that are worked out and stand in no table.
constexpr std::array computedLabels{
    Word{"id"_L1, QT_TRANSLATE_NOOP("Field", "Id")},
    Word{"display_name"_L1, QT_TRANSLATE_NOOP("Field", "Name")},
    Word{"status"_L1, QT_TRANSLATE_NOOP("Field", "Status")},
    Word{"relationship"_L1, QT_TRANSLATE_NOOP("Field", "Relationship")},
    Word{"keywords"_L1, QT_TRANSLATE_NOOP("Field", "Keywords")},
    Word{"last_contact"_L1, QT_TRANSLATE_NOOP("Field", "Last contact")},
    Word{"next_activity"_L1, QT_TRANSLATE_NOOP("Field", "Next activity")},
    Word{"next_due"_L1, QT_TRANSLATE_NOOP("Field", "Next due")},
    Word{"customer"_L1, QT_TRANSLATE_NOOP("Field", "Customer")},
    Word{"email"_L1, QT_TRANSLATE_NOOP("Field", "Email")},
    Word{"phone"_L1, QT_TRANSLATE_NOOP("Field", "Phone")},
    Word{"website"_L1, QT_TRANSLATE_NOOP("Field", "Website")},
    Word{"company"_L1, QT_TRANSLATE_NOOP("Field", "Company")},
    Word{"market"_L1, QT_TRANSLATE_NOOP("Field", "Target market")},
    Word{"city"_L1, QT_TRANSLATE_NOOP("Field", "City")},
    Word{"country"_L1, QT_TRANSLATE_NOOP("Field", "Country")},
    Word{"primary"_L1, QT_TRANSLATE_NOOP("Field", "Primary")},
    Word{"e164"_L1, QT_TRANSLATE_NOOP("Field", "International number")},
    Word{"formatted"_L1, QT_TRANSLATE_NOOP("Field", "Address")},
};

constexpr std::array choices{
    Word{"business"_L1, QT_TRANSLATE_NOOP("Choice", "Business")},
    Word{"person"_L1, QT_TRANSLATE_NOOP("Choice", "Person")},
    Word{"both"_L1, QT_TRANSLATE_NOOP("Choice", "Both")},
    Word{"draft"_L1, QT_TRANSLATE_NOOP("Choice", "Draft")},
    Word{"complete"_L1, QT_TRANSLATE_NOOP("Choice", "Complete")},
    Word{"lead"_L1, QT_TRANSLATE_NOOP("Choice", "Lead")},
    Word{"customer"_L1, QT_TRANSLATE_NOOP("Choice", "Customer")},
    Word{"supplier"_L1, QT_TRANSLATE_NOOP("Choice", "Supplier")},
    Word{"partner"_L1, QT_TRANSLATE_NOOP("Choice", "Partner")},
    Word{"other"_L1, QT_TRANSLATE_NOOP("Choice", "Other")},
    Word{"female"_L1, QT_TRANSLATE_NOOP("Choice", "Female")},
    Word{"male"_L1, QT_TRANSLATE_NOOP("Choice", "Male")},
    Word{"nominatim"_L1, QT_TRANSLATE_NOOP("Choice", "Nominatim")},
    Word{"photon"_L1, QT_TRANSLATE_NOOP("Choice", "Photon")},
    Word{"any"_L1, QT_TRANSLATE_NOOP("Choice", "Any")},
    Word{"work_phone"_L1, QT_TRANSLATE_NOOP("Choice", "Work phone")},
    Word{"mobile"_L1, QT_TRANSLATE_NOOP("Choice", "Mobile")},
    Word{"email"_L1, QT_TRANSLATE_NOOP("Choice", "Email")},
    Word{"telegram"_L1, QT_TRANSLATE_NOOP("Choice", "Telegram")},
    Word{"whatsapp"_L1, QT_TRANSLATE_NOOP("Choice", "WhatsApp")},
    Word{"viber"_L1, QT_TRANSLATE_NOOP("Choice", "Viber")},
    Word{"low"_L1, QT_TRANSLATE_NOOP("Choice", "Low")},
    Word{"normal"_L1, QT_TRANSLATE_NOOP("Choice", "Normal")},
    Word{"high"_L1, QT_TRANSLATE_NOOP("Choice", "High")},
    Word{"open"_L1, QT_TRANSLATE_NOOP("Choice", "Open")},
    Word{"done"_L1, QT_TRANSLATE_NOOP("Choice", "Done")},
    Word{"cancelled"_L1, QT_TRANSLATE_NOOP("Choice", "Cancelled")},
    Word{"active"_L1, QT_TRANSLATE_NOOP("Choice", "Active")},
    Word{"inactive"_L1, QT_TRANSLATE_NOOP("Choice", "Inactive")},
    Word{"crm_sales"_L1, QT_TRANSLATE_NOOP("Choice", "Sales")},
    Word{"crm_marketeer"_L1, QT_TRANSLATE_NOOP("Choice", "Marketing")},
    Word{"crm_manager"_L1, QT_TRANSLATE_NOOP("Choice", "Manager")},
    Word{"crm_admin"_L1, QT_TRANSLATE_NOOP("Choice", "Administrator")},
    Word{"none"_L1, QT_TRANSLATE_NOOP("Choice", "No role")},
    Word{"text"_L1, QT_TRANSLATE_NOOP("Choice", "Text")},
    Word{"number"_L1, QT_TRANSLATE_NOOP("Choice", "Number")},
    Word{"money"_L1, QT_TRANSLATE_NOOP("Choice", "Money")},
    Word{"date"_L1, QT_TRANSLATE_NOOP("Choice", "Date")},
    Word{"yes_no"_L1, QT_TRANSLATE_NOOP("Choice", "Yes or no")},
    Word{"choice"_L1, QT_TRANSLATE_NOOP("Choice", "Choice")},
    Word{"multiple_choice"_L1, QT_TRANSLATE_NOOP("Choice", "Multiple choice")},
    Word{"url"_L1, QT_TRANSLATE_NOOP("Choice", "Link")},
    Word{"phone"_L1, QT_TRANSLATE_NOOP("Choice", "Phone")},
    Word{"contact"_L1, QT_TRANSLATE_NOOP("Choice", "Contact")},
    Word{"call"_L1, QT_TRANSLATE_NOOP("Choice", "Call")},
    Word{"post"_L1, QT_TRANSLATE_NOOP("Choice", "Post")},
    Word{"in_person"_L1, QT_TRANSLATE_NOOP("Choice", "In person")},
    Word{"web_form"_L1, QT_TRANSLATE_NOOP("Choice", "Web form")},
    Word{"paper"_L1, QT_TRANSLATE_NOOP("Choice", "On paper")},
    Word{"import"_L1, QT_TRANSLATE_NOOP("Choice", "Import")},
    Word{"in"_L1, QT_TRANSLATE_NOOP("Choice", "Incoming")},
    Word{"out"_L1, QT_TRANSLATE_NOOP("Choice", "Outgoing")},
    Word{"reached"_L1, QT_TRANSLATE_NOOP("Choice", "Reached")},
    Word{"no_answer"_L1, QT_TRANSLATE_NOOP("Choice", "No answer")},
    Word{"busy"_L1, QT_TRANSLATE_NOOP("Choice", "Busy")},
    Word{"voicemail"_L1, QT_TRANSLATE_NOOP("Choice", "Voicemail")},
    Word{"wrong_number"_L1, QT_TRANSLATE_NOOP("Choice", "Wrong number")},
    Word{"called_back"_L1, QT_TRANSLATE_NOOP("Choice", "Called back")},
    Word{"yes"_L1, QT_TRANSLATE_NOOP("Choice", "yes")},
    Word{"no"_L1, QT_TRANSLATE_NOOP("Choice", "no")},
};

template <size_t N>
const char* labelOf(const std::array<Word, N>& words, QStringView word)
{
    for (const Word& one : words)
        if (word == one.word) return one.label;
    return nullptr;
}

struct Place {
    Entity entity;
    FieldIndex field;
};

/// The stored field that a path names; a path without an entity is the contact's.
std::optional<Place> placeOf(const QString& path)
{
    const qsizetype dot = path.indexOf(u'.');
    const auto entity = dot < 0 ? std::optional{Entity::Contact} : entityNamed(QStringView{path}.left(dot));
    if (!entity) return std::nullopt;
    const auto field = fieldNamed(*entity, QStringView{path}.mid(dot + 1));
    if (!field) return std::nullopt;
    return Place{*entity, *field};
}

} // namespace

QString entityLabel(Entity entity)
{
    if (entity == Entity::None) return {};
    return QCoreApplication::translate("Entity", entityLabels[size_t(entity) - 1]);
}

QString entitiesLabel(Entity entity)
{
    const auto named = std::find_if(entitiesLabels.begin(), entitiesLabels.end(),
                                    [&](const auto& each) { return each.first == entity; });
    return named == entitiesLabels.end() ? entityLabel(entity) : QCoreApplication::translate("Entities", named->second);
}

QString fieldLabel(Entity entity, FieldIndex field)
{
    return QCoreApplication::translate("Field", fieldInfo(entity, field).label);
}

QString fieldLabel(const QString& path)
{
    if (path.startsWith("custom."_L1)) return path.mid(7);
    if (const auto place = placeOf(path)) {
        const QString own = fieldLabel(place->entity, place->field);
        if (place->entity == Entity::Contact) return own;
        return QCoreApplication::translate("Field", "%1: %2", "kind of record: field")
            .arg(entityLabel(place->entity), own);
    }
    if (const char* label = labelOf(computedLabels, QStringView{path}.mid(path.indexOf(u'.') + 1)))
        return QCoreApplication::translate("Field", label);
    if (const auto entity = entityNamed(path)) return entityLabel(*entity);
    return path;
}

QString choiceLabel(const QString& word)
{
    const char* label = labelOf(choices, word);
    return label ? QCoreApplication::translate("Choice", label) : word;
}

QString valueLabel(Entity entity, FieldIndex index, const QString& text)
{
    if (text.isEmpty()) return {};
    if (entity == Entity::Contact && index == Contact::Language) return ownLanguageName(text);
    if (entity == Entity::Contact && index == Contact::Gender) return choiceLabel(text);
    const Field& field = fieldInfo(entity, index);
    switch (field.type) {
    case FieldType::YesNo: return choiceLabel(text);
    case FieldType::Choice:
        return field.is(FieldFlag::Country) ? countryName(text, QLocale{}.bcp47Name()) : choiceLabel(text);
    case FieldType::Date: return dateLabel(text);
    case FieldType::Time: {
        const QDateTime at = QDateTime::fromString(text, Qt::ISODateWithMs);
        return at.isValid() ? momentLabel(at.toMSecsSinceEpoch()) : text;
    }
    default: return text;
    }
}

QString valueLabel(const QString& path, const QString& text)
{
    if (const auto place = placeOf(path)) return valueLabel(place->entity, place->field, text);
    if (path == "status"_L1 || path == "contact.status"_L1 || path.endsWith(".primary"_L1)) return choiceLabel(text);
    return text;
}

} // namespace kontor
