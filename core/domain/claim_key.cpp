// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/claim_key.h"

#include "core/domain/email.h"
#include "core/domain/email_address.h"
#include "core/domain/phone.h"
#include "core/domain/phone_number.h"

#include <vector>

namespace kontor {

bool isClaimed(Entity entity) { return entity == Entity::Email || entity == Entity::Phone; }

namespace {

/// A row's text is asked for several times while a batch is decided, and reading it costs more than all the rest of that.
struct Read {
    Entity entity{};
    QString text, region, key;
};

QString read(Entity entity, const QString& text, const QString& region)
{
    if (entity == Entity::Email) {
        const auto email = parseEmail(text);
        return email ? email->norm : QString{};
    }
    const auto phone = parsePhone(text, region);
    return phone ? phone->norm() : QString{};
}

} // namespace

QString claimKey(Entity entity, const std::function<Value(FieldIndex)>& cell, QStringView homeRegion)
{
    if (!isClaimed(entity)) return {};
    const bool phone = entity == Entity::Phone;
    const QString text = cell(phone ? FieldIndex{Phone::Number} : FieldIndex{Email::Address}).text();
    QString region = phone ? cell(Phone::Region).text() : QString{};
    if (phone && region.isEmpty()) region = homeRegion.toString();
    thread_local std::vector<Read> lately(2048);
    Read& known = lately[qHash(text, size_t(entity)) % lately.size()];
    if (known.entity != entity || known.text != text || known.region != region)
        known = {entity, text, region, read(entity, text, region)};
    return known.key;
}

} // namespace kontor
