// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/entities.h"

#include <QString>

#include <array>

namespace kontor {

namespace {

constexpr std::array table{
    EntityInfo{Entity::Organisation, "organisation", Organisation::fields, -1, -1},
    EntityInfo{Entity::Employee, "employee", Employee::fields, -1, -1},
    EntityInfo{Entity::Team, "team", Team::fields, -1, -1},
    EntityInfo{Entity::TeamMember, "team_member", TeamMember::fields, -1, -1},
    EntityInfo{Entity::Contact, "contact", Contact::fields, -1, -1},
    EntityInfo{Entity::Relationship, "relationship", Relationship::fields, Relationship::Contact, -1},
    EntityInfo{Entity::Email, "email", Email::fields, Email::Contact, -1},
    EntityInfo{Entity::Phone, "phone", Phone::fields, Phone::Contact, -1},
    EntityInfo{Entity::Location, "location", Location::fields, Location::Contact, -1},
    EntityInfo{Entity::Link, "link", Link::fields, Link::Contact, -1},
    EntityInfo{Entity::Keyword, "keyword", Keyword::fields, Keyword::Contact, -1},
    EntityInfo{Entity::ContactPerson, "contact_person", ContactPerson::fields, ContactPerson::Person,
               ContactPerson::Business},
    EntityInfo{Entity::Note, "note", Note::fields, Note::Contact, -1, Note::Private, Note::Author},
    EntityInfo{Entity::Task, "task", Task::fields, Task::Contact, -1},
    EntityInfo{Entity::CustomField, "custom_field", CustomField::fields, -1, -1},
    EntityInfo{Entity::CustomAssignment, "custom_assignment", CustomAssignment::fields, CustomAssignment::Contact, -1},
    EntityInfo{Entity::CustomValue, "custom_value", CustomValue::fields, CustomValue::Contact, -1},
    EntityInfo{Entity::ImportProblem, "import_problem", ImportProblem::fields, ImportProblem::Contact, -1},
    EntityInfo{Entity::Separation, "separation", Separation::fields, Separation::First, Separation::Second},
    EntityInfo{Entity::View, "view", View::fields, -1, -1, View::Private, View::Author},
    EntityInfo{Entity::Category, "category", Category::fields, -1, -1},
    EntityInfo{Entity::ContactCategory, "contact_category", ContactCategory::fields, ContactCategory::Contact, -1},
    EntityInfo{Entity::ConsentText, "consent_text", ConsentText::fields, -1, -1},
    EntityInfo{Entity::Consent, "consent", Consent::fields, Consent::Contact, -1},
    EntityInfo{Entity::BankAccount, "bank_account", BankAccount::fields, BankAccount::Contact, -1},
    EntityInfo{Entity::File, "file", File::fields, File::Contact, -1, File::Private, File::Author},
    EntityInfo{Entity::Picture, "picture", Picture::fields, Picture::Contact, -1},
    EntityInfo{Entity::TargetMarket, "target_market", TargetMarket::fields, -1, -1},
    EntityInfo{Entity::MarketMember, "market_member", MarketMember::fields, MarketMember::Contact, -1},
    EntityInfo{Entity::Call, "call", Call::fields, Call::Contact, -1},
};

} // namespace

const EntityInfo& entityInfo(Entity entity) { return table[size_t(entity) - 1]; }

std::span<const EntityInfo> allEntities() { return table; }

std::optional<Entity> entityNamed(QStringView name)
{
    for (const EntityInfo& info : table)
        if (name == QLatin1StringView{info.name}) return info.entity;
    return std::nullopt;
}

std::optional<FieldIndex> fieldNamed(Entity entity, QStringView name)
{
    const auto fields = entityInfo(entity).fields;
    for (size_t i = 0; i < fields.size(); ++i)
        if (name == QLatin1StringView{fields[i].name}) return FieldIndex(i);
    return std::nullopt;
}

QString fieldPath(Entity entity, FieldIndex field)
{
    const EntityInfo& info = entityInfo(entity);
    return QLatin1StringView{info.name} + u'.' + QLatin1StringView{info.fields[size_t(field)].name};
}

} // namespace kontor
