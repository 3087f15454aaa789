// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/cells.h"
#include "core/store/pen.h"

#include <QList>
#include <QString>

namespace kontor {

/// A field by its name as `kontorctl fields` prints it, and its value as a person would write it. Beside the stored
/// fields: `relationship` and `keywords` (`;`-separated sets), `primary` (yes/no) of email and phone, `path` of a file, a
/// picture and, as often as there are files to attach, of a note, and `custom.<key>` of a contact. An empty text empties
/// the field. References are written as id, email address, phone number or name.
struct FieldText {
    QString field;
    QString text;
};
using FieldTexts = QList<FieldText>;

/// Creates one record. For a contact, rows may come in the same breath: `email`, `phone`, `website`, `company` add
/// one, `consent` records that it consented to a text today, obtained as `consent_obtained` says.
struct AddRecord {
    using Outcome = Id;
    Entity entity;
    FieldTexts fields;
};
Result<Id> run(Pen& pen, const AddRecord& wish);
QString operationKind(const AddRecord& wish); ///< "add_email"

/// Changes fields of one record. A location that moves without saying whereto loses its coordinates.
struct SetRecord {
    using Outcome = void;
    Entity entity;
    Id row;
    FieldTexts fields;
};
Status run(Pen& pen, const SetRecord& wish);
QString operationKind(const SetRecord& wish); ///< "set_email"

/// Deletes one record that belongs to a contact (not the contact itself); with a note go the files attached to it.
struct RemoveRecord {
    using Outcome = void;
    Entity entity;
    Id row;
};
Status run(Pen& pen, const RemoveRecord& wish);
QString operationKind(const RemoveRecord& wish); ///< "delete_email"

/// The same fields on many contacts: one operation. Contacts that cannot take a value are refused, and with them all.
struct SetContacts {
    using Outcome = int; ///< contacts changed
    std::vector<Id> contacts;
    FieldTexts fields;
};
Result<int> run(Pen& pen, const SetContacts& wish);
QString operationKind(const SetContacts& wish); ///< "set_contacts"

/// Moves a row of a contact (email, phone, location, link), or a view, behind another of its kind; null = to the front.
struct MoveRecord {
    using Outcome = void;
    Entity entity;
    Id row;
    Id behind;
};
Status run(Pen& pen, const MoveRecord& wish);
QString operationKind(const MoveRecord& wish);

/// To the bin, back from it, out of the lists, gone for good.
struct DeleteContacts {
    using Outcome = int;
    std::vector<Id> contacts;
};
Result<int> run(Pen& pen, const DeleteContacts& wish);
QString operationKind(const DeleteContacts& wish);

struct RestoreContacts {
    using Outcome = int;
    std::vector<Id> contacts;
};
Result<int> run(Pen& pen, const RestoreContacts& wish);
QString operationKind(const RestoreContacts& wish);

struct ArchiveContacts {
    using Outcome = int;
    std::vector<Id> contacts;
    bool archived = true;
};
Result<int> run(Pen& pen, const ArchiveContacts& wish);
QString operationKind(const ArchiveContacts& wish);

/// Erases deleted contacts with all their rows, journal entries and search text. Not undoable.
struct PurgeContacts {
    using Outcome = int;
    std::vector<Id> contacts;
};
Result<int> run(Pen& pen, const PurgeContacts& wish);
QString operationKind(const PurgeContacts& wish);

} // namespace kontor
