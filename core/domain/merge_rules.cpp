// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/merge_rules.h"

#include "core/base/text_folding.h"
#include "core/domain/email_address.h"
#include "core/domain/entities.h"
#include "core/domain/phone_number.h"
#include "core/domain/web_address.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

constexpr std::array<FieldIndex, 1> relationshipKey{Relationship::Stage};
constexpr std::array<FieldIndex, 1> emailKey{Email::Address};
constexpr std::array<FieldIndex, 1> phoneKey{Phone::Number};
constexpr std::array<FieldIndex, 6> locationKey{Location::Street, Location::Street2,    Location::City,
                                                Location::Region, Location::PostalCode, Location::Country};
constexpr std::array<FieldIndex, 1> linkKey{Link::Url};
constexpr std::array<FieldIndex, 1> keywordKey{Keyword::Word};
constexpr std::array<FieldIndex, 2> contactPersonKey{ContactPerson::Person, ContactPerson::Business};
constexpr std::array<FieldIndex, 1> customAssignmentKey{CustomAssignment::Field};
constexpr std::array<FieldIndex, 1> customValueKey{CustomValue::Field};
constexpr std::array<FieldIndex, 1> contactCategoryKey{ContactCategory::Category};
constexpr std::array<FieldIndex, 2> bankAccountKey{BankAccount::Iban, BankAccount::AccountNumber};
constexpr std::array<FieldIndex, 1> pictureKey{Picture::Contact};
constexpr std::array<FieldIndex, 1> marketMemberKey{MarketMember::Market};
constexpr std::array<FieldIndex, 2> separationKey{Separation::First, Separation::Second};

/// In the order of Entity.
constexpr std::array rules{
    MergeRule{Entity::Organisation, Meeting::None},
    MergeRule{Entity::Employee, Meeting::None},
    MergeRule{Entity::Team, Meeting::None},
    MergeRule{Entity::TeamMember, Meeting::None},
    MergeRule{Entity::Contact, Meeting::Contact},
    MergeRule{Entity::Relationship, Meeting::Unique, relationshipKey},
    MergeRule{Entity::Email, Meeting::Unique, emailKey},
    MergeRule{Entity::Phone, Meeting::Unique, phoneKey},
    MergeRule{Entity::Location, Meeting::Coalesce, locationKey},
    MergeRule{Entity::Link, Meeting::Coalesce, linkKey},
    MergeRule{Entity::Keyword, Meeting::Unique, keywordKey},
    MergeRule{Entity::ContactPerson, Meeting::Unique, contactPersonKey},
    MergeRule{Entity::Note, Meeting::KeepBoth},
    MergeRule{Entity::Task, Meeting::KeepBoth},
    MergeRule{Entity::CustomField, Meeting::None},
    MergeRule{Entity::CustomAssignment, Meeting::Unique, customAssignmentKey},
    MergeRule{Entity::CustomValue, Meeting::Unique, customValueKey},
    MergeRule{Entity::ImportProblem, Meeting::KeepBoth},
    MergeRule{Entity::Separation, Meeting::Unique, separationKey},
    MergeRule{Entity::View, Meeting::None},
    MergeRule{Entity::Category, Meeting::None},
    MergeRule{Entity::ContactCategory, Meeting::Unique, contactCategoryKey},
    MergeRule{Entity::ConsentText, Meeting::None},
    MergeRule{Entity::Consent, Meeting::KeepBoth},
    MergeRule{Entity::BankAccount, Meeting::Coalesce, bankAccountKey},
    MergeRule{Entity::File, Meeting::KeepBoth},
    MergeRule{Entity::Picture, Meeting::Unique, pictureKey},
    MergeRule{Entity::TargetMarket, Meeting::None},
    MergeRule{Entity::MarketMember, Meeting::Unique, marketMemberKey},
    MergeRule{Entity::Call, Meeting::KeepBoth},
};
static_assert(rules.size() == size_t(entityCount), "an entity without its merge rule");

QByteArray textKey(Entity entity, std::span<const Value> values, FieldIndex field)
{
    const QString& text = values[size_t(field)].text();
    if (entity == Entity::Email)
        if (const auto email = parseEmail(text)) return email->norm.toUtf8();
    if (entity == Entity::Phone)
        if (const auto phone = parsePhone(text, values[Phone::Region].text())) return phone->norm().toUtf8();
    if (entity == Entity::Link)
        if (const auto url = parseWebAddress(text)) return shownWebAddress(url->url).toUtf8();
    return foldText(text);
}

/// What anybody remarked, once.
MergedField mergedRemarks(std::span<const Value> values)
{
    QStringList remarks;
    int side = 0;
    for (size_t i = 0; i < values.size(); ++i) {
        const QString& text = values[i].text();
        const bool known = std::any_of(remarks.begin(), remarks.end(),
                                       [&](const QString& other) { return sameForMerge(Value{other}, Value{text}); });
        if (text.isEmpty() || known) continue;
        side = remarks.isEmpty() ? int(i) : -1;
        remarks.append(text);
    }
    return {remarks.isEmpty() ? Value{} : Value{remarks.join(u"\n\n"_s)}, side};
}

} // namespace

const MergeRule& mergeRule(Entity entity) { return rules[size_t(entity) - 1]; }

QByteArray mergeKey(Entity entity, std::span<const Value> values)
{
    const MergeRule& rule = mergeRule(entity);
    if (rule.key.empty()) return {};
    QByteArray key;
    for (const FieldIndex field : rule.key) {
        const Value& value = values[size_t(field)];
        if (value.isId())
            key += value.id().bytes();
        else
            key += textKey(entity, values, field);
        key += '\0';
    }
    // A pair means the same either way round.
    if (entity == Entity::Separation && values[Separation::Second].id() < values[Separation::First].id())
        key = key.mid(17) + key.left(17);
    return key;
}

bool isMergedField(FieldIndex field)
{
    return field != Contact::Type && field != Contact::CreatedAt && field != Contact::MergedInto &&
           field != Contact::PrimaryEmail && field != Contact::PrimaryPhone;
}

MergedField mergedField(FieldIndex field, std::span<const Value> values)
{
    if (field == Contact::Notes) return mergedRemarks(values);
    // Being out of the lists is no value that fills a gap.
    if (field == Contact::Archived) return {values.front(), 0};
    const bool ban = field == Contact::DoNotEmail || field == Contact::DoNotCall;
    for (size_t i = 0; i < values.size(); ++i)
        if (ban ? values[i].boolean() : !values[i].isEmpty()) return {values[i], int(i)};
    return {values.front(), 0};
}

bool sameForMerge(const Value& a, const Value& b)
{
    if (a == b) return true;
    return a.isText() && b.isText() && foldText(a.text()) == foldText(b.text());
}

} // namespace kontor
