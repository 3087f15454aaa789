// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/domain/field.h"
#include "core/store/database.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace kontor {

class SearchIndex;

/// How a contact list is ordered: a field name of `kontorctl fields contact`, or `last_contact`, `city`, `email`,
/// `phone`, `customer`, `next_activity`, `custom.<key>`.
struct SortBy {
    QString field = QStringLiteral("display_name");
    bool descending = false;
    bool operator==(const SortBy&) const = default;
};

/// The summary bar: contacts by group, for exactly the rows of a list.
struct ContactCounts {
    qint64 total = 0;
    qint64 persons = 0, businesses = 0;
    qint64 drafts = 0, complete = 0;
    QMap<QString, qint64> byRelationship; ///< by Relationship's words
    QMap<QString, qint64> byTeam;         ///< by team name; "" for none
};

/// Contacts of a list that stand together because they have one value in common.
struct ListGroup {
    QString value;                ///< canonical text of the field; empty: those without one, which come last
    quint32 first = 0, count = 0; ///< places in the order
    bool operator==(const ListGroup&) const = default;
};

/// The contacts that match a query, in order. Answered from memory; the index is built first where it is not ready.
struct ContactList {
    struct Answer {
        std::shared_ptr<const std::vector<quint32>> order; ///< contact.n
        ContactCounts counts;
        std::vector<ListGroup> groups; ///< of `groupBy`, in their order
    };
    QString query;
    SortBy sort{};
    QString groupBy{}; ///< a field as in SortBy; empty: no groups
};
Result<ContactList::Answer> run(Database& db, SearchIndex& index, const ContactList& question);

/// One page of a list with its rows: `kontorctl list`. `next` continues it, and stays right when contacts come, go or
/// change meanwhile: it names a place in the order, not a row number.
struct ContactPage {
    struct Answer;
    QString query{};
    SortBy sort{};
    int limit = 100; ///< 0 = all
    QString after{}; ///< `next` of an earlier page of the same sort; else Errc::BadQuery with field "after"
};

/// Only the counts: `kontorctl count`.
struct ContactSummary {
    using Answer = ContactCounts;
    QString query;
};
Result<ContactCounts> run(Database& db, SearchIndex& index, const ContactSummary& question);

/// What a list shows of one contact.
struct ContactRow {
    quint32 n = 0;
    Id id;
    QString displayName;
    QString type;   ///< business, person
    QString status; ///< draft, complete
    bool archived = false;
    bool deleted = false;
    QStringList relationships;
    Id responsible;
    QString responsibleName;
    Id team;
    QString teamName;
    QString jobTitle;
    QString email; ///< primary, else first
    QString phone; ///< primary, else first, as typed
    QString city;
    QString country;
    QStringList customers;  ///< names of linked businesses
    qint64 lastContact = 0; ///< Unix milliseconds UTC of the last focus event, 0 = never
    QString nextTask;
    QString nextTaskDue; ///< ISO date
    qint64 createdAt = 0;
    QString externalId;
    QMap<QString, QString> extra{}; ///< of ContactRows::fields: canonical text by field
};

/// Rows for list numbers, in the order asked; a number that is gone gives a row with n = 0.
struct ContactRows {
    using Answer = std::vector<ContactRow>;
    std::vector<quint32> numbers;
    QStringList fields{}; ///< also these, of those that ContactRow does not have: see ExtraFields
};
Result<ContactRows::Answer> run(Database& db, const ContactRows& question);

struct ContactPage::Answer {
    std::vector<ContactRow> rows;
    QString next; ///< empty at the end
};
Result<ContactPage::Answer> run(Database& db, SearchIndex& index, const ContactPage& question);

/// The first rows by name without any index: what the first paint shows.
struct FirstContacts {
    using Answer = std::vector<ContactRow>;
    int limit = 60;
};
Result<FirstContacts::Answer> run(Database& db, const FirstContacts& question);

/// Finds one contact by what a person would write: its id, an unambiguous prefix of it (4 or more digits), an email
/// address or a phone number. NotFound or Ambiguous. Deleted contacts are found by id only.
struct FindContact {
    struct Answer {
        Id id;
        quint32 n = 0;
        bool deleted = false;
    };
    QString text;
};
Result<FindContact::Answer> run(Database& db, const FindContact& question);

/// Finds one record of any entity: by its id or an unambiguous prefix of it, and by what people call it (email address,
/// phone number, employee's name or email, team's name, custom field's key). Contacts as FindContact. NotFound, Ambiguous.
struct FindRecord {
    using Answer = Id;
    Entity entity;
    QString text;
};
Result<Id> run(Database& db, const FindRecord& question);

/// Deleted contacts, newest first.
struct Trash {
    struct Item {
        ContactRow contact;
        qint64 deletedAt = 0;
        QString deletedBy;
    };
    using Answer = std::vector<Item>;
    QString text; ///< part of the name, folded; empty for all
};
Result<Trash::Answer> run(Database& db, const Trash& question);

} // namespace kontor
