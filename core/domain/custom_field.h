// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/field.h"

#include <array>

namespace kontor {

/// A field that the organisation added; id named by its key.
struct CustomField {
    enum : FieldIndex {
        Key,
        Label,
        Type,
        Choices,
        AppliesTo,
        Required,
        OneOff,
        VisibleIn,
        Help,
        Colours,
        Position,
    };

    static constexpr std::array fields{
        Field{"key", QT_TRANSLATE_NOOP("Field", "Key"), FieldType::Text, FieldFlag::Required | FieldFlag::Permanent},
        Field{"label", QT_TRANSLATE_NOOP("Field", "Label"), FieldType::Text, FieldFlag::Required},
        Field{"type", QT_TRANSLATE_NOOP("Field", "Type"), FieldType::Choice, FieldFlag::Required,
              "text;number;money;date;yes_no;choice;multiple_choice;url;email;phone;contact"},
        Field{"choices", QT_TRANSLATE_NOOP("Field", "Choices"), FieldType::Text, FieldFlags{}},
        Field{"applies_to", QT_TRANSLATE_NOOP("Field", "Used for"), FieldType::Choice, FieldFlags{},
              "both;person;business"},
        Field{"required", QT_TRANSLATE_NOOP("Field", "Required"), FieldType::YesNo, FieldFlags{}},
        Field{"one_off", QT_TRANSLATE_NOOP("Field", "Only where assigned"), FieldType::YesNo, FieldFlags{}},
        Field{"visible_in", QT_TRANSLATE_NOOP("Field", "Visible in"), FieldType::Text, FieldFlags{}},
        Field{"help", QT_TRANSLATE_NOOP("Field", "Help"), FieldType::Text, FieldFlags{}},
        Field{"colours", QT_TRANSLATE_NOOP("Field", "Colours"), FieldType::Text, FieldFlags{}},
        Field{"position", QT_TRANSLATE_NOOP("Field", "Position"), FieldType::Real, FieldFlag::Internal},
    };
};

} // namespace kontor
