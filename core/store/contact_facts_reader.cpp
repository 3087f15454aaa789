// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/contact_facts_reader.h"

#include "core/store/each_row.h"

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

void append(QStringList& list, const Value& value)
{
    if (!value.isEmpty()) list.append(value.text());
}

Status loadRows(Connection& connection, const Id& contact, ContactFacts& facts)
{
    const auto add = [&](QStringList& list) {
        return [&list](Statement& row) {
            for (int i = 0; i < row.columnCount(); ++i)
                if (!row.isNull(i)) list.append(row.text(i));
        };
    };
    auto done = eachRow(connection, u"SELECT address FROM email WHERE contact = :contact AND deleted = 0"_s, contact,
                        [&](Statement& row) {
                            facts.emails.append(row.text(0));
                            ++facts.emailCount;
                        });
    if (done)
        done =
            eachRow(connection, u"SELECT number, national, e164 FROM phone WHERE contact = :contact AND deleted = 0"_s,
                    contact, [&](Statement& row) {
                        ++facts.phoneCount;
                        add(facts.phones)(row);
                    });
    if (done)
        done = eachRow(connection, u"SELECT word FROM keyword WHERE contact = :contact AND deleted = 0"_s, contact,
                       add(facts.keywords));
    if (done)
        done = eachRow(connection, u"SELECT field, text FROM custom_value WHERE contact = :contact AND deleted = 0"_s,
                       contact, [&](Statement& row) {
                           facts.customFields.push_back(row.id(0));
                           if (!row.isNull(1)) facts.custom.append(row.text(1));
                       });
    if (done)
        done = eachRow(connection, uR"(
            SELECT street, street2, postal_code, city, region FROM location
             WHERE contact = :contact AND deleted = 0)"_s,
                       contact, add(facts.address));
    if (done)
        done = eachRow(connection, u"SELECT stage FROM relationship WHERE contact = :contact AND deleted = 0"_s,
                       contact, [&](Statement& row) { facts.relationships |= relationship::bit(row.text(0)); });
    if (done && facts.person)
        done = eachRow(connection, uR"(
            SELECT count(*) FROM contact_person p JOIN contact b ON b.id = p.business
             WHERE p.person = :contact AND p.deleted = 0 AND b.deleted = 0)"_s,
                       contact, [&](Statement& row) { facts.linkedBusinesses = int(row.integer(0)); });
    return done;
}

} // namespace

Status storeDerived(Connection& connection, quint32 n, const ContactDerived& derived, unsigned relationships)
{
    auto update = connection.prepare(uR"(
        UPDATE contact SET display_name = :name, name_key = :key, status = :status, relationships = :relationships
         WHERE n = :n)"_s);
    if (!update) return update.error();
    (*update)->bind(0, derived.displayName);
    (*update)->bindText(1, derived.nameKey);
    (*update)->bind(2, derived.status);
    (*update)->bind(3, qint64{relationships});
    (*update)->bind(4, qint64{n});
    if (auto done = (*update)->run(); !done) return done;
    auto document = connection.prepare(u"INSERT OR REPLACE INTO search_document(n, text) VALUES(:n, :text)"_s);
    if (!document) return document.error();
    (*document)->bind(0, qint64{n});
    (*document)->bindText(1, derived.document);
    return (*document)->run();
}

Result<bool> hasStoredFacts(Connection& connection, const Id& contact)
{
    auto statement = connection.prepare(uR"(
        SELECT EXISTS(SELECT 1 FROM email WHERE contact = :id) OR EXISTS(SELECT 1 FROM phone WHERE contact = :id)
            OR EXISTS(SELECT 1 FROM keyword WHERE contact = :id) OR EXISTS(SELECT 1 FROM custom_value WHERE contact = :id)
            OR EXISTS(SELECT 1 FROM location WHERE contact = :id)
            OR EXISTS(SELECT 1 FROM relationship WHERE contact = :id)
            OR EXISTS(SELECT 1 FROM contact_person WHERE person = :id)
            OR EXISTS(SELECT 1 FROM contact_person WHERE business = :id))"_s);
    if (!statement) return statement.error();
    (*statement)->bindBlob(0, contact.bytes());
    const auto row = (*statement)->step();
    if (!row) return row.error();
    const bool has = *row && (*statement)->integer(0) != 0;
    (*statement)->reset();
    return has;
}

ContactFacts factsOf(const std::vector<Value>& fields)
{
    const auto text = [&](FieldIndex field) { return fields[size_t(field)].text(); };
    ContactFacts facts;
    facts.person = text(Contact::Type) != "business"_L1;
    facts.firstName = text(Contact::FirstName);
    facts.middleName = text(Contact::MiddleName);
    facts.lastName = text(Contact::LastName);
    facts.legalName = text(Contact::LegalName);
    facts.noteName = text(Contact::NoteName);
    facts.nickname = text(Contact::Nickname);
    facts.jobTitle = text(Contact::JobTitle);
    for (const FieldIndex field :
         {Contact::ExternalId, Contact::RegistrationNumber, Contact::VatId, Contact::CustomerNumber})
        append(facts.otherTexts, fields[size_t(field)]);
    for (size_t i = 0; i < fields.size(); ++i)
        if (!fields[i].isEmpty()) facts.filled |= quint64{1} << i;
    return facts;
}

void addFacts(ContactFacts& facts, Entity entity, const std::vector<Value>& fields, const DerivedCells& derived)
{
    switch (entity) {
    case Entity::Email:
        append(facts.emails, fields[Email::Address]);
        ++facts.emailCount;
        break;
    case Entity::Phone:
        append(facts.phones, fields[Phone::Number]);
        append(facts.phones, derived.second);
        append(facts.phones, derived.first);
        ++facts.phoneCount;
        break;
    case Entity::Keyword: append(facts.keywords, fields[Keyword::Word]); break;
    case Entity::CustomValue:
        append(facts.custom, fields[CustomValue::Text]);
        facts.customFields.push_back(fields[CustomValue::Field].id());
        break;
    case Entity::Relationship: facts.relationships |= relationship::bit(fields[Relationship::Stage].text()); break;
    case Entity::ContactPerson: ++facts.linkedBusinesses; break;
    case Entity::Location:
        for (const FieldIndex field :
             {Location::Street, Location::Street2, Location::PostalCode, Location::City, Location::Region})
            append(facts.address, fields[size_t(field)]);
        break;
    default: break;
    }
}

Status finishStored(Connection& connection, const Id& contact, const RequiredFacts& required, bool facts,
                    ContactImage& image)
{
    RowWriter rows{connection};
    const auto row = rows.read(Entity::Contact, contact);
    if (!row) return row.error();
    if (!row->found) return {};
    ContactFacts known = factsOf(row->values);
    if (auto done = loadRows(connection, contact, known); !done) return done;
    const ContactDerived derived = derive(known, required);
    if (facts)
        if (auto done = storeDerived(connection, row->n, derived, known.relationships); !done) return done;
    image = {.n = row->n,
             .id = contact,
             .live = !row->deleted,
             .person = known.person,
             .complete = derived.status == "complete"_L1,
             .archived = (*row)[Contact::Archived].boolean(),
             .relationships = known.relationships,
             .team = (*row)[Contact::Team].id(),
             .responsible = (*row)[Contact::Responsible].id(),
             .nameKey = derived.nameKey,
             .document = derived.document};
    return {};
}

} // namespace kontor
