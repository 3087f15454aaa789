// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/contact_dashboard.h"

#include "core/domain/contact_facts.h"
#include "core/domain/entities.h"
#include "core/domain/phone_number.h"
#include "core/domain/postal_address.h"
#include "core/geo/town_point.h"
#include "core/queries/dashboard_parts.h"
#include "core/queries/location_point.h"
#include "core/queries/specifications.h"
#include "core/store/read_snapshot.h"

#include <QHash>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

using Answer = ContactDashboard::Answer;

/// The contact's own row, with the names that go with it.
Status readContact(Database& db, const Id& contact, Answer& answer)
{
    static const QString sql = [] {
        QString fields;
        for (const Field& field : Contact::fields) fields += u"c."_s + QLatin1StringView{field.name} + u", "_s;
        return u"SELECT %1"_s.arg(fields) + uR"(
               c.n, c.deleted, c.display_name, c.status, c.relationships, c.last_contact,
               e.name, e.role, e.email, t.name, u.name, u.role, u.email
          FROM contact c
          LEFT JOIN employee e ON e.id = c.responsible
          LEFT JOIN employee u ON u.id = c.user
          LEFT JOIN team t ON t.id = c.team
         WHERE c.id = :contact)"_s;
    }();
    static const QStringList names = [] {
        QStringList list;
        for (const Field& field : Contact::fields) list.append(QLatin1StringView{field.name});
        return list;
    }();
    return db.each(sql, {{":contact"_L1, contact}}, [&](Statement& row) {
        for (int i = 0; i < int(Contact::fields.size()); ++i)
            if (!row.isNull(i)) answer.fields.insert(names[i], row.value(i));
        int column = int(Contact::fields.size());
        ContactRow& head = answer.head;
        head.id = contact;
        head.n = quint32(row.integer(column++));
        head.deleted = row.integer(column++) != 0;
        head.displayName = row.text(column++);
        head.status = row.text(column++);
        head.relationships = relationship::words(unsigned(row.integer(column++)));
        head.lastContact = row.integer(column++);
        head.responsibleName = row.text(column++);
        answer.responsibleRole = row.text(column++);
        answer.responsibleEmail = row.text(column++);
        head.teamName = row.text(column++);
        answer.userName = row.text(column++);
        answer.userRole = row.text(column++);
        answer.userEmail = row.text(column++);
        head.type = row.text(Contact::Type);
        head.archived = row.integer(Contact::Archived) != 0;
        head.responsible = row.id(Contact::Responsible);
        head.team = row.id(Contact::Team);
        head.jobTitle = row.text(Contact::JobTitle);
        head.createdAt = row.integer(Contact::CreatedAt);
        head.externalId = row.text(Contact::ExternalId);
        return false;
    });
}

/// One row is the primary one: the chosen one if it is still there, else the first.
template <class Rows>
void markPrimary(Rows& rows, const Value& chosen)
{
    if (rows.empty()) return;
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const auto& row) { return row.id == chosen.id(); });
    (found == rows.end() ? rows.front() : *found).primary = true;
}

Status readEmails(Database& db, const Id& contact, Answer& answer)
{
    const auto read =
        db.each(uR"(
        SELECT id, address, kind FROM email WHERE contact = :contact AND deleted = 0 ORDER BY position, id)"_s,
                {{":contact"_L1, contact}}, [&](Statement& row) {
                    answer.emails.push_back({.id = row.id(0), .address = row.text(1), .kind = row.text(2)});
                    return true;
                });
    markPrimary(answer.emails, answer.fields.value(u"primary_email"_s));
    for (const EmailRow& email : answer.emails)
        if (email.primary) answer.head.email = email.address;
    return read;
}

