// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/field.h"

#include <array>

namespace kontor {

/// A person who speaks for a business; id named by (person, business).
struct ContactPerson {
    enum : FieldIndex {
        Person,
        Business,
        Note,
        Email,
        Phone,
        Location,
    };

    static constexpr std::array fields{
        Field{"person", QT_TRANSLATE_NOOP("Field", "Person"), FieldType::Reference,
              FieldFlag::Required | FieldFlag::Permanent, "", Entity::Contact},
        Field{"business", QT_TRANSLATE_NOOP("Field", "Business"), FieldType::Reference,
              FieldFlag::Required | FieldFlag::Permanent, "", Entity::Contact},
        Field{"note", QT_TRANSLATE_NOOP("Field", "Role"), FieldType::Text, FieldFlag::Importable},
        Field{"email", QT_TRANSLATE_NOOP("Field", "Email"), FieldType::Reference, FieldFlags{}, "", Entity::Email},
        Field{"phone", QT_TRANSLATE_NOOP("Field", "Phone"), FieldType::Reference, FieldFlags{}, "", Entity::Phone},
        Field{"location", QT_TRANSLATE_NOOP("Field", "Location"), FieldType::Reference, FieldFlags{}, "",
              Entity::Location},
    };
};

} // namespace kontor
