// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sort_key.h"
#include "core/commands/record_fields.h"
#include "core/domain/email_address.h"
#include "core/domain/phone_number.h"

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

/// At most two, so that "several" can be told from "one".
Result<std::vector<Id>> idsOf(Pen& pen, const QString& sql, Database::Binds binds)
{
    std::vector<Id> found;
    auto read = pen.reader().each(sql, binds, [&](Statement& row) {
        if (std::find(found.begin(), found.end(), row.id(0)) == found.end()) found.push_back(row.id(0));
        return found.size() < 2;
    });
    if (!read) return read.error();
    return found;
}

Result<std::vector<Id>> contactsMeant(Pen& pen, const QString& text)
{
    if (const auto email = parseEmail(text)) {
        const auto holder = pen.holder(Entity::Email, email->norm);
        if (!holder) return holder.error();
        if (!holder->isNull()) return std::vector<Id>{*holder};
    }
    const auto home = pen.reader().cell(u"SELECT country FROM organisation"_s);
    if (!home) return home.error();
    if (const auto phone = parsePhone(text, home->text())) {
        const auto holder = pen.holder(Entity::Phone, phone->norm());
        if (!holder) return holder.error();
        if (!holder->isNull()) return std::vector<Id>{*holder};
    }
    return idsOf(pen, u"SELECT id FROM contact WHERE name_key = :key AND deleted = 0 LIMIT 2"_s,
                 {{":key"_L1, QString::fromUtf8(sortKey(text))}});
}

Result<std::vector<Id>> rowsMeant(Pen& pen, Entity target, const QString& text)
{
    switch (target) {
    case Entity::Contact: return contactsMeant(pen, text);
    case Entity::Employee:
        if (text == "me"_L1) return std::vector<Id>{pen.actor().employee};
        return idsOf(pen, uR"(
            SELECT id FROM employee WHERE deleted = 0 AND (lower(name) = lower(:text) OR lower(email) = lower(:text))
             LIMIT 2)"_s,
                     {{":text"_L1, text}});
    case Entity::Team:
        return idsOf(pen, u"SELECT id FROM team WHERE deleted = 0 AND lower(name) = lower(:text) LIMIT 2"_s,
                     {{":text"_L1, text}});
    case Entity::Category:
        return idsOf(pen, u"SELECT id FROM category WHERE deleted = 0 AND lower(name) = lower(:text) LIMIT 2"_s,
                     {{":text"_L1, text}});
    case Entity::TargetMarket:
        return idsOf(pen, u"SELECT id FROM target_market WHERE deleted = 0 AND lower(name) = lower(:text) LIMIT 2"_s,
                     {{":text"_L1, text}});
    case Entity::ConsentText: // the name alone means the version that is asked for today
        return idsOf(pen, uR"(
            SELECT id FROM consent_text WHERE deleted = 0 AND lower(name) = lower(:text) ORDER BY version DESC LIMIT 1)"_s,
                     {{":text"_L1, text}});
    case Entity::CustomField:
        return idsOf(
            pen,
            u"SELECT id FROM custom_field WHERE deleted = 0 AND (key = :text OR lower(label) = lower(:text)) LIMIT 2"_s,
            {{":text"_L1, text}});
    case Entity::Email:
        return idsOf(pen, u"SELECT \"row\" FROM claim WHERE kind = :kind AND norm = lower(:text) LIMIT 2"_s,
                     {{":kind"_L1, int(Entity::Email)}, {":text"_L1, text}});
    default: return std::vector<Id>{};
    }
}

} // namespace

Result<Id> resolveReference(Pen& pen, Entity target, const QString& text, const QString& field)
{
    if (const auto id = Id::fromString(text)) return *id; // the pen checks that it is there
    const auto found = rowsMeant(pen, target, text);
    if (!found) return found.error();
    if (found->size() == 1) return found->front();
    return Error{.code = found->empty() ? Errc::UnknownReference : Errc::Ambiguous, .field = field, .value = text};
}

Result<Id> findOrCreateBusiness(Pen& pen, const QString& name, bool* created)
{
    const auto found = idsOf(pen, uR"(
        SELECT id FROM contact WHERE name_key = :key AND type = 'business' AND deleted = 0 ORDER BY n LIMIT 1)"_s,
                             {{":key"_L1, QString::fromUtf8(sortKey(name))}});
    if (!found) return found.error();
    if (created) *created = found->empty();
    if (!found->empty()) return found->front();
    return pen.create(Entity::Contact, {{Contact::Type, u"business"_s}, {Contact::LegalName, name.simplified()}});
}

} // namespace kontor
