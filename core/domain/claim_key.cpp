// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/claim_key.h"

#include "core/domain/email.h"
#include "core/domain/email_address.h"
#include "core/domain/phone.h"
#include "core/domain/phone_number.h"

namespace kontor {

bool isClaimed(Entity entity) { return entity == Entity::Email || entity == Entity::Phone; }

QString claimKey(Entity entity, const std::function<Value(FieldIndex)>& cell, QStringView homeRegion)
{
    if (entity == Entity::Email) {
        const auto email = parseEmail(cell(Email::Address).text());
        return email ? email->norm : QString{};
    }
    if (entity == Entity::Phone) {
        const QString region = cell(Phone::Region).text();
        const auto phone = parsePhone(cell(Phone::Number).text(), region.isEmpty() ? homeRegion : region);
        return phone ? phone->norm() : QString{};
    }
    return {};
}

} // namespace kontor
