// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_questions.h"

#include "core/domain/entities.h"

using namespace Qt::StringLiterals;

namespace kontor::importing {

Result<Id> liveContact(Database& db, const Id& contact)
{
    const auto live = db.cell(uR"(
        WITH RECURSIVE went(id, deleted, into_id) AS (
            SELECT id, deleted, merged_into FROM contact WHERE id = :id
            UNION SELECT c.id, c.deleted, c.merged_into
              FROM went w JOIN contact c ON c.id = w.into_id WHERE w.deleted = 1)
        SELECT id FROM went WHERE deleted = 0)"_s,
                              {{":id"_L1, contact}});
    if (!live) return live.error();
    return live->isNull() ? Id{} : live->id();
}

Result<Id> contactOfRow(Database& db, const Id& hash)
{
    const auto contact = db.cell(uR"(
        WITH RECURSIVE went(id, deleted, into_id) AS (
            SELECT r.contact, coalesce(c.deleted, 0), c.merged_into
              FROM import_row r LEFT JOIN contact c ON c.id = r.contact WHERE r.hash = :hash
            UNION SELECT c.id, c.deleted, c.merged_into
              FROM went w JOIN contact c ON c.id = w.into_id WHERE w.deleted = 1)
        SELECT id FROM went WHERE deleted = 0)"_s,
                                 {{":hash"_L1, hash}});
    if (!contact) return contact.error();
    return contact->isNull() ? Id{} : contact->id();
}

Result<QString> typeOf(Database& db, const Id& contact)
{
    const auto type = db.cell(u"SELECT type FROM contact WHERE id = :id AND deleted = 0"_s, {{":id"_L1, contact}});
    if (!type) return type.error();
    return type->text();
}

Result<Value> valueOf(Database& db, const Id& contact, FieldIndex field)
{
    return db.cell(
        u"SELECT %1 FROM contact WHERE id = :id"_s.arg(QLatin1StringView{fieldInfo(Entity::Contact, field).name}),
        {{":id"_L1, contact}});
}

Result<bool> hasLike(Database& db, const RowDraft::Child& child, const Id& contact)
{
    const auto cell = [&](FieldIndex field) { return cellOf(child.cells, field); };
    const auto text = [&](FieldIndex field) { return Value{cell(field).text() + u""_s}; };
    const auto isThere = [&](const QString& like, Database::Binds binds) -> Result<bool> {
        const auto same = db.cell(like + u" AND contact = :contact AND deleted = 0"_s, binds);
        if (!same) return same.error();
        return !same->isNull();
    };
    switch (child.entity) {
    case Entity::Link:
        return isThere(u"SELECT 1 FROM link WHERE url = :url"_s,
                       {{":contact"_L1, contact}, {":url"_L1, cell(Link::Url)}});
    case Entity::Location:
        return isThere(uR"(
            SELECT 1 FROM location WHERE coalesce(street, '') = :street
               AND coalesce(city, '') = :city AND coalesce(postal_code, '') = :postal_code)"_s,
                       {{":contact"_L1, contact},
                        {":street"_L1, text(Location::Street)},
                        {":city"_L1, text(Location::City)},
                        {":postal_code"_L1, text(Location::PostalCode)}});
    case Entity::BankAccount: // by hand an IBAN may stand there in groups
        return isThere(uR"(
            SELECT 1 FROM bank_account WHERE replace(upper(coalesce(iban, '')), ' ', '') = :iban
               AND (:iban <> '' OR coalesce(account_number, '') = :number))"_s,
                       {{":contact"_L1, contact},
                        {":iban"_L1, text(BankAccount::Iban)},
                        {":number"_L1, text(BankAccount::AccountNumber)}});
    case Entity::ContactCategory:
        return isThere(u"SELECT 1 FROM contact_category WHERE category = :category"_s,
                       {{":contact"_L1, contact}, {":category"_L1, cell(ContactCategory::Category)}});
    case Entity::MarketMember:
        return isThere(u"SELECT 1 FROM market_member WHERE market = :market"_s,
                       {{":contact"_L1, contact}, {":market"_L1, cell(MarketMember::Market)}});
    default: return false;
    }
}

Result<std::vector<KnownConsent>> consentsTo(Database& db, const Id& text, const Id& contact)
{
    std::vector<KnownConsent> consents;
    const auto read = db.each(uR"(
        SELECT c.id, c."text", c.given_at, coalesce(c.withdrawn_at, '') FROM consent c JOIN consent_text t ON t.id = c."text"
         WHERE c.contact = :contact AND c.deleted = 0
           AND t.name = (SELECT name FROM consent_text WHERE id = :text) ORDER BY c.given_at, c.id)"_s,
                              {{":contact"_L1, contact}, {":text"_L1, text}}, [&](Statement& row) {
                                  consents.push_back({row.id(0), row.id(1), row.text(2), row.text(3)});
                                  return true;
                              });
    if (!read) return read.error();
    return consents;
}

Result<KnownLink> linkBetween(Database& db, const Id& person, const Id& business)
{
    KnownLink link;
    const auto read = db.each(
        u"SELECT id, note FROM contact_person WHERE person = :person AND business = :business AND deleted = 0"_s,
        {{":person"_L1, person}, {":business"_L1, business}}, [&](Statement& row) {
            link = {row.id(0), row.text(1)};
            return false;
        });
    if (!read) return read.error();
    return link;
}

Result<Id> customValueOf(Database& db, const Id& contact, const Id& field)
{
    const auto present =
        db.cell(u"SELECT id FROM custom_value WHERE contact = :contact AND field = :field AND deleted = 0"_s,
                {{":contact"_L1, contact}, {":field"_L1, field}});
    if (!present) return present.error();
    return present->isNull() ? Id{} : present->id();
}

} // namespace kontor::importing
