// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/field.h"

#include <array>

namespace kontor {

/// One phone number of a contact.
struct Phone {
    enum : FieldIndex {
        Contact,
        Number,
        Kind,
        Region,
        Position,
    };

    static constexpr std::array fields{
        Field{"contact", QT_TRANSLATE_NOOP("Field", "Contact"), FieldType::Reference,
              FieldFlag::Required | FieldFlag::Permanent, "", Entity::Contact},
        Field{"number", QT_TRANSLATE_NOOP("Field", "Number"), FieldType::Text,
              FieldFlag::Required | FieldFlag::Searchable | FieldFlag::Importable | FieldFlag::Personal},
        Field{"kind", QT_TRANSLATE_NOOP("Field", "Kind"), FieldType::Text, FieldFlag::Importable},
        Field{"region", QT_TRANSLATE_NOOP("Field", "Region"), FieldType::Choice,
              FieldFlag::Country | FieldFlag::Internal},
        Field{"position", QT_TRANSLATE_NOOP("Field", "Position"), FieldType::Real, FieldFlag::Internal},
    };
};

} // namespace kontor
