// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/contact_facts.h"

#include "core/base/sort_key.h"
#include "core/domain/contact.h"
#include "core/domain/person_name.h"
#include "core/domain/search_document.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kontor {

namespace relationship {

namespace {
constexpr std::array stages{"lead"_L1, "customer"_L1, "supplier"_L1, "partner"_L1, "other"_L1};
} // namespace

unsigned bit(QStringView stage)
{
    for (size_t i = 0; i < stages.size(); ++i)
        if (stage == stages[i]) return 1u << i;
    return stage == "prospect"_L1 ? lead : 0;
}

QStringList words(unsigned bits)
{
    QStringList words;
    for (size_t i = 0; i < stages.size(); ++i)
        if (bits >> i & 1) words.append(stages[i]);
    return words;
}

} // namespace relationship

namespace {

QString naturalName(const ContactFacts& facts)
{
    QStringList parts;
    if (facts.person) {
        const QString said = kontor::naturalName(facts.firstName, facts.middleName, facts.lastName);
        if (!said.isEmpty()) parts.append(said);
        if (parts.isEmpty() && !facts.nickname.isEmpty()) parts.append(facts.nickname);
    } else if (!facts.legalName.isEmpty()) {
        parts.append(facts.legalName);
    }
    if (!parts.isEmpty()) return parts.join(u' ');
    // Nobody may be nameless in a list: the first thing known stands in.
    for (const QStringList* list : {&facts.emails, &facts.phones, &facts.otherTexts, &facts.address})
        if (!list->isEmpty()) return list->front();
    // Sets have no order of their own; a name must not depend on who read them.
    for (const QStringList* set : {&facts.keywords, &facts.custom})
        if (!set->isEmpty()) return *std::min_element(set->begin(), set->end());
    return {};
}

constexpr std::array requirable{
    Contact::FirstName, Contact::MiddleName, Contact::LastName, Contact::LegalName, Contact::NoteName,
    Contact::Title,     Contact::JobTitle,   Contact::Birthday, Contact::LegalForm, Contact::RegistrationNumber,
    Contact::VatId,     Contact::Language,   Contact::Team,     Contact::ExternalId};
static_assert(Contact::fields.size() <= 64, "ContactFacts::filled has a bit for each field");

bool isFilled(const ContactFacts& facts, QStringView field)
{
    if (field == "email"_L1) return facts.emailCount > 0;
    if (field == "phone"_L1) return facts.phoneCount > 0;
    if (field == "location"_L1) return !facts.address.isEmpty();
    if (field == "keyword"_L1) return !facts.keywords.isEmpty();
    if (field == "business"_L1)
        return facts.linkedBusinesses > 0 || (facts.relationships & (relationship::lead | relationship::customer));
    for (const FieldIndex index : requirable)
        if (field == QLatin1StringView{Contact::fields[size_t(index)].name}) return facts.filled >> index & 1;
    return true; // a word that a newer version knows does not make everybody a draft
}

bool isComplete(const ContactFacts& facts, const RequiredFacts& required)
{
    for (const Id& field : facts.person ? required.personFields : required.businessFields)
        if (std::find(facts.customFields.begin(), facts.customFields.end(), field) == facts.customFields.end())
            return false;
    for (const QString& alternatives : facts.person ? required.person : required.business) {
        bool any = false;
        for (const auto field : QStringView{alternatives}.split(u'|')) any = any || isFilled(facts, field);
        if (!any) return false;
    }
    return true;
}

QByteArray documentOf(const ContactFacts& facts, const QString& displayName)
{
    ContactTexts texts;
    texts.names = {displayName, naturalName(facts), facts.nickname, facts.legalName, facts.noteName};
    texts.emails = facts.emails;
    for (const QString& phone : facts.phones) texts.phones.append({.typed = phone});
    texts.keywords = facts.keywords;
    texts.customValues = facts.custom;
    // Sets have no order of their own; the document must not depend on who read them.
    texts.keywords.sort();
    texts.customValues.sort();
    texts.addressParts = facts.address;
    texts.others = facts.otherTexts;
    texts.others.append(facts.jobTitle);
    return searchDocument(texts);
}

} // namespace

QStringList mandatableFields(bool person)
{
    QStringList words;
    for (const FieldIndex index : requirable) {
        const Field& field = Contact::fields[size_t(index)];
        if (!field.is(person ? FieldFlag::BusinessOnly : FieldFlag::PersonOnly))
            words.append(QLatin1StringView{field.name});
    }
    return words;
}

QStringList requirableFields(bool person)
{
    QStringList words = mandatableFields(person);
    words << u"email"_s << u"phone"_s << u"location"_s << u"keyword"_s;
    if (person) words << u"business"_s;
    return words;
}

ContactDerived derive(const ContactFacts& facts, const RequiredFacts& required)
{
    ContactDerived derived;
    derived.displayName = facts.noteName.isEmpty() ? naturalName(facts) : facts.noteName;
    derived.nameKey = sortKey(derived.displayName);
    derived.status = isComplete(facts, required) ? u"complete"_s : u"draft"_s;
    derived.document = documentOf(facts, derived.displayName);
    return derived;
}

} // namespace kontor
