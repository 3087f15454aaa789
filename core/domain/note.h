// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/field.h"

#include <array>

namespace kontor {

/// A note in a contact's history.
struct Note {
    enum : FieldIndex {
        Contact,
        Text,
        Private,
        Author,
        CreatedAt,
    };

    static constexpr std::array fields{
        Field{"contact", QT_TRANSLATE_NOOP("Field", "Contact"), FieldType::Reference,
              FieldFlag::Required | FieldFlag::Permanent, "", Entity::Contact},
        Field{"text", QT_TRANSLATE_NOOP("Field", "Text"), FieldType::LongText,
              FieldFlag::Required | FieldFlag::Personal},
        Field{"private", QT_TRANSLATE_NOOP("Field", "Private"), FieldType::YesNo, FieldFlag::Permanent},
        Field{"author", QT_TRANSLATE_NOOP("Field", "Author"), FieldType::Reference, FieldFlag::ReadOnly, "",
              Entity::Employee},
        Field{"created_at", QT_TRANSLATE_NOOP("Field", "Written"), FieldType::Time, FieldFlag::ReadOnly},
    };
};

} // namespace kontor
