// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/field.h"

#include <array>

namespace kontor {

/// A one-off custom field shown on one contact; id named by (contact, field).
struct CustomAssignment {
    enum : FieldIndex {
        Contact,
        Field,
    };

    static constexpr std::array fields{
        kontor::Field{"contact", QT_TRANSLATE_NOOP("Field", "Contact"), FieldType::Reference,
                      FieldFlag::Required | FieldFlag::Permanent, "", Entity::Contact},
        kontor::Field{"field", QT_TRANSLATE_NOOP("Field", "Field"), FieldType::Reference,
                      FieldFlag::Required | FieldFlag::Permanent, "", Entity::CustomField},
    };
};

} // namespace kontor
