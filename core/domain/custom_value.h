// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/field.h"

#include <array>

namespace kontor {

/// The value of a custom field on one contact; id named by (contact, field).
struct CustomValue {
    enum : FieldIndex {
        Contact,
        Field,
        Text,
        Number,
        Currency,
        Date,
    };

    static constexpr std::array fields{
        kontor::Field{"contact", QT_TRANSLATE_NOOP("Field", "Contact"), FieldType::Reference,
                      FieldFlag::Required | FieldFlag::Permanent, "", Entity::Contact},
        kontor::Field{"field", QT_TRANSLATE_NOOP("Field", "Field"), FieldType::Reference,
                      FieldFlag::Required | FieldFlag::Permanent, "", Entity::CustomField},
        kontor::Field{"text", QT_TRANSLATE_NOOP("Field", "Text"), FieldType::Text,
                      FieldFlag::Searchable | FieldFlag::Personal},
        kontor::Field{"number", QT_TRANSLATE_NOOP("Field", "Number"), FieldType::Real, FieldFlags{}},
        kontor::Field{"currency", QT_TRANSLATE_NOOP("Field", "Currency"), FieldType::Text, FieldFlags{}},
        kontor::Field{"date", QT_TRANSLATE_NOOP("Field", "Date"), FieldType::Date, FieldFlags{}},
    };
};

} // namespace kontor
