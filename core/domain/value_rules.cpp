// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/value_rules.h"

#include "core/domain/iban.h"
#include "core/domain/registration_number.h"
#include "core/domain/vat_id.h"

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

template <class T>
Status statusOf(const Result<T>& parsed)
{
    return parsed ? Status{} : Status{parsed.error()};
}

} // namespace

QString countryOfVatId(const Value& vatId, const QString& region)
{
    if (vatId.isEmpty()) return {};
    const auto parsed = parseVatId(vatId.text(), region);
    return parsed ? parsed->country : QString{};
}

Status checkValue(Entity entity, FieldIndex field, const Value& value, const ValueSetting& setting)
{
    if (value.isEmpty()) return {};
    if (entity == Entity::Contact && field == Contact::VatId)
        return statusOf(parseVatId(value.text(), setting.country.isEmpty() ? setting.region : setting.country));
    if (entity == Entity::Contact && field == Contact::RegistrationNumber)
        return statusOf(parseRegistrationNumber(value.text(), setting.country));
    if (entity == Entity::BankAccount && field == BankAccount::Iban) return statusOf(parseIban(value.text()));
    if (entity == Entity::BankAccount && field == BankAccount::Bic) return statusOf(parseBic(value.text()));
    return {};
}

} // namespace kontor
