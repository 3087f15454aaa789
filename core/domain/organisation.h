// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/field.h"

#include <array>

namespace kontor {

/// The one company whose contacts these are.
struct Organisation {
    enum : FieldIndex {
        Name,
        Country,
        RequiredPerson,
        RequiredBusiness,
        Languages,
    };

    static constexpr std::array fields{
        Field{"name", QT_TRANSLATE_NOOP("Field", "Name"), FieldType::Text, FieldFlag::Required},
        Field{"country", QT_TRANSLATE_NOOP("Field", "Home country"), FieldType::Choice, FieldFlag::Country},
        Field{"required_person", QT_TRANSLATE_NOOP("Field", "Required for a person"), FieldType::Text, FieldFlags{}},
        Field{"required_business", QT_TRANSLATE_NOOP("Field", "Required for a business"), FieldType::Text,
              FieldFlags{}},
        Field{"languages", QT_TRANSLATE_NOOP("Field", "Languages of communication"), FieldType::Text, FieldFlags{}},
    };
};

} // namespace kontor
