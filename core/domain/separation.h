// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/field.h"

#include <array>

namespace kontor {

/// Two contacts that look alike and are not the same: no longer reported as duplicates. Id named by the sorted pair, so
/// that the same decision of two people is one.
struct Separation {
    enum : FieldIndex {
        First,
        Second,
    };

    static constexpr std::array fields{
        Field{"first", QT_TRANSLATE_NOOP("Field", "Contact"), FieldType::Reference,
              FieldFlag::Required | FieldFlag::Permanent, "", Entity::Contact},
        Field{"second", QT_TRANSLATE_NOOP("Field", "Other contact"), FieldType::Reference,
              FieldFlag::Required | FieldFlag::Permanent, "", Entity::Contact},
    };
};

} // namespace kontor
