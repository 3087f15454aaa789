// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/field.h"

#include <array>

namespace kontor {

/// A person or a business: the thing Kontor is about.
struct Contact {
    enum : FieldIndex {
        Type,
        ExternalId,
        FirstName,
        MiddleName,
        LastName,
        LegalName,
        NoteName,
        Title,
        Suffix,
        Nickname,
        Gender,
        JobTitle,
        Notes,
        Archived,
        Responsible,
        Team,
        Language,
        Birthday,
        RegistrationNumber,
        LegalForm,
        VatId,
        DoNotEmail,
        DoNotCall,
        PreferredChannel,
        CustomerNumber,
        PrimaryEmail,
        PrimaryPhone,
        CreatedAt,
        Consumer,
    };

    static constexpr std::array fields{
        Field{"type", QT_TRANSLATE_NOOP("Field", "Type"), FieldType::Choice,
              FieldFlag::Required | FieldFlag::Permanent | FieldFlag::Importable, "business;person"},
        Field{"external_id", QT_TRANSLATE_NOOP("Field", "External id"), FieldType::Text,
              FieldFlag::Searchable | FieldFlag::Importable},
        Field{"first_name", QT_TRANSLATE_NOOP("Field", "First name"), FieldType::Text,
              FieldFlag::Searchable | FieldFlag::Importable | FieldFlag::Personal | FieldFlag::PersonOnly},
        Field{"middle_name", QT_TRANSLATE_NOOP("Field", "Middle name"), FieldType::Text,
              FieldFlag::Searchable | FieldFlag::Importable | FieldFlag::Personal | FieldFlag::PersonOnly},
        Field{"last_name", QT_TRANSLATE_NOOP("Field", "Last name"), FieldType::Text,
              FieldFlag::Searchable | FieldFlag::Importable | FieldFlag::Personal | FieldFlag::PersonOnly},
        Field{"legal_name", QT_TRANSLATE_NOOP("Field", "Legal name"), FieldType::Text,
              FieldFlag::Searchable | FieldFlag::Importable | FieldFlag::BusinessOnly},
        Field{"note_name", QT_TRANSLATE_NOOP("Field", "Note name"), FieldType::Text,
              FieldFlag::Searchable | FieldFlag::Importable | FieldFlag::Personal},
        Field{"title", QT_TRANSLATE_NOOP("Field", "Title"), FieldType::Text,
              FieldFlag::Importable | FieldFlag::Personal | FieldFlag::PersonOnly},
        Field{"suffix", QT_TRANSLATE_NOOP("Field", "Suffix"), FieldType::Text,
              FieldFlag::Importable | FieldFlag::Personal | FieldFlag::PersonOnly},
        Field{"nickname", QT_TRANSLATE_NOOP("Field", "Nickname"), FieldType::Text,
              FieldFlag::Searchable | FieldFlag::Importable | FieldFlag::Personal | FieldFlag::PersonOnly},
        Field{"gender", QT_TRANSLATE_NOOP("Field", "Gender"), FieldType::Text,
              FieldFlag::Importable | FieldFlag::Personal | FieldFlag::PersonOnly},
        Field{"job_title", QT_TRANSLATE_NOOP("Field", "Job title"), FieldType::Text,
              FieldFlag::Searchable | FieldFlag::Importable | FieldFlag::Personal | FieldFlag::PersonOnly},
        Field{"notes", QT_TRANSLATE_NOOP("Field", "Remarks"), FieldType::LongText,
              FieldFlag::Importable | FieldFlag::Personal},
        Field{"archived", QT_TRANSLATE_NOOP("Field", "Archived"), FieldType::YesNo, FieldFlag::Importable},
        Field{"responsible", QT_TRANSLATE_NOOP("Field", "Responsible person"), FieldType::Reference,
              FieldFlag::Required | FieldFlag::Importable, "", Entity::Employee},
        Field{"team", QT_TRANSLATE_NOOP("Field", "Sales team"), FieldType::Reference, FieldFlag::Importable, "",
              Entity::Team},
        Field{"language", QT_TRANSLATE_NOOP("Field", "Language"), FieldType::Text,
              FieldFlag::Importable | FieldFlag::Personal},
        Field{"birthday", QT_TRANSLATE_NOOP("Field", "Birthday"), FieldType::Date,
              FieldFlag::Importable | FieldFlag::Personal | FieldFlag::PersonOnly},
        Field{"registration_number", QT_TRANSLATE_NOOP("Field", "Registration number"), FieldType::Text,
              FieldFlag::Searchable | FieldFlag::Importable | FieldFlag::BusinessOnly},
        Field{"legal_form", QT_TRANSLATE_NOOP("Field", "Legal form"), FieldType::Text,
              FieldFlag::Importable | FieldFlag::BusinessOnly},
        Field{"vat_id", QT_TRANSLATE_NOOP("Field", "VAT ID"), FieldType::Text,
              FieldFlag::Searchable | FieldFlag::Importable | FieldFlag::BusinessOnly},
        Field{"do_not_email", QT_TRANSLATE_NOOP("Field", "Do not email"), FieldType::YesNo, FieldFlag::Importable},
        Field{"do_not_call", QT_TRANSLATE_NOOP("Field", "Do not call"), FieldType::YesNo, FieldFlag::Importable},
        Field{"preferred_channel", QT_TRANSLATE_NOOP("Field", "Preferred channel"), FieldType::Choice,
              FieldFlag::Importable, "any;work_phone;mobile;email;telegram;whatsapp;viber"},
        Field{"customer_number", QT_TRANSLATE_NOOP("Field", "Customer number"), FieldType::Text,
              FieldFlag::Searchable | FieldFlag::ReadOnly},
        Field{"primary_email", QT_TRANSLATE_NOOP("Field", "Primary email"), FieldType::Reference, FieldFlag::Internal,
              "", Entity::Email},
        Field{"primary_phone", QT_TRANSLATE_NOOP("Field", "Primary phone"), FieldType::Reference, FieldFlag::Internal,
              "", Entity::Phone},
        Field{"created_at", QT_TRANSLATE_NOOP("Field", "Created"), FieldType::Time, FieldFlag::ReadOnly},
        Field{"consumer", QT_TRANSLATE_NOOP("Field", "Consumer"), FieldType::YesNo, FieldFlag::PersonOnly},
    };
};

} // namespace kontor
