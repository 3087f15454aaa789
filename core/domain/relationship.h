// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/field.h"

#include <array>

namespace kontor {

/// One relationship stage of a contact; id named by (contact, stage).
struct Relationship {
    enum : FieldIndex {
        Contact,
        Stage,
    };

    static constexpr std::array fields{
        Field{"contact", QT_TRANSLATE_NOOP("Field", "Contact"), FieldType::Reference,
              FieldFlag::Required | FieldFlag::Permanent, "", Entity::Contact},
        Field{"stage", QT_TRANSLATE_NOOP("Field", "Relationship"), FieldType::Choice,
              FieldFlag::Required | FieldFlag::Permanent, "lead;customer;supplier;partner;other"},
    };
};

} // namespace kontor
