// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/field.h"

#include <array>

namespace kontor {

/// One email address of a contact.
struct Email {
    enum : FieldIndex {
        Contact,
        Address,
        Kind,
        Position,
    };

    static constexpr std::array fields{
        Field{"contact", QT_TRANSLATE_NOOP("Field", "Contact"), FieldType::Reference,
              FieldFlag::Required | FieldFlag::Permanent, "", Entity::Contact},
        Field{"address", QT_TRANSLATE_NOOP("Field", "Address"), FieldType::Text,
              FieldFlag::Required | FieldFlag::Searchable | FieldFlag::Importable | FieldFlag::Personal},
        Field{"kind", QT_TRANSLATE_NOOP("Field", "Kind"), FieldType::Text, FieldFlag::Importable},
        Field{"position", QT_TRANSLATE_NOOP("Field", "Position"), FieldType::Real, FieldFlag::Internal},
    };
};

} // namespace kontor
