// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/record_commands.h"

namespace kontor {

/// The words a person wrote, sorted into what they mean for one record.
struct RecordFields {
    Cells cells;                 ///< stored fields
    std::optional<bool> primary; ///< of an email or phone
    std::optional<QStringList> relationships;
    std::optional<QStringList> keywords;
    FieldTexts custom;                                 ///< key without "custom.", value
    QString path;                                      ///< file that a file's or picture's bytes come from
    QStringList attached;                              ///< files that come with a note
    Id replacement;                                    ///< who takes over from an employee who leaves
    QStringList emails, phones, websites, companies;   ///< rows that come with a new contact
    QStringList renamedChoices;                        ///< of a custom field, "old=new"
    bool dropValues = false;                           ///< what contacts have of choices that go, goes
    QStringList consents;                              ///< the texts that a new contact consents to
    QString consentObtained = QStringLiteral("other"); ///< how, one word of Consent::Obtained
};

/// Beside what FieldText says: of a custom field that is there `rename_choice` (old=new, as often as there are some) and
/// `drop_values` (yes) tell what becomes of values whose choice goes.
/// Errors carry the field's path, e.g. "contact.birthday"; UnknownField and ReadOnly for words that cannot be written.
Result<RecordFields> readFields(Pen& pen, Entity entity, const FieldTexts& fields, bool creating);

/// The record a reference means: id, unambiguous prefix, email address, phone number or name.
Result<Id> resolveReference(Pen& pen, Entity target, const QString& text, const QString& field);

/// Brings the set of a contact's rows (relationships, keywords) to exactly these words.
Status writeRelationships(Pen& pen, const Id& contact, const QStringList& stages);
Status writeKeywords(Pen& pen, const Id& contact, const QStringList& words);
/// Sets or, with an empty text, removes the value of the custom field `key`.
Status writeCustomValue(Pen& pen, const Id& contact, const QString& key, const QString& text);
/// The live business of this name, or a new one.
Result<Id> findOrCreateBusiness(Pen& pen, const QString& name, bool* created = nullptr);

} // namespace kontor