Status readPhones(Database& db, const Id& contact, Answer& answer)
{
    const auto read =
        db.each(uR"(
        SELECT id, number, kind, e164 FROM phone WHERE contact = :contact AND deleted = 0 ORDER BY position, id)"_s,
                {{":contact"_L1, contact}}, [&](Statement& row) {
                    PhoneRow phone{.id = row.id(0), .number = row.text(1), .kind = row.text(2), .e164 = row.text(3)};
                    phone.international = internationalPhone(phone.e164);
                    answer.phones.push_back(std::move(phone));
                    return true;
                });
    markPrimary(answer.phones, answer.fields.value(u"primary_phone"_s));
    for (const PhoneRow& phone : answer.phones)
        if (phone.primary) answer.head.phone = phone.number;
    return read;
}

Status readLocations(Database& db, const Id& contact, Answer& answer)
{
    const auto read = db.each(uR"(
        SELECT id, kind, street, street2, city, region, postal_code, country, lat, lon, %1
          FROM location l WHERE contact = :contact AND deleted = 0 ORDER BY position, id)"_s.arg(
                                  QLatin1StringView{townCountryColumn}),
                              {{":contact"_L1, contact}}, [&](Statement& row) {
                                  LocationRow place{.id = row.id(0), .kind = row.text(1)};
                                  place.street = row.text(2);
                                  place.street2 = row.text(3);
                                  place.city = row.text(4);
                                  place.region = row.text(5);
                                  place.postalCode = row.text(6);
                                  place.country = row.text(7);
                                  place.formatted =
                                      formattedAddress({place.street, place.street2, place.city, place.region,
                                                        place.postalCode, place.country, row.text(10)},
                                                       QLocale{}.bcp47Name());
                                  place.hasCoordinate = !row.isNull(8) && !row.isNull(9);
                                  place.lat = row.real(8);
                                  place.lon = row.real(9);
                                  if (!place.hasCoordinate)
                                      place.town = townPoint({row.utf8(4), row.utf8(5), row.utf8(6), row.utf8(10)});
                                  answer.locations.push_back(std::move(place));
                                  return true;
                              });
    if (!answer.locations.empty()) {
        answer.head.city = answer.locations.front().city;
        answer.head.country = answer.locations.front().country;
    }
    return read;
}

Status readLinks(Database& db, const Id& contact, Answer& answer)
{
    return db.each(uR"(
        SELECT id, label, url FROM link WHERE contact = :contact AND deleted = 0 ORDER BY position, id)"_s,
                   {{":contact"_L1, contact}}, [&](Statement& row) {
                       answer.links.push_back({.id = row.id(0), .label = row.text(1), .url = row.text(2)});
                       return true;
                   });
}

Status readKeywords(Database& db, const Id& contact, Answer& answer)
{
    return db.each(uR"(
        SELECT id, word FROM keyword WHERE contact = :contact AND deleted = 0 ORDER BY word COLLATE NOCASE, id)"_s,
                   {{":contact"_L1, contact}}, [&](Statement& row) {
                       answer.keywords.push_back({.id = row.id(0), .word = row.text(1)});
                       return true;
                   });
}

/// The links of a contact, seen from its side: "person" or "business".
QString linkSelect(QStringView side, QStringView otherSide)
{
    // A chosen record is gone when it was removed, or with the contact it belonged to.
    return uR"(
        SELECT p.id, o.id, o.display_name, o.type, p.note, p.email, p.phone, p.location,
               m.address, m.id IS NULL OR m.deleted, f.number, f.id IS NULL OR f.deleted,
               l.street, l.street2, l.city, l.region, l.postal_code, l.country, l.id IS NULL OR l.deleted,
               %3
          FROM contact_person p
          JOIN contact o ON o.id = p.%2
          LEFT JOIN email m ON m.id = p.email
          LEFT JOIN phone f ON f.id = p.phone
          LEFT JOIN location l ON l.id = p.location
         WHERE p.%1 = :contact AND p.deleted = 0 AND o.deleted = 0
         ORDER BY o.name_key, o.n)"_s.arg(side, otherSide, QLatin1StringView{townCountryColumn});
}

