// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/field.h"

#include <array>

namespace kontor {

/// A contact is of this category; id named by both.
struct ContactCategory {
    enum : FieldIndex {
        Contact,
        Category,
    };

    static constexpr std::array fields{
        Field{"contact", QT_TRANSLATE_NOOP("Field", "Contact"), FieldType::Reference,
              FieldFlag::Required | FieldFlag::Permanent, "", Entity::Contact},
        Field{"category", QT_TRANSLATE_NOOP("Field", "Category"), FieldType::Reference,
              FieldFlag::Required | FieldFlag::Permanent, "", Entity::Category},
    };
};

} // namespace kontor
