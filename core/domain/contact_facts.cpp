// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/contact_facts.h"

#include "core/base/sort_key.h"
#include "core/domain/person_name.h"
#include "core/domain/search_document.h"

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
    for (const QStringList* list :
         {&facts.emails, &facts.phones, &facts.otherTexts, &facts.address, &facts.keywords, &facts.custom})
        if (!list->isEmpty()) return list->front();
    return {};
}

bool isFilled(const ContactFacts& facts, QStringView field)
{
    if (field == "first_name"_L1) return !facts.firstName.isEmpty();
    if (field == "middle_name"_L1) return !facts.middleName.isEmpty();
    if (field == "last_name"_L1) return !facts.lastName.isEmpty();
    if (field == "legal_name"_L1) return !facts.legalName.isEmpty();
    if (field == "note_name"_L1) return !facts.noteName.isEmpty();
    if (field == "job_title"_L1) return !facts.jobTitle.isEmpty();
    if (field == "email"_L1) return facts.emailCount > 0;
    if (field == "phone"_L1) return facts.phoneCount > 0;
    if (field == "location"_L1) return !facts.address.isEmpty();
    if (field == "business"_L1)
        return facts.linkedBusinesses > 0 || (facts.relationships & (relationship::lead | relationship::customer));
    return true; // a word that a newer version knows does not make everybody a draft
}

bool isComplete(const ContactFacts& facts, const QStringList& required)
{
    for (const QString& alternatives : required) {
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

ContactDerived derive(const ContactFacts& facts, const RequiredFacts& required)
{
    ContactDerived derived;
    derived.displayName = facts.noteName.isEmpty() ? naturalName(facts) : facts.noteName;
    derived.nameKey = sortKey(derived.displayName);
    derived.status = isComplete(facts, facts.person ? required.person : required.business) ? u"complete"_s : u"draft"_s;
    derived.document = documentOf(facts, derived.displayName);
    return derived;
}

} // namespace kontor
