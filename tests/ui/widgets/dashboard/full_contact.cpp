// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgets/dashboard/full_contact.h"

#include <QDate>

using namespace Qt::StringLiterals;

namespace kontor::test {

namespace {

void addOrganisation(DashboardRig& rig, Id& team)
{
    const Id jan =
        rig.add(Entity::Employee,
                {{u"name"_s, u"Jan Vermeer"_s}, {u"email"_s, u"jan@acme.example"_s}, {u"role"_s, u"crm_sales"_s}});
    team = rig.add(Entity::Team, {{u"name"_s, u"DACH Enterprise"_s}});
    rig.add(Entity::TeamMember, {{u"team"_s, team.toString()}, {u"employee"_s, jan.toString()}});
    const auto field = [&](const QString& key, const QString& label, const QString& type, const QString& choices = {}) {
        FieldTexts texts{{u"key"_s, key}, {u"label"_s, label}, {u"type"_s, type}};
        if (!choices.isEmpty()) texts.append({u"choices"_s, choices});
        rig.add(Entity::CustomField, texts);
    };
    field(u"revenue"_s, u"Revenue band"_s, u"choice"_s, u"under 1 M;1–10 M;over 10 M"_s);
    field(u"volume"_s, u"Yearly volume"_s, u"money"_s);
    field(u"newsletter"_s, u"Gets the newsletter"_s, u"yes_no"_s);
    field(u"since"_s, u"Customer since"_s, u"date"_s);
}

void addHistory(DashboardRig& rig, const Id& contact)
{
    rig.addTo(contact, Entity::Note,
              {{u"text"_s, u"Met at the trade fair in Ulm. Wants an offer for 40 kegs a month,\n"
                           "delivery on Tuesdays; decides in March together with her partner."_s}});
    rig.addTo(contact, Entity::Note, {{u"text"_s, u"Credit check is still open."_s}, {u"private"_s, u"yes"_s}});
    const QDate today = QDate::currentDate();
    rig.addTo(contact, Entity::Task,
              {{u"title"_s, u"Send the offer"_s}, {u"due"_s, today.addDays(-2).toString(Qt::ISODate)}});
    rig.addTo(contact, Entity::Task,
              {{u"title"_s, u"Call about the tasting"_s}, {u"due"_s, today.toString(Qt::ISODate)}});
    rig.addTo(
        contact, Entity::Task,
        {{u"title"_s, u"Visit"_s}, {u"due"_s, today.addDays(20).toString(Qt::ISODate)}, {u"priority"_s, u"high"_s}});
    rig.set(Entity::Contact, contact, {{u"note_name"_s, u"BrightBrand – website inquiry"_s}});
    rig.set(Entity::Contact, contact, {{u"note_name"_s, u"BrightBrand Co."_s}, {u"language"_s, u"de"_s}});
}

} // namespace

FullContacts addFullContacts(DashboardRig& rig)
{
    Id team;
    addOrganisation(rig, team);
    FullContacts made;
    made.business = rig.add(Entity::Contact, {{u"type"_s, u"business"_s},
                                              {u"legal_name"_s, u"BrightBrand Brauerei GmbH & Co. KG"_s},
                                              {u"registration_number"_s, u"HRB 12345"_s},
                                              {u"legal_form"_s, u"GmbH & Co. KG"_s},
                                              {u"vat_id"_s, u"DE136695976"_s},
                                              {u"team"_s, team.toString()},
                                              {u"relationship"_s, u"customer;supplier"_s},
                                              {u"keywords"_s, u"VIP;trade fair 2026;craft beer;organic"_s},
                                              {u"notes"_s, u"Closed on Mondays.\nRing twice."_s},
                                              {u"custom.revenue"_s, u"1–10 M"_s},
                                              {u"custom.volume"_s, u"12500.50 EUR"_s},
                                              {u"custom.since"_s, u"2021-04-01"_s}});
    const Id business = made.business;
    const Id mail =
        rig.addTo(business, Entity::Email, {{u"address"_s, u"info@brightbrand.example"_s}, {u"kind"_s, u"work"_s}});
    rig.addTo(business, Entity::Email,
              {{u"address"_s, u"accounting.department@brightbrand.example"_s}, {u"kind"_s, u"billing"_s}});
    const Id phone =
        rig.addTo(business, Entity::Phone, {{u"number"_s, u"0731 9876543"_s}, {u"kind"_s, u"switchboard"_s}});
    rig.addTo(business, Entity::Phone, {{u"number"_s, u"+49 171 3456789"_s}, {u"kind"_s, u"mobile"_s}});
    rig.addTo(business, Entity::Location,
              {{u"kind"_s, u"office"_s},
               {u"street"_s, u"Münsterplatz 14"_s},
               {u"postal_code"_s, u"89073"_s},
               {u"city"_s, u"Ulm"_s},
               {u"country"_s, u"DE"_s},
               {u"lat"_s, u"48.3984"_s},
               {u"lon"_s, u"9.9916"_s}});
    rig.addTo(business, Entity::Link, {{u"url"_s, u"https://brightbrand.example/shop"_s}, {u"label"_s, u"shop"_s}});
    rig.addTo(business, Entity::Link,
              {{u"url"_s, u"https://www.linkedin.com/company/brightbrand"_s}, {u"label"_s, u"LinkedIn"_s}});
    made.person = rig.add(Entity::Contact, {{u"type"_s, u"person"_s},
                                            {u"first_name"_s, u"Alice"_s},
                                            {u"last_name"_s, u"König"_s},
                                            {u"job_title"_s, u"Head of purchasing"_s},
                                            {u"birthday"_s, u"1984-02-29"_s},
                                            {u"do_not_call"_s, u"yes"_s},
                                            {u"relationship"_s, u"lead"_s}});
    rig.addTo(made.person, Entity::Email, {{u"address"_s, u"alice@koenig.example"_s}});
    rig.add(Entity::ContactPerson, {{u"person"_s, made.person.toString()},
                                    {u"business"_s, business.toString()},
                                    {u"note"_s, u"approves all purchases"_s},
                                    {u"email"_s, mail.toString()},
                                    {u"phone"_s, phone.toString()}});
    addHistory(rig, business);
    return made;
}

} // namespace kontor::test
