// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/field.h"

#include <array>

namespace kontor {

/// One address of a contact, with its coordinates (degrees, WGS 84).
struct Location {
    enum : FieldIndex {
        Contact,
        Kind,
        Street,
        Street2,
        City,
        Region,
        PostalCode,
        Country,
        Lat,
        Lon,
        Position,
    };

    static constexpr std::array fields{
        Field{"contact", QT_TRANSLATE_NOOP("Field", "Contact"), FieldType::Reference,
              FieldFlag::Required | FieldFlag::Permanent, "", Entity::Contact},
        Field{"kind", QT_TRANSLATE_NOOP("Field", "Kind"), FieldType::Text, FieldFlag::Importable},
        Field{"street", QT_TRANSLATE_NOOP("Field", "Street"), FieldType::Text,
              FieldFlag::Searchable | FieldFlag::Importable | FieldFlag::Personal},
        Field{"street2", QT_TRANSLATE_NOOP("Field", "Street, second line"), FieldType::Text,
              FieldFlag::Searchable | FieldFlag::Importable | FieldFlag::Personal},
        Field{"city", QT_TRANSLATE_NOOP("Field", "City"), FieldType::Text,
              FieldFlag::Searchable | FieldFlag::Importable | FieldFlag::Personal},
        Field{"region", QT_TRANSLATE_NOOP("Field", "State or province"), FieldType::Text,
              FieldFlag::Searchable | FieldFlag::Importable | FieldFlag::Personal},
        Field{"postal_code", QT_TRANSLATE_NOOP("Field", "Postal code"), FieldType::Text,
              FieldFlag::Searchable | FieldFlag::Importable | FieldFlag::Personal},
        Field{"country", QT_TRANSLATE_NOOP("Field", "Country"), FieldType::Choice,
              FieldFlag::Country | FieldFlag::Importable | FieldFlag::Personal},
        Field{"lat", QT_TRANSLATE_NOOP("Field", "Latitude"), FieldType::Real,
              FieldFlag::Importable | FieldFlag::Personal},
        Field{"lon", QT_TRANSLATE_NOOP("Field", "Longitude"), FieldType::Real,
              FieldFlag::Importable | FieldFlag::Personal},
        Field{"position", QT_TRANSLATE_NOOP("Field", "Position"), FieldType::Real, FieldFlag::Internal},
    };
};

} // namespace kontor
