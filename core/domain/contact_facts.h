// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace kontor {

/// Bits of contact.relationships, in the order of Relationship's choices.
namespace relationship {
inline constexpr unsigned lead = 1, customer = 2, supplier = 4, partner = 8, other = 16;
/// 0 for an unknown word; `prospect` is a lead.
unsigned bit(QStringView stage);
QStringList words(unsigned bits);
} // namespace relationship

/// Everything about one contact from which its name, status and search document follow.
struct ContactFacts {
    bool person = true;
    QString firstName, middleName, lastName, legalName, noteName, nickname, jobTitle;
    QStringList otherTexts; ///< external id, numbers, anything else searchable
    QStringList emails;
    QStringList phones; ///< typed, national and E.164 forms
    QStringList keywords;
    QStringList custom;
    std::vector<Id> customFields; ///< that have a value
    QStringList address;
    int linkedBusinesses = 0; ///< live ones, for a person
    unsigned relationships = 0;
    int emailCount = 0;
    int phoneCount = 0;
    quint64 filled = 0; ///< bit per field of Contact
};

/// What must be filled before a contact is complete: words of field names, `|` between alternatives,
/// e.g. "first_name;last_name;email|phone;business".
struct RequiredFacts {
    QStringList person{QStringLiteral("first_name"), QStringLiteral("last_name"), QStringLiteral("email|phone"),
                       QStringLiteral("business")};
    QStringList business{QStringLiteral("legal_name")};
    std::vector<Id> personFields, businessFields; ///< custom fields that are required
    bool operator==(const RequiredFacts&) const = default;
};

/// The words that may be required of a person or a business, in the order in which people are asked for them.
QStringList requirableFields(bool person);

/// What a contact cannot be saved without: words of fields of the contact itself. Nothing, unless the organisation says
/// so.
struct MandatoryFields {
    QStringList person, business;
    const QStringList& of(bool isPerson) const { return isPerson ? person : business; }
};

/// The words that may be mandatory, in the order in which people are asked for them: what stands in the contact itself
/// and has no value of its own from the start.
QStringList mandatableFields(bool person);

struct ContactDerived {
    QString displayName;
    QByteArray nameKey;  ///< ordered by bytes, orders names
    QString status;      ///< draft, complete
    QByteArray document; ///< search document, UTF-8

    bool operator==(const ContactDerived&) const = default;
};

/// Pure; thread-safe.
ContactDerived derive(const ContactFacts& facts, const RequiredFacts& required);

} // namespace kontor
