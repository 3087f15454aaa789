// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/field.h"

#include <array>

namespace kontor {

/// A file of a contact. Its bytes lie beside the store under their SHA-256; a new version changes what the row points at.
struct File {
    enum : FieldIndex {
        Contact,
        Folder,
        Name,
        Type,
        Bytes,
        Sha256,
        Note,
        Private,
        Author,
        CreatedAt,
    };

    static constexpr std::array fields{
        Field{"contact", QT_TRANSLATE_NOOP("Field", "Contact"), FieldType::Reference,
              FieldFlag::Required | FieldFlag::Permanent, "", Entity::Contact},
        Field{"folder", QT_TRANSLATE_NOOP("Field", "Folder"), FieldType::Text, FieldFlags{}},
        Field{"name", QT_TRANSLATE_NOOP("Field", "Name"), FieldType::Text, FieldFlag::Required | FieldFlag::Personal},
        Field{"type", QT_TRANSLATE_NOOP("Field", "Type"), FieldType::Text, FieldFlag::Required},
        Field{"bytes", QT_TRANSLATE_NOOP("Field", "Size"), FieldType::Integer, FieldFlag::Required},
        Field{"sha256", QT_TRANSLATE_NOOP("Field", "SHA-256"), FieldType::Text, FieldFlag::Required},
        Field{"note", QT_TRANSLATE_NOOP("Field", "Note"), FieldType::Reference, FieldFlag::Permanent, "", Entity::Note},
        Field{"private", QT_TRANSLATE_NOOP("Field", "Private"), FieldType::YesNo, FieldFlag::Permanent},
        Field{"author", QT_TRANSLATE_NOOP("Field", "Author"), FieldType::Reference, FieldFlag::ReadOnly, "",
              Entity::Employee},
        Field{"created_at", QT_TRANSLATE_NOOP("Field", "Added"), FieldType::Time, FieldFlag::ReadOnly},
    };
};

} // namespace kontor
