// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/value.h"
#include "core/domain/consent_state.h"
#include "core/geo/geo_point.h"
#include "core/queries/contact_list.h"
#include "core/queries/dashboard_rows.h"

#include <optional>

namespace kontor {

struct EmailRow {
    Id id;
    QString address, kind;
    bool primary = false;
};
struct PhoneRow {
    Id id;
    QString number, kind, e164, international;
    bool primary = false;
};
struct LocationRow {
    Id id;
    QString kind, street, street2, city, region, postalCode, country, formatted;
    bool hasCoordinate = false;
    double lat = 0, lon = 0;        ///< degrees, WGS 84
    std::optional<GeoPoint> town{}; ///< the middle of its town, for an address without coordinates
};
struct LinkRow {
    Id id;
    QString label, url;
};
struct KeywordRow {
    Id id;
    QString word;
};
/// A link between a person and a business, seen from one of them.
struct ContactPersonRow {
    Id id;
    Id other; ///< the contact on the other side
    QString otherName, otherType, note;
    Id email, phone, location; ///< chosen records, null if none
    QString emailText, phoneText, locationText;
    bool emailGone = false, phoneGone = false, locationGone = false; ///< chosen, but removed since
};
struct TaskRow {
    Id id;
    Id contact;
    QString contactName, title, due, priority, state;
    Id assignee;
    QString assigneeName;
};
/// A custom field as one contact shows it: from the library, or one-off.
struct SpecificationRow {
    Id field;
    QString key, label, type;
    QStringList choices;
    QStringList colours; ///< "#rrggbb" of each choice, empty for one without; may be shorter
    bool required = false, oneOff = false;
    QString text;        ///< the value, canonical; empty if none
    QString contactName; ///< of a value that names a contact
    QString help;        ///< what the organisation says about the field
    Id assignment;       ///< what shows a one-off field on this contact; null for the others
};
struct ImportProblemRow {
    Id id;
    qint64 row = 0;
    QString column, value, code;
};

/// Everything a contact's boxes show, in one reading.
struct ContactDashboard {
    struct Answer {
        ContactRow head;
        QMap<QString, Value> fields; ///< stored fields by name, references as ids
        std::vector<EmailRow> emails;
        std::vector<PhoneRow> phones;
        std::vector<LocationRow> locations;
        std::vector<LinkRow> links;
        std::vector<KeywordRow> keywords;
        std::vector<ContactPersonRow> contactPersons;
        std::vector<SpecificationRow> specifications;
        std::vector<TaskRow> tasks;             ///< open ones first
        std::vector<ImportProblemRow> problems; ///< not settled
        QString responsibleRole, responsibleEmail;
        QString userName, userRole, userEmail; ///< of the contact's own account; the field "user" is set
        std::vector<CategoryRow> categories;
        std::vector<ConsentRow> consents; ///< those that stand first
        Consented mayEmail = Consented::Open, mayCall = Consented::Open;
        std::vector<BankAccountRow> bankAccounts;
        std::vector<FileRow> files; ///< by folder and name
        PictureRow picture;
        std::vector<MarketRow> markets; ///< by hand
    };
    Id contact;
};
Result<ContactDashboard::Answer> run(Database& db, const ContactDashboard& question);

/// One change of a field, as texts.
struct FieldChange {
    QString field; ///< "contact.first_name"
    QString from, to;
};

/// What a call's event tells beside its note.
struct CallFacts {
    QString number, outcome, note;
    qint64 seconds = 0;
};

/// One line of the activity history. ui/text makes its sentence.
struct Event {
    Id id;         ///< the same on every device
    qint64 no = 0; ///< local order, for paging
    qint64 at = 0; ///< Unix milliseconds UTC
    QString type;  ///< note, task_created, data_change, import …
    QString tab;   ///< focus, data
    Id creator;
    QString creatorName; ///< empty, as the creator is null: Kontor Automation
    QString entity;      ///< which kind of record
    Id row;
    QString what;    ///< create, set, delete, restore
    QString subject; ///< the record in a few words: an address, a title, the start of a note
    QList<FieldChange> changes;
    bool isPrivate = false;
    bool isGone = false;             ///< the note, task, call or file it tells of was deleted since
    bool isWaiting = false;          ///< the server has not acknowledged it yet, as of the answer
    Id contact{};                    ///< whose it is, where not of the contact that was asked for …
    QString contactName{};           ///< … and what that one is called
    std::optional<CallFacts> call{}; ///< of a call that was led, not of its corrections
};

/// The activity history of a contact, newest first. Other people's private notes never come out.
struct Events {
    using Answer = std::vector<Event>;
    Id contact;
    QString tab;             ///< focus, data; empty for both
    QStringList types{};     ///< empty for all
    qint64 from = 0, to = 0; ///< Unix milliseconds UTC, 0 = open; `to` is exclusive
    QString text{};          ///< part of what the event says, folded
    int limit = 100;
    qint64 beforeAt = 0, beforeNo = 0;  ///< continue below this event
    bool includeContactPersons = false; ///< on a business
    Id by{};                   ///< an employee: of calls who led them, of all else who did it; null for everybody
    bool byAutomation = false; ///< only what rules did; `by` is null then
    QStringList outcomes{};    ///< of calls, which come alone where no types are named; empty for all
};
Result<Events::Answer> run(Database& db, const Events& question);

} // namespace kontor