ContactPersonRow linkFrom(const Statement& row)
{
    ContactPersonRow link{.id = row.id(0), .other = row.id(1)};
    link.otherName = row.text(2);
    link.otherType = row.text(3);
    link.note = row.text(4);
    link.email = row.id(5);
    link.phone = row.id(6);
    link.location = row.id(7);
    if (!link.email.isNull()) {
        link.emailText = row.text(8);
        link.emailGone = row.integer(9) != 0;
    }
    if (!link.phone.isNull()) {
        link.phoneText = row.text(10);
        link.phoneGone = row.integer(11) != 0;
    }
    if (!link.location.isNull()) {
        link.locationText = formattedAddress(
            {row.text(12), row.text(13), row.text(14), row.text(15), row.text(16), row.text(17), row.text(19)},
            QLocale{}.bcp47Name());
        link.locationGone = row.integer(18) != 0;
    }
    return link;
}

Status readContactPersons(Database& db, const Id& contact, Answer& answer)
{
    static const QString ofPerson = linkSelect(u"person", u"business"), ofBusiness = linkSelect(u"business", u"person");
    const bool person = answer.head.type != "business"_L1;
    return db.each(person ? ofPerson : ofBusiness, {{":contact"_L1, contact}}, [&](Statement& row) {
        answer.contactPersons.push_back(linkFrom(row));
        if (person) answer.head.customers.append(answer.contactPersons.back().otherName);
        return true;
    });
}

Status readTasks(Database& db, const Id& contact, Answer& answer)
{
    const auto read =
        db.each(uR"(
        SELECT k.id, k.title, k.due, k.priority, k.state, k.assignee, e.name
          FROM task k LEFT JOIN employee e ON e.id = k.assignee
         WHERE k.contact = :contact AND k.deleted = 0
         ORDER BY k.state <> 'open', k.due IS NULL, k.due, k.id)"_s,
                {{":contact"_L1, contact}}, [&](Statement& row) {
                    TaskRow task{.id = row.id(0), .contact = contact, .contactName = answer.head.displayName};
                    task.title = row.text(1);
                    task.due = row.text(2);
                    task.priority = row.text(3);
                    task.state = row.text(4);
                    task.assignee = row.id(5);
                    task.assigneeName = row.text(6);
                    answer.tasks.push_back(std::move(task));
                    return true;
                });
    if (!answer.tasks.empty() && answer.tasks.front().state == "open"_L1) {
        answer.head.nextTask = answer.tasks.front().title;
        answer.head.nextTaskDue = answer.tasks.front().due;
    }
    return read;
}

Status readProblems(Database& db, const Id& contact, Answer& answer)
{
    return db.each(uR"(
        SELECT id, "row", "column", value, code FROM import_problem
         WHERE contact = :contact AND deleted = 0 AND coalesce(settled, 0) = 0 ORDER BY id)"_s,
                   {{":contact"_L1, contact}}, [&](Statement& row) {
                       answer.problems.push_back({.id = row.id(0),
                                                  .row = row.integer(1),
                                                  .column = row.text(2),
                                                  .value = row.text(3),
                                                  .code = row.text(4)});
                       return true;
                   });
}

} // namespace

Result<ContactDashboard::Answer> run(Database& db, const ContactDashboard& question)
{
    const ReadSnapshot snapshot{db};
    Answer answer;
    auto done = readContact(db, question.contact, answer);
    if (done && answer.head.n == 0) return Error{.code = Errc::NotFound, .value = question.contact.toString()};
    for (const auto read :
         {readEmails, readPhones, readLocations, readLinks, readKeywords, readContactPersons, readSpecifications,
          readTasks, readProblems, readCategories, readConsents, readBankAccounts, readFiles, readMarkets}) {
        if (done) done = read(db, question.contact, answer);
    }
    if (!done) return done.error();
    return answer;
}

} // namespace kontor
