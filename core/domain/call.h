// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/field.h"

#include <array>

namespace kontor {

/// A call with a contact.
struct Call {
    enum : FieldIndex {
        Contact,
        Direction,
        Number,
        At,
        Seconds,
        Outcome,
        Note,
        Employee,
    };

    static constexpr std::array fields{
        Field{"contact", QT_TRANSLATE_NOOP("Field", "Contact"), FieldType::Reference,
              FieldFlag::Required | FieldFlag::Permanent, "", Entity::Contact},
        Field{"direction", QT_TRANSLATE_NOOP("Field", "Direction"), FieldType::Choice, FieldFlag::Required, "out;in"},
        Field{"number", QT_TRANSLATE_NOOP("Field", "Number"), FieldType::Text, FieldFlag::Personal},
        Field{"at", QT_TRANSLATE_NOOP("Field", "Time"), FieldType::Time, FieldFlags{}},
        Field{"seconds", QT_TRANSLATE_NOOP("Field", "Seconds"), FieldType::Integer, FieldFlags{}},
        Field{"outcome", QT_TRANSLATE_NOOP("Field", "Outcome"), FieldType::Choice, FieldFlags{},
              "reached;no_answer;busy;voicemail;wrong_number;called_back"},
        Field{"note", QT_TRANSLATE_NOOP("Field", "Note"), FieldType::LongText, FieldFlag::Personal},
        Field{"employee", QT_TRANSLATE_NOOP("Field", "Employee"), FieldType::Reference, FieldFlags{}, "",
              Entity::Employee},
    };
};

} // namespace kontor
