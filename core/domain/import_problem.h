// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/field.h"

#include <array>

namespace kontor {

/// What an import could not store as a value; kept until somebody settles it.
struct ImportProblem {
    enum : FieldIndex {
        Contact,
        Import,
        Row,
        Column,
        Value,
        Code,
        Settled,
    };

    static constexpr std::array fields{
        Field{"contact", QT_TRANSLATE_NOOP("Field", "Contact"), FieldType::Reference,
              FieldFlag::Required | FieldFlag::Permanent, "", Entity::Contact},
        Field{"import", QT_TRANSLATE_NOOP("Field", "Import"), FieldType::Reference, FieldFlag::Permanent, "",
              Entity::None},
        Field{"row", QT_TRANSLATE_NOOP("Field", "Row"), FieldType::Integer, FieldFlag::Permanent},
        Field{"column", QT_TRANSLATE_NOOP("Field", "Column"), FieldType::Text, FieldFlag::Permanent},
        Field{"value", QT_TRANSLATE_NOOP("Field", "Value"), FieldType::Text,
              FieldFlag::Permanent | FieldFlag::Personal},
        Field{"code", QT_TRANSLATE_NOOP("Field", "Problem"), FieldType::Text, FieldFlag::Permanent},
        Field{"settled", QT_TRANSLATE_NOOP("Field", "Settled"), FieldType::YesNo, FieldFlags{}},
    };
};

} // namespace kontor
