// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/field.h"

#include <array>

namespace kontor {

/// The picture of a contact as it is shown; id named by the contact.
struct Picture {
    enum : FieldIndex {
        Contact,
        Type,
        Bytes,
        Sha256,
    };

    static constexpr std::array fields{
        Field{"contact", QT_TRANSLATE_NOOP("Field", "Contact"), FieldType::Reference,
              FieldFlag::Required | FieldFlag::Permanent, "", Entity::Contact},
        Field{"type", QT_TRANSLATE_NOOP("Field", "Type"), FieldType::Text, FieldFlag::Required},
        Field{"bytes", QT_TRANSLATE_NOOP("Field", "Size"), FieldType::Integer, FieldFlag::Required},
        Field{"sha256", QT_TRANSLATE_NOOP("Field", "SHA-256"), FieldType::Text,
              FieldFlag::Required | FieldFlag::Personal},
    };
};

} // namespace kontor
