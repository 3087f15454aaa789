// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/field.h"

#include <array>

namespace kontor {

/// A public page about a contact.
struct Link {
    enum : FieldIndex {
        Contact,
        Label,
        Url,
        Position,
    };

    static constexpr std::array fields{
        Field{"contact", QT_TRANSLATE_NOOP("Field", "Contact"), FieldType::Reference,
              FieldFlag::Required | FieldFlag::Permanent, "", Entity::Contact},
        Field{"label", QT_TRANSLATE_NOOP("Field", "Label"), FieldType::Text, FieldFlag::Importable},
        Field{"url", QT_TRANSLATE_NOOP("Field", "URL"), FieldType::Text,
              FieldFlag::Required | FieldFlag::Importable | FieldFlag::Personal},
        Field{"position", QT_TRANSLATE_NOOP("Field", "Position"), FieldType::Real, FieldFlag::Internal},
    };
};

} // namespace kontor
